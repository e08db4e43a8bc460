//! Which data go along a flow: no more than what is said of it, or follows from what is said.
//!
//! A description that follows a published text says no more than the text: where the text does not
//! tell which data a flow concerns, nobody knows.

use std::collections::BTreeSet;

use super::graph::Carried;
use crate::model::{Model, with_wholes};
use crate::register::{
    Category, DataItem, Grant, Part, Purpose, Ref, Register, Source, System, Transfer,
};

/// What tells which data go along the flows of a register.
#[derive(Clone, Copy)]
pub(super) struct Carrier<'m, 'a> {
    model: &'m Model<'a>,
    register: &'a Register,
}

impl<'m, 'a> Carrier<'m, 'a> {
    pub(super) fn new(model: &'m Model<'a>, register: &'a Register) -> Self {
        Self { model, register }
    }

    /// Those that are listed. Where none is listed, it is not said which.
    pub(super) fn listed(&self, categories: &'a [Ref<Category>]) -> Carried<'a> {
        self.told(categories.iter(), Vec::new())
    }

    /// Those that the source lists, or else those of the data that come from it.
    pub(super) fn given_from(&self, source: &'a Source) -> Carried<'a> {
        let items = self.given_by(source);
        let parts = self.parts(&items);
        match source.categories.as_slice() {
            [] => self.of(&items),
            listed => self.told(listed.iter(), parts),
        }
    }

    /// The data that come from the source.
    pub(super) fn given_by(&self, source: &Source) -> Vec<&'a DataItem> {
        let id = source.id.as_str();
        self.items(|item| self.is_of(&item.sources, |one| one.as_str() == id))
    }

    /// Those that are kept in the system.
    pub(super) fn kept_in(&self, system: &System) -> Carried<'a> {
        self.of(&self.kept(system))
    }

    /// The data that are kept in the system.
    pub(super) fn kept(&self, system: &System) -> Vec<&'a DataItem> {
        let id = system.id.as_str();
        self.items(|item| self.is_of(&item.systems, |one| one.as_str() == id))
    }

    /// Those that are kept in the system or in a part of it.
    fn kept_within(&self, system: &System) -> Carried<'a> {
        let id = system.id.as_str();
        let within = |one: &Ref<System>| {
            let own = self.model.systems.get(one);
            own.is_some_and(|own| {
                with_wholes(self.model, own).iter().any(|whole| whole.id.as_str() == id)
            })
        };
        self.of(&self.items(|item| self.is_of(&item.systems, within)))
    }

    /// Those that the transfer lists, or else all of its system. None where it names neither.
    pub(super) fn transferred(&self, transfer: &'a Transfer) -> Option<Carried<'a>> {
        let system = transfer.system.as_ref().and_then(|one| self.model.systems.get(one));
        match (transfer.categories.as_slice(), system) {
            ([], None) => None,
            ([], Some(system)) => Some(self.kept_within(system)),
            (listed, _) => Some(self.told(listed.iter(), Vec::new())),
        }
    }

    /// All of the register, which a transfer means that names nothing else.
    pub(super) fn all(&self) -> Carried<'a> {
        self.of(&self.items(|_| !self.model.is_as_published()))
    }

    /// Those that the right to use a system opens.
    pub(super) fn opened(&self, grant: &'a Grant) -> Carried<'a> {
        self.told(grant.categories.iter(), Vec::new())
    }

    /// What the data are used for: the purposes that concern one of them.
    pub(super) fn purposes(&self, items: &[&'a DataItem]) -> Vec<&'a Purpose> {
        let concerns = |purpose: &&'a Purpose| items.iter().any(|item| meets(purpose, item));
        self.register.purposes.iter().filter(concerns).collect()
    }

    fn items(&self, wanted: impl Fn(&DataItem) -> bool) -> Vec<&'a DataItem> {
        self.register.data.iter().filter(|item| wanted(item)).collect()
    }

    /// Whether one of those that are listed is meant. An empty list means all; in a description that
    /// follows a published text it means that the text does not say.
    fn is_of<T>(&self, listed: &[Ref<T>], is_meant: impl Fn(&Ref<T>) -> bool) -> bool {
        match listed {
            [] => !self.model.is_as_published(),
            listed => listed.iter().any(is_meant),
        }
    }

    fn of(&self, items: &[&'a DataItem]) -> Carried<'a> {
        self.told(items.iter().flat_map(|item| &item.categories), self.parts(items))
    }

    fn parts(&self, items: &[&'a DataItem]) -> Vec<&'a Part> {
        let mut seen = BTreeSet::new();
        let named = items.iter().filter_map(|item| item.part.as_ref());
        let fresh = named.filter(|one| seen.insert(one.as_str()));
        fresh.filter_map(|one| self.register.part(one)).collect()
    }

    fn told(
        &self,
        references: impl Iterator<Item = &'a Ref<Category>>,
        parts: Vec<&'a Part>,
    ) -> Carried<'a> {
        let mut seen = BTreeSet::new();
        let fresh = references.filter(|one| seen.insert(one.as_str()));
        let categories = fresh.filter_map(|one| self.model.categories.get(one)).collect();
        Carried { categories, parts }
    }
}

/// Whether the purpose concerns the data: those of its part, its groups and its categories, where it
/// names them.
fn meets(purpose: &Purpose, item: &DataItem) -> bool {
    let part = match (&purpose.part, &item.part) {
        (Some(one), Some(other)) => one.as_str() == other.as_str(),
        _ => true,
    };
    part && shares(&purpose.groups, &item.groups) && shares(&purpose.categories, &item.categories)
}

/// Whether the two have something in common; an empty list means all.
fn shares<T>(one: &[Ref<T>], other: &[Ref<T>]) -> bool {
    one.is_empty() || one.iter().any(|own| other.iter().any(|two| two.as_str() == own.as_str()))
}
