//! What rules on layouts share.

use std::collections::BTreeSet;

use crate::model::Model;
use crate::register::{BlockName, Layout};

/// The layouts of notices in which none of `blocks` has a place, each once.
pub(super) fn without<'a>(model: &Model<'a>, blocks: &[BlockName]) -> Vec<&'a Layout> {
    let mut seen = BTreeSet::new();
    let layouts = model.maintained().filter_map(|register| model.layout_of(register));
    layouts
        .filter(|layout| seen.insert(layout.id.as_str()))
        .filter(|layout| !blocks.iter().any(|block| layout.holds(*block)))
        .collect()
}
