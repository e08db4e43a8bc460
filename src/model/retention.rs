//! Which retention rule holds for which data of whom.

use crate::register::{Category, DataItem, Group, Part, Purpose, Ref, Register, Retention};

/// The retention rules for a category of a group in `item`.
///
/// The rules that the item names hold; if it names none, those of the register in whose scope it
/// falls. A rule of the item's part takes the place of those of the whole that the part belongs to.
#[must_use]
pub fn retention_of<'r>(
    register: &'r Register,
    item: &DataItem,
    group: &Ref<Group>,
    category: &Ref<Category>,
) -> Vec<&'r Retention> {
    let named = |rule: &&Retention| contains(&item.retention, rule.id.as_str());
    if !item.retention.is_empty() {
        return register.retention.iter().filter(named).collect();
    }
    let covering: Vec<&Retention> = register
        .retention
        .iter()
        .filter(|rule| covers(register, rule, item, group, category))
        .collect();
    let levels = levels(register, item.part.as_ref());
    let at = |level: Option<&str>| -> Vec<&'r Retention> {
        let same = |rule: &&&Retention| rule.part.as_ref().map(Ref::as_str) == level;
        covering.iter().filter(same).copied().collect()
    };
    levels.into_iter().map(at).find(|rules| !rules.is_empty()).unwrap_or_default()
}

/// The part, the one it belongs to, and so on; at last the register itself.
fn levels<'r>(register: &'r Register, part: Option<&Ref<Part>>) -> Vec<Option<&'r str>> {
    let parts = part.into_iter().flat_map(|part| register.with_wholes(part));
    parts.map(|part| Some(part.id.as_str())).chain([None]).collect()
}

fn covers(
    register: &Register,
    rule: &Retention,
    item: &DataItem,
    group: &Ref<Group>,
    category: &Ref<Category>,
) -> bool {
    let held = if item.systems.is_empty() { &register.systems } else { &item.systems };
    let system = |one: &Ref<_>| contains(held, one.as_str());
    let purpose = |one: &Ref<Purpose>| uses(register, one, group, category);
    (rule.groups.is_empty() || contains(&rule.groups, group.as_str()))
        && (rule.categories.is_empty() || contains(&rule.categories, category.as_str()))
        && (rule.systems.is_empty() || rule.systems.iter().any(system))
        && (rule.purposes.is_empty() || rule.purposes.iter().any(purpose))
}

/// Whether the purpose uses the category of the group; one that lists none uses all.
fn uses(
    register: &Register,
    purpose: &Ref<Purpose>,
    group: &Ref<Group>,
    category: &Ref<Category>,
) -> bool {
    let meant = register.purposes.iter().find(|one| one.id.as_str() == purpose.as_str());
    meant.is_some_and(|purpose| {
        (purpose.groups.is_empty() || contains(&purpose.groups, group.as_str()))
            && (purpose.categories.is_empty() || contains(&purpose.categories, category.as_str()))
    })
}

fn contains<T>(references: &[Ref<T>], id: &str) -> bool {
    references.iter().any(|one| one.as_str() == id)
}
