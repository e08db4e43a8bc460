use super::controllers::is_of_authority;
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{Basis, Purpose, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "consent-beside-public-task",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6), Provision::gdpr(7)],
    page: include_str!("consent_beside_public_task.md"),
    check,
};

/// An authority rests the same data of one purpose on consent and on its statutory task.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| is_of_authority(model, register)) {
        for purpose in &register.purposes {
            for (consent, task) in pairs(purpose) {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("basis", phrases::basis(model.catalogs, task.basis.value).into()),
                ];
                findings.report(consent.basis.span, arguments);
                findings.related(task.basis.span, "label-conflicts");
            }
        }
    }
}

/// Each consent that meets a statutory basis, with the first that it meets.
fn pairs(purpose: &Purpose) -> impl Iterator<Item = (&Basis, &Basis)> {
    let consents = purpose.bases.iter().filter(|one| one.basis.value == LegalBasis::Consent);
    consents.filter_map(|consent| {
        let meets =
            |other: &&Basis| other.basis.value.needs_law() && share_data(purpose, consent, other);
        Some((consent, purpose.bases.iter().find(meets)?))
    })
}

/// What a basis covers in words only may be anything, and is taken at its word.
fn share_data(purpose: &Purpose, one: &Basis, other: &Basis) -> bool {
    one.scope.is_none()
        && other.scope.is_none()
        && share_tasks(purpose, one, other)
        && meet(&one.groups, &other.groups)
        && meet(&one.categories, &other.categories)
}

/// Bases that tasks name cover those tasks alone, and a task names one.
fn share_tasks(purpose: &Purpose, one: &Basis, other: &Basis) -> bool {
    let named = |basis: &Basis| {
        let mut tasks = purpose.tasks.iter().filter_map(|task| task.basis.as_ref());
        tasks.any(|own| own.value == basis.basis.value)
    };
    !(named(one) && named(other))
}

/// Whether two lists have something in common; an empty one means all.
fn meet<T>(one: &[Ref<T>], other: &[Ref<T>]) -> bool {
    let shared = |id: &Ref<T>| other.iter().any(|known| known.as_str() == id.as_str());
    one.is_empty() || other.is_empty() || one.iter().any(shared)
}
