use super::phrases;
use crate::diagnostic::Severity;
use crate::law::LegalBasis;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Task;

pub(crate) static RULE: Rule = Rule {
    id: "statutory-basis-without-provision",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statutory_basis_without_provision.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        for basis in &purpose.bases {
            let statutory =
                matches!(basis.basis.value, LegalBasis::LegalObligation | LegalBasis::PublicTask);
            // A task that rests on another basis does not speak for this one.
            let rests =
                |task: &&Task| task.basis.as_ref().is_none_or(|own| own.value == basis.basis.value);
            let mut tasks = purpose.tasks.iter().filter(rests);
            let unsupported =
                basis.provisions.is_empty() && tasks.all(|task| task.provisions.is_empty());
            if statutory && unsupported {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("basis", phrases::basis(model.catalogs, basis.basis.value).into()),
                ];
                findings.report(basis.basis.span, arguments);
            }
        }
    }
}
