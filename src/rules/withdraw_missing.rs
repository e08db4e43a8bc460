use super::claims::{about, claimed, lists_rights, tells};
use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision, Right, SpecialCondition};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{ClaimValue, Register};

pub(crate) static RULE: Rule = Rule {
    id: "withdraw-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(7).paragraph(3), Provision::gdpr(13).paragraph(2).point("c")],
    page: include_str!("withdraw_missing.md"),
    scope: Scope::File,
    check,
};

/// The register uses consent, and its published text denies its withdrawal or is silent.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let right = Right::Withdraw;
    for register in model.maintained().filter(|register| uses_consent(register)) {
        if lists_rights(register) && !tells(register, right) {
            findings.report(model.field(register, "/stated"), about(register, right));
        }
        let denied = claimed(register)
            .filter(|(claim, told)| *told == right && claim.says == Some(ClaimValue::No));
        for (claim, _) in denied {
            findings.report_as("denied", claim.place.span, about(register, right));
        }
    }
}

/// Whether consent is a legal basis or a condition anywhere in the register.
fn uses_consent(register: &Register) -> bool {
    let loose = || register.unattached.iter();
    let of_purposes = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    let mut bases = of_purposes.chain(loose().flat_map(|loose| &loose.bases));
    let of_purposes = register.purposes.iter().flat_map(|purpose| &purpose.special);
    let mut conditions = of_purposes.chain(loose().flat_map(|loose| &loose.special));
    bases.any(|one| one.basis.value == LegalBasis::Consent)
        || conditions.any(|one| one.condition.value == SpecialCondition::ExplicitConsent)
}
