use super::claims::{State, about, claimed, is_closed, named, with_claims};
use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Claim, ClaimValue};

pub(crate) static RULE: Rule = Rule {
    id: "right-scope-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("right_scope_missing.md"),
    scope: Scope::File,
    check,
};

/// A published text promises for everything a right that applies to some processing only.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (register, reach) in with_claims(model) {
        for (claim, right) in claimed(register).filter(|(claim, _)| is_general(claim)) {
            let Some(outside) = outside(right) else { continue };
            let cases = reach.cases(right, None);
            if is_closed(&cases) || !cases.iter().any(|case| outside.contains(&case.state)) {
                continue;
            }
            let mut arguments = about(register, right);
            arguments.push(("cases", named(&cases, outside)));
            findings.report(claim.place.span, arguments);
        }
    }
}

/// Whether the text gives the right without limiting it to anything.
fn is_general(claim: &Claim) -> bool {
    claim.says == Some(ClaimValue::Yes) && claim.except.is_empty() && claim.purposes.is_empty()
}

/// What stands outside a right of Art. 17, 20 or 21; erasure under a duty or task is but an
/// exception for data that nobody needs any more (Art. 17(3)(b)).
fn outside(right: Right) -> Option<&'static [State]> {
    match right {
        Right::Erase => Some(&[State::Closed, State::Limited]),
        Right::Port | Right::Object => Some(&[State::Closed]),
        Right::Inform
        | Right::Access
        | Right::Rectify
        | Right::Restrict
        | Right::Notify
        | Right::ObjectMarketing
        | Right::AutomatedDecision
        | Right::Withdraw
        | Right::Complain
        | Right::Breach => None,
    }
}
