use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Regime;

pub(crate) static RULE: Rule = Rule {
    id: "law-enforcement-register",
    severity: Severity::Error,
    provisions: &[Provision::statute("1054/2018")],
    page: include_str!("law_enforcement_register.md"),
    scope: Scope::Workspace,
    check,
};

/// A register is under the act on criminal matters, of which no notice of the GDPR can be made.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let other = |one: &&crate::register::Register| one.regime == Regime::LawEnforcement;
    for register in model.registers.iter().filter(other) {
        let span = model.field(register, "/regime");
        findings.report(span, vec![("register", register.id.as_str().into())]);
    }
}
