use super::claims::{State, about, claimed, is_closed, named, promises, with_claims};
use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "right-not-applicable-listed",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(17),
        Provision::gdpr(18),
        Provision::gdpr(20),
        Provision::gdpr(21),
    ],
    page: include_str!("right_not_applicable_listed.md"),
    scope: Scope::File,
    check,
};

/// A published text promises a right that no legal basis of the register gives.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (register, reach) in with_claims(model) {
        for (claim, right) in claimed(register).filter(|(claim, _)| promises(claim)) {
            let cases = reach.cases(right, Some(claim));
            // A right that a national act takes away is told by `right-excluded-by-statute`, one
            // that paper cannot have by `portability-paper`.
            let elsewhere = cases.iter().any(|case| case.excluded_by().is_some())
                || cases
                    .iter()
                    .flat_map(|case| &case.reasons)
                    .any(|one| is_of_paper(one.provision));
            if CONDITIONAL.contains(&right) && is_closed(&cases) && !elsewhere {
                let mut arguments = about(register, right);
                arguments.push(("cases", named(&cases, &[State::Closed])));
                findings.report(claim.place.span, arguments);
            }
        }
    }
}

/// Rights that some legal bases do not give.
const CONDITIONAL: [Right; 5] =
    [Right::Erase, Right::Restrict, Right::Port, Right::Object, Right::Withdraw];

/// Art. 20(1)(b): automated means.
fn is_of_paper(reason: Provision) -> bool {
    reason == Provision::gdpr(20).paragraph(1).point("b")
}
