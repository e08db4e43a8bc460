use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "recipients-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e")],
    page: include_str!("recipients_missing.md"),
    check,
};

/// Neither processors nor disclosures are answered, not even with `none`.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let unsaid = register.processors.is_none() || register.disclosures.is_none();
        if unsaid {
            findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
        }
    }
}
