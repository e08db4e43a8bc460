use super::claims::{State, about, claimed, lists_rights, named, tells, with_claims};
use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::ClaimValue;

pub(crate) static RULE: Rule = Rule {
    id: "portability-missing-for-consent",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(20)],
    page: include_str!("portability_missing_for_consent.md"),
    scope: Scope::File,
    check,
};

/// Data got with consent or for a contract can be moved, and a published text denies it or is silent.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let right = Right::Port;
    for (register, reach) in with_claims(model) {
        let cases = reach.cases(right, None);
        if !cases.iter().any(|case| case.state == State::Open) {
            continue;
        }
        let arguments = || {
            let mut arguments = about(register, right);
            arguments.push(("cases", named(&cases, &[State::Open])));
            arguments
        };
        if lists_rights(register) && !tells(register, right) {
            findings.report(model.field(register, "/stated"), arguments());
        }
        let denied = claimed(register).filter(|(claim, told)| {
            *told == right && claim.says == Some(ClaimValue::No) && claim.purposes.is_empty()
        });
        for (claim, _) in denied {
            findings.report_as("denied", claim.place.span, arguments());
        }
    }
}
