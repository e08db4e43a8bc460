//! A map of very many nodes with one node for several that are of one kind: it is legible only so.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::id;
use super::graph::{Flow, Graph, Node, NodeId, NodeKind, Title};
use crate::model::Model;
use crate::register::{OrganisationKind, Register, SystemKind};

/// From how many nodes of one kind on they are grouped.
const LEGIBLE: usize = 25;

impl<'a> Graph<'a> {
    /// The same as a picture shows it: where there are very many registers, with one node for each
    /// service area, or for each kind of controller where there are very many areas too; where there
    /// are very many systems or bodies, with one node for each kind of them; and the nodes that are
    /// joined, each with the one that stands for it. None where everything can be shown.
    #[must_use]
    pub fn legible(&self, model: &Model<'a>) -> Option<(Self, BTreeMap<NodeId, NodeId>)> {
        let mut groups: BTreeMap<NodeId, Group<'a>> = BTreeMap::new();
        for kind in NodeKind::ALL {
            let own: Vec<&Node<'a>> = self.nodes.iter().filter(|node| node.kind == kind).collect();
            if own.len() > LEGIBLE {
                groups.extend(grouped(model, kind, &own));
            }
        }
        // One alone of its kind is shown as what it is.
        let mut sizes: BTreeMap<NodeId, usize> = BTreeMap::new();
        groups.values().for_each(|group| *sizes.entry(group.id.clone()).or_default() += 1);
        groups.retain(|_, group| !group.is_word() || sizes.get(&group.id) > Some(&1));
        let joined = groups.iter().map(|(node, group)| (node.clone(), group.id.clone()));
        (!groups.is_empty()).then(|| (self.by(&groups), joined.collect()))
    }

    fn by(&self, groups: &BTreeMap<NodeId, Group<'a>>) -> Self {
        let mut sizes: BTreeMap<&NodeId, usize> = BTreeMap::new();
        for group in self.nodes.iter().filter_map(|node| groups.get(&node.id)) {
            *sizes.entry(&group.id).or_default() += 1;
        }
        let node = |node: &Node<'a>| match groups.get(&node.id) {
            Some(group) => group.node(sizes.get(&group.id).copied().unwrap_or_default()),
            None => node.clone(),
        };
        let moved = |id: &NodeId| groups.get(id).map_or_else(|| id.clone(), |one| one.id.clone());
        let flows = self.flows.iter().map(|flow| Flow {
            from: moved(&flow.from),
            to: moved(&flow.to),
            ..flow.clone()
        });
        // What goes from one to another of the same group is not seen.
        let flows = flows.filter(|flow| flow.from != flow.to).collect();
        Self::of(self.nodes.iter().map(node).collect(), flows)
    }
}

/// Several nodes as one.
#[derive(Debug, Clone)]
struct Group<'a> {
    id: NodeId,
    kind: NodeKind,
    name: GroupName<'a>,
}

#[derive(Debug, Clone, Copy)]
enum GroupName<'a> {
    /// A title of its own.
    Own(Title<'a>),
    /// A word of ours, which tells how many there are.
    Word(&'static str),
}

impl<'a> Group<'a> {
    /// Whether it has no name but that of its kind.
    fn is_word(&self) -> bool {
        matches!(self.name, GroupName::Word(_))
    }

    fn node(&self, size: usize) -> Node<'a> {
        let title = match self.name {
            GroupName::Own(title) => title,
            GroupName::Word(key) => Title::Group(key, size),
        };
        Node { id: self.id.clone(), kind: self.kind, title, wholes: Vec::new(), object: None }
    }
}

/// The group of each of the nodes; a node without one stays alone.
fn grouped<'a>(
    model: &Model<'a>,
    kind: NodeKind,
    nodes: &[&Node<'a>],
) -> BTreeMap<NodeId, Group<'a>> {
    if kind == NodeKind::Register {
        return areas(model, nodes);
    }
    let of = |node: &&Node<'a>| {
        let key = match kind {
            NodeKind::System => system_word(model.systems.named(node.object?)?.kind),
            NodeKind::Source
            | NodeKind::Processor
            | NodeKind::SubProcessor
            | NodeKind::Recipient => body_word(model, node)?,
            _ => return None,
        };
        Some((node.id.clone(), Group { id: id(kind, key), kind, name: GroupName::Word(key) }))
    };
    nodes.iter().filter_map(of).collect()
}

/// Registers by service area; by what kind of body their controllers are, where there are very many
/// service areas.
fn areas<'a>(model: &Model<'a>, nodes: &[&Node<'a>]) -> BTreeMap<NodeId, Group<'a>> {
    let of = |group: &dyn Fn(&'a Register) -> Group<'a>| -> BTreeMap<NodeId, Group<'a>> {
        let register = |node: &&Node<'a>| model.register_named(node.object?);
        let own = nodes.iter().filter_map(|node| Some((node.id.clone(), register(node)?)));
        own.map(|(id, register)| (id, group(register))).collect()
    };
    let by_service = of(&|register| area(register));
    let different: BTreeSet<&NodeId> = by_service.values().map(|one| &one.id).collect();
    if different.len() <= LEGIBLE {
        return by_service;
    }
    of(&|register| {
        let controllers = register.controllers.first();
        let body = controllers.and_then(|one| model.organisations.get(&one.organisation));
        let key = body.map_or("map-bodies-other", |one| kind_word(one.kind));
        let kind = NodeKind::Area;
        Group { id: id(kind, key), kind, name: GroupName::Word(key) }
    })
}

fn area(register: &Register) -> Group<'_> {
    let (own, title) = match &register.service {
        Some(service) => {
            let said = service.iter().next().map_or("", |(_, text)| text.value.as_str());
            (said, Title::Text(service))
        }
        None => ("other", Title::Word("map-other-areas")),
    };
    let kind = NodeKind::Area;
    Group { id: id(kind, own), kind, name: GroupName::Own(title) }
}

/// The key of what kind of body the node is; none for the person and for the activity itself.
fn body_word(model: &Model<'_>, node: &Node<'_>) -> Option<&'static str> {
    if matches!(node.title, Title::Word(_)) {
        return None;
    }
    let body = node.object.and_then(|id| model.organisations.named(id));
    Some(body.map_or("map-bodies-other", |one| kind_word(one.kind)))
}

fn kind_word(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::Municipality => "map-bodies-municipality",
        OrganisationKind::JointMunicipalAuthority => "map-bodies-joint-municipal-authority",
        OrganisationKind::WellbeingServicesCounty => "map-bodies-wellbeing-services-county",
        OrganisationKind::StateAuthority => "map-bodies-state-authority",
        OrganisationKind::PublicInstitution => "map-bodies-public-institution",
        OrganisationKind::Company => "map-bodies-company",
        OrganisationKind::Association => "map-bodies-association",
        OrganisationKind::InternationalOrganisation => "map-bodies-international-organisation",
    }
}

fn system_word(kind: SystemKind) -> &'static str {
    match kind {
        SystemKind::Core => "map-systems-core",
        SystemKind::National => "map-systems-national",
        SystemKind::AddOn => "map-systems-add-on",
        SystemKind::CaseManagement => "map-systems-case-management",
        SystemKind::Office => "map-systems-office",
        SystemKind::NetworkDrive => "map-systems-network-drive",
        SystemKind::Form => "map-systems-form",
        SystemKind::Paper => "map-systems-paper",
        SystemKind::Support => "map-systems-support",
    }
}
