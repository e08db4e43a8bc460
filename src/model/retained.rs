//! What a rule of retention applies to, as it follows from the data items.

use std::collections::BTreeSet;

use super::retention_of;
use crate::register::{Category, DataItem, Group, Ref, Register, Retention, System};

/// The data that a rule of retention governs.
#[derive(Debug, Clone)]
pub struct Retained<'a> {
    /// Whether these are all data of the register.
    pub all: bool,
    /// Otherwise, which data of which groups, in the order of the register's data.
    pub of: Vec<RetainedData<'a>>,
}

/// Data of groups that are kept alike.
#[derive(Debug, Clone)]
pub struct RetainedData<'a> {
    /// Whose data.
    pub groups: Vec<&'a Ref<Group>>,
    /// The categories; `None` for all that the register holds of these groups.
    pub categories: Option<Vec<&'a Ref<Category>>>,
}

/// A category of data of a group.
type Held<'a> = (&'a Ref<Group>, &'a Ref<Category>);

/// What `rule` governs: the data items that name it, or that name no rule at all and fall in its
/// scope; if there are none, those that fit the rule's own lists, of which an empty one means "all".
#[must_use]
pub fn retained<'a>(register: &'a Register, rule: &Retention) -> Retained<'a> {
    let held = held(register.data.iter());
    let covered: BTreeSet<(&str, &str)> = held_under(register, rule)
        .into_iter()
        .filter(|(group, category)| {
            fits(&rule.groups, group.as_str()) && fits(&rule.categories, category.as_str())
        })
        .map(ids)
        .collect();
    let all = !held.is_empty() && held.iter().all(|one| covered.contains(&ids(*one)));
    Retained { all, of: if all { Vec::new() } else { by_group(&held, &covered) } }
}

/// The data items that `rule` governs: those that name it, or name no rule and are in its reach.
#[must_use]
pub fn items_under<'a>(register: &'a Register, rule: &Retention) -> Vec<&'a DataItem> {
    let id = rule.id.as_str();
    let named = register.data.iter().filter(|item| item.retention.iter().any(|r| r.as_str() == id));
    let named: Vec<&DataItem> = named.collect();
    if !named.is_empty() {
        return named;
    }
    let part = rule.part.as_ref().map(Ref::as_str);
    let in_part = |item: &DataItem| part.is_none() || item.part.as_ref().map(Ref::as_str) == part;
    let loose = register.data.iter().filter(|item| item.retention.is_empty());
    loose.filter(|item| in_part(item)).collect()
}

fn held_under<'a>(register: &'a Register, rule: &Retention) -> Vec<Held<'a>> {
    let names = |item: &DataItem| item.retention.iter().any(|one| one.as_str() == rule.id.as_str());
    let governs = |item: &DataItem, (group, category): Held<'a>| {
        // Of an item that names no rule, a part's own rule takes the place of that of the whole.
        let found = retention_of(register, item, group, category);
        names(item) || found.iter().any(|one| one.id.as_str() == rule.id.as_str())
    };
    let governed = held_if(register.data.iter(), governs);
    if !governed.is_empty() {
        return governed;
    }
    let part = rule.part.as_ref().map(Ref::as_str);
    let in_reach = |item: &&DataItem| {
        let in_part = part.is_none() || item.part.as_ref().map(Ref::as_str) == part;
        let in_system = |one: &Ref<System>| fits(&rule.systems, one.as_str());
        in_part && (item.systems.is_empty() || item.systems.iter().any(in_system))
    };
    held(register.data.iter().filter(in_reach))
}

/// Every category of every group in the items, in order, each once.
fn held<'a>(items: impl Iterator<Item = &'a DataItem>) -> Vec<Held<'a>> {
    held_if(items, |_, _| true)
}

fn held_if<'a>(
    items: impl Iterator<Item = &'a DataItem>,
    wanted: impl Fn(&'a DataItem, Held<'a>) -> bool,
) -> Vec<Held<'a>> {
    let mut seen = BTreeSet::new();
    let pairs = items.flat_map(|item| {
        let of_group = move |group| item.categories.iter().map(move |category| (group, category));
        item.groups.iter().flat_map(of_group).map(move |held| (item, held))
    });
    let wanted = pairs.filter(|(item, held)| wanted(item, *held)).map(|(_, held)| held);
    wanted.filter(|one| seen.insert(ids(*one))).collect()
}

/// The covered data, groups with the same categories together.
fn by_group<'a>(held: &[Held<'a>], covered: &BTreeSet<(&str, &str)>) -> Vec<RetainedData<'a>> {
    let mut found: Vec<RetainedData<'a>> = Vec::new();
    let mut seen = BTreeSet::new();
    let groups = held.iter().map(|(group, _)| *group).filter(|group| seen.insert(group.as_str()));
    for group in groups {
        let own = held.iter().filter(|(of, _)| of.as_str() == group.as_str());
        let (kept, other): (Vec<_>, Vec<_>) = own.partition(|one| covered.contains(&ids(**one)));
        if kept.is_empty() {
            continue;
        }
        let categories = || kept.into_iter().map(|(_, category): &Held<'a>| *category).collect();
        let categories = (!other.is_empty()).then(categories);
        match found.iter_mut().find(|one| same(&one.categories, &categories)) {
            Some(alike) => alike.groups.push(group),
            None => found.push(RetainedData { groups: vec![group], categories }),
        }
    }
    found
}

fn same(one: &Option<Vec<&Ref<Category>>>, other: &Option<Vec<&Ref<Category>>>) -> bool {
    let ids = |list: &Option<Vec<&Ref<Category>>>| {
        list.as_ref().map(|all| all.iter().map(|one| one.as_str().to_owned()).collect::<Vec<_>>())
    };
    ids(one) == ids(other)
}

fn ids<'a>((group, category): Held<'a>) -> (&'a str, &'a str) {
    (group.as_str(), category.as_str())
}

/// Whether the list holds `id`, or nothing and so everything.
fn fits<T>(list: &[Ref<T>], id: &str) -> bool {
    list.is_empty() || list.iter().any(|one| one.as_str() == id)
}
