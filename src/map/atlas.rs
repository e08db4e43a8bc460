//! All maps of a workspace, each register looked at once; and which of them everybody may see.
//!
//! What systems an authority uses, and who runs them, may belong to the security arrangements that
//! are kept secret (621/1999 § 24(1)(7)). A notice tells of its own register what its readers need;
//! all of them beside each other tell more. So somebody decides of each system and processor.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::gather::id;
use super::graph::{Graph, Node, NodeId, NodeKind};
use super::scope::{Scope, joined, of_register, shown, visible};
use crate::model::Model;
use crate::register::{MapPublicity, Register};

/// The maps of all registers, from which those of more than one are put together.
#[derive(Debug)]
pub struct Atlas<'m, 'a> {
    model: &'m Model<'a>,
    inside: Sheets<'a>,
    /// What the published notices say; empty where nobody has decided that anything else may be
    /// shown.
    outside: Sheets<'a>,
}

/// The maps of registers, and on which of them each node, or a part of it, is.
#[derive(Debug, Default)]
struct Sheets<'a> {
    maps: Vec<(&'a Register, Graph<'a>)>,
    on: BTreeMap<NodeId, Vec<usize>>,
}

impl<'m, 'a> Atlas<'m, 'a> {
    /// The maps of all registers in force and, where wanted, of drafts.
    #[must_use]
    pub fn of(model: &'m Model<'a>, drafts: bool) -> Self {
        let registers = shown(model, drafts).into_par_iter();
        let maps: Vec<(&'a Register, Graph<'a>)> =
            registers.map(|register| (register, of_register(model, register))).collect();
        let is_decided = model.systems.iter().any(|one| is_public(one.publicity))
            || model.processors.iter().any(|one| is_public(one.publicity));
        let published = maps.iter().filter(|_| is_decided);
        let published = published
            .filter_map(|(register, map)| Some((*register, visible(map, register)?)))
            .collect();
        Self { model, inside: Sheets::of(maps), outside: Sheets::of(published) }
    }

    /// The map of a part.
    #[must_use]
    pub fn part(&self, scope: Scope<'_>) -> Graph<'a> {
        joined(self.inside.within(self.model, scope), scope)
    }

    /// The map of a part as everybody may see it: what the published notices say, where every system
    /// and processor on it may be shown. `None` where one may not, or where there is nothing to show.
    #[must_use]
    pub fn published(&self, scope: Scope<'_>) -> Option<Graph<'a>> {
        let part = joined(self.outside.within(self.model, scope), scope);
        (!part.flows.is_empty() && self.may_be_shown(&part)).then_some(part)
    }

    /// Whether of every system and processor on the map it has been decided that everybody may know
    /// of it. Sub-processors are decided on with those that use them.
    fn may_be_shown(&self, map: &Graph<'a>) -> bool {
        let systems = &self.model.systems;
        map.nodes.iter().all(|node| match (node.kind, node.object) {
            (NodeKind::System, Some(id)) => {
                systems.named(id).is_some_and(|one| is_public(one.publicity))
            }
            (NodeKind::Processor, Some(id)) => {
                let all = self.model.processors.iter();
                let mut own = all.filter(|one| one.organisation.as_str() == id).peekable();
                own.peek().is_some() && own.all(|one| is_public(one.publicity))
            }
            (NodeKind::System | NodeKind::Processor, None) => false,
            _ => true,
        })
    }
}

fn is_public(publicity: Option<MapPublicity>) -> bool {
    publicity == Some(MapPublicity::Public)
}

impl<'a> Sheets<'a> {
    fn of(maps: Vec<(&'a Register, Graph<'a>)>) -> Self {
        let mut on: BTreeMap<NodeId, Vec<usize>> = BTreeMap::new();
        for (number, (_, map)) in maps.iter().enumerate() {
            let of = |node: &Node<'a>| {
                let wholes = node.wholes.iter().map(|(whole, _)| id(node.kind, whole));
                std::iter::once(node.id.clone()).chain(wholes).collect::<Vec<_>>()
            };
            let ids: BTreeSet<NodeId> = map.nodes.iter().flat_map(of).collect();
            ids.into_iter().for_each(|id| on.entry(id).or_default().push(number));
        }
        Self { maps, on }
    }

    /// The maps that a part is put together from.
    fn within(&self, model: &Model<'a>, scope: Scope<'_>) -> Vec<&Graph<'a>> {
        let with = |node: NodeId| {
            let own = self.on.get(&node).into_iter().flatten();
            own.filter_map(|number| Some(&self.maps.get(*number)?.1)).collect()
        };
        match scope {
            Scope::Workspace => self.maps.iter().map(|(_, map)| map).collect(),
            Scope::Controller(body) => {
                let decides = |register: &'a Register| {
                    model.controllers_of(register).any(|one| one.organisation.as_str() == body)
                };
                let own = self.maps.iter().filter(|(register, _)| decides(register));
                own.map(|(_, map)| map).collect()
            }
            Scope::Register(register) => with(id(NodeKind::Register, register)),
            Scope::System(system) => with(id(NodeKind::System, system)),
            Scope::Processor(body) => with(id(NodeKind::Processor, body)),
        }
    }
}
