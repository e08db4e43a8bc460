//! Maps in words: diagrams, pages and tables of flows.

use std::collections::{BTreeMap, BTreeSet};

use super::pages::{PlainFile, Site};
use crate::language::{Value, Wording, WordingError, alphabetical, format};
use crate::map::{Flow, FlowKind, Graph, Node, NodeId, NodeKind, Title};
use crate::model::Model;
use crate::register::{Force, Granularity, Localized};
use crate::render::csv;
use crate::render::diagram::{
    Arrow, Band, Column, Diagram, DiagramBox, Picture, Shape, Stroke, Use, lay_out, svg,
};
use crate::render::html::{
    Choice, Download, Filter, MapPage, Shell, assets, map_alone, map_page, row_id,
};
use crate::render::prose::{Block, Inline};
use crate::render::typst::PdfDocument;
use crate::text::{Language, shown};

/// A map that is shown somewhere.
#[derive(Debug, Clone)]
pub struct Chart<'a> {
    /// The name of its files, without folder and ending: `kuopio-kuvat.map`.
    pub stem: String,
    /// What it is the map of; the whole workspace where there is none.
    pub of: Option<Title<'a>>,
    /// The map.
    pub graph: Graph<'a>,
    /// What its picture shows instead, where that would not be legible.
    pub drawn: Option<Graph<'a>>,
    /// The nodes that the picture joins, each with the one that stands for it there.
    pub joined: BTreeMap<NodeId, NodeId>,
    /// The page that it belongs to, if there is one: `kuopio-kuvat.html`.
    pub notice: Option<String>,
    /// Whether it is printed as well.
    pub printed: bool,
    /// Where nodes lead, by the id of the node.
    pub links: BTreeMap<String, String>,
}

/// How wide a picture is left on a map's page, in CSS pixels: it shrinks to this and no further. The
/// style sheet says the same.
const LEGIBLE_WIDTH: f64 = 960.0;

/// How high a picture may be by its width to stand below the title on a printed page.
const LOW: f64 = 0.65;

impl<'a> Chart<'a> {
    /// What the picture shows.
    fn shown(&self) -> &Graph<'a> {
        self.drawn.as_ref().unwrap_or(&self.graph)
    }
}

/// The kinds of nodes of each column, band by band.
const COLUMNS: [&[&[NodeKind]]; 6] = [
    &[&[NodeKind::Source]],
    &[&[NodeKind::Area], &[NodeKind::Register]],
    &[&[NodeKind::System]],
    &[&[NodeKind::Processor], &[NodeKind::Recipient, NodeKind::Public]],
    &[&[NodeKind::SubProcessor]],
    &[&[NodeKind::ThirdCountry]],
];

/// The words of maps in one language.
pub struct Speech<'m, 'a> {
    pub(super) model: &'m Model<'a>,
    wording: &'m Wording,
    pub(super) language: Language,
}

impl<'m, 'a> Speech<'m, 'a> {
    /// The words of `language`.
    #[must_use]
    pub fn new(model: &'m Model<'a>, wording: &'m Wording, language: Language) -> Self {
        Self { model, wording, language }
    }

    pub(super) fn word(&self, key: &str) -> Result<String, WordingError> {
        self.wording.word(self.language, key, &[])
    }

    pub(super) fn with(&self, key: &str, name: &str, value: &str) -> Result<String, WordingError> {
        self.wording.word(self.language, key, &[(name, Value::from(value))])
    }

    /// What a node is called.
    ///
    /// # Errors
    ///
    /// A word is missing.
    pub fn name(&self, title: &Title<'a>) -> Result<String, WordingError> {
        match title {
            Title::Word(key) => self.word(key),
            Title::Group(key, count) => Ok(format!("{} ({count})", self.word(key)?)),
            other => Ok(other.text(self.model, self.language)),
        }
    }

    fn say(&self, text: Option<&Localized>) -> String {
        text.map(|text| shown(text.best(self.language).0)).unwrap_or_default()
    }

    /// What the map is called.
    ///
    /// # Errors
    ///
    /// A word is missing.
    pub fn title(&self, of: Option<&Title<'a>>) -> Result<String, WordingError> {
        match of {
            None => self.word("map-title-workspace"),
            Some(title) => self.with("map-title", "name", &self.name(title)?),
        }
    }

    /// The map as a diagram. Columns that would be empty are left out.
    ///
    /// # Errors
    ///
    /// A word is missing.
    pub fn diagram(&self, chart: &Chart<'a>) -> Result<Diagram, WordingError> {
        let mut columns = Vec::new();
        for kinds in COLUMNS {
            let mut bands = Vec::new();
            for kinds in kinds {
                let band = self.band(chart, kinds)?;
                bands.extend((!band.boxes.is_empty()).then_some(band));
            }
            if !bands.is_empty() {
                columns.push(Column { bands });
            }
        }
        Ok(Diagram {
            title: self.title(chart.of.as_ref())?,
            language: self.language.tag().to_owned(),
            columns,
            arrows: self.arrows(chart.shown())?,
        })
    }

    fn band(&self, chart: &Chart<'a>, kinds: &[NodeKind]) -> Result<Band, WordingError> {
        let own = chart.shown().nodes.iter().filter(|node| kinds.contains(&node.kind));
        let boxes = own.map(|node| {
            Ok(DiagramBox {
                id: node.id.clone(),
                label: self.name(&node.title)?,
                note: self.note(node)?,
                shape: shape(node.kind),
                href: chart.links.get(&node.id).cloned(),
            })
        });
        let first = kinds.first().copied().unwrap_or(NodeKind::Register);
        Ok(Band { heading: self.kind(first)?, boxes: boxes.collect::<Result<_, _>>()? })
    }

    fn kind(&self, kind: NodeKind) -> Result<String, WordingError> {
        self.word(&format!("map-nodes-{}", kind.word()))
    }

    fn note(&self, node: &Node<'a>) -> Result<Option<String>, WordingError> {
        match (node.wholes.first(), node.kind) {
            (Some((_, whole)), _) => {
                self.with("map-part-of", "whole", &self.name(whole)?).map(Some)
            }
            (None, NodeKind::ThirdCountry) => self.word("map-third-country-note").map(Some),
            (None, _) => Ok(None),
        }
    }

    /// One arrow for all flows between two nodes that are drawn alike.
    fn arrows(&self, graph: &Graph<'a>) -> Result<Vec<Arrow>, WordingError> {
        let mut groups: BTreeMap<(&str, &str, Stroke), Vec<&Flow<'a>>> = BTreeMap::new();
        for flow in &graph.flows {
            let key = (flow.from.as_str(), flow.to.as_str(), stroke(flow.kind));
            groups.entry(key).or_default().push(flow);
        }
        let arrow = |((from, to, stroke), flows): ((&str, &str, Stroke), Vec<&Flow<'a>>)| {
            Ok(Arrow {
                from: from.to_owned(),
                to: to.to_owned(),
                stroke,
                title: self.along(graph, from, to, &flows)?,
                marks: marks(&flows),
            })
        };
        groups.into_iter().map(arrow).collect()
    }

    /// `Kela → Asiakasrekisteri: kerätään: etuudet; nimi`.
    fn along(
        &self,
        graph: &Graph<'a>,
        from: &str,
        to: &str,
        flows: &[&Flow<'a>],
    ) -> Result<String, WordingError> {
        let name = |id: &str| {
            graph.node(id).map_or_else(|| Ok(id.to_owned()), |node| self.name(&node.title))
        };
        let kinds: BTreeSet<(FlowKind, Force)> =
            flows.iter().map(|flow| (flow.kind, flow.force)).collect();
        let kinds: Vec<String> =
            kinds.into_iter().map(|kind| self.flow_kind(kind)).collect::<Result<_, _>>()?;
        let mut told = format!("{} → {}: {}", name(from)?, name(to)?, kinds.join(", "));
        let data: BTreeSet<String> = flows.iter().flat_map(|flow| self.data(flow)).collect();
        if !data.is_empty() {
            let data: Vec<String> = data.into_iter().collect();
            told = format!("{told}: {}", data.join("; "));
        }
        Ok(told)
    }

    /// What happens, and how firmly that is stated where it is not certain.
    pub(super) fn flow_kind(
        &self,
        (kind, force): (FlowKind, Force),
    ) -> Result<String, WordingError> {
        let word = self.word(&format!("map-kind-{}", kind.word()))?;
        match force {
            Force::Is => Ok(word),
            force => Ok(format!("{word} ({})", self.word(&format!("force-{}", kebab(&force)))?)),
        }
    }

    fn data(&self, flow: &Flow<'a>) -> Vec<String> {
        let names = flow.categories.iter().map(|one| shown(one.name.best(self.language).0));
        names.collect()
    }

    /// A row for each flow, under a row of headings: where from, where to, what happens, which data,
    /// why, on what ground, how, of which register.
    ///
    /// # Errors
    ///
    /// A word is missing.
    pub fn table(
        &self,
        graph: &Graph<'a>,
    ) -> Result<(Vec<String>, Vec<Vec<String>>), WordingError> {
        let heads = ["from", "to", "kind", "data", "why", "ground", "how", "register"];
        let head = heads.iter().map(|one| self.word(&format!("map-label-{one}")));
        let rows = graph.flows.iter().map(|flow| self.row(graph, flow));
        Ok((head.collect::<Result<_, _>>()?, rows.collect::<Result<_, _>>()?))
    }

    fn row(&self, graph: &Graph<'a>, flow: &Flow<'a>) -> Result<Vec<String>, WordingError> {
        let name = |id: &str| {
            graph.node(id).map_or_else(|| Ok(id.to_owned()), |node| self.name(&node.title))
        };
        let special = |one: &&crate::register::Category| one.special.is_some();
        let data = flow.categories.iter().map(|one| {
            let name = shown(one.name.best(self.language).0);
            match special(one) {
                true => Ok(format!("{name} ({})", self.word("map-special")?)),
                false => Ok(name),
            }
        });
        let data: Vec<String> = data.collect::<Result<_, WordingError>>()?;
        let data = if data.is_empty() { self.word("map-unsaid")? } else { data.join("; ") };
        let why: Vec<String> = flow.why.iter().map(|text| self.say(Some(text))).collect();
        Ok(vec![
            name(&flow.from)?,
            name(&flow.to)?,
            self.flow_kind((flow.kind, flow.force))?,
            data,
            why.join("; "),
            self.ground(flow)?,
            self.how(flow)?,
            self.register(flow),
        ])
    }

    /// The register whose data go, and which parts of it where it has any.
    fn register(&self, flow: &Flow<'a>) -> String {
        let register = self.model.register_named(flow.register);
        let name = self.say(register.map(|one| &one.name));
        let parts: Vec<String> = flow.parts.iter().map(|one| self.say(Some(&one.name))).collect();
        if parts.is_empty() { name } else { format!("{name}: {}", parts.join("; ")) }
    }

    fn ground(&self, flow: &Flow<'a>) -> Result<String, WordingError> {
        let mut told: Vec<String> =
            flow.provisions.iter().map(|one| one.cite(self.language)).collect();
        told.extend(flow.consent.map(|one| self.say(Some(&one.name))));
        if let Some(mechanism) = flow.mechanism {
            told.push(self.word(&format!("mechanism-{}", kebab(&mechanism)))?);
        }
        Ok(told.join("; "))
    }

    fn how(&self, flow: &Flow<'a>) -> Result<String, WordingError> {
        let mut told = Vec::new();
        if flow.granularity != Granularity::Identified {
            told.push(self.word(&format!("granularity-{}", kebab(&flow.granularity)))?);
        }
        if let Some(channel) = flow.channel {
            told.push(self.word(&format!("channel-{}", kebab(&channel)))?);
        }
        told.extend(flow.frequency.map(|text| self.say(Some(text))));
        Ok(told.join("; "))
    }

    /// What can be chosen to stand out: words of the marks, and what they are called; systems,
    /// recipients and categories each in a group of their own.
    fn filter(&self, graph: &Graph<'a>) -> Result<Filter, WordingError> {
        let choice = |value: &str, text: String| Choice { value: value.to_owned(), text };
        let mut found = vec![choice("", self.word("map-filter-all")?)];
        if graph.flows.iter().any(Flow::is_special) {
            found.push(choice("special", self.word("map-filter-special")?));
        }
        if graph.flows.iter().any(|flow| flow.kind == FlowKind::Transfer) {
            found.push(choice("transfer", self.word("map-filter-transfer")?));
        }
        let mut groups = Vec::new();
        for kind in [NodeKind::System, NodeKind::Recipient] {
            let own = graph.nodes.iter().filter(|node| node.kind == kind);
            let own =
                own.map(|node| Ok(choice(&format!("node:{}", node.id), self.name(&node.title)?)));
            groups.push((self.kind(kind)?, own.collect::<Result<Vec<_>, WordingError>>()?));
        }
        let categories: BTreeMap<&str, String> = graph
            .flows
            .iter()
            .flat_map(|flow| &flow.categories)
            .map(|one| (one.id.as_str(), shown(one.name.best(self.language).0)))
            .collect();
        let categories = categories.into_iter().map(|(id, name)| choice(&format!("c:{id}"), name));
        groups.push((self.word("map-filter-categories")?, categories.collect()));
        groups.retain(|(_, choices)| !choices.is_empty());
        for (_, choices) in &mut groups {
            choices.sort_by_cached_key(|one| alphabetical(&one.text));
        }
        Ok(Filter { label: self.word("map-filter")?, choices: found, groups })
    }
}

impl<'a> Speech<'_, 'a> {
    /// The map's page without what is around it.
    pub(super) fn page(
        &self,
        chart: &Chart<'a>,
        picture: &Picture<'_>,
        purpose: Use,
    ) -> Result<MapPage, WordingError> {
        let (head, rows) = self.table(&chart.graph)?;
        Ok(MapPage {
            title: picture.of.title.clone(),
            introduction: self.introduction(chart)?,
            picture: (!chart.graph.flows.is_empty()).then(|| svg(picture, purpose)),
            legend: (self.word("map-legend")?, legend(self, picture.of)?),
            wide: picture.width > LEGIBLE_WIDTH,
            low: picture.height < LOW * picture.width,
            filter: self.filter(chart.shown())?,
            blocks: vec![table(self, head, rows)?],
            ..MapPage::default()
        })
    }

    /// What the picture shows, and that it joins what is too much for it.
    pub(super) fn introduction(&self, chart: &Chart<'a>) -> Result<String, WordingError> {
        let own = self.word("map-intro")?;
        match chart.drawn {
            None => Ok(own),
            Some(_) => Ok(format!("{own} {}", self.word("map-many")?)),
        }
    }

    /// The map's page as one file that needs no other.
    ///
    /// # Errors
    ///
    /// A word is missing.
    pub fn standing_alone(&self, chart: &Chart<'a>) -> Result<String, WordingError> {
        let diagram = self.diagram(chart)?;
        let page = self.page(chart, &lay_out(&diagram), Use::Alone)?;
        let language = self.language.tag().to_owned();
        let page = MapPage { shell: Shell { language, ..Shell::default() }, ..page };
        let asset = |name: &str| {
            let bytes = assets().into_iter().find(|one| one.name == name).map(|one| one.bytes);
            String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned()
        };
        Ok(map_alone(&page, &asset("seloste.css"), &asset("map.js")))
    }
}

fn shape(kind: NodeKind) -> Shape {
    match kind {
        NodeKind::Source => Shape::Soft,
        NodeKind::Register | NodeKind::Area => Shape::Heavy,
        NodeKind::System => Shape::Plain,
        NodeKind::Processor | NodeKind::SubProcessor => Shape::Edged,
        NodeKind::Recipient | NodeKind::Public => Shape::Round,
        NodeKind::ThirdCountry => Shape::Dashed,
    }
}

fn stroke(kind: FlowKind) -> Stroke {
    match kind {
        FlowKind::Collect
        | FlowKind::Inflow
        | FlowKind::Keep
        | FlowKind::Process
        | FlowKind::Disclose
        | FlowKind::Publish => Stroke::Thin,
        FlowKind::Aggregate => Stroke::Dotted,
        FlowKind::Access => Stroke::Dashed,
        FlowKind::Transfer => Stroke::Heavy,
    }
}

/// The words by which arrows are made to stand out.
fn marks(flows: &[&Flow<'_>]) -> Vec<String> {
    let mut marks = BTreeSet::new();
    for flow in flows {
        if flow.is_special() {
            marks.insert("special".to_owned());
        }
        if flow.kind == FlowKind::Transfer {
            marks.insert("transfer".to_owned());
        }
        marks.extend(flow.categories.iter().map(|one| format!("c:{}", one.id)));
        marks.insert(format!("r:{}", flow.register));
    }
    marks.into_iter().collect()
}

/// A word of the model as YAML and the keys of messages have it.
fn kebab(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

impl Site<'_> {
    /// The map's page in a language, the picture alone, and the flows as CSV; and what is to be
    /// printed of it where maps are.
    ///
    /// # Errors
    ///
    /// A word is missing.
    pub fn chart<'a>(
        &self,
        model: &Model<'a>,
        tree: &str,
        chart: &Chart<'a>,
        language: Language,
    ) -> Result<(Vec<PlainFile>, Option<PdfDocument>), WordingError> {
        let speech = Speech::new(model, self.wording, language);
        let (head, rows) = speech.table(&chart.graph)?;
        let mut diagram = speech.diagram(chart)?;
        lead_to_rows(chart, &mut diagram);
        let picture = lay_out(&diagram);
        let is_printed = self.pdf && chart.printed;
        let printed = is_printed.then(|| speech.printed(chart, &picture)).transpose()?;
        let path = |ending: &str| format!("{tree}/{language}/{}.{ending}", chart.stem);
        let plain = speech.page(chart, &picture, Use::Inline)?;
        let page = MapPage {
            shell: Shell {
                title: diagram.title.clone(),
                languages: self.in_all_languages(&chart.stem),
                trail: self.map_trail(&speech, tree, chart, &diagram.title)?,
                footer: vec![format::date(language, self.as_of)],
                ..self.shell(language, "../assets/")?
            },
            downloads: self.map_downloads(&speech, chart)?,
            ..plain
        };
        let sheet = std::iter::once(head).chain(rows).collect::<Vec<_>>();
        let files = vec![
            (path("html"), map_page(&page).into_bytes()),
            (path("svg"), svg(&picture, Use::Alone).into_bytes()),
            (path("csv"), csv::rows(&sheet)),
        ];
        Ok((files, printed))
    }

    fn map_downloads(
        &self,
        speech: &Speech<'_, '_>,
        chart: &Chart<'_>,
    ) -> Result<Vec<Download>, WordingError> {
        let download = |key, href: String, media: &str| {
            Ok(Download { text: speech.word(key)?, href, media: media.to_owned() })
        };
        let mut found = Vec::new();
        if let Some(notice) = &chart.notice {
            found.push(download("map-notice-link", notice.clone(), "text/html")?);
        }
        if self.pdf && chart.printed {
            let pdf = format!("{}.pdf", chart.stem);
            found.push(download("download-pdf", pdf, "application/pdf")?);
        }
        found.push(download("map-download-svg", format!("{}.svg", chart.stem), "image/svg+xml")?);
        found.push(download("map-download-csv", format!("{}.csv", chart.stem), "text/csv")?);
        Ok(found)
    }
}

/// Leads every box without a page of its own, or with this one, to its first row of the table on
/// the map's page: a row tells a flow, in their order.
fn lead_to_rows(chart: &Chart<'_>, diagram: &mut Diagram) {
    let page = format!("{}.html", chart.stem);
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, flow) in chart.graph.flows.iter().enumerate() {
        for end in [&flow.from, &flow.to] {
            let shown = chart.joined.get(end).unwrap_or(end);
            first.entry(shown).or_insert(number);
        }
    }
    let bands = diagram.columns.iter_mut().flat_map(|column| &mut column.bands);
    for one in bands.flat_map(|band| &mut band.boxes) {
        if one.href.as_ref().is_none_or(|href| *href == page) {
            let row = first.get(one.id.as_str());
            one.href = row.map(|row| format!("#{}", row_id(*row)));
        }
    }
}

/// What the lines in the picture mean, as far as there are such lines.
pub(super) fn legend(
    speech: &Speech<'_, '_>,
    diagram: &Diagram,
) -> Result<Vec<String>, WordingError> {
    let strokes: BTreeSet<Stroke> = diagram.arrows.iter().map(|arrow| arrow.stroke).collect();
    let keys = strokes.iter().map(|stroke| match stroke {
        Stroke::Thin => "map-legend-thin",
        Stroke::Heavy => "map-legend-heavy",
        Stroke::Dotted => "map-legend-dotted",
        Stroke::Dashed => "map-legend-dashed",
    });
    let country = diagram.boxes().any(|one| one.shape == Shape::Dashed);
    keys.chain(country.then_some("map-legend-country")).map(|key| speech.word(key)).collect()
}

pub(super) fn table(
    speech: &Speech<'_, '_>,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
) -> Result<Block, WordingError> {
    if rows.is_empty() {
        return Ok(Block::Paragraph(vec![Inline::Text(speech.word("map-none")?)]));
    }
    let cell =
        |text: String| vec![Inline::Text(if text.is_empty() { "–".to_owned() } else { text })];
    Ok(Block::Table {
        caption: vec![Inline::Text(speech.word("map-caption")?)],
        head: head.into_iter().map(cell).collect(),
        rows: rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
    })
}
