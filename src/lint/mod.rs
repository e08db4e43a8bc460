//! What a rule is, how rules are run, and what of their findings a workspace takes upon itself.
//!
//! A rule is two files and a line: the check, its page in three languages, and
//! its entry in the list. A finding's wording stands on the page; the check
//! gives the place and the arguments.

mod bases;
mod comment;
pub mod coverage;
mod dates;
mod deadline;
mod levels;
mod suppress;
pub mod words;

use rayon::prelude::*;

pub use self::dates::{Failing, first_failing};
pub use self::deadline::{
    DEADLINES, Deadline, IMPACT_MONTHS, LISTING_MONTHS, NOTICE_MONTHS, TRANSFER_MONTHS, due,
};
pub use self::levels::{HINTS, is_hint};
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
    /// Reports what it finds.
    pub check: fn(&Model<'_>, &mut Findings<'_>),
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

/// Runs `rules` over `model`, each at the level the workspace gives it.
///
/// Findings come in the order of files and places.
#[must_use]
pub fn run(model: &Model<'_>, rules: &[&'static Rule]) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> =
        rules.par_iter().flat_map_iter(|rule| run_one(model, rule)).collect();
    found = bases::settled(model, found);
    found.extend(levels::unknown(model, rules));
    found.extend(levels::raised(model, rules));
    found.sort_by_key(|finding| (finding.span, finding.code));
    found
}

fn run_one(model: &Model<'_>, rule: &'static Rule) -> Vec<Diagnostic> {
    let Some(severity) = levels::of(model.workspace, rule) else { return Vec::new() };
    let level = levels::other(model.workspace, rule);
    let mut findings = Findings { rule, severity, level, found: Vec::new() };
    (rule.check)(model, &mut findings);
    findings.found
}

/// The level of `rule` in a workspace with these settings; `None` where it is not run.
#[must_use]
pub fn level(workspace: Option<&crate::register::Workspace>, rule: &Rule) -> Option<Severity> {
    levels::of(workspace, rule)
}
