use super::claims::{about, claimed};
use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Answer, ClaimValue, Register};

pub(crate) static RULE: Rule = Rule {
    id: "portability-paper",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(20).paragraph(1).point("b")],
    page: include_str!("portability_paper.md"),
    scope: Scope::File,
    check,
};

/// A published text promises portability for material on paper.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| has_paper(register)) {
        let whole = claimed(register).filter(|(claim, right)| {
            *right == Right::Port
                && claim.says == Some(ClaimValue::Yes)
                && claim.purposes.is_empty()
                && claim.except.is_empty()
        });
        for (claim, right) in whole {
            let variant =
                if model::used_systems(model, register).is_empty() { "" } else { "partly" };
            findings.report_as(variant, claim.place.span, about(register, right));
        }
    }
}

fn has_paper(register: &Register) -> bool {
    let paper = register.paper.as_ref().and_then(Answer::some);
    paper.is_some_and(|materials| !materials.is_empty())
}
