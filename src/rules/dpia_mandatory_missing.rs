use super::assessments::{is_sensitive, is_settled, place};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{Answer, Register, RiskFactor};

pub(crate) static RULE: Rule = Rule {
    id: "dpia-mandatory-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(35).paragraph(3)],
    page: include_str!("dpia_mandatory_missing.md"),
    check,
};

/// One of the three cases of Art. 35(3) is at hand, and no impact assessment is settled.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| !is_settled(register)) {
        if let Some(variant) = compulsory(model, register) {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report_as(variant, place(model, register), arguments);
        }
    }
}

/// The wording for the case that makes an assessment compulsory: decisions based on an automated
/// evaluation of people, sensitive data on a large scale, or monitoring of a public area.
pub(super) fn compulsory(model: &Model<'_>, register: &Register) -> Option<&'static str> {
    let decisions = register.automated_decisions.as_ref().and_then(Answer::some);
    let has = |factor| register.risk_factors.contains(&factor);
    let evaluates =
        has(RiskFactor::Scoring) || register.profiling.as_ref().and_then(Answer::some).is_some();
    if evaluates && decisions.is_some_and(|all| !all.is_empty()) {
        Some("")
    } else if has(RiskFactor::LargeScale) && is_sensitive(model, register) {
        Some("special")
    } else if has(RiskFactor::PublicAreaMonitoring) {
        Some("area")
    } else {
        None
    }
}
