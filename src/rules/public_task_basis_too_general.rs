use crate::diagnostic::Severity;
use crate::law::catalogs::Tag;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Basis, Purpose, Task};

pub(crate) static RULE: Rule = Rule {
    id: "public-task-basis-too-general",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(6).paragraph(3),
        Provision::statute("1050/2018").section("4").point("2"),
    ],
    page: include_str!("public_task_basis_too_general.md"),
    scope: Scope::File,
    check,
};

/// A public task rests on provisions that give a general competence and no task.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        let public = |basis: &&Basis| basis.basis.value == LegalBasis::PublicTask;
        for basis in purpose.bases.iter().filter(public).filter(|one| is_general(model, one)) {
            let Some(first) = basis.provisions.first() else { continue };
            if !names_a_task(model, purpose) {
                let purpose = purpose.id.as_str();
                let arguments =
                    vec![("purpose", purpose.into()), ("provision", first.value.into())];
                findings.report(first.span, arguments);
            }
        }
    }
}

/// Whether the basis cites provisions, and none that gives a task.
fn is_general(model: &Model<'_>, basis: &Basis) -> bool {
    !basis.provisions.is_empty()
        && basis.provisions.iter().all(|one| gives_competence_only(model, one.value))
}

/// Whether a task under the purpose names what lays it down; one that rests on another basis does
/// not speak for this one.
fn names_a_task(model: &Model<'_>, purpose: &Purpose) -> bool {
    let rests = |task: &&Task| {
        task.basis.as_ref().is_none_or(|basis| basis.value == LegalBasis::PublicTask)
    };
    let cited = purpose.tasks.iter().filter(rests).flat_map(|task| &task.provisions);
    cited.into_iter().any(|one| !gives_competence_only(model, one.value))
}

/// Whether the catalog knows the provision as one of general competence; an act cited as a whole is
/// as general as its most general provision.
fn gives_competence_only(model: &Model<'_>, place: Provision) -> bool {
    let general = |tag| tag == Tag::GeneralCompetence;
    let whole = place == Provision::whole(place.act());
    model.catalogs.tags(place).any(|row| general(row.tag))
        || whole && model.catalogs.tags_within(place).any(|row| general(row.tag))
}
