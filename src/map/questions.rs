//! What a data-protection officer is asked: where is this, who has that, how did it get there.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::graph::{Flow, Graph, Node, NodeId, NodeKind};
use crate::register::Granularity;

/// Where data of some categories are.
#[derive(Debug, Clone, Default)]
pub struct Reached<'g, 'a> {
    /// The flows that carry one of them, each once.
    pub flows: Vec<&'g Flow<'a>>,
    /// The nodes that those touch, and the registers that have one of them.
    pub nodes: Vec<NodeId>,
    /// Flows of those registers of which nobody says which data they carry.
    pub unsaid: Vec<&'g Flow<'a>>,
}

/// Where data of these categories are, by the categories' ids; `has` tells whether a register has
/// one of them.
#[must_use]
pub fn reached<'g, 'a>(
    graph: &'g Graph<'a>,
    categories: &BTreeSet<&str>,
    has: impl Fn(&str) -> bool,
) -> Reached<'g, 'a> {
    let carries =
        |flow: &&Flow<'_>| flow.categories.iter().any(|one| categories.contains(one.id.as_str()));
    let flows: Vec<&Flow<'a>> = graph.flows.iter().filter(carries).collect();
    let ids: BTreeSet<&str> =
        flows.iter().flat_map(|flow| [flow.from.as_str(), flow.to.as_str()]).collect();
    let registers = graph.nodes.iter().filter(|node| node.kind == NodeKind::Register);
    let having: BTreeSet<&str> =
        registers.filter_map(|node| node.object).filter(|id| has(id)).collect();
    let is_reached = |node: &&Node<'_>| {
        let own = node.kind == NodeKind::Register;
        ids.contains(node.id.as_str()) || (own && node.object.is_some_and(|id| having.contains(id)))
    };
    let nodes = graph.nodes.iter().filter(is_reached).map(|node| node.id.clone()).collect();
    let is_open = |flow: &&Flow<'_>| {
        let persons = !matches!(flow.granularity, Granularity::Aggregate | Granularity::Anonymous);
        persons && flow.categories.is_empty() && having.contains(flow.register)
    };
    Reached { flows, nodes, unsaid: graph.flows.iter().filter(is_open).collect() }
}

/// The flows that begin or end at one of the nodes.
#[must_use]
pub fn touching<'g, 'a>(graph: &'g Graph<'a>, nodes: &[NodeId]) -> Vec<&'g Flow<'a>> {
    let is_one = |id: &NodeId| nodes.contains(id);
    graph.flows.iter().filter(|flow| is_one(&flow.from) || is_one(&flow.to)).collect()
}

/// The shortest way of each register's data from one of the nodes to one of the others, in the order
/// of registers' ids: the register, and the nodes on the way, both ends with it. A way does not change
/// registers in a system.
#[must_use]
pub fn paths<'a>(graph: &Graph<'a>, from: &[NodeId], to: &[NodeId]) -> Vec<(&'a str, Vec<NodeId>)> {
    let mut registers: BTreeMap<&'a str, Vec<&Flow<'_>>> = BTreeMap::new();
    for flow in &graph.flows {
        registers.entry(flow.register).or_default().push(flow);
    }
    let own = |(register, flows): (&'a str, Vec<&Flow<'_>>)| {
        way(&flows, from, to).map(|nodes| (register, nodes))
    };
    registers.into_iter().filter_map(own).collect()
}

fn way(flows: &[&Flow<'_>], from: &[NodeId], to: &[NodeId]) -> Option<Vec<NodeId>> {
    let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for flow in flows {
        next.entry(&flow.from).or_default().insert(&flow.to);
    }
    let mut before: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    let mut waiting: VecDeque<&str> = VecDeque::new();
    for start in from.iter().filter(|start| next.contains_key(start.as_str())) {
        if before.insert(start, None).is_none() {
            waiting.push_back(start);
        }
    }
    while let Some(node) = waiting.pop_front() {
        if to.iter().any(|end| end == node) {
            return Some(back(&before, node));
        }
        for other in next.get(node).into_iter().flatten() {
            if !before.contains_key(other) {
                before.insert(other, Some(node));
                waiting.push_back(other);
            }
        }
    }
    None
}

fn back(before: &BTreeMap<&str, Option<&str>>, end: &str) -> Vec<NodeId> {
    let mut way = vec![end.to_owned()];
    let mut at = end;
    while let Some(Some(earlier)) = before.get(at) {
        way.push((*earlier).to_owned());
        at = earlier;
    }
    way.reverse();
    way
}
