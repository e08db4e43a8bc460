//! Facts that hang on single data: which data of whom come from a source, which are kept by a rule.

use super::composer::Composer;
use crate::language::format;
use crate::register::{Category, DataItem, Group, Ref, Source};

impl Composer<'_> {
    /// The data that name the source as theirs; none when the source says itself what it gives.
    pub(super) fn items_from(&self, source: &Source) -> Vec<String> {
        if !source.categories.is_empty() {
            return Vec::new();
        }
        let named =
            |item: &DataItem| item.sources.iter().any(|one| one.as_str() == source.id.as_str());
        self.items(named, |item| self.whose(item))
    }

    /// Some of the register's data items, each list with the groups that it is about.
    pub(super) fn items_among(&self, some: &[&DataItem]) -> Vec<String> {
        let wanted = |item: &DataItem| some.iter().any(|one| std::ptr::eq(*one, item));
        self.items(wanted, |item| self.groups_of(item))
    }

    /// Data items as "whose: which data", those of the same persons together.
    fn items(
        &self,
        wanted: impl Fn(&DataItem) -> bool,
        whose: impl Fn(&DataItem) -> String,
    ) -> Vec<String> {
        let mut told: Vec<(String, Vec<String>)> = Vec::new();
        for item in self.register.data.iter().filter(|item| wanted(item)) {
            let whose = whose(item);
            let categories = self.categories(&item.categories);
            match told.iter_mut().find(|(known, _)| *known == whose) {
                Some((_, list)) => list.extend(categories),
                None => told.push((whose, categories)),
            }
        }
        told.into_iter().map(|(whose, what)| format!("{whose}: {}", what.join(", "))).collect()
    }

    /// "Whose: which data" where both are given; else each group or each category.
    pub(super) fn of_whom(
        &self,
        groups: &[Ref<Group>],
        categories: &[Ref<Category>],
    ) -> Vec<String> {
        let categories = self.categories(categories);
        let groups: Vec<String> =
            self.model.groups.all(groups).map(|one| self.say(&one.name)).collect();
        match (groups.as_slice(), categories.as_slice()) {
            ([], _) => categories,
            (_, []) => groups,
            (whose, what) => {
                vec![format!("{}: {}", format::list(self.language, whose), what.join(", "))]
            }
        }
    }

    fn groups_of(&self, item: &DataItem) -> String {
        let groups = self.model.groups.all(&item.groups).map(|one| self.say(&one.name));
        format::list(self.language, &groups.collect::<Vec<_>>())
    }

    /// The groups of the data, with the part of the register before them.
    fn whose(&self, item: &DataItem) -> String {
        let groups = self.groups_of(item);
        match item.part.as_ref().and_then(|part| self.register.part(part)) {
            Some(part) => format!("{} / {groups}", self.say(&part.name)),
            None => groups,
        }
    }
}
