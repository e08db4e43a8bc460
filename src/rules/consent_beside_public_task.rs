use super::controllers::is_of_authority;
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Basis, Purpose, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "consent-beside-public-task",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6), Provision::gdpr(7)],
    page: include_str!("consent_beside_public_task.md"),
    scope: Scope::File,
    check,
};

/// An authority rests the same data of one purpose on consent and on its statutory task, or a text
/// that ties its bases to no purpose does.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| is_of_authority(model, register)) {
        let mut tell = |variant, of: (&'static str, &str), (consent, task): (&Basis, &Basis)| {
            let basis = phrases::basis(model.catalogs, task.basis.value);
            let arguments = vec![(of.0, of.1.into()), ("basis", basis.into())];
            findings.report_as(variant, consent.basis.span, arguments);
            findings.related(task.basis.span, "label-conflicts");
        };
        for purpose in &register.purposes {
            let fits = |one: &Basis, other: &Basis| share_tasks(purpose, one, other);
            for pair in pairs(&purpose.bases, &purpose.bases, fits) {
                tell("", ("purpose", purpose.id.as_str()), pair);
            }
        }
        let loose = register.unattached.as_ref().map_or(&[][..], |loose| &loose.bases);
        let tied: Vec<&Basis> = register.purposes.iter().flat_map(|one| &one.bases).collect();
        let of = ("register", register.id.as_str());
        let met = pairs(loose, loose.iter().chain(tied.iter().copied()), |_, _| true);
        met.for_each(|pair| tell("unattached", of, pair));
        let met = pairs(tied, loose, |_, _| true);
        met.for_each(|pair| tell("unattached", of, pair));
    }
}

/// Each consent of `bases` that meets a statutory basis of `others`, with the first that it meets.
fn pairs<'r>(
    bases: impl IntoIterator<Item = &'r Basis>,
    others: impl IntoIterator<Item = &'r Basis>,
    fits: impl Fn(&Basis, &Basis) -> bool,
) -> impl Iterator<Item = (&'r Basis, &'r Basis)> {
    let others: Vec<&Basis> =
        others.into_iter().filter(|one| one.basis.value.needs_law()).collect();
    let consents = bases.into_iter().filter(|one| one.basis.value == LegalBasis::Consent);
    consents.filter_map(move |consent| {
        let meets = |other: &&&Basis| share_data(consent, other) && fits(consent, other);
        Some((consent, *others.iter().find(meets)?))
    })
}

/// What a basis covers in words only may be anything, and is taken at its word.
fn share_data(one: &Basis, other: &Basis) -> bool {
    one.scope.is_none()
        && other.scope.is_none()
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
