use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Ref, RiskLevel};

pub(crate) static RULE: Rule = Rule {
    id: "risk-unaccepted",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(2), Provision::gdpr(24).paragraph(1)],
    page: include_str!("risk_unaccepted.md"),
    scope: Scope::Workspace,
    check,
};

/// A risk that remains medium or high is taken in a register or an access right, and nobody has
/// accepted it, or on a day that is not told.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let of_registers = model.maintained().flat_map(|register| &register.risks);
    let of_grants = model.grants.iter().flat_map(|grant| &grant.risks);
    let taken: BTreeSet<&str> = of_registers.chain(of_grants).map(Ref::as_str).collect();
    for risk in model.risks.iter().filter(|risk| taken.contains(risk.id.as_str())) {
        if risk.residual == RiskLevel::Low {
            continue;
        }
        let arguments = vec![("risk", risk.id.as_str().into())];
        if risk.accepted_by.is_none() {
            findings.report(risk.id.span(), arguments);
        } else if risk.accepted.is_none() {
            findings.report_as("day", risk.id.span(), arguments);
        }
    }
}
