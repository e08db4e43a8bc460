//! What rules on systems share.

use std::collections::BTreeSet;
use std::iter::successors;

use crate::model::Model;
use crate::register::System;

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
