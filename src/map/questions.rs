//! What a data-protection officer is asked: where is this, who has that, how did it get there.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::graph::{Flow, Graph, NodeId};

/// The flows that carry a category of data, by the category's id, and the nodes they touch.
#[must_use]
pub fn reached<'g, 'a>(graph: &'g Graph<'a>, category: &str) -> (Vec<&'g Flow<'a>>, Vec<NodeId>) {
    let carries = |flow: &&Flow<'_>| flow.categories.iter().any(|one| one.id.as_str() == category);
    let flows: Vec<&Flow<'a>> = graph.flows.iter().filter(carries).collect();
    let nodes: BTreeSet<&str> =
        flows.iter().flat_map(|flow| [flow.from.as_str(), flow.to.as_str()]).collect();
    let in_order = graph.nodes.iter().map(|node| &node.id);
    let nodes = in_order.filter(|id| nodes.contains(id.as_str())).cloned().collect();
    (flows, nodes)
}

/// The flows that begin or end at one of the nodes.
#[must_use]
pub fn touching<'g, 'a>(graph: &'g Graph<'a>, nodes: &[NodeId]) -> Vec<&'g Flow<'a>> {
    let is_one = |id: &NodeId| nodes.contains(id);
    graph.flows.iter().filter(|flow| is_one(&flow.from) || is_one(&flow.to)).collect()
}

/// The shortest way of data from one of the nodes to one of the others: the nodes on it, both ends
/// with it. It is the way of one register's data; of ways of one length that of the first register.
#[must_use]
pub fn paths(graph: &Graph<'_>, from: &[NodeId], to: &[NodeId]) -> Option<Vec<NodeId>> {
    let mut registers: BTreeMap<&str, Vec<&Flow<'_>>> = BTreeMap::new();
    for flow in &graph.flows {
        registers.entry(flow.register).or_default().push(flow);
    }
    let ways = registers.values().filter_map(|flows| way(flows, from, to));
    ways.min_by_key(Vec::len)
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
