//! What rules on any text share.

use rayon::prelude::*;

use crate::model::Model;
use crate::register::{Prose, Tree};

/// Fewer files than these are not worth dividing among threads.
const APART: usize = 64;

/// What `look` sees in every text that is given in several languages, all of them at once.
///
/// Files of registers that have ended are left out.
pub(super) fn in_languages<T: Send>(
    model: &Model<'_>,
    look: impl Fn(&[Prose<'_>]) -> Vec<T> + Sync,
) -> Vec<T> {
    let trees: Vec<&Tree<'_>> = model.trees().collect();
    let of_one = |tree: &&Tree<'_>| -> Vec<T> {
        let prose = &tree.prose;
        // The languages of one text follow each other; a list of texts begins anew with the first.
        let together = |one: &Prose<'_>, next: &Prose<'_>| {
            one.field_span == next.field_span && one.language < next.language
        };
        prose.chunk_by(together).filter(|text| text.len() > 1).flat_map(&look).collect()
    };
    trees.par_iter().with_min_len(APART).flat_map_iter(of_one).collect()
}

/// What `look` sees in every text that is given in a language, file by file and in their order.
///
/// Files of registers that have ended are left out.
pub(super) fn seen<T: Send>(
    model: &Model<'_>,
    look: impl Fn(&Tree<'_>, &Prose<'_>) -> Vec<T> + Sync,
) -> Vec<T> {
    let trees: Vec<&Tree<'_>> = model.trees().collect();
    let of_one = |tree: &&Tree<'_>| -> Vec<T> {
        tree.prose.iter().flat_map(|prose| look(tree, prose)).collect()
    };
    trees.par_iter().with_min_len(APART).flat_map_iter(of_one).collect()
}
