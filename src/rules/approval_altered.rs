use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "approval-altered",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(5).paragraph(2)],
    page: include_str!("approval_altered.md"),
    scope: Scope::Workspace,
    check,
};

/// The record of an approval, or a file kept with it, is no longer what it was.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for approval in model.approvals {
        let span = Span::new(approval.place, 0, 0);
        let arguments = || {
            let (id, version) = (approval.id.as_str(), approval.version.as_str());
            vec![("document", id.into()), ("version", version.into())]
        };
        if !approval.is_whole() {
            findings.report(span, arguments());
        }
        for file in approval.changed_files() {
            let mut told = arguments();
            told.push(("file", format!("approved/{}/{file}", approval.id).into()));
            let there = approval.present.contains_key(file);
            findings.report_as(if there { "file" } else { "missing" }, span, told);
        }
    }
}
