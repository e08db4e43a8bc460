use crate::diagnostic::Severity;
use crate::law::LegalBasis;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

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
            let unsupported = basis.provisions.is_empty()
                && purpose.tasks.iter().all(|task| task.provisions.is_empty());
            if statutory && unsupported {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("basis", basis.basis.value.id().into()),
                ];
                findings.report(basis.basis.span, arguments);
            }
        }
    }
}
