//! What rules on statutory tasks share: which task a purpose names, and whose it is.

use crate::law::Provision;
use crate::law::catalogs::{StatutoryTask, TaskOwner};
use crate::model::Model;
use crate::register::{Localized, Organisation, OrganisationKind, Purpose, Register, Task};
use crate::text::Span;

/// What a purpose says it does: itself, or one of its tasks.
#[derive(Clone, Copy)]
pub(super) struct Named<'r> {
    text: &'r Localized,
    task: Option<&'r Task>,
}

impl<'r> Named<'r> {
    /// What the purpose calls it, in the first language there is.
    pub(super) fn words(self) -> &'r str {
        self.text.iter().next().map_or("", |(_, text)| text.value.as_str())
    }

    /// The task of the catalog that it is, by its words or by the provision that lays it down.
    pub(super) fn row<'m>(self, model: &'m Model<'_>) -> Option<&'m StatutoryTask> {
        let cited: Vec<Provision> =
            self.task.iter().flat_map(|task| &task.provisions).map(|one| one.value).collect();
        let texts: Vec<String> =
            self.text.iter().map(|(_, text)| text.value.to_lowercase()).collect();
        let mut rows = model.catalogs.statutory_tasks().iter();
        rows.find(|row| {
            cited.iter().any(|one| row.provision.covers(*one))
                || texts.iter().any(|text| row.is_named_in(text))
        })
    }
}

/// The purpose where it has no tasks, and else each of its tasks, with its place.
pub(super) fn named(purpose: &Purpose) -> impl Iterator<Item = (Named<'_>, Span)> {
    let whole = purpose.tasks.is_empty().then_some((&purpose.text, None));
    let tasks = purpose.tasks.iter().map(|task| (&task.text, Some(task)));
    whole.into_iter().chain(tasks).map(|(text, task)| {
        let span = text.iter().next().map(|(_, text)| text.span);
        (Named { text, task }, span.unwrap_or(purpose.id.span()))
    })
}

/// Whether the task is that of a controller of the register; so it is where the controllers are
/// not all known.
pub(super) fn owns(model: &Model<'_>, register: &Register, row: &StatutoryTask) -> bool {
    let mut controllers = register.controllers.iter().map(|one| &one.organisation);
    controllers.any(|one| model.organisations.get(one).is_none_or(|known| is_owner(known, row)))
}

fn is_owner(organisation: &Organisation, row: &StatutoryTask) -> bool {
    let code = organisation.municipality.as_ref().map(|code| code.value.as_str());
    let excepted = row.except.iter().any(|except| Some(except.as_str()) == code);
    excepted || kinds(row.owner).contains(&organisation.kind)
}

fn kinds(owner: TaskOwner) -> &'static [OrganisationKind] {
    match owner {
        TaskOwner::Municipality => {
            &[OrganisationKind::Municipality, OrganisationKind::JointMunicipalAuthority]
        }
        TaskOwner::WellbeingServicesCounty => &[OrganisationKind::WellbeingServicesCounty],
        TaskOwner::StateAuthority => {
            &[OrganisationKind::StateAuthority, OrganisationKind::PublicInstitution]
        }
        TaskOwner::Nobody => &[],
    }
}
