use super::claims::denies_decisions;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Register;

pub(crate) static RULE: Rule = Rule {
    id: "profiling-unstated",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(4).point("4"), Provision::gdpr(22)],
    page: include_str!("profiling_unstated.md"),
    scope: Scope::File,
    check,
};

/// Automated decisions are denied, but profiling is neither confirmed nor denied.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let denied = |register: &&Register| denies_decisions(register);
    for register in model.maintained().filter(denied).filter(|one| one.profiling.is_none()) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
}
