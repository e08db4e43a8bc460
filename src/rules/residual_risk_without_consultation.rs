use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Ref, Register, Risk, RiskLevel};
use std::collections::BTreeMap;

use super::assessments::assessment;

pub(crate) static RULE: Rule = Rule {
    id: "residual-risk-without-consultation",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(36).paragraph(1)],
    page: include_str!("residual_risk_without_consultation.md"),
    scope: Scope::Workspace,
    check,
};

/// A high risk remains, and the supervisory authority has not been consulted.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let registers: BTreeMap<&str, &Register> =
        model.maintained().map(|register| (register.id.as_str(), register)).collect();
    for register in registers.values().filter(|register| !is_consulted(register)) {
        for risk in register.risks.iter().filter(|risk| is_high(model, risk)) {
            let id = register.id.as_str();
            let arguments = vec![("risk", risk.as_str().into()), ("register", id.into())];
            findings.report(risk.span(), arguments);
        }
    }
    for grant in model.grants.iter() {
        let named = grant.registers.iter().filter_map(|one| registers.get(one.as_str()));
        let mut waiting = named.filter(|register| !is_consulted(register));
        let Some(register) = waiting.next() else { continue };
        for risk in grant.risks.iter().filter(|risk| is_high(model, risk)) {
            let arguments = vec![
                ("risk", risk.as_str().into()),
                ("grant", grant.id.as_str().into()),
                ("register", register.id.as_str().into()),
            ];
            findings.report_as("grant", risk.span(), arguments);
        }
    }
}

fn is_consulted(register: &Register) -> bool {
    assessment(register).is_some_and(|one| one.consulted.is_some())
}

fn is_high(model: &Model<'_>, risk: &Ref<Risk>) -> bool {
    model.risks.get(risk).is_some_and(|risk| risk.residual == RiskLevel::High)
}
