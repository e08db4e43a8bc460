use super::statutes::{Ending, ended};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-repealed-before-notice",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_repealed_before_notice.md"),
    scope: Scope::File,
    check,
};

/// Repealed before the notice was dated: wrong already then.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let Some(then) = model.notice_date_of(cited.span.file) else { continue };
        if let Some(repeal) = ended(model, cited, Ending::Repeal, then) {
            let mut arguments = repeal.arguments();
            arguments.push(("notice", then.into()));
            findings.report_as(repeal.variant(), cited.span, arguments);
            findings.by_row(repeal.confidence);
        }
    }
    findings.gather();
}
