use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Publish;

pub(crate) static RULE: Rule = Rule {
    id: "notice-undated",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(2)],
    page: include_str!("notice_undated.md"),
    scope: Scope::File,
    check,
};

/// A notice is due, but nobody has approved one on any day.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        // What a text that is no notice tells of a register is read by those who wrote it.
        let internal = model.is_as_published() && register.publish != Publish::Web;
        if register.notice.is_none() && register.publish != Publish::No && !internal {
            findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
        }
    }
}
