//! What rules on systems share.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::successors;

use crate::model::{self, Model};
use crate::register::{Register, System};

/// The system and the wholes that it is a part of, each once; `None` where one of them is not known.
pub(super) fn from_part_to_whole<'a>(
    model: &Model<'a>,
    system: &'a System,
) -> Option<Vec<&'a System>> {
    let mut seen = BTreeSet::new();
    let whole = |part: &&'a System| model.systems.get(part.part_of.as_ref()?);
    // Of a circle `cycle` speaks; here it must only end.
    let wholes: Vec<&System> =
        successors(Some(system), whole).take_while(|one| seen.insert(one.id.as_str())).collect();
    let known = wholes.iter().filter_map(|one| one.part_of.as_ref());
    known.map(|whole| model.systems.get(whole)).all(|whole| whole.is_some()).then_some(wholes)
}

/// The systems in use in registers that an authority is a controller of, each once, by id.
pub(super) fn of_authorities<'a>(model: &Model<'a>) -> Vec<&'a System> {
    let is_authority = |register: &&'a Register| {
        let controllers = model.controllers_of(register);
        let mut known = controllers.filter_map(|one| model.organisations.get(&one.organisation));
        known.any(|organisation| organisation.kind.is_authority())
    };
    let registers = model.maintained().filter(is_authority);
    let used = registers.flat_map(|register| model::used_systems(model, register));
    let by_id: BTreeMap<&str, &System> = used.map(|one| (one.id.as_str(), one)).collect();
    by_id.into_values().collect()
}
