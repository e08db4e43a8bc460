//! Anchors (`&name`) and the copies that aliases (`*name`) make of them.

use std::collections::BTreeMap;

use super::{Kind, Node};

/// How many alias budgets of anchored nodes are looked at and kept for aliases.
/// Nested anchors keep a node several times; without a bound, a small file
/// could fill the memory with copies that no alias ever asks for.
const KEPT_BUDGETS: usize = 8;

/// The anchored nodes of a document.
pub(super) struct Anchors<'s> {
    budget: usize,
    spent: usize,
    kept: usize,
    known: BTreeMap<usize, Anchored<'s>>,
}

/// A node that an alias may name.
enum Anchored<'s> {
    Kept { node: Node<'s>, nodes: usize, height: u32 },
    TooLarge,
}

/// Why an alias stands for nothing.
pub(super) enum Refusal {
    /// The node with the anchor is not finished: the alias lies inside it. An anchor that is nowhere
    /// has no number.
    Unfinished,
    /// The copies would be more than the budget.
    Budget,
    /// The copy would lie too deep.
    Depth,
}

impl<'s> Anchors<'s> {
    /// None yet; all aliases together may stand for `budget` nodes.
    pub(super) fn new(budget: usize) -> Self {
        Self { budget, spent: 0, kept: 0, known: BTreeMap::new() }
    }

    /// Remembers `node` as number `id`, which the parser counts up: a name used
    /// again gets a new number, and aliases the latest one.
    pub(super) fn define(&mut self, id: usize, node: &Node<'s>) {
        let anchored = self.keep(node).unwrap_or(Anchored::TooLarge);
        self.known.insert(id, anchored);
    }

    fn keep(&mut self, node: &Node<'s>) -> Option<Anchored<'s>> {
        if self.kept > self.budget.saturating_mul(KEPT_BUDGETS) {
            return None;
        }
        let nodes = node.walk().take(self.budget.saturating_add(1)).count();
        self.kept = self.kept.saturating_add(nodes);
        (nodes <= self.budget).then(|| Anchored::Kept {
            node: node.clone(),
            nodes,
            height: height(node),
        })
    }

    /// A copy of number `id` for a place where `room` more levels may lie.
    pub(super) fn copy(&mut self, id: usize, room: u32) -> Result<Node<'s>, Refusal> {
        let (node, nodes, height) = match self.known.get(&id) {
            None => return Err(Refusal::Unfinished),
            Some(Anchored::TooLarge) => return Err(Refusal::Budget),
            Some(Anchored::Kept { node, nodes, height }) => (node, *nodes, *height),
        };
        if height > room {
            return Err(Refusal::Depth);
        }
        // An overdrawn budget stays overdrawn, so that a file gets one answer.
        self.spent = self.spent.saturating_add(nodes);
        if self.spent > self.budget { Err(Refusal::Budget) } else { Ok(node.clone()) }
    }
}

/// Levels of lists and mappings; the tree is never deeper than the limit on depth.
fn height(node: &Node<'_>) -> u32 {
    match &node.kind {
        Kind::Seq(items) => 1 + items.iter().map(height).max().unwrap_or(0),
        Kind::Map(entries) => {
            1 + entries.iter().map(|entry| height(&entry.value)).max().unwrap_or(0)
        }
        _ => 0,
    }
}
