//! What rules on employment services share (380/2023).

use crate::law::Provision;
use crate::model::Model;
use crate::register::{Category, DataItem, Ref, Register};

/// The tasks for which client data of employment services may be processed.
pub(super) const TASKS: Provision = Provision::statute("380/2023").section("112");

/// The data of clients that may be processed.
const CLIENT_DATA: Provision = Provision::statute("380/2023").section("114");

/// Whether a purpose of the register is a task of employment services.
pub(super) fn serves_clients(register: &Register) -> bool {
    let bases = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    bases.flat_map(|basis| &basis.provisions).any(|provision| TASKS.covers(provision.value))
}

/// Whether the item is about others than the controllers' own staff.
pub(super) fn is_of_clients(model: &Model<'_>, item: &DataItem) -> bool {
    model.groups.all(&item.groups).any(|group| !group.staff && !group.nothing_stored)
}

/// Whether the category is known and says anything about a person.
pub(super) fn is_client_data(model: &Model<'_>, category: &Ref<Category>) -> bool {
    model.categories.get(category).is_some_and(|category| !category.not_personal)
}

/// Whether the category is one that § 114 allows.
pub(super) fn within_114(model: &Model<'_>, category: &Ref<Category>) -> bool {
    let known = model.categories.get(category);
    known.into_iter().flat_map(|one| &one.provisions).any(|one| CLIENT_DATA.covers(one.value))
}
