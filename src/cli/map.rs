//! `seloste map`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use serde_json::{Value, json};

use super::arguments::{Arguments, MapArguments, MapFormat};
use super::session::{Session, language};
use super::voice::{Message, Stop};
use super::{Outcome, build, told};
use crate::compile::{BuildError, Shop};
use crate::language::{Wording, nearest};
use crate::map::{
    Flow, Graph, Node, NodeId, NodeKind, Reached, Scope, Title, graph, paths, reached, touching,
};
use crate::model::{Model, used_categories};
use crate::register::{Category, Localized};
use crate::render::csv;
use crate::render::diagram::{Use, dot, graphml, lay_out, mermaid, svg};
use crate::render::typst::data;
use crate::site::{Chart, Speech};
use crate::text::{Language, shown};
use crate::world::typst::{Limits, compile_with};

/// Draws the map, or answers a question about it.
pub(super) fn run(
    arguments: &Arguments,
    options: &MapArguments,
    out: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let language = language(arguments, Some(&model));
    let words = &session.shop()?.wording;
    let teller = Teller { model: &model, words, language, options };
    let (bytes, outcome) = match teller.question() {
        Some(question) => {
            let (text, outcome) = teller.answer(&question)?;
            (text.into_bytes(), outcome)
        }
        None if options.format == MapFormat::Pdf => {
            (teller.printed(session.shop()?)?, Outcome::Clean)
        }
        None => (teller.map()?.into_bytes(), Outcome::Clean),
    };
    out.write_all(&bytes)?;
    Ok(outcome)
}

/// What is asked.
enum Question<'o> {
    Where(&'o str),
    Node(&'o [NodeKind], &'o str),
    Path(&'o str, &'o str),
}

/// What answers a question.
#[derive(Default)]
struct Found<'g, 'a> {
    heading: String,
    nodes: Vec<NodeId>,
    flows: Vec<&'g Flow<'a>>,
    /// Flows of which nobody says which data they carry.
    unsaid: Vec<&'g Flow<'a>>,
    /// The categories that were meant, and those that have the word in their names too.
    categories: [Vec<&'a Category>; 2],
    /// The way of each register's data.
    ways: Vec<(&'a str, Vec<NodeId>)>,
}

struct Teller<'t, 'a> {
    model: &'t Model<'a>,
    words: &'t Wording,
    language: Language,
    options: &'t MapArguments,
}

const RECIPIENTS: [NodeKind; 4] =
    [NodeKind::Recipient, NodeKind::Processor, NodeKind::SubProcessor, NodeKind::Public];

impl<'a> Teller<'_, 'a> {
    fn question(&self) -> Option<Question<'_>> {
        let options = self.options;
        let node = |kinds, name: &'_ Option<String>| name.as_ref().map(|_| kinds);
        if let Some(name) = &options.r#where {
            return Some(Question::Where(name));
        }
        if let [from, to] = options.path.as_slice() {
            return Some(Question::Path(from, to));
        }
        let asked: [(&[NodeKind], &Option<String>); 3] = [
            (&RECIPIENTS, &options.recipient),
            (&[NodeKind::System], &options.system),
            (&[NodeKind::ThirdCountry], &options.country),
        ];
        asked.into_iter().find_map(|(kinds, name)| {
            let kinds = node(kinds, name)?;
            Some(Question::Node(kinds, name.as_deref()?))
        })
    }

    fn speech(&self) -> Speech<'_, 'a> {
        Speech::new(self.model, self.words, self.language)
    }

    fn word(&self, key: &str, arguments: &[(&str, &str)]) -> Result<String, Stop> {
        let arguments: Vec<_> =
            arguments.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.words.word(self.language, key, &arguments).map_err(Stop::fault)
    }

    fn whole(&self) -> Graph<'a> {
        graph(self.model, Scope::Workspace, self.options.drafts)
    }

    fn answer(&self, question: &Question<'_>) -> Result<(String, Outcome), Stop> {
        let whole = self.whole();
        let (name, found) = match question {
            Question::Where(name) => (*name, self.carrying(&whole, name)?),
            Question::Node(kinds, name) => {
                let nodes = self.named(&whole, Some(kinds), name);
                let flows = touching(&whole, &nodes);
                let heading = self.word("map-answer-touching", &[("name", name)])?;
                (*name, Found { heading, nodes, flows, ..Found::default() })
            }
            Question::Path(from, to) => return self.path(&whole, from, to),
        };
        if found.nodes.is_empty() {
            let heading = self.word("map-answer-none", &[("name", name)])?;
            return Ok((self.told(&whole, &Found { heading, ..found })?, Outcome::Nothing));
        }
        Ok((self.told(&whole, &found)?, Outcome::Clean))
    }

    /// The nodes and flows that have a category of data of that name, and the flows that may.
    fn carrying<'g>(&self, whole: &'g Graph<'a>, name: &str) -> Result<Found<'g, 'a>, Stop> {
        let names = |one: &'a Category| {
            let names = one.name.iter().map(|(_, text)| text.value.as_str());
            names.chain([one.id.as_str()]).collect::<Vec<_>>()
        };
        let all: Vec<&Category> = self.model.categories.iter().collect();
        let of = |is_meant: &dyn Fn(&str) -> bool| -> Vec<&'a Category> {
            let own = all.iter().filter(|one| names(one).into_iter().any(is_meant));
            own.copied().collect()
        };
        // A name that is written in full means itself, and not those that it is a part of.
        let (whole_name, part) =
            (name.to_lowercase(), of(&|own| matches(name, std::iter::once(own))));
        let exact = of(&|own| own.to_lowercase() == whole_name);
        let (chosen, others) = match exact.is_empty() {
            true => (part, Vec::new()),
            false => {
                let is_other = |one: &&Category| !exact.iter().any(|own| own.id == one.id);
                let others = part.into_iter().filter(is_other).collect();
                (exact, others)
            }
        };
        let meant: BTreeSet<&str> = chosen.iter().map(|one| one.id.as_str()).collect();
        let has = |register: &str| {
            let register = self.model.register_named(register);
            let own = register.map(|one| used_categories(self.model, one)).unwrap_or_default();
            own.iter().any(|one| meant.contains(one.id.as_str()))
        };
        let Reached { flows, nodes, unsaid } = reached(whole, &meant, has);
        let heading = self.word("map-answer-where", &[("name", name)])?;
        let categories = [chosen, others];
        Ok(Found { heading, nodes, flows, unsaid, categories, ..Found::default() })
    }

    /// The nodes whose name, in any language, or id has `name` in it.
    fn named(&self, whole: &Graph<'a>, kinds: Option<&[NodeKind]>, name: &str) -> Vec<NodeId> {
        let wanted = |node: &&Node<'a>| {
            let names: Vec<String> =
                Language::ALL.iter().map(|one| self.title(&node.title, *one)).collect();
            let own = node.object.into_iter().chain(names.iter().map(String::as_str));
            kinds.is_none_or(|kinds| kinds.contains(&node.kind)) && matches(name, own)
        };
        let own: BTreeSet<&str> =
            whole.nodes.iter().filter(wanted).map(|node| node.id.as_str()).collect();
        // What is asked of a system is asked of its parts too.
        let is_part = |node: &Node<'a>| {
            let kind = node.kind.word();
            node.wholes.iter().any(|(id, title)| {
                let names = Language::ALL.map(|one| self.title(title, one));
                let is_meant = kinds.is_none_or(|kinds| kinds.contains(&node.kind));
                own.contains(format!("{kind}:{id}").as_str())
                    || is_meant && matches(name, names.iter().map(String::as_str).chain([*id]))
            })
        };
        let nodes = whole.nodes.iter();
        let nodes = nodes.filter(|node| own.contains(node.id.as_str()) || is_part(node));
        nodes.map(|node| node.id.clone()).collect()
    }

    fn title(&self, title: &Title<'a>, language: Language) -> String {
        Speech::new(self.model, self.words, language).name(title).unwrap_or_default()
    }

    fn path(&self, whole: &Graph<'a>, from: &str, to: &str) -> Result<(String, Outcome), Stop> {
        let ends = [from, to].map(|name| self.named(whole, None, name));
        let [starts, goals] = &ends;
        let ways = paths(whole, starts, goals);
        if ways.is_empty() {
            let heading = self.word("map-answer-no-path", &[("from", from), ("to", to)])?;
            return Ok((
                self.told(whole, &Found { heading, ..Found::default() })?,
                Outcome::Nothing,
            ));
        }
        let on_way = |flow: &&Flow<'a>| {
            ways.iter().any(|(register, nodes)| {
                let steps = |pair: &[NodeId]| matches!(pair, [one, two] if *one == flow.from && *two == flow.to);
                flow.register == *register && nodes.windows(2).any(steps)
            })
        };
        let flows = whole.flows.iter().filter(on_way).collect();
        let passed: BTreeSet<&NodeId> = ways.iter().flat_map(|(_, nodes)| nodes).collect();
        let nodes = whole.nodes.iter().map(|node| &node.id).filter(|id| passed.contains(id));
        let nodes = nodes.cloned().collect();
        let heading = self.word("map-answer-path", &[])?;
        let found = Found { heading, nodes, flows, ways, ..Found::default() };
        Ok((self.told(whole, &found)?, Outcome::Clean))
    }

    /// An answer: the nodes by kind, or the ways, and the flows.
    fn told(&self, whole: &Graph<'a>, found: &Found<'_, 'a>) -> Result<String, Stop> {
        let part = Graph {
            nodes: found.nodes.iter().filter_map(|id| whole.node(id)).cloned().collect(),
            flows: found.flows.iter().map(|flow| (*flow).clone()).collect(),
        };
        if self.options.format == MapFormat::Json {
            return self.json(Some(found), &part, whole);
        }
        let mut text = format!("{}\n", found.heading);
        for (key, own) in
            ["map-answer-categories", "map-answer-others"].iter().zip(&found.categories)
        {
            let names: BTreeSet<String> =
                own.iter().map(|one| shown(one.name.best(self.language).0)).collect();
            let names: Vec<String> = names.into_iter().collect();
            if !names.is_empty() {
                text += &format!("  {}\n", self.word(key, &[("names", &names.join("; "))])?);
            }
        }
        for (register, nodes) in &found.ways {
            let names = nodes.iter().filter_map(|id| whole.node(id));
            let names: Vec<String> =
                names.map(|node| self.title(&node.title, self.language)).collect();
            text += &format!("  [{}] {}\n", self.register(register), names.join(" → "));
        }
        if found.ways.is_empty() {
            text += &self.by_kind(&part.nodes)?;
        }
        text += &lines(&self.rows(whole, &part.flows)?);
        if !found.unsaid.is_empty() {
            let unsaid: Vec<Flow<'a>> = found.unsaid.iter().map(|flow| (*flow).clone()).collect();
            let heading = self.word("map-answer-unsaid", &[])?;
            text += &format!("\n{heading}\n{}", lines(&self.rows(whole, &unsaid)?));
        }
        Ok(text)
    }

    fn rows(&self, whole: &Graph<'a>, flows: &[Flow<'a>]) -> Result<Vec<Vec<String>>, Stop> {
        let with_ends = Graph { nodes: whole.nodes.clone(), flows: flows.to_vec() };
        Ok(self.speech().table(&with_ends).map_err(Stop::fault)?.1)
    }

    fn register(&self, id: &str) -> String {
        let register = self.model.register_named(id);
        register.map_or_else(|| id.to_owned(), |one| shown(one.name.best(self.language).0))
    }

    fn by_kind(&self, nodes: &[Node<'a>]) -> Result<String, Stop> {
        let mut text = String::new();
        for kind in NodeKind::ALL {
            let own = nodes.iter().filter(|node| node.kind == kind);
            let names: Vec<String> =
                own.map(|node| self.title(&node.title, self.language)).collect();
            if !names.is_empty() {
                let kind = self.word(&format!("map-nodes-{}", kind.word()), &[])?;
                text += &format!("  {kind}: {}\n", names.join("; "));
            }
        }
        Ok(text)
    }

    /// The map or a part of it, in the form that was asked for.
    fn map(&self) -> Result<String, Stop> {
        let chart = self.chart()?;
        let speech = self.speech();
        if self.options.format == MapFormat::Json {
            return self.json(None, &chart.graph, &chart.graph);
        }
        let (head, rows) = speech.table(&chart.graph).map_err(Stop::fault)?;
        let diagram = speech.diagram(&chart).map_err(Stop::fault)?;
        Ok(match self.options.format {
            MapFormat::Text => format!("{}\n{}", diagram.title, lines(&rows)),
            MapFormat::Csv => {
                let sheet: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
                String::from_utf8_lossy(&csv::rows(&sheet)).into_owned()
            }
            MapFormat::Svg => svg(&lay_out(&diagram), Use::Alone),
            MapFormat::Dot => dot(&diagram),
            MapFormat::Mermaid => mermaid(&diagram),
            MapFormat::Graphml => graphml(&diagram),
            MapFormat::Html => speech.standing_alone(&chart).map_err(Stop::fault)?,
            MapFormat::Json | MapFormat::Pdf => String::new(),
        })
    }

    /// The map, and what a picture of it shows that people look at; programs get all of it.
    fn chart(&self) -> Result<Chart<'a>, Stop> {
        let (scope, of) = self.scope()?;
        let graph = graph(self.model, scope, self.options.drafts);
        let is_seen =
            matches!(self.options.format, MapFormat::Svg | MapFormat::Pdf | MapFormat::Html);
        let legible = match scope {
            Scope::Register(_) => None,
            _ => is_seen.then(|| graph.legible(self.model)).flatten(),
        };
        let (drawn, joined) = legible.map_or_else(Default::default, |(one, all)| (Some(one), all));
        let (stem, links) = (String::new(), BTreeMap::new());
        Ok(Chart { stem, of, graph, drawn, joined, notice: None, printed: true, links })
    }

    /// The map as PDF.
    fn printed(&self, shop: &Shop) -> Result<Vec<u8>, Stop> {
        let (chart, speech) = (self.chart()?, self.speech());
        let diagram = speech.diagram(&chart).map_err(Stop::fault)?;
        let document = speech.printed(&chart, &lay_out(&diagram)).map_err(Stop::fault)?;
        let path = self.options.id.as_deref().unwrap_or("workspace");
        let path = format!("{path}.map.pdf");
        let failed = |error| told::build(vec![error]);
        let data = data(&document).map_err(|why| failed(BuildError::Print(path.clone(), why)))?;
        let engine = build::engine(None)?;
        let printed = compile_with(&engine, shop.looks.print(), &[data], Limits::default());
        let first = printed.into_iter().next();
        let first = first.ok_or_else(|| Stop::fault("nothing was printed"))?;
        first.map_err(|why| failed(BuildError::Pdf(path, why)))
    }

    /// The part of the map that is meant by the id: a register, a system, or an organisation as
    /// controller or processor. Where one id means more than one, its kind is written before it, as in
    /// `system/claned`.
    fn scope(&self) -> Result<(Scope<'_>, Option<Title<'a>>), Stop> {
        let Some(written) = &self.options.id else { return Ok((Scope::Workspace, None)) };
        let (kind, id) = match written.split_once('/') {
            Some((kind, id)) => (Some(kind), id),
            None => (None, written.as_str()),
        };
        let own = self.meant(id).into_iter();
        let mut own = own.filter(|one| kind.is_none_or(|kind| one.0 == kind));
        match (own.next(), own.next()) {
            (Some((_, scope, title)), None) => Ok((scope, Some(title))),
            (Some((one, ..)), Some((other, ..))) => {
                let two = Message::new("program-two-of-one-name").with("id", id);
                let two = two.with("one", format!("{one}/{id}"));
                Err(Stop::failed(two.with("other", format!("{other}/{id}"))))
            }
            (None, _) => Err(Stop::failed(self.unknown(written))),
        }
    }

    /// All parts of the map that are of something of that id, each with what kind it is.
    fn meant<'s>(&self, id: &'s str) -> Vec<(&'static str, Scope<'s>, Title<'a>)> {
        let model = self.model;
        let mut found = Vec::new();
        if let Some(register) = model.register_named(id) {
            found.push(("register", Scope::Register(id), Title::Text(&register.name)));
        }
        if let Some(system) = model.systems.named(id) {
            found.push(("system", Scope::System(id), Title::Name(&system.name)));
        }
        if let Some(body) = model.organisations.named(id) {
            let title = Title::Name(&body.name);
            let decides = model.controllers().iter().any(|one| one.id.as_str() == id);
            let processes = model.processors.iter().any(|one| one.organisation.as_str() == id);
            if decides {
                found.push(("controller", Scope::Controller(id), title));
            }
            // One that does neither has an empty map, unless the id is of something else too.
            if processes || found.is_empty() {
                found.push(("processor", Scope::Processor(id), title));
            }
        }
        found
    }

    fn unknown(&self, id: &str) -> Message {
        let model = self.model;
        let registers = model.registers.iter().map(|one| one.id.as_str());
        let systems = model.systems.iter().map(|one| one.id.as_str());
        let bodies = model.organisations.iter().map(|one| one.id.as_str());
        let near = nearest(id, registers.chain(systems).chain(bodies));
        Message::new("program-unknown-id").with("id", id).near(near)
    }

    /// A node as programs read it: of a register also its purposes and parts.
    fn node(&self, node: &Node<'a>) -> Value {
        let mut value = json!({
            "id": node.id,
            "kind": node.kind.word(),
            "name": self.title(&node.title, self.language),
            "object": node.object,
        });
        let is_register = node.kind == NodeKind::Register;
        let register = node.object.filter(|_| is_register);
        if let Some(register) = register.and_then(|id| self.model.register_named(id)) {
            let purposes = register.purposes.iter().map(|one| self.said(&one.text));
            let parts = register.parts.iter().map(|one| self.said(&one.name));
            value["purposes"] = purposes.collect();
            value["parts"] = parts.collect();
        }
        value
    }

    fn said(&self, text: &Localized) -> Value {
        text.best(self.language).0.into()
    }

    fn flow(&self, flow: &Flow<'a>) -> Value {
        let provisions: Vec<String> = flow.provisions.iter().map(ToString::to_string).collect();
        let categories: Vec<&str> = flow.categories.iter().map(|one| one.id.as_str()).collect();
        let parts: Vec<&str> = flow.parts.iter().map(|one| one.id.as_str()).collect();
        let why: Vec<Value> = flow.why.iter().map(|text| self.said(text)).collect();
        json!({
            "from": flow.from,
            "to": flow.to,
            "kind": flow.kind.word(),
            "register": flow.register,
            "parts": parts,
            "categories": categories,
            "special": flow.is_special(),
            "why": why,
            "provisions": provisions,
            "consent": flow.consent.map(|one| one.id.as_str()),
            "granularity": flow.granularity,
            "channel": flow.channel,
            "frequency": flow.frequency.map(|text| self.said(text)),
            "mechanism": flow.mechanism,
            "force": flow.force,
            "derived": flow.derived,
        })
    }

    fn json(
        &self,
        answer: Option<&Found<'_, 'a>>,
        part: &Graph<'a>,
        whole: &Graph<'a>,
    ) -> Result<String, Stop> {
        let unsaid: Vec<&Flow<'a>> =
            answer.into_iter().flat_map(|one| &one.unsaid).copied().collect();
        // Every node that a flow names is among the nodes.
        let flows = part.flows.iter().chain(unsaid.iter().copied());
        let named: BTreeSet<&str> =
            flows.flat_map(|flow| [flow.from.as_str(), flow.to.as_str()]).collect();
        let listed: BTreeSet<&str> = part.nodes.iter().map(|node| node.id.as_str()).collect();
        let is_told = |node: &&Node<'a>| {
            let id = node.id.as_str();
            listed.contains(id) || named.contains(id)
        };
        let nodes: Vec<Value> =
            whole.nodes.iter().filter(is_told).map(|node| self.node(node)).collect();
        let flows: Vec<Value> = part.flows.iter().map(|flow| self.flow(flow)).collect();
        let mut value = json!({
            "version": 2,
            "as-of": self.model.as_of.to_string(),
            "language": self.language.tag(),
            "answer": answer.map(|one| &one.heading),
            "nodes": nodes,
            "flows": flows,
        });
        if let Some(found) = answer {
            let reached: Vec<&str> = found.nodes.iter().map(String::as_str).collect();
            value["reached"] = json!(reached);
            let ids = |own: &[&Category]| own.iter().map(|one| one.id.as_str()).collect::<Value>();
            let [meant, others] = &found.categories;
            (value["categories"], value["other-categories"]) = (ids(meant), ids(others));
            value["unsaid"] = unsaid.into_iter().map(|flow| self.flow(flow)).collect();
            let way = |(register, nodes): &(&str, Vec<NodeId>)| json!({ "register": register, "nodes": nodes });
            value["ways"] = found.ways.iter().map(way).collect();
        }
        let text = serde_json::to_string_pretty(&value).map_err(Stop::fault)?;
        Ok(format!("{text}\n"))
    }
}

/// Whether one of the names has what is looked for in it, whatever the case: the tail of a compound
/// is found as well.
fn matches<'n>(wanted: &str, mut names: impl Iterator<Item = &'n str>) -> bool {
    let wanted = wanted.to_lowercase();
    names.any(|name| name.to_lowercase().contains(&wanted))
}

/// A line for each flow.
fn lines(rows: &[Vec<String>]) -> String {
    let line = |row: &Vec<String>| {
        let [from, to, kind, data, why, ground, how, register] = row.as_slice() else {
            return String::new();
        };
        let rest = [data, why, ground, how].into_iter().filter(|text| !text.is_empty());
        let rest: Vec<&str> = rest.map(String::as_str).collect();
        format!("{from} → {to}: {kind} [{register}]\n    {}\n", rest.join(" | "))
    };
    rows.iter().map(line).collect()
}
