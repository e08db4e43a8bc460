use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Purpose;

pub(crate) static RULE: Rule = Rule {
    id: "legal-basis-unclassified",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6), Provision::gdpr(13).paragraph(1).point("c")],
    page: include_str!("legal_basis_unclassified.md"),
    check,
};

/// The tasks of a purpose cite provisions, but none is said to be which point of Art. 6(1).
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        if is_unclassified(purpose) {
            findings.report(purpose.id.span(), vec![("purpose", purpose.id.as_str().into())]);
        }
    }
}

/// Whether the purpose names law and no legal basis.
pub(super) fn is_unclassified(purpose: &Purpose) -> bool {
    let cites = purpose.tasks.iter().any(|task| !task.provisions.is_empty());
    cites && purpose.bases.is_empty() && !purpose.anonymous_only
}
