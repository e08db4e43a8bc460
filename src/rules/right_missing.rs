use super::claims::{
    State, about, claimed, is_closed, is_given, lists_rights, named, tells, with_claims,
};
use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::ClaimValue;

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
            if lists_rights(register) && !tells(register, right) && is_given(&cases) {
                let span = model.field(register, "/stated");
                findings.report(span, about(register, right));
            }
        }
        let denied = |claim: &crate::register::Claim| claim.says == Some(ClaimValue::No);
        for (claim, right) in claimed(register).filter(|(claim, _)| denied(claim)) {
            let cases = reach.cases(right, Some(claim));
            if RIGHTS.contains(&right) && is_given(&cases) && !is_closed(&cases) {
                let mut arguments = about(register, right);
                arguments.push(("cases", named(&cases, &[State::Open, State::Limited])));
                findings.report_as("denied", claim.place.span, arguments);
            }
        }
    }
}

/// The rights of Art. 13(2)(b) and (d); portability and the withdrawal of consent have rules of
/// their own.
const RIGHTS: [Right; 6] =
    [Right::Access, Right::Rectify, Right::Erase, Right::Restrict, Right::Object, Right::Complain];
