use super::statutes::{Ending, ended};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-repealed",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_repealed.md"),
    scope: Scope::File,
    check,
};

/// Repealed by the day of the check, though in force on the day of the notice.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let then = model.notice_date_of(cited.span.file);
        let repeal = |day| ended(model, cited, Ending::Repeal, day);
        let was_wrong = then.is_some_and(|then| repeal(then).is_some());
        if let Some(repeal) = repeal(model.as_of).filter(|_| !was_wrong) {
            findings.report_as(repeal.variant(), cited.span, repeal.arguments());
            findings.by_row(repeal.confidence);
        }
    }
    findings.gather();
}
