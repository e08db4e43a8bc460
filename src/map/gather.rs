//! The map of one register, from what is said of it.

use std::collections::BTreeSet;

use super::graph::{Flow, FlowKind, Graph, Node, NodeId, NodeKind, Title, cited, meant};
use crate::model::{
    Model, given, grants, mechanism, run_by, transfers, used_categories, used_systems, with_wholes,
};
use crate::register::{
    Answer, Category, Direction, Disclosure, Granularity, Localized, Organisation, Processor, Ref,
    Register, Source, SourceKind, SubProcessor, System,
};

/// What is gathered of a register.
pub(super) struct Gathered<'m, 'a> {
    model: &'m Model<'a>,
    register: &'a Register,
    categories: Vec<&'a Category>,
    nodes: Vec<Node<'a>>,
    flows: Vec<Flow<'a>>,
}

/// The map of `register`.
pub(super) fn register_graph<'a>(model: &Model<'a>, register: &'a Register) -> Graph<'a> {
    let categories = used_categories(model, register);
    let mut all = Gathered { model, register, categories, nodes: Vec::new(), flows: Vec::new() };
    let (title, object) = (Title::Text(&register.name), Some(register.id.as_str()));
    all.node(NodeKind::Register, register.id.as_str(), title, object);
    all.sources();
    all.systems();
    all.processors();
    all.disclosures();
    all.access();
    all.transfers();
    Graph::of(all.nodes, all.flows)
}

impl<'a> Gathered<'_, 'a> {
    fn home(&self) -> NodeId {
        id(NodeKind::Register, self.register.id.as_str())
    }

    fn node(
        &mut self,
        kind: NodeKind,
        own: &str,
        title: Title<'a>,
        object: Option<&'a str>,
    ) -> NodeId {
        let id = id(kind, own);
        self.nodes.push(Node { id: id.clone(), kind, title, whole: None, object });
        id
    }

    fn body(&mut self, kind: NodeKind, organisation: &'a Ref<Organisation>) -> NodeId {
        let known = self.model.organisations.get(organisation);
        let title = known.map_or(Title::Id(organisation.as_str()), |one| Title::Name(&one.name));
        self.node(kind, organisation.as_str(), title, Some(organisation.as_str()))
    }

    /// A class of bodies that is named in words: one node for all that say the same.
    fn class(&mut self, kind: NodeKind, text: &'a Localized) -> NodeId {
        let said = text.iter().next().map_or("", |(_, text)| text.value.as_str());
        self.node(kind, &format!("«{said}»"), Title::Text(text), None)
    }

    fn flow(&self, kind: FlowKind, ends: (NodeId, NodeId), listed: &[Ref<Category>]) -> Flow<'a> {
        let categories = meant(self.model, listed, &self.categories);
        Flow::plain(kind, self.register.id.as_str(), ends, categories)
    }

    fn sources(&mut self) {
        let register = self.register;
        for source in &register.sources {
            for from in self.origins(source) {
                let plain = self.flow(FlowKind::Collect, (from, self.home()), &source.categories);
                self.flows.push(Flow {
                    why: source.purpose.as_ref(),
                    provisions: cited(&source.provisions),
                    consent: source.consent.as_ref().and_then(|one| self.model.consents.get(one)),
                    channel: source.channel,
                    frequency: source.frequency.as_ref(),
                    force: source.force,
                    ..plain
                });
            }
        }
    }

    fn origins(&mut self, source: &'a Source) -> Vec<NodeId> {
        let kind = NodeKind::Source;
        match (source.from, &source.name) {
            (SourceKind::DataSubject, _) => {
                vec![self.node(kind, "data-subject", Title::Word("map-data-subject"), None)]
            }
            (SourceKind::Activity, None) => {
                vec![self.node(kind, "activity", Title::Word("map-activity"), None)]
            }
            (SourceKind::Organisation, _) if !source.organisations.is_empty() => {
                source.organisations.iter().map(|one| self.body(kind, one)).collect()
            }
            (_, Some(name)) => vec![self.class(kind, name)],
            (_, None) => vec![self.node(kind, "unnamed", Title::Word("map-unnamed"), None)],
        }
    }

    fn systems(&mut self) {
        for system in used_systems(self.model, self.register) {
            let to = self.system(system);
            let categories = self.kept_in(system);
            let ends = (self.home(), to);
            let register = self.register.id.as_str();
            self.flows.push(Flow::plain(FlowKind::Keep, register, ends, categories));
        }
    }

    fn system(&mut self, system: &'a System) -> NodeId {
        let own = system.id.as_str();
        let id = self.node(NodeKind::System, own, Title::Name(&system.name), Some(own));
        let whole = with_wholes(self.model, system).get(1).map(|one| Title::Name(&one.name));
        if let Some(node) = self.nodes.last_mut() {
            node.whole = whole;
        }
        id
    }

    /// The categories kept in the system: those of the data that name it, and of the data that name
    /// no system.
    fn kept_in(&self, system: &System) -> Vec<&'a Category> {
        let own = |reference: &Ref<System>| reference.as_str() == system.id.as_str();
        let items = self.register.data.iter();
        let kept = items.filter(|item| item.systems.is_empty() || item.systems.iter().any(own));
        let mut seen = BTreeSet::new();
        let references = kept.flat_map(|item| &item.categories);
        let fresh = references.filter(|one| seen.insert(one.as_str()));
        fresh.filter_map(|one| self.model.categories.get(one)).collect()
    }

    fn processors(&mut self) {
        let stated = self.register.processors.as_ref().and_then(Answer::some);
        let own: Vec<&'a Processor> =
            stated.into_iter().flat_map(|list| self.model.processors.all(list)).collect();
        for processor in own {
            let to = self.body(NodeKind::Processor, &processor.organisation);
            self.lead_to_processor(processor, &to);
            self.beyond(&to, processor.countries.iter().flatten());
            self.chain(&to, processor.sub_processors.as_ref());
        }
    }

    /// From the systems that the processor runs; from the register itself where it runs none of
    /// those that are used.
    fn lead_to_processor(&mut self, processor: &'a Processor, to: &NodeId) {
        let (model, register) = (self.model, self.register);
        let runs = |system: &&'a System| {
            run_by(model, register, system)
                .iter()
                .any(|one| one.id.as_str() == processor.id.as_str())
        };
        let run: Vec<&System> = used_systems(model, register).into_iter().filter(runs).collect();
        let mut flows: Vec<Flow<'a>> = run
            .iter()
            .map(|system| {
                let ends = (id(NodeKind::System, system.id.as_str()), to.clone());
                let categories = self.kept_in(system);
                Flow::plain(FlowKind::Process, register.id.as_str(), ends, categories)
            })
            .collect();
        if flows.is_empty() {
            flows.push(self.flow(FlowKind::Process, (self.home(), to.clone()), &[]));
        }
        let told = flows.into_iter().map(|flow| Flow { why: Some(&processor.task), ..flow });
        self.flows.extend(told);
    }

    fn chain(&mut self, from: &NodeId, answer: Option<&'a Answer<Vec<SubProcessor>>>) {
        for sub in answer.and_then(Answer::some).into_iter().flatten() {
            let to = self.body(NodeKind::SubProcessor, &sub.organisation);
            let plain = self.flow(FlowKind::Process, (from.clone(), to.clone()), &[]);
            self.flows.push(Flow { why: Some(&sub.task), ..plain });
            self.beyond(&to, sub.countries.iter().flatten());
            self.chain(&to, sub.sub_processors.as_ref());
        }
    }

    /// Flows to the countries outside the EEA among these.
    fn beyond(
        &mut self,
        from: &NodeId,
        countries: impl Iterator<Item = &'a crate::text::Spanned<crate::law::CountryCode>>,
    ) {
        for country in countries.filter(|country| !self.model.in_eea(country.value)) {
            let to = self.country(country.value);
            let flow = self.flow(FlowKind::Transfer, (from.clone(), to), &[]);
            self.flows.push(flow);
        }
    }

    fn country(&mut self, code: crate::law::CountryCode) -> NodeId {
        self.node(NodeKind::ThirdCountry, &code.to_string(), Title::Country(code), None)
    }

    fn disclosures(&mut self) {
        let register = self.register;
        for disclosure in given(register) {
            let kind = match disclosure.granularity {
                _ if disclosure.public => FlowKind::Publish,
                Granularity::Aggregate | Granularity::Anonymous => FlowKind::Aggregate,
                Granularity::Identified | Granularity::Pseudonymous => FlowKind::Disclose,
            };
            for to in self.bodies_of(disclosure, NodeKind::Recipient) {
                let flow = self.disclosed(disclosure, kind, (self.home(), to));
                self.flows.push(flow);
            }
        }
        let all = register.disclosures.as_ref().and_then(Answer::some).into_iter().flatten();
        for disclosure in all.filter(|one| one.direction == Direction::In) {
            for from in self.bodies_of(disclosure, NodeKind::Source) {
                let flow = self.disclosed(disclosure, FlowKind::Inflow, (from, self.home()));
                self.flows.push(flow);
            }
        }
    }

    fn bodies_of(&mut self, disclosure: &'a Disclosure, kind: NodeKind) -> Vec<NodeId> {
        if disclosure.public {
            return vec![self.node(NodeKind::Public, "all", Title::Word("map-public"), None)];
        }
        match (&disclosure.to[..], &disclosure.category) {
            ([], Some(category)) => vec![self.class(kind, category)],
            ([], None) => vec![self.node(kind, "unnamed", Title::Word("map-unnamed"), None)],
            (to, _) => to.iter().map(|one| self.body(kind, one)).collect(),
        }
    }

    fn disclosed(
        &self,
        disclosure: &'a Disclosure,
        kind: FlowKind,
        ends: (NodeId, NodeId),
    ) -> Flow<'a> {
        Flow {
            why: disclosure.purpose.as_ref(),
            provisions: cited(&disclosure.provisions),
            consent: disclosure.consent.as_ref().and_then(|one| self.model.consents.get(one)),
            granularity: disclosure.granularity,
            channel: disclosure.channel,
            frequency: disclosure.frequency.as_ref(),
            force: disclosure.force,
            ..self.flow(kind, ends, &disclosure.categories)
        }
    }

    fn access(&mut self) {
        let grants: Vec<_> = grants(self.model, self.register).collect();
        for grant in grants.into_iter().filter(|one| !self.model.is_past(one.until)) {
            let to = self.body(NodeKind::Recipient, &grant.grantee);
            let from = id(NodeKind::System, grant.system.as_str());
            let plain = self.flow(FlowKind::Access, (from, to), &grant.categories);
            let provisions = grant.ground.iter().map(|one| one.value).collect();
            self.flows.push(Flow { why: Some(&grant.role), provisions, ..plain });
        }
    }

    /// Transfers that are declared; besides, countries outside the EEA in which systems keep data
    /// or recipients sit.
    fn transfers(&mut self) {
        let picture = transfers(self.model, self.register);
        for transfer in picture.declared {
            let Some(country) = &transfer.country else { continue };
            let to = self.country(country.value);
            let from = self.exporter(transfer);
            let plain = self.flow(FlowKind::Transfer, (from, to), &transfer.categories);
            let mechanism = mechanism(self.model, transfer);
            let flow = Flow { why: transfer.reason.as_ref(), mechanism, ..plain };
            // What is declared tells more than where a processor works.
            self.flows.retain(|one| !is_same(one, &flow));
            self.flows.push(flow);
        }
        for outside in picture.outside {
            let by = [NodeKind::System, NodeKind::Recipient].map(|kind| id(kind, outside.by));
            let known = |from: &&NodeId| self.nodes.iter().any(|node| node.id == **from);
            let Some(from) = by.iter().find(known).cloned() else { continue };
            let to = self.country(outside.country.value);
            let flow = self.flow(FlowKind::Transfer, (from, to), &[]);
            if !self.flows.iter().any(|one| is_same(one, &flow)) {
                self.flows.push(flow);
            }
        }
    }

    /// Who or what brings the data there, as far as it is on the map.
    fn exporter(&self, transfer: &'a crate::register::Transfer) -> NodeId {
        let processor = transfer.processor.as_ref().and_then(|one| self.model.processors.get(one));
        let body = |one: &Ref<Organisation>| {
            [NodeKind::SubProcessor, NodeKind::Processor].map(|kind| id(kind, one.as_str()))
        };
        let bodies = transfer.exporter.iter().chain(&transfer.importer).flat_map(body);
        let of_processor = processor.map(|one| id(NodeKind::Processor, one.organisation.as_str()));
        let system = transfer.system.as_ref().map(|one| id(NodeKind::System, one.as_str()));
        let mut options = of_processor.into_iter().chain(bodies).chain(system);
        let known = |one: &NodeId| self.nodes.iter().any(|node| node.id == *one);
        options.find(known).unwrap_or_else(|| self.home())
    }
}

/// Whether the two flows lead from and to the same nodes.
fn is_same(one: &Flow<'_>, other: &Flow<'_>) -> bool {
    one.kind == other.kind && one.from == other.from && one.to == other.to
}

/// The id of the node of that kind for the object of that id.
pub(super) fn id(kind: NodeKind, own: &str) -> NodeId {
    format!("{}:{own}", kind.word())
}
