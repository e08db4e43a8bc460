//! Which part of the map is wanted.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::gather::{id, register_graph};
use super::graph::{Flow, FlowKind, Graph, Node, NodeId, NodeKind, Title};
use crate::model::{Model, used_systems};
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
        Scope::System(id) => used_systems(model, register).iter().any(|one| one.id.as_str() == id),
    }
}

/// What lies up and down the flow from a node: the registers whose data it has and their way to
/// it, and where they go from there.
fn around<'a>(nodes: Vec<Node<'a>>, flows: Vec<Flow<'a>>, centre: &str) -> Graph<'a> {
    let near: BTreeSet<&str> =
        flows.iter().filter(|one| one.to == centre).map(|one| one.register).collect();
    let of_centre: Vec<&Flow<'a>> =
        flows.iter().filter(|one| near.contains(one.register)).collect();
    let up = walk(&of_centre, centre, |one| (&one.to, &one.from));
    let down = walk(&of_centre, centre, |one| (&one.from, &one.to));
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

/// The nodes that the flows lead to from `start`, with it.
pub(super) fn walk<'f>(
    flows: &'f [&'f Flow<'_>],
    start: &str,
    ends: impl Fn(&'f Flow<'_>) -> (&'f NodeId, &'f NodeId),
) -> BTreeSet<NodeId> {
    let mut next: BTreeMap<&str, Vec<&NodeId>> = BTreeMap::new();
    for flow in flows {
        let (from, to) = ends(flow);
        next.entry(from).or_default().push(to);
    }
    let mut reached = BTreeSet::from([start.to_owned()]);
    let mut waiting = vec![start.to_owned()];
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
    // Where the system between is not shown, the data come from the register.
    let flows = flows.map(|flow| match kept.contains(flow.from.as_str()) {
        true => flow.clone(),
        false => Flow { from: home.clone(), ..flow.clone() },
    });
    // What data there are is told by that block, and the map tells of all where a flow lists none.
    let flows = flows.map(|flow| match hidden(BlockName::Data) {
        true => Flow { categories: Vec::new(), ..flow },
        false => flow,
    });
    let flows = flows.filter(|flow| kept.contains(flow.from.as_str())).collect();
    Some(Graph::of(nodes, flows))
}

impl<'a> Graph<'a> {
    /// The same with one node for all registers of a service area: many registers are legible only
    /// so.
    #[must_use]
    pub fn by_area(&self, model: &Model<'a>) -> Self {
        let mut areas: BTreeMap<NodeId, Node<'a>> = BTreeMap::new();
        let mut nodes = Vec::new();
        for node in &self.nodes {
            match (node.kind, node.object.and_then(|id| model.register_named(id))) {
                (NodeKind::Register, Some(register)) => {
                    let area = area(register);
                    areas.insert(node.id.clone(), area.clone());
                    nodes.push(area);
                }
                _ => nodes.push(node.clone()),
            }
        }
        let moved = |id: &NodeId| areas.get(id).map_or_else(|| id.clone(), |area| area.id.clone());
        let flows = self.flows.iter().map(|flow| Flow {
            from: moved(&flow.from),
            to: moved(&flow.to),
            ..flow.clone()
        });
        Self::of(nodes, flows.collect())
    }
}

fn area(register: &Register) -> Node<'_> {
    let (own, title) = match &register.service {
        Some(service) => {
            let said = service.iter().next().map_or("", |(_, text)| text.value.as_str());
            (said, Title::Text(service))
        }
        None => ("other", Title::Word("map-other-areas")),
    };
    let kind = NodeKind::Area;
    Node { id: id(kind, own), kind, title, whole: None, object: None }
}
