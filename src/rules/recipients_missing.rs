use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Register;

pub(crate) static RULE: Rule = Rule {
    id: "recipients-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e")],
    page: include_str!("recipients_missing.md"),
    check,
};

/// The question of processors or that of disclosures has no answer, not even `none`.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let unsaid = |one: &&Register| one.processors.is_none() || one.disclosures.is_none();
    for register in model.maintained().filter(unsaid) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
}
