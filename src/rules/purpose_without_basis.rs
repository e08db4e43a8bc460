use super::legal_basis_unclassified::is_unclassified;
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Purpose, Register};

pub(crate) static RULE: Rule = Rule {
    id: "purpose-without-basis",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("c"), Provision::gdpr(6)],
    page: include_str!("purpose_without_basis.md"),
    scope: Scope::File,
    check,
};

/// A purpose states no legal basis, or a task names one that its purpose does not have.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(decided) {
        let id = purpose.id.as_str();
        // Of a purpose that names law but no legal basis, `legal-basis-unclassified` speaks.
        let speaks = !purpose.anonymous_only && !is_unclassified(purpose);
        if purpose.bases.is_empty() && speaks {
            findings.report(purpose.id.span(), vec![("purpose", id.into())]);
        }
        for basis in purpose.tasks.iter().filter_map(|task| task.basis.as_ref()) {
            if !purpose.bases.iter().any(|own| own.basis.value == basis.value) {
                let name = phrases::basis(model.catalogs, basis.value);
                let arguments = vec![("purpose", id.into()), ("basis", name.into())];
                findings.report_as("task", basis.span, arguments);
            }
        }
    }
}

/// The purposes on which the organisation decides; those of others are for them to justify.
fn decided(register: &Register) -> impl Iterator<Item = &Purpose> {
    register.purposes.iter().filter(|purpose| model::decides_on(register, purpose))
}
