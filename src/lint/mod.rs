//! What a rule is, how rules are run, and what of their findings a workspace takes upon itself.
//!
//! A rule is two files and a line: the check, its page in three languages, and
//! its entry in the list. A finding's wording stands on the page; the check
//! gives the place and the arguments.

mod again;
mod bases;
mod comment;
pub mod coverage;
mod dates;
mod deadline;
mod levels;
mod subject;
mod suppress;
pub mod words;

use rayon::prelude::*;

pub use self::again::{Remembered, run_again};
pub use self::dates::{Failing, failing_on, first_failing};
pub use self::deadline::{
    DEADLINES, Deadline, IMPACT_MONTHS, LISTING_MONTHS, NOTICE_MONTHS, TRANSFER_MONTHS, due,
};
pub use self::levels::{HINTS, Lowered, is_hint, lowered};
pub use self::subject::Subject;
pub use self::suppress::{Commented, State, Suppressed, Verdict, suppress};
use crate::diagnostic::{Arguments, Diagnostic, OtherLevel, Severity};
use crate::law::Provision;
use crate::law::catalogs::Confidence;
use crate::model::Model;
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
    /// What it has to see at once.
    pub scope: Scope,
    /// Reports what it finds.
    pub check: fn(&Model<'_>, &mut Findings<'_>),
}

/// What a rule has to see at once to find what it looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One file with what it refers to. Such a rule goes through [`Model::maintained`],
    /// [`Model::trees`] or [`Model::cited`] and through nothing else, and keeps nothing in mind from
    /// one file to the next.
    File,
    /// All files.
    Workspace,
}

/// A check of the machinery itself: what a workspace says about rules.
#[derive(Debug)]
pub struct Check {
    /// Kebab-case; the name of its page and of its findings.
    pub code: &'static str,
    /// How much its findings weigh.
    pub severity: Severity,
    /// Its page, as Markdown in three languages.
    pub page: &'static str,
}

/// The checks of levels and suppressions, in the order of the alphabet.
pub const CHECKS: &[Check] = &[
    Check {
        code: "hint-raised",
        severity: Severity::Error,
        page: include_str!("checks/hint_raised.md"),
    },
    Check {
        code: "suppression-form",
        severity: Severity::Error,
        page: include_str!("checks/suppression_form.md"),
    },
    Check {
        code: "suppression-lapsed",
        severity: Severity::Warning,
        page: include_str!("checks/suppression_lapsed.md"),
    },
    Check {
        code: "suppression-unknown",
        severity: Severity::Error,
        page: include_str!("checks/suppression_unknown.md"),
    },
    Check {
        code: "suppression-unused",
        severity: Severity::Warning,
        page: include_str!("checks/suppression_unused.md"),
    },
];

/// Where a check puts what it finds.
#[derive(Debug)]
pub struct Findings<'r> {
    rule: &'r Rule,
    severity: Severity,
    level: Option<OtherLevel>,
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
        self.found.push(Diagnostic { level: self.level.clone(), ..finding.worded(variant) });
    }

    /// Reports a finding that is no more than a hint, unless the workspace has given the rule a
    /// level.
    pub fn hint_as(&mut self, variant: &'static str, span: Span, arguments: Arguments) {
        let own = self.severity;
        if self.level.is_none() {
            self.severity = own.min(Severity::Info);
        }
        self.report_as(variant, span, arguments);
        self.severity = own;
    }

    /// Lets reports for people tell once what is the same in several places of a file. Each place
    /// stays a finding of its own: one that is silenced, or known already, hides no other.
    pub fn gather(&mut self) {
        self.found.iter_mut().for_each(|finding| finding.gathered = true);
    }

    /// Says that the finding reported last rests on this provision, which a catalog knows better than
    /// the rule.
    pub fn resting_on(&mut self, provision: Provision) {
        if let Some(last) = self.found.last_mut() {
            last.provisions = vec![provision];
        }
    }

    /// Says that the finding reported last rests on a row of a catalog that is so sure; of one that is
    /// not sure, reports tell that it is to be checked.
    pub fn by_row(&mut self, confidence: Confidence) {
        if let Some(last) = self.found.last_mut() {
            last.unsure = Some(confidence).filter(|sure| *sure < Confidence::High);
        }
    }

    /// Adds a second place to the finding reported last.
    pub fn related(&mut self, span: Span, label: &'static str) {
        if let Some(last) = self.found.pop() {
            self.found.push(last.with_related(span, label));
        }
    }
}

/// How many files are looked at together by the rules that look at one at a time: what was read of
/// them has to fit into the memory near a processor, where all rules find it again.
const WINDOW: usize = 16;

/// Runs `rules` over `model`, each at the level the workspace gives it.
///
/// Findings come in the order of files and places.
#[must_use]
pub fn run(model: &Model<'_>, rules: &[&'static Rule]) -> Vec<Diagnostic> {
    run_through(model, rules, WINDOW)
}

/// The same, with so many files in view of a rule that looks at one at a time.
#[must_use]
pub fn run_through(model: &Model<'_>, rules: &[&'static Rule], files: usize) -> Vec<Diagnostic> {
    let (found, others) = look(model, rules, &model.windows(files));
    settled(model, rules, found.into_iter().flatten().collect(), others)
}

/// What rules find that look at one file at a time, by window, and what the others find in all.
fn look(
    model: &Model<'_>,
    rules: &[&'static Rule],
    windows: &[Model<'_>],
) -> (Vec<Vec<Diagnostic>>, Vec<Diagnostic>) {
    let ready: Vec<Ready> = rules.iter().filter_map(|rule| Ready::of(model, rule)).collect();
    let (by_file, whole): (Vec<Ready>, Vec<Ready>) =
        ready.into_iter().partition(|one| one.rule.scope == Scope::File);
    let through_one = |seen: &Model<'_>| by_file.iter().flat_map(|one| one.run(seen)).collect();
    rayon::join(
        || windows.par_iter().map(through_one).collect(),
        || whole.par_iter().flat_map_iter(|one| one.run(model)).collect(),
    )
}

/// All findings in their order: those of rules that look at one file at a time, and the others.
fn settled(
    model: &Model<'_>,
    rules: &[&'static Rule],
    mut found: Vec<Diagnostic>,
    others: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    // What several files refer to is found in the window of each.
    found.sort_by_key(|finding| (finding.span, finding.code));
    found.dedup();
    found.extend(others);
    found = bases::settled(model, found);
    found.extend(levels::unknown(model, rules));
    found.extend(levels::raised(model, rules));
    found.extend(levels::unreasoned(model, rules));
    found.sort_by_key(|finding| (finding.span, finding.code));
    found
}

/// A rule at the level that the workspace gives it.
struct Ready {
    rule: &'static Rule,
    severity: Severity,
    level: Option<OtherLevel>,
}

impl Ready {
    /// The rule, unless the workspace does without it.
    fn of(model: &Model<'_>, rule: &'static Rule) -> Option<Self> {
        let severity = levels::of(model.workspace, rule)?;
        Some(Self { rule, severity, level: levels::other(model.workspace, rule) })
    }

    fn run(&self, model: &Model<'_>) -> Vec<Diagnostic> {
        let (rule, severity, level) = (self.rule, self.severity, self.level.clone());
        let mut findings = Findings { rule, severity, level, found: Vec::new() };
        (rule.check)(model, &mut findings);
        findings.found
    }
}

/// The level of `rule` in a workspace with these settings; `None` where it is not run.
#[must_use]
pub fn level(workspace: Option<&crate::register::Workspace>, rule: &Rule) -> Option<Severity> {
    levels::of(workspace, rule)
}
