//! Finding things by their ids.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use crate::register::{Object, Own, Ref};

/// Objects of one kind by id; of two with one id the first is found (the second is a finding).
#[derive(Debug, Clone)]
pub struct Index<'a, T> {
    by_id: FxHashMap<&'a str, &'a T>,
    /// The same, in the order of their ids.
    ordered: Vec<&'a T>,
}

impl<'a, T: Object> Index<'a, T> {
    /// Indexes `objects` by the id that `id` tells.
    pub(crate) fn new(objects: &'a [T], id: fn(&T) -> &Own<T>) -> Self {
        Self::of(objects, id)
    }

    /// Indexes objects that stand in several lists.
    pub(crate) fn of(objects: impl IntoIterator<Item = &'a T>, id: fn(&T) -> &Own<T>) -> Self {
        let mut by_id = FxHashMap::default();
        let mut ordered = Vec::new();
        for object in objects {
            if let Entry::Vacant(place) = by_id.entry(id(object).as_str()) {
                place.insert(object);
                ordered.push(object);
            }
        }
        ordered.sort_by_key(|object| id(object).as_str());
        Self { by_id, ordered }
    }

    /// The object meant, if it exists and its file could be read.
    #[must_use]
    pub fn get(&self, reference: &Ref<T>) -> Option<&'a T> {
        self.by_id.get(reference.as_str()).copied()
    }

    /// The object of that id.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<&'a T> {
        self.by_id.get(id).copied()
    }

    /// The objects meant, in the order of the references; unknown ones are left out.
    pub fn all<'r>(&'r self, references: &'r [Ref<T>]) -> impl Iterator<Item = &'a T> + 'r
    where
        'a: 'r,
    {
        references.iter().filter_map(|reference| self.get(reference))
    }

    /// Every object, by id.
    pub fn iter(&self) -> impl Iterator<Item = &'a T> + '_ {
        self.ordered.iter().copied()
    }
}
