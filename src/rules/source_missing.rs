use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "source-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(14).paragraph(2).point("f")],
    page: include_str!("source_missing.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers.iter().filter(|register| register.sources.is_empty()) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
}
