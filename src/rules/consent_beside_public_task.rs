use super::controllers::is_of_authority;
use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "consent-beside-public-task",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6), Provision::gdpr(7)],
    page: include_str!("consent_beside_public_task.md"),
    check,
};

/// An authority rests a whole purpose on consent and on the law at once.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        for purpose in &register.purposes {
            let whole = || purpose.bases.iter().filter(|basis| basis.scope.is_none());
            let law = whole().find(|basis| basis.basis.value.needs_law());
            let consent = whole().find(|basis| basis.basis.value == LegalBasis::Consent);
            if let (Some(law), Some(consent)) = (law, consent) {
                let arguments = vec![("purpose", purpose.id.as_str().into())];
                findings.report(consent.basis.span, arguments);
                findings.related(law.basis.span, "label-conflicts");
            }
        }
    }
}
