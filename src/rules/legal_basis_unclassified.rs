use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Purpose;
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "legal-basis-unclassified",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6), Provision::gdpr(13).paragraph(1).point("c")],
    page: include_str!("legal_basis_unclassified.md"),
    scope: Scope::File,
    check,
};

/// The tasks of a purpose cite provisions, but none is said to be which point of Art. 6(1), or
/// consent is all that is said.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        let arguments = vec![("purpose", purpose.id.as_str().into())];
        if is_unclassified(purpose) {
            findings.report(purpose.id.span(), arguments);
        } else if let Some(provision) = beside_consent(purpose) {
            findings.report_as("consent", provision.span, arguments);
        }
    }
}

/// The first provision of a task whose purpose rests on consent only: no consent carries law.
fn beside_consent(purpose: &Purpose) -> Option<&Spanned<Provision>> {
    let mut bases = purpose.bases.iter();
    let is_consent = bases.all(|basis| basis.basis.value == LegalBasis::Consent);
    let mut open = purpose.tasks.iter().filter(|task| task.basis.is_none());
    open.find_map(|task| task.provisions.first())
        .filter(|_| is_consent && !purpose.bases.is_empty() && !purpose.anonymous_only)
}

/// Whether the purpose names law and no legal basis.
pub(super) fn is_unclassified(purpose: &Purpose) -> bool {
    let cites = purpose.tasks.iter().any(|task| !task.provisions.is_empty());
    cites && purpose.bases.is_empty() && !purpose.anonymous_only
}
