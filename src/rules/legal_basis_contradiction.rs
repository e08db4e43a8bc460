use super::controllers::is_private;
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{Basis, Purpose};

pub(crate) static RULE: Rule = Rule {
    id: "legal-basis-contradiction",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6)],
    page: include_str!("legal_basis_contradiction.md"),
    check,
};

/// A whole purpose rests on the law, and on the will of the person or of the controller besides.
/// With an authority, `consent-beside-public-task` and `legitimate-interest-by-authority` speak.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_private(model, one)) {
        for purpose in &register.purposes {
            let Some((law, other)) = contradiction(purpose) else { continue };
            let arguments = vec![
                ("purpose", purpose.id.as_str().into()),
                ("one", phrases::basis(model.catalogs, law.basis.value).into()),
                ("other", phrases::basis(model.catalogs, other.basis.value).into()),
            ];
            findings.report(other.basis.span, arguments);
            findings.related(law.basis.span, "label-conflicts");
        }
    }
}

/// Two bases of the whole purpose of which one makes the other void.
fn contradiction(purpose: &Purpose) -> Option<(&Basis, &Basis)> {
    let mut whole = purpose.bases.iter().filter(|basis| basis.scope.is_none());
    let law = whole.clone().find(|basis| basis.basis.value.needs_law())?;
    let other = whole.find(|basis| {
        matches!(basis.basis.value, LegalBasis::Consent | LegalBasis::LegitimateInterests)
    })?;
    Some((law, other))
}
