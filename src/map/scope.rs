//! Which part of the map is wanted.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::gather::{id, register_graph};
use super::graph::{Flow, FlowKind, Graph, Node, NodeId, NodeKind, Title};
use crate::model::{Model, used_systems, with_wholes};
use crate::register::{BlockName, Publish, Register};

/// A part of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope<'s> {
    /// All registers.
    Workspace,
    /// The registers of a controller, by the id of the organisation.
    Controller(&'s str),
    /// One register.
    Register(&'s str),
    /// Who uses a system, what is in it and where it goes from there.
    System(&'s str),
    /// What a processor handles, by the id of its organisation.
    Processor(&'s str),
}

/// The map of that part: registers that are in force or, where wanted, drafts.
#[must_use]
pub fn graph<'a>(model: &Model<'a>, scope: Scope<'_>, drafts: bool) -> Graph<'a> {
    let registers: Vec<&'a Register> = shown(model, drafts);
    let wanted = registers.into_par_iter().filter(|register| is_within(model, register, scope));
    let graphs: Vec<Graph<'a>> = wanted.map(|register| register_graph(model, register)).collect();
    joined(graphs.iter().collect(), scope)
}

/// The map of one register.
pub(super) fn of_register<'a>(model: &Model<'a>, register: &'a Register) -> Graph<'a> {
    register_graph(model, register)
}

/// The maps of registers as one, as far as they belong to that part.
pub(super) fn joined<'a>(graphs: Vec<&Graph<'a>>, scope: Scope<'_>) -> Graph<'a> {
    let (mut nodes, mut flows) = (Vec::new(), Vec::new());
    for graph in graphs {
        nodes.extend(graph.nodes.iter().cloned());
        flows.extend(graph.flows.iter().cloned());
    }
    match scope {
        Scope::Workspace | Scope::Controller(_) | Scope::Register(_) => Graph::of(nodes, flows),
        Scope::System(system) => around(nodes, flows, &id(NodeKind::System, system)),
        Scope::Processor(body) => around(nodes, flows, &id(NodeKind::Processor, body)),
    }
}

/// The registers on the map. A workspace that follows a published text has a map as well: of what
/// the text says.
pub(super) fn shown<'a>(model: &Model<'a>, drafts: bool) -> Vec<&'a Register> {
    let all = model.published(true);
    all.filter(|one| drafts || one.status != crate::register::Status::Draft).collect()
}

fn is_within<'a>(model: &Model<'a>, register: &'a Register, scope: Scope<'_>) -> bool {
    match scope {
        Scope::Workspace | Scope::Processor(_) => true,
        Scope::Controller(id) => {
            model.controllers_of(register).any(|one| one.organisation.as_str() == id)
        }
        Scope::Register(id) => register.id.as_str() == id,
        Scope::System(id) => used_systems(model, register)
            .iter()
            .any(|one| with_wholes(model, one).iter().any(|whole| whole.id.as_str() == id)),
    }
}

/// What lies up and down the flow from a node and from what is part of it: the registers whose data
/// it has and their way to it, and where they go from there.
fn around<'a>(nodes: Vec<Node<'a>>, flows: Vec<Flow<'a>>, centre: &str) -> Graph<'a> {
    let own = nodes.iter().filter(|node| is_within_node(node, centre));
    let centres: BTreeSet<NodeId> = own.map(|node| node.id.clone()).collect();
    let near: BTreeSet<&str> =
        flows.iter().filter(|one| centres.contains(&one.to)).map(|one| one.register).collect();
    let of_centre: Vec<&Flow<'a>> =
        flows.iter().filter(|one| near.contains(one.register)).collect();
    let up = walk(&of_centre, &centres, |one| (&one.to, &one.from));
    let down = walk(&of_centre, &centres, |one| (&one.from, &one.to));
    let on_way = |one: &&Flow<'a>| {
        near.contains(one.register)
            && one.kind != FlowKind::Collect
            && one.kind != FlowKind::Inflow
            && ((up.contains(&one.from) && up.contains(&one.to))
                || (down.contains(&one.from) && down.contains(&one.to)))
    };
    let flows: Vec<Flow<'a>> = flows.iter().filter(on_way).cloned().collect();
    let kept: BTreeSet<String> =
        flows.iter().flat_map(|one| [one.from.clone(), one.to.clone()]).collect();
    let nodes = nodes.into_iter().filter(|node| kept.contains(&node.id) || node.id == centre);
    Graph::of(nodes.collect(), flows)
}

/// Whether the node is that of the id, or of a system that is a part of it.
fn is_within_node(node: &Node<'_>, centre: &str) -> bool {
    let is_whole = |(whole, _): &(&str, Title<'_>)| id(node.kind, whole) == centre;
    node.id == centre || node.wholes.iter().any(is_whole)
}

/// The nodes that the flows lead to from `starts`, with those.
fn walk<'f>(
    flows: &'f [&'f Flow<'_>],
    starts: &BTreeSet<NodeId>,
    ends: impl Fn(&'f Flow<'_>) -> (&'f NodeId, &'f NodeId),
) -> BTreeSet<NodeId> {
    let mut next: BTreeMap<&str, Vec<&NodeId>> = BTreeMap::new();
    for flow in flows {
        let (from, to) = ends(flow);
        next.entry(from).or_default().push(to);
    }
    let mut reached = starts.clone();
    let mut waiting: Vec<NodeId> = starts.iter().cloned().collect();
    while let Some(node) = waiting.pop() {
        for to in next.get(node.as_str()).into_iter().flatten() {
            if reached.insert((*to).clone()) {
                waiting.push((*to).clone());
            }
        }
    }
    reached
}

/// The map of a register that may be shown to everybody: what its published notice says, and no
/// more. `None` where the notice is not published.
#[must_use]
pub fn visible<'a>(graph: &Graph<'a>, register: &Register) -> Option<Graph<'a>> {
    if register.publish != Publish::Web {
        return None;
    }
    let hidden = |block: BlockName| register.internal.contains(&block);
    let shown = |kind: NodeKind| match kind {
        NodeKind::Source => !hidden(BlockName::Sources),
        NodeKind::Register | NodeKind::Area => true,
        NodeKind::System => !hidden(BlockName::Systems),
        NodeKind::Processor | NodeKind::SubProcessor | NodeKind::Recipient | NodeKind::Public => {
            !hidden(BlockName::Recipients)
        }
        NodeKind::ThirdCountry => !hidden(BlockName::Transfers),
    };
    let nodes: Vec<Node<'a>> =
        graph.nodes.iter().filter(|node| shown(node.kind)).cloned().collect();
    let kept: BTreeSet<&str> = nodes.iter().map(|node| node.id.as_str()).collect();
    let home = id(NodeKind::Register, register.id.as_str());
    let flows = graph.flows.iter().filter(|flow| kept.contains(flow.to.as_str()));
    let flows = flows.filter_map(|flow| match kept.contains(flow.from.as_str()) {
        true => Some(flow.clone()),
        false => passing(flow, &home),
    });
    // What each block tells is told by the map only where that block is.
    let flows = flows.map(|flow| Flow {
        categories: if hidden(BlockName::Data) { Vec::new() } else { flow.categories },
        parts: if hidden(BlockName::Data) { Vec::new() } else { flow.parts },
        why: match flow.by_purposes && hidden(BlockName::Purposes) {
            true => Vec::new(),
            false => flow.why,
        },
        provisions: match flow.by_purposes && hidden(BlockName::LegalBases) {
            true => Vec::new(),
            false => flow.provisions,
        },
        ..flow
    });
    let flows = alike_together(flows.collect());
    Some(Graph::of(nodes, flows))
}

/// The flow as it is where the node that it comes from is not shown: from the register whose data go.
/// None where that node tells all that there is: a source, or who works abroad.
fn passing<'a>(flow: &Flow<'a>, home: &str) -> Option<Flow<'a>> {
    match flow.kind {
        FlowKind::Collect | FlowKind::Inflow => None,
        FlowKind::Transfer if flow.derived => None,
        _ => Some(Flow { from: home.to_owned(), ..flow.clone() }),
    }
}

/// One flow for those that differ in nothing but their data: how many there are would tell how many
/// systems stand between.
fn alike_together(flows: Vec<Flow<'_>>) -> Vec<Flow<'_>> {
    let mut found: Vec<Flow<'_>> = Vec::new();
    for flow in flows {
        match found.iter_mut().find(|known| is_alike(known, &flow)) {
            Some(known) => {
                let carried = known.carried().and(&flow.carried());
                (known.categories, known.parts) = (carried.categories, carried.parts);
            }
            None => found.push(flow),
        }
    }
    found
}

fn is_alike(one: &Flow<'_>, other: &Flow<'_>) -> bool {
    one.kind == FlowKind::Process
        && one.kind == other.kind
        && (&one.from, &one.to, &one.why) == (&other.from, &other.to, &other.why)
}
