use super::claims::about;
use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Claim, ClaimKind, ClaimValue};

pub(crate) static RULE: Rule = Rule {
    id: "right-restriction-unexplained",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(23), Provision::statute("1050/2018").section("34")],
    page: include_str!("right_restriction_unexplained.md"),
    scope: Scope::File,
    check,
};

/// A published text limits a right or refuses it, and names no law for that.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for claim in register.stated.iter().filter(|claim| claim.provisions.is_empty()) {
            if let Some(right) = claim.right.filter(|right| limits(claim, *right)) {
                findings.report(claim.place.span, about(register, right));
            }
        }
    }
}

/// Whether the claim narrows what every basis gives, or says when a request for one right is
/// refused. Limits that follow from the basis are matters of other rules.
fn limits(claim: &Claim, right: Right) -> bool {
    let by_law = matches!(right, Right::Access | Right::Rectify | Right::Restrict);
    let narrowed = claim.says == Some(ClaimValue::Limited) && claim.except.is_empty();
    match claim.about {
        ClaimKind::Right => by_law && narrowed && claim.purposes.is_empty(),
        ClaimKind::Refusal => true,
        _ => false,
    }
}
