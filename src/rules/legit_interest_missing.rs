use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "legit-interest-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("d")],
    page: include_str!("legit_interest_missing.md"),
    scope: Scope::File,
    check,
};

/// A purpose rests on legitimate interests, and nobody says which.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        let interests = purpose.bases.iter().filter(|one| {
            one.basis.value == LegalBasis::LegitimateInterests && one.legitimate_interest.is_none()
        });
        for basis in interests {
            findings.report(basis.basis.span, vec![("purpose", purpose.id.as_str().into())]);
        }
    }
}
