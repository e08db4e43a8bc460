use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "profiling-unstated",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(4).point("4"), Provision::gdpr(22)],
    page: include_str!("profiling_unstated.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers.iter().filter(|register| register.profiling.is_none()) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
}
