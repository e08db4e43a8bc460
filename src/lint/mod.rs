//! What a rule is, and how rules are run.
//!
//! A rule is two files and a line: the check, its page in three languages, and
//! its entry in the list. A finding's wording stands on the page; the check
//! gives the place and the arguments.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Argument, Arguments, Diagnostic, Severity};
use crate::language::nearest;
use crate::law::Provision;
use crate::model::Model;
use crate::register::{Level, SeverityChange};
use crate::text::Span;

/// A rule: what it rests on and how it looks.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case; the name of the rule's files and of its findings.
    pub id: &'static str,
    /// How much its findings weigh unless the workspace says otherwise.
    pub severity: Severity,
    /// The provisions it rests on.
    pub provisions: &'static [Provision],
    /// Its page, as Markdown in three languages.
    pub page: &'static str,
    /// Reports what it finds.
    pub check: fn(&Model<'_>, &mut Findings<'_>),
}

/// Where a check puts what it finds.
#[derive(Debug)]
pub struct Findings<'r> {
    rule: &'r Rule,
    severity: Severity,
    found: Vec<Diagnostic>,
}

impl Findings<'_> {
    /// Reports a finding in the page's plain wording.
    pub fn report(&mut self, span: Span, arguments: Arguments) {
        self.report_as("", span, arguments);
    }

    /// Reports a finding in another wording of the page.
    pub fn report_as(&mut self, variant: &'static str, span: Span, arguments: Arguments) {
        let rule = self.rule;
        let provisions = rule.provisions.to_vec();
        let finding = Diagnostic::new(rule.id, self.severity, span, arguments, provisions);
        self.found.push(finding.worded(variant));
    }

    /// Adds a second place to the finding reported last.
    pub fn related(&mut self, span: Span, label: &'static str) {
        if let Some(last) = self.found.pop() {
            self.found.push(last.with_related(span, label));
        }
    }
}

/// Runs `rules` over `model`, each at the level the workspace gives it.
///
/// Findings come in the order of files and places.
#[must_use]
pub fn run(model: &Model<'_>, rules: &[&'static Rule]) -> Vec<Diagnostic> {
    let none = BTreeMap::new();
    let changes = model.workspace.map_or(&none, |workspace| &workspace.severities);
    let mut found: Vec<Diagnostic> =
        rules.par_iter().flat_map_iter(|rule| run_one(model, rule, changes.get(rule.id))).collect();
    found.extend(changes.iter().filter_map(|(id, change)| unknown_rule(model, rules, id, change)));
    found.sort_by_key(|finding| (finding.span, finding.code));
    found
}

fn run_one(
    model: &Model<'_>,
    rule: &'static Rule,
    change: Option<&SeverityChange>,
) -> Vec<Diagnostic> {
    let severity = match change.map(|change| change.level.value) {
        None => rule.severity,
        Some(Level::Off) => return Vec::new(),
        Some(Level::Info) => Severity::Info,
        Some(Level::Warning) => Severity::Warning,
        Some(Level::Error) => Severity::Error,
    };
    let mut findings = Findings { rule, severity, found: Vec::new() };
    (rule.check)(model, &mut findings);
    findings.found
}

/// A level for a rule that does not exist would silently do nothing.
fn unknown_rule(
    model: &Model<'_>,
    rules: &[&'static Rule],
    id: &str,
    change: &SeverityChange,
) -> Option<Diagnostic> {
    if rules.iter().any(|rule| rule.id == id) {
        return None;
    }
    let known: Vec<&str> = rules.iter().map(|rule| rule.id).collect();
    let mut arguments = vec![("value", Argument::from(id))];
    let near = nearest(id, known.iter().copied());
    arguments.extend(near.map(|near| ("suggestion", near.into())));
    arguments.push(("values", Argument::List(known.iter().map(|&one| one.to_owned()).collect())));
    let variant = if near.is_some() { "suggestion" } else { "" };
    let level = change.level.span;
    let key =
        model.tree(level.file).and_then(|tree| tree.root.key_span(&format!("/severities/{id}")));
    let span = key.unwrap_or(level);
    let finding = Diagnostic::new("value-unknown", Severity::Error, span, arguments, Vec::new());
    Some(finding.worded(variant))
}
