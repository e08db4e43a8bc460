//! The map of one register, from what is said of it.

use super::carried::Carrier;
use super::graph::{Carried, Flow, FlowKind, Graph, Node, NodeId, NodeKind, Title, cited};
use crate::law::{CountryCode, Provision};
use crate::model::{Model, given, grants, mechanism, run_by, transfers, used_systems, with_wholes};
use crate::register::{
    Answer, DataItem, Direction, Disclosure, Granularity, Localized, Organisation, Processor, Ref,
    Register, Source, SourceKind, SubProcessor, System, Transfer,
};
use crate::text::Spanned;

/// What binds who processes for another (Art. 28(3)).
const ON_BEHALF: Provision = Provision::gdpr(28).paragraph(3);

/// What is gathered of a register.
pub(super) struct Gathered<'m, 'a> {
    model: &'m Model<'a>,
    register: &'a Register,
    carrier: Carrier<'m, 'a>,
    nodes: Vec<Node<'a>>,
    flows: Vec<Flow<'a>>,
}

/// The map of `register`.
pub(super) fn register_graph<'a>(model: &Model<'a>, register: &'a Register) -> Graph<'a> {
    let carrier = Carrier::new(model, register);
    let mut all = Gathered { model, register, carrier, nodes: Vec::new(), flows: Vec::new() };
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
        self.nodes.push(Node { id: id.clone(), kind, title, wholes: Vec::new(), object });
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

    fn flow(&self, kind: FlowKind, ends: (NodeId, NodeId), carried: Carried<'a>) -> Flow<'a> {
        Flow::plain(kind, self.register.id.as_str(), ends, carried)
    }

    fn sources(&mut self) {
        let register = self.register;
        for source in &register.sources {
            for from in self.origins(source) {
                let carried = self.carrier.given_from(source);
                let plain = self.flow(FlowKind::Collect, (from, self.home()), carried);
                let own = Flow {
                    why: source.purpose.iter().collect(),
                    provisions: cited(&source.provisions),
                    consent: source.consent.as_ref().and_then(|one| self.model.consents.get(one)),
                    channel: source.channel,
                    frequency: source.frequency.as_ref(),
                    force: source.force,
                    ..plain
                };
                let told =
                    !own.why.is_empty() || !own.provisions.is_empty() || own.consent.is_some();
                let flow = match told {
                    true => own,
                    false => self.by_purposes(own, &self.carrier.given_by(source)),
                };
                self.flows.push(flow);
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
            let plain = self.flow(FlowKind::Keep, (self.home(), to), self.carrier.kept_in(system));
            let flow = self.by_purposes(plain, &self.carrier.kept(system));
            self.flows.push(flow);
        }
        let register = self.register;
        for system in &register.unnamed_systems {
            let to = self.class(NodeKind::System, &system.description);
            let plain = self.flow(FlowKind::Keep, (self.home(), to), Carried::default());
            self.flows.push(Flow { force: system.force, ..plain });
        }
    }

    /// A flow that serves what its data are used for, on the bases of that.
    fn by_purposes(&self, flow: Flow<'a>, items: &[&'a DataItem]) -> Flow<'a> {
        let purposes = self.carrier.purposes(items);
        let mut provisions: Vec<Provision> = Vec::new();
        for basis in purposes.iter().flat_map(|one| &one.bases) {
            let own = basis.basis.value.provision();
            if !provisions.contains(&own) {
                provisions.push(own);
            }
        }
        let why = purposes.into_iter().map(|one| &one.text).collect();
        Flow { why, provisions, by_purposes: true, ..flow }
    }

    fn system(&mut self, system: &'a System) -> NodeId {
        let own = system.id.as_str();
        let id = self.node(NodeKind::System, own, Title::Name(&system.name), Some(own));
        let wholes = with_wholes(self.model, system).into_iter().skip(1);
        if let Some(node) = self.nodes.last_mut() {
            node.wholes = wholes.map(|one| (one.id.as_str(), Title::Name(&one.name))).collect();
        }
        id
    }

    fn processors(&mut self) {
        let stated = self.register.processors.as_ref().and_then(Answer::some);
        let own: Vec<&'a Processor> =
            stated.into_iter().flat_map(|list| self.model.processors.all(list)).collect();
        for processor in own {
            let to = self.body(NodeKind::Processor, &processor.organisation);
            let handled = self.lead_to_processor(processor, &to);
            self.beyond(&to, processor.countries.iter().flatten(), &handled);
            self.chain(&to, processor.sub_processors.as_ref(), &handled);
        }
    }

    /// From the systems that the processor runs; from the register itself where it runs none of
    /// those that are used, and then nobody says which data it handles. Gives those that it does.
    fn lead_to_processor(&mut self, processor: &'a Processor, to: &NodeId) -> Carried<'a> {
        let (model, register) = (self.model, self.register);
        let runs = |system: &&'a System| {
            run_by(model, register, system)
                .iter()
                .any(|one| one.id.as_str() == processor.id.as_str())
        };
        let run: Vec<&System> = used_systems(model, register).into_iter().filter(runs).collect();
        let kept = |system: &&System| self.carrier.kept_in(system);
        let mut ways: Vec<(NodeId, Carried<'a>)> = run
            .iter()
            .map(|system| (id(NodeKind::System, system.id.as_str()), kept(system)))
            .collect();
        if ways.is_empty() {
            ways.push((self.home(), Carried::default()));
        }
        let handled = ways.iter().fold(Carried::default(), |all, (_, own)| all.and(own));
        for (from, carried) in ways {
            let plain = self.flow(FlowKind::Process, (from, to.clone()), carried);
            self.flows.push(on_behalf(plain, &processor.task));
        }
        handled
    }

    /// Who processes for a processor handles no more than what that one does.
    fn chain(
        &mut self,
        from: &NodeId,
        answer: Option<&'a Answer<Vec<SubProcessor>>>,
        handled: &Carried<'a>,
    ) {
        for sub in answer.and_then(Answer::some).into_iter().flatten() {
            let to = self.body(NodeKind::SubProcessor, &sub.organisation);
            let plain = self.flow(FlowKind::Process, (from.clone(), to.clone()), handled.clone());
            self.flows.push(on_behalf(plain, &sub.task));
            self.beyond(&to, sub.countries.iter().flatten(), handled);
            self.chain(&to, sub.sub_processors.as_ref(), handled);
        }
    }

    /// Flows to the countries outside the EEA among these, which nobody has declared.
    fn beyond(
        &mut self,
        from: &NodeId,
        countries: impl Iterator<Item = &'a Spanned<CountryCode>>,
        carried: &Carried<'a>,
    ) {
        for country in countries.filter(|country| !self.model.in_eea(country.value)) {
            let to = self.country(country.value);
            let plain = self.flow(FlowKind::Transfer, (from.clone(), to), carried.clone());
            self.flows.push(Flow { derived: true, ..plain });
        }
    }

    fn country(&mut self, code: CountryCode) -> NodeId {
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
        let mut bodies: Vec<NodeId> =
            disclosure.to.iter().map(|one| self.body(kind, one)).collect();
        bodies.extend(disclosure.category.as_ref().map(|class| self.class(kind, class)));
        if bodies.is_empty() {
            bodies.push(self.node(kind, "unnamed", Title::Word("map-unnamed"), None));
        }
        bodies
    }

    fn disclosed(
        &self,
        disclosure: &'a Disclosure,
        kind: FlowKind,
        ends: (NodeId, NodeId),
    ) -> Flow<'a> {
        Flow {
            why: disclosure.purpose.iter().collect(),
            provisions: cited(&disclosure.provisions),
            consent: disclosure.consent.as_ref().and_then(|one| self.model.consents.get(one)),
            granularity: disclosure.granularity,
            channel: disclosure.channel,
            frequency: disclosure.frequency.as_ref(),
            force: disclosure.force,
            ..self.flow(kind, ends, self.carrier.listed(&disclosure.categories))
        }
    }

    fn access(&mut self) {
        let grants: Vec<_> = grants(self.model, self.register).collect();
        for grant in grants.into_iter().filter(|one| !self.model.is_past(one.until)) {
            let to = self.body(NodeKind::Recipient, &grant.grantee);
            let from = id(NodeKind::System, grant.system.as_str());
            let plain = self.flow(FlowKind::Access, (from, to), self.carrier.opened(grant));
            let provisions = grant.ground.iter().map(|one| one.value).collect();
            self.flows.push(Flow { why: vec![&grant.role], provisions, ..plain });
        }
    }

    /// Transfers that are declared; besides, countries outside the EEA in which systems keep data
    /// or recipients sit. What is declared tells more than where somebody works: it stands for that.
    fn transfers(&mut self) {
        let picture = transfers(self.model, self.register);
        for transfer in picture.declared {
            let to = match transfer.country.as_ref().map(|one| one.value) {
                Some(country) if self.model.in_eea(country) => continue,
                Some(country) => self.country(country),
                None => {
                    let title = Title::Word("map-country-unnamed");
                    self.node(NodeKind::ThirdCountry, "unnamed", title, None)
                }
            };
            let from = self.exporter(transfer);
            let plain = self.flow(FlowKind::Transfer, (from, to), self.transferred(transfer));
            let mechanism = mechanism(self.model, transfer);
            let (why, force) = (transfer.reason.iter().collect(), transfer.force);
            let flow = Flow { why, mechanism, force, ..plain };
            let covered = self.covered(transfer);
            self.flows
                .retain(|one| !(one.derived && one.to == flow.to && covered.contains(&one.from)));
            self.flows.push(flow);
        }
        for outside in picture.outside {
            let by = [NodeKind::System, NodeKind::Recipient].map(|kind| id(kind, outside.by));
            let known = |from: &&NodeId| self.nodes.iter().any(|node| node.id == **from);
            let Some(from) = by.iter().find(known).cloned() else { continue };
            let to = self.country(outside.country.value);
            let told = |one: &Flow<'_>| one.kind == FlowKind::Transfer && one.to == to;
            let is_covered = picture.declared.iter().any(|transfer| {
                let country = transfer.country.as_ref().map(|one| one.value);
                country == Some(outside.country.value) && self.covered(transfer).contains(&from)
            });
            if !is_covered && !self.flows.iter().any(|one| told(one) && one.from == from) {
                let carried = self.reaching(&from);
                let plain = self.flow(FlowKind::Transfer, (from, to), carried);
                self.flows.push(Flow { derived: true, ..plain });
            }
        }
    }

    /// The data of a declared transfer: those listed or of its system, those that its processor
    /// handles, or all.
    fn transferred(&self, transfer: &'a Transfer) -> Carried<'a> {
        let processor = transfer.processor.as_ref().and_then(|one| self.model.processors.get(one));
        let handled =
            processor.map(|one| self.reaching(&id(NodeKind::Processor, one.organisation.as_str())));
        let own = self.carrier.transferred(transfer);
        own.or(handled).unwrap_or_else(|| self.carrier.all())
    }

    /// The data that reach the node.
    fn reaching(&self, node: &NodeId) -> Carried<'a> {
        let own = self.flows.iter().filter(|flow| flow.to == *node);
        own.fold(Carried::default(), |all, flow| all.and(&flow.carried()))
    }

    /// The nodes whose data the transfer takes to its country: its importer, who exports, and the
    /// system with its parts.
    fn covered(&self, transfer: &'a Transfer) -> Vec<NodeId> {
        let processor = transfer.processor.as_ref().and_then(|one| self.model.processors.get(one));
        let bodies = transfer.importer.iter().chain(&transfer.exporter);
        let bodies = bodies.chain(processor.map(|one| &one.organisation));
        let kinds = [NodeKind::SubProcessor, NodeKind::Processor, NodeKind::Recipient];
        let mut found: Vec<NodeId> =
            bodies.flat_map(|one| kinds.map(|kind| id(kind, one.as_str()))).collect();
        if let Some(system) = &transfer.system {
            let used = used_systems(self.model, self.register).into_iter();
            let own = used.filter(|one| {
                let wholes = with_wholes(self.model, one);
                wholes.iter().any(|whole| whole.id.as_str() == system.as_str())
            });
            found.extend(own.map(|one| id(NodeKind::System, one.id.as_str())));
        }
        found
    }

    /// From where the data go there: from who receives them there, if it is on the map, or else from
    /// who or what brings them.
    fn exporter(&self, transfer: &'a Transfer) -> NodeId {
        let processor = transfer.processor.as_ref().and_then(|one| self.model.processors.get(one));
        let of = |one: &Ref<Organisation>, kinds: &[NodeKind]| -> Vec<NodeId> {
            kinds.iter().map(|kind| id(*kind, one.as_str())).collect()
        };
        let receives = [NodeKind::SubProcessor, NodeKind::Processor, NodeKind::Recipient];
        let importer = transfer.importer.iter().flat_map(|one| of(one, &receives));
        let brings = [NodeKind::Processor, NodeKind::SubProcessor];
        let bodies = transfer.exporter.iter().chain(processor.map(|one| &one.organisation));
        let bodies = bodies.flat_map(|one| of(one, &brings));
        let system = transfer.system.as_ref().map(|one| id(NodeKind::System, one.as_str()));
        let mut options = importer.chain(bodies).chain(system);
        let known = |one: &NodeId| self.nodes.iter().any(|node| node.id == *one);
        options.find(known).unwrap_or_else(|| self.home())
    }
}

/// A flow to who processes for another, with its task.
fn on_behalf<'a>(flow: Flow<'a>, task: &'a Localized) -> Flow<'a> {
    Flow { why: vec![task], provisions: vec![ON_BEHALF], ..flow }
}

/// The id of the node of that kind for the object of that id.
pub(super) fn id(kind: NodeKind, own: &str) -> NodeId {
    format!("{}:{own}", kind.word())
}
