use super::claims::{
    Case, State, about, claimed, denies_decisions, is_closed, lists_rights, named, tells,
    with_claims,
};
use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{ClaimValue, Register};

pub(crate) static RULE: Rule = Rule {
    id: "right-missing",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(13).paragraph(2).point("b"),
        Provision::gdpr(13).paragraph(2).point("d"),
    ],
    page: include_str!("right_missing.md"),
    scope: Scope::File,
    check,
};

/// A published text leaves out or denies a right that some legal basis gives.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (register, reach) in with_claims(model) {
        for right in RIGHTS {
            let cases = reach.cases(right, None);
            if lists_rights(register) && !tells(register, right) && owed(right, &cases) {
                let span = model.field(register, "/stated");
                findings.report(span, about(register, right));
            }
        }
        let denied = |claim: &crate::register::Claim| claim.says == Some(ClaimValue::No);
        for (claim, right) in claimed(register).filter(|(claim, _)| denied(claim)) {
            let cases = reach.cases(right, Some(claim));
            if ALWAYS.contains(&right) {
                let arguments = about(register, right);
                match is_idle(register, right) {
                    true => findings.hint_as("always", claim.place.span, arguments),
                    false => findings.report_as("always", claim.place.span, arguments),
                }
            } else if RIGHTS.contains(&right) && owed(right, &cases) && !is_closed(&cases) {
                let cases: Vec<_> = cases.into_iter().filter(|one| is_owed(right, one)).collect();
                let mut arguments = about(register, right);
                arguments.push(("cases", named(&cases, &[State::Open, State::Limited])));
                findings.report_as("denied", claim.place.span, arguments);
            }
        }
    }
}

/// Whether a text has to tell of the right for the sake of some processing.
fn owed(right: Right, cases: &[Case<'_>]) -> bool {
    cases.iter().any(|case| is_owed(right, case))
}

/// Whether the right is given, wholly or within limits. Erasure is not for what a duty or a public
/// task needs (Art. 17(3)(b)): a text that denies it there, or leaves it out, follows the law.
fn is_owed(right: Right, case: &Case<'_>) -> bool {
    const NEEDED: Provision = Provision::gdpr(17).paragraph(3).point("b");
    match case.state {
        State::Open => true,
        State::Limited if right == Right::Erase => {
            let by_need = case.reasons.iter().any(|reason| reason.provision == NEEDED);
            !by_need && !case.reasons.is_empty()
        }
        State::Limited => true,
        State::Closed | State::Unknown => false,
    }
}

/// Rights that every basis gives; that they need not be listed does not mean that they may be denied.
const ALWAYS: [Right; 5] =
    [Right::Inform, Right::Notify, Right::ObjectMarketing, Right::AutomatedDecision, Right::Breach];

/// Whether nothing may bring the right into use: where nothing is decided automatically, and of direct
/// marketing, which a register does not tell.
fn is_idle(register: &Register, right: Right) -> bool {
    right == Right::ObjectMarketing
        || right == Right::AutomatedDecision && denies_decisions(register)
}

/// The rights of Art. 13(2)(b) and (d); portability and the withdrawal of consent have rules of
/// their own.
const RIGHTS: [Right; 6] =
    [Right::Access, Right::Rectify, Right::Erase, Right::Restrict, Right::Object, Right::Complain];
