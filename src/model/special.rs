//! Special categories of data and the conditions that allow them (Art. 9).

use super::Model;
use super::derive::used_categories;
use super::parts::decides_on;
use crate::register::{Category, Purpose, Ref, Register};

/// The special categories that the register holds, in order, each once.
#[must_use]
pub fn special_categories<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a Category> {
    let held = used_categories(model, register);
    held.into_iter().filter(|category| category.special.is_some()).collect()
}

/// Special categories with a purpose that uses them and names no condition of Art. 9(2) for them.
#[must_use]
pub fn unconditioned<'a>(
    model: &Model<'a>,
    register: &'a Register,
) -> Vec<(&'a Purpose, &'a Category)> {
    let special = special_categories(model, register);
    let stated = |one: &&Purpose| !one.anonymous_only && decides_on(register, one);
    let purposes = register.purposes.iter().filter(stated);
    let pairs = purposes.flat_map(|purpose| special.iter().map(move |one| (purpose, *one)));
    pairs.filter(|(purpose, one)| uses(purpose, one) && !covers(purpose, one)).collect()
}

/// Special categories that no purpose uses.
#[must_use]
pub fn unused_special<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a Category> {
    let mut special = special_categories(model, register);
    let idle = |category: &&Category| {
        !register.purposes.iter().any(|one| uses(one, category) || covers(one, category))
    };
    special.retain(idle);
    special
}

/// A purpose that lists no categories uses all that the register holds.
fn uses(purpose: &Purpose, category: &Category) -> bool {
    purpose.categories.is_empty() || lists(&purpose.categories, category)
}

fn covers(purpose: &Purpose, category: &Category) -> bool {
    purpose.special.iter().any(|special| lists(&special.categories, category))
}

fn lists(categories: &[Ref<Category>], category: &Category) -> bool {
    categories.iter().any(|one| one.as_str() == category.id.as_str())
}
