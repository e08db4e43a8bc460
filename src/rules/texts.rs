//! What rules on any text share.

use rayon::prelude::*;

use crate::model::Model;
use crate::register::{Prose, Tree};

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
    trees.par_iter().flat_map_iter(of_one).collect()
}
