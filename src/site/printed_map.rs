//! A map on paper: the picture, what its lines mean, and the table.

use std::collections::BTreeMap;

use super::maps::{Chart, Speech, legend, table};
use crate::language::{WordingError, format};
use crate::map::{Flow, FlowKind, Graph};
use crate::register::Force;
use crate::render::diagram::{Picture, Use, svg};
use crate::render::prose::{Block, Inline};
use crate::render::typst::{PdfDocument, PdfLabels, PdfPicture};

impl<'a> Speech<'_, 'a> {
    /// What the picture shows, in as few rows as it takes: from where to where, and what happens.
    /// Which data go is told by the document and by the map's own table.
    pub(super) fn short_table(&self, graph: &Graph<'a>) -> Result<Block, WordingError> {
        let mut rows: BTreeMap<(FlowKind, Force, &str), Vec<&str>> = BTreeMap::new();
        for flow in &graph.flows {
            let (one, many) = ends(flow);
            let row = rows.entry((flow.kind, flow.force, one)).or_default();
            if !row.contains(&many) {
                row.push(many);
            }
        }
        let name = |id: &str| {
            graph.node(id).map_or_else(|| Ok(id.to_owned()), |node| self.name(&node.title))
        };
        let told = |((kind, force, one), many): ((FlowKind, Force, &str), Vec<&str>)| {
            let many: Vec<String> = many.into_iter().map(name).collect::<Result<_, _>>()?;
            let (one, many) = (name(one)?, many.join("; "));
            let (from, to) = if is_by_target(kind) { (many, one) } else { (one, many) };
            Ok(vec![from, self.flow_kind((kind, force))?, to])
        };
        let head = ["from", "kind", "to"].map(|one| self.word(&format!("map-label-{one}")));
        let head = head.into_iter().collect::<Result<Vec<_>, _>>()?;
        let rows = rows.into_iter().map(told).collect::<Result<Vec<_>, WordingError>>()?;
        table(self, head, rows)
    }

    /// The map to print, as it is laid out in `picture`: with the day of the model, for a map has no
    /// other.
    ///
    /// # Errors
    ///
    /// A word is missing.
    pub fn printed(
        &self,
        chart: &Chart<'a>,
        picture: &Picture<'_>,
    ) -> Result<PdfDocument, WordingError> {
        let (language, day) = (self.language, self.model.as_of);
        let (head, rows) = self.table(&chart.graph)?;
        let lines = legend(self, picture.of)?.into_iter();
        let items = lines.map(|line| vec![Block::Paragraph(vec![Inline::Text(line)])]);
        let items: Vec<Vec<Block>> = items.collect();
        let legend = (!items.is_empty()).then_some(Block::List { start: None, items });
        let workspace = self.model.workspace.map(|one| one.name.marked(language));
        Ok(PdfDocument {
            title: picture.of.title.clone(),
            language: language.tag().to_owned(),
            region: Some("FI".to_owned()).filter(|_| language != crate::text::Language::En),
            subtitle: Some(self.introduction(chart)?),
            author: workspace.unwrap_or_default(),
            keywords: vec![self.word("map-link")?],
            date: Some(day),
            version: format::date(language, day),
            banner: self.model.banner().map(|text| text.marked(language)),
            labels: PdfLabels {
                contents: self.word("contents-word")?,
                page: self.word("page-word")?,
            },
            picture: (!chart.graph.flows.is_empty()).then(|| self.pictured(picture)).transpose()?,
            blocks: legend.into_iter().chain([table(self, head, rows)?]).collect(),
            ..PdfDocument::default()
        })
    }

    pub(super) fn pictured(&self, picture: &Picture<'_>) -> Result<PdfPicture, WordingError> {
        let title = picture.of.title.as_str();
        let size = [picture.width, picture.height].map(|length| length.ceil() as u32);
        let alt = self.with("map-alt", "title", title)?;
        Ok(PdfPicture { svg: svg(picture, Use::Alone), alt, size: (size[0], size[1]) })
    }
}

/// The end by which flows of a kind stand in one row, and the other end.
fn ends<'f>(flow: &'f Flow<'_>) -> (&'f str, &'f str) {
    match is_by_target(flow.kind) {
        true => (&flow.to, &flow.from),
        false => (&flow.from, &flow.to),
    }
}

/// Whether many lead to one, and not one to many: registers collect from many sources, and a
/// processor runs many systems.
fn is_by_target(kind: FlowKind) -> bool {
    match kind {
        FlowKind::Collect | FlowKind::Inflow | FlowKind::Process | FlowKind::Transfer => true,
        FlowKind::Keep
        | FlowKind::Disclose
        | FlowKind::Aggregate
        | FlowKind::Access
        | FlowKind::Publish => false,
    }
}
