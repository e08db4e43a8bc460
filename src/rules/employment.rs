//! What rules on employment services share (380/2023).

use super::statutes::standing;
use crate::law::{Act, Provision};
use crate::model::Model;
use crate::register::{Category, DataItem, Ref, Register};
use crate::text::{Date, Spanned};

/// The tasks for which client data of employment services may be processed.
pub(super) const TASKS: Provision = Provision::statute("380/2023").section("112");

/// The data of clients that may be processed.
const CLIENT_DATA: Provision = Provision::statute("380/2023").section("114");

/// Whether a purpose of the register is a task of employment services.
pub(super) fn serves_clients(register: &Register) -> bool {
    let bases = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    bases.flat_map(|basis| &basis.provisions).any(|provision| TASKS.covers(provision.value))
}

/// Law on the register's tasks that has given way to the act on employment services, and the first
/// day of that act: the register was right when its notice was dated, and has gone stale since.
pub(super) fn stale_law(model: &Model<'_>, register: &Register) -> Option<Stale> {
    let tasks = register.purposes.iter().flat_map(|purpose| &purpose.tasks);
    let bases = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    let cited = tasks.flat_map(|one| &one.provisions).chain(bases.flat_map(|one| &one.provisions));
    let since = model.catalogs.statute(TASKS.act())?.in_force_from?;
    let notice = register.notice.as_ref().map(|notice| notice.date.value);
    if since > model.as_of || notice.is_some_and(|notice| notice >= since) {
        return None;
    }
    let others = cited.into_iter().filter(|cited| cited.value.act() != TASKS.act());
    let mut given_way = others.filter(|cited| {
        let now = standing(model, cited.value, model.as_of);
        now.iter().any(|one| one.act() == TASKS.act())
    });
    given_way.next().map(|cited| Stale { cited: *cited, act: TASKS.act(), since })
}

/// A citation of law that has given way.
#[derive(Clone, Copy)]
pub(super) struct Stale {
    /// What is cited.
    pub(super) cited: Spanned<Provision>,
    /// The act in its place.
    pub(super) act: Act,
    /// The first day of that act.
    pub(super) since: Date,
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
