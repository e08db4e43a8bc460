//! Nodes and flows.

use std::collections::{BTreeMap, BTreeSet};

use crate::law::{CountryCode, Mechanism, Provision};
use crate::model::Model;
use crate::register::{Category, ChannelKind, Consent, Force, Granularity, Localized, Name, Part};
use crate::text::{Language, Spanned, shown};

/// What a node of the map is. The order is that of the columns of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeKind {
    /// Where data come from (Art. 14(2)(f)).
    Source,
    /// A register: an activity with its purposes.
    Register,
    /// Several registers of one service area, where a picture of each would not be legible.
    Area,
    /// Where data are kept.
    System,
    /// Who processes for the controller (Art. 28).
    Processor,
    /// Who processes for a processor (Art. 28(4)).
    SubProcessor,
    /// Who gets data for purposes of its own, or has access to a system (Art. 4(9)).
    Recipient,
    /// Everybody.
    Public,
    /// A country outside the EU and the EEA (Art. 44).
    ThirdCountry,
}

impl NodeKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Source,
        Self::Register,
        Self::Area,
        Self::System,
        Self::Processor,
        Self::SubProcessor,
        Self::Recipient,
        Self::Public,
        Self::ThirdCountry,
    ];

    /// Its word in machine-readable forms; also the end of the key of its name.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Register => "register",
            Self::Area => "area",
            Self::System => "system",
            Self::Processor => "processor",
            Self::SubProcessor => "sub-processor",
            Self::Recipient => "recipient",
            Self::Public => "public",
            Self::ThirdCountry => "third-country",
        }
    }
}

/// What a flow is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlowKind {
    /// Data are collected.
    Collect,
    /// Data come in under what is told among disclosures.
    Inflow,
    /// Data are kept in a system.
    Keep,
    /// A processor handles them.
    Process,
    /// Data about persons are disclosed.
    Disclose,
    /// Figures of groups are given.
    Aggregate,
    /// Staff of another body have access to a system.
    Access,
    /// Data are open to everybody.
    Publish,
    /// Data go to a third country, or are reached from there.
    Transfer,
}

impl FlowKind {
    /// Its word in machine-readable forms; also the end of the key of its name.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Collect => "collect",
            Self::Inflow => "inflow",
            Self::Keep => "keep",
            Self::Process => "process",
            Self::Disclose => "disclose",
            Self::Aggregate => "aggregate",
            Self::Access => "access",
            Self::Publish => "publish",
            Self::Transfer => "transfer",
        }
    }
}

/// What a node is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Title<'a> {
    /// By a name.
    Name(&'a Name),
    /// By a text.
    Text(&'a Localized),
    /// A country.
    Country(CountryCode),
    /// By a word of ours: the key of the message.
    Word(&'static str),
    /// Several together, by a word of ours, and how many they are.
    Group(&'static str, usize),
    /// By its id, because nobody describes it.
    Id(&'a str),
}

impl<'a> Title<'a> {
    /// The name in `language`; for a word of ours, its key.
    #[must_use]
    pub fn text(&self, model: &Model<'a>, language: Language) -> String {
        match self {
            Self::Name(name) => shown(name.best(language).0),
            Self::Text(text) => shown(text.best(language).0),
            Self::Country(code) => {
                let name = model.catalogs.country_name(*code, language);
                name.map_or_else(|| code.to_string(), str::to_owned)
            }
            Self::Word(key) | Self::Group(key, _) => (*key).to_owned(),
            Self::Id(id) => (*id).to_owned(),
        }
    }
}

/// What a node is known by: its kind and an id, as in `system:domus`.
pub type NodeId = String;

/// A node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'a> {
    /// What it is known by.
    pub id: NodeId,
    /// What it is.
    pub kind: NodeKind,
    /// What it is called.
    pub title: Title<'a>,
    /// The wholes that it is a part of, smallest first: of a system other systems, by their ids.
    pub wholes: Vec<(&'a str, Title<'a>)>,
    /// The id of the object that describes it, where there is one.
    pub object: Option<&'a str>,
}

/// A flow of data from one node to another.
#[derive(Debug, Clone)]
pub struct Flow<'a> {
    /// Where the data go from.
    pub from: NodeId,
    /// Where they go.
    pub to: NodeId,
    /// What kind of flow it is.
    pub kind: FlowKind,
    /// The register whose data they are.
    pub register: &'a str,
    /// The categories of data; empty where it is not said which data go.
    pub categories: Vec<&'a Category>,
    /// The parts of the register that they belong to, where it has any.
    pub parts: Vec<&'a Part>,
    /// Why: the purposes or the task.
    pub why: Vec<&'a Localized>,
    /// The provisions.
    pub provisions: Vec<Provision>,
    /// The consent.
    pub consent: Option<&'a Consent>,
    /// How closely the data point at persons.
    pub granularity: Granularity,
    /// How the data go.
    pub channel: Option<ChannelKind>,
    /// How often.
    pub frequency: Option<&'a Localized>,
    /// By what a transfer is safeguarded (Art. 45–49).
    pub mechanism: Option<Mechanism>,
    /// How firmly it is stated.
    pub force: Force,
    /// Whether nobody states the flow itself: it follows from where somebody works or sits.
    pub derived: bool,
    /// Whether why and on what ground is told by the register's purposes, and not of the flow itself.
    pub by_purposes: bool,
}

/// The data that go along a flow.
#[derive(Debug, Clone, Default)]
pub(super) struct Carried<'a> {
    pub(super) categories: Vec<&'a Category>,
    pub(super) parts: Vec<&'a Part>,
}

impl<'a> Carried<'a> {
    /// These and those, each once.
    pub(super) fn and(mut self, other: &Self) -> Self {
        for one in &other.categories {
            if !self.categories.iter().any(|known| known.id.as_str() == one.id.as_str()) {
                self.categories.push(*one);
            }
        }
        for one in &other.parts {
            if !self.parts.iter().any(|known| known.id.as_str() == one.id.as_str()) {
                self.parts.push(*one);
            }
        }
        self
    }
}

impl<'a> Flow<'a> {
    pub(super) fn plain(
        kind: FlowKind,
        register: &'a str,
        (from, to): (NodeId, NodeId),
        carried: Carried<'a>,
    ) -> Self {
        Self {
            from,
            to,
            kind,
            register,
            categories: carried.categories,
            parts: carried.parts,
            why: Vec::new(),
            provisions: Vec::new(),
            consent: None,
            granularity: Granularity::Identified,
            channel: None,
            frequency: None,
            mechanism: None,
            force: Force::Is,
            derived: false,
            by_purposes: false,
        }
    }

    /// The data that go along it.
    pub(super) fn carried(&self) -> Carried<'a> {
        Carried { categories: self.categories.clone(), parts: self.parts.clone() }
    }

    /// Whether there are special categories of data among them (Art. 9), or data on offences
    /// (Art. 10).
    #[must_use]
    pub fn is_special(&self) -> bool {
        self.categories.iter().any(|one| one.special.is_some() || one.criminal)
    }
}

/// The map, or a part of it. Nodes are in the order of columns and then of their ids, flows in the
/// order of registers and kinds.
#[derive(Debug, Clone, Default)]
pub struct Graph<'a> {
    /// The nodes, each once.
    pub nodes: Vec<Node<'a>>,
    /// The flows between them.
    pub flows: Vec<Flow<'a>>,
}

impl<'a> Graph<'a> {
    /// The graph of these nodes and flows: nodes each once and in order, without those that no flow
    /// touches, unless they are registers.
    pub(super) fn of(nodes: Vec<Node<'a>>, flows: Vec<Flow<'a>>) -> Self {
        let mut known: BTreeMap<(NodeKind, NodeId), Node<'a>> = BTreeMap::new();
        for node in nodes {
            known.entry((node.kind, node.id.clone())).or_insert(node);
        }
        let touched: BTreeSet<&str> =
            flows.iter().flat_map(|flow| [flow.from.as_str(), flow.to.as_str()]).collect();
        let nodes = known.into_values().filter(|node| {
            touched.contains(node.id.as_str())
                || matches!(node.kind, NodeKind::Register | NodeKind::Area)
        });
        Self { nodes: nodes.collect(), flows }
    }

    /// The node of that id.
    #[must_use]
    pub fn node(&self, id: &str) -> Option<&Node<'a>> {
        self.nodes.iter().find(|node| node.id == id)
    }
}

/// The provisions, without their places.
pub(super) fn cited(provisions: &[Spanned<Provision>]) -> Vec<Provision> {
    provisions.iter().map(|one| one.value).collect()
}
