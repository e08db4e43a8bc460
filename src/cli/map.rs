//! `seloste map`.

use std::collections::BTreeMap;
use std::io::Write;

use serde_json::{Value, json};

use super::arguments::{Arguments, MapArguments, MapFormat};
use super::session::{Session, language};
use super::voice::{Message, Stop};
use super::{Outcome, build, told};
use crate::compile::{BuildError, Shop};
use crate::language::{Wording, nearest};
use crate::map::{
    Flow, Graph, Node, NodeId, NodeKind, Scope, Title, graph, paths, reached, touching,
};
use crate::model::Model;
use crate::render::csv;
use crate::render::diagram::{Use, dot, graphml, lay_out, mermaid, svg};
use crate::render::typst::data;
use crate::site::{Chart, Speech};
use crate::text::Language;
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
        let (heading, nodes, flows) = match question {
            Question::Where(name) => {
                let (nodes, flows) = self.carrying(&whole, name);
                (self.word("map-answer-where", &[("name", name)])?, nodes, flows)
            }
            Question::Node(kinds, name) => {
                let nodes = self.named(&whole, Some(kinds), name);
                let flows = touching(&whole, &nodes);
                (self.word("map-answer-touching", &[("name", name)])?, nodes, flows)
            }
            Question::Path(from, to) => return self.path(&whole, from, to),
        };
        let name = match question {
            Question::Where(name) | Question::Node(_, name) | Question::Path(name, _) => *name,
        };
        if nodes.is_empty() {
            let none = self.word("map-answer-none", &[("name", name)])?;
            return Ok((self.told(&whole, &none, &nodes, &flows)?, Outcome::Nothing));
        }
        Ok((self.told(&whole, &heading, &nodes, &flows)?, Outcome::Clean))
    }

    /// The nodes and flows that have a category of data of that name.
    fn carrying<'g>(&self, whole: &'g Graph<'a>, name: &str) -> (Vec<NodeId>, Vec<&'g Flow<'a>>) {
        let meant = self.model.categories.iter().filter(|one| {
            let names = one.name.iter().map(|(_, text)| text.value.as_str());
            matches(name, names.chain([one.id.as_str()]))
        });
        let (mut nodes, mut flows): (Vec<NodeId>, Vec<&Flow<'a>>) = Default::default();
        for category in meant {
            let (own_flows, own_nodes) = reached(whole, category.id.as_str());
            flows.extend(own_flows);
            nodes.extend(own_nodes);
        }
        let order: BTreeMap<&str, usize> =
            whole.nodes.iter().enumerate().map(|(n, node)| (node.id.as_str(), n)).collect();
        nodes.sort_by_key(|id| order.get(id.as_str()).copied());
        nodes.dedup();
        (nodes, flows)
    }

    /// The nodes whose name, in any language, or id has `name` in it.
    fn named(&self, whole: &Graph<'a>, kinds: Option<&[NodeKind]>, name: &str) -> Vec<NodeId> {
        let wanted = |node: &&Node<'a>| {
            let names: Vec<String> =
                Language::ALL.iter().map(|one| self.title(&node.title, *one)).collect();
            let own = node.object.into_iter().chain(names.iter().map(String::as_str));
            kinds.is_none_or(|kinds| kinds.contains(&node.kind)) && matches(name, own)
        };
        whole.nodes.iter().filter(wanted).map(|node| node.id.clone()).collect()
    }

    fn title(&self, title: &Title<'a>, language: Language) -> String {
        Speech::new(self.model, self.words, language).name(title).unwrap_or_default()
    }

    fn path(&self, whole: &Graph<'a>, from: &str, to: &str) -> Result<(String, Outcome), Stop> {
        let ends = [from, to].map(|name| self.named(whole, None, name));
        let [starts, goals] = &ends;
        let Some(way) = paths(whole, starts, goals) else {
            let none = self.word("map-answer-no-path", &[("from", from), ("to", to)])?;
            return Ok((self.told(whole, &none, &[], &[])?, Outcome::Nothing));
        };
        let flows = way.windows(2).filter_map(|pair| {
            let [one, two] = pair else { return None };
            whole.flows.iter().find(|flow| flow.from == *one && flow.to == *two)
        });
        let flows: Vec<&Flow<'a>> = flows.collect();
        let heading = self.word("map-answer-path", &[])?;
        Ok((self.told(whole, &heading, &way, &flows)?, Outcome::Clean))
    }

    /// An answer: the nodes by kind, and the flows.
    fn told(
        &self,
        whole: &Graph<'a>,
        heading: &str,
        nodes: &[NodeId],
        flows: &[&Flow<'a>],
    ) -> Result<String, Stop> {
        let part = Graph {
            nodes: nodes.iter().filter_map(|id| whole.node(id)).cloned().collect(),
            flows: flows.iter().map(|flow| (*flow).clone()).collect(),
        };
        let with_ends = Graph { nodes: whole.nodes.clone(), flows: part.flows.clone() };
        let rows = self.speech().table(&with_ends).map_err(Stop::fault)?.1;
        if self.options.format == MapFormat::Json {
            return self.json(Some(heading), &part, whole);
        }
        let mut text = format!("{heading}\n");
        for kind in NodeKind::ALL {
            let own = part.nodes.iter().filter(|node| node.kind == kind);
            let names: Vec<String> =
                own.map(|node| self.title(&node.title, self.language)).collect();
            if !names.is_empty() {
                let kind = self.word(&format!("map-nodes-{}", kind.word()), &[])?;
                text += &format!("  {kind}: {}\n", names.join("; "));
            }
        }
        text += &lines(&rows);
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
            MapFormat::Json | MapFormat::Pdf => String::new(),
        })
    }

    fn chart(&self) -> Result<Chart<'a>, Stop> {
        let (scope, of) = self.scope()?;
        let graph = graph(self.model, scope, self.options.drafts);
        let (stem, links) = (String::new(), BTreeMap::new());
        Ok(Chart { stem, of, graph, notice: None, printed: true, links })
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

    /// The part of the map that is meant by the id: a register, an organisation or a system.
    fn scope(&self) -> Result<(Scope<'_>, Option<Title<'a>>), Stop> {
        let Some(id) = &self.options.id else { return Ok((Scope::Workspace, None)) };
        let model = self.model;
        let register = model.register_named(id);
        if let Some(register) = register {
            return Ok((Scope::Register(id), Some(Title::Text(&register.name))));
        }
        if let Some(system) = model.systems.named(id) {
            return Ok((Scope::System(id), Some(Title::Name(&system.name))));
        }
        if let Some(body) = model.organisations.named(id) {
            let decides = model.controllers().iter().any(|one| one.id.as_str() == id);
            let scope = if decides { Scope::Controller(id) } else { Scope::Processor(id) };
            return Ok((scope, Some(Title::Name(&body.name))));
        }
        let registers = model.registers.iter().map(|one| one.id.as_str());
        let systems = model.systems.iter().map(|one| one.id.as_str());
        let bodies = model.organisations.iter().map(|one| one.id.as_str());
        let near = nearest(id, registers.chain(systems).chain(bodies));
        Err(Stop::failed(Message::new("program-unknown-id").with("id", id.as_str()).near(near)))
    }

    fn json(
        &self,
        answer: Option<&str>,
        part: &Graph<'a>,
        whole: &Graph<'a>,
    ) -> Result<String, Stop> {
        let node = |node: &Node<'a>| {
            json!({
                "id": node.id,
                "kind": node.kind.word(),
                "name": self.title(&node.title, self.language),
                "object": node.object,
            })
        };
        let flow = |flow: &Flow<'a>| {
            let provisions: Vec<String> = flow.provisions.iter().map(ToString::to_string).collect();
            let categories: Vec<&str> = flow.categories.iter().map(|one| one.id.as_str()).collect();
            let said = |text: &crate::register::Localized| text.best(self.language).0.to_owned();
            json!({
                "from": flow.from,
                "to": flow.to,
                "kind": flow.kind.word(),
                "register": flow.register,
                "categories": categories,
                "special": flow.is_special(),
                "why": flow.why.map(said),
                "provisions": provisions,
                "consent": flow.consent.map(|one| one.id.as_str()),
                "granularity": flow.granularity,
                "channel": flow.channel,
                "frequency": flow.frequency.map(said),
                "mechanism": flow.mechanism,
                "force": flow.force,
            })
        };
        // Every node that a flow names is among the nodes.
        let named = |id: &str| part.flows.iter().any(|flow| flow.from == id || flow.to == id);
        let listed = |id: &str| part.nodes.iter().any(|node| node.id == id);
        let nodes = whole.nodes.iter().filter(|node| listed(&node.id) || named(&node.id));
        let nodes: Vec<Value> = nodes.map(node).collect();
        let flows: Vec<Value> = part.flows.iter().map(flow).collect();
        let value = json!({
            "version": 1,
            "as-of": self.model.as_of.to_string(),
            "language": self.language.tag(),
            "answer": answer,
            "nodes": nodes,
            "flows": flows,
        });
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
