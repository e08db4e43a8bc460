//! The maps of registers at the end of the documents about them.

use std::collections::{BTreeMap, BTreeSet};

use super::maps::{Chart, Speech};
use super::pages::{Site, tree};
use crate::document::{Document, Kind, Layer, Volume, records};
use crate::language::WordingError;
use crate::map::{Scope, Title, graph, visible};
use crate::model::Model;
use crate::register::Register;
use crate::render::diagram::lay_out;
use crate::render::prose::{Block, Drawing, Inline};

/// What draws the maps of a document.
#[derive(Debug, Clone, Copy)]
pub struct Illustrator<'a> {
    /// What the maps are of.
    pub model: &'a Model<'a>,
    /// Whether registers with the status draft have maps.
    pub drafts: bool,
}

impl<'a> Illustrator<'a> {
    /// The maps of the document: of each a heading, the picture and what it shows as a table.
    pub(super) fn draw(
        &self,
        site: &Site<'_>,
        document: &Document,
    ) -> Result<Vec<Block>, WordingError> {
        let speech = Speech::new(self.model, site.wording, document.language);
        let (mut blocks, mut number) = (Vec::new(), 0);
        for chart in
            self.registers(document).into_iter().filter_map(|one| self.chart(document, one))
        {
            if !chart.graph.flows.is_empty() {
                number += 1;
                blocks.extend(draw(&speech, &chart, number)?);
            }
        }
        Ok(blocks)
    }

    /// The registers whose maps the document shows.
    fn registers(&self, document: &Document) -> Vec<&'a Register> {
        let is_own = |volume: &Volume<'_>| {
            let holder = volume.holder.id.as_str() == document.id;
            holder && document.volume.is_none_or(|number| number == volume.number())
        };
        match (document.kind, document.layer) {
            // A text as it was published has no map in it; the map has its own page.
            _ if document.as_published => Vec::new(),
            (Kind::Notice, Layer::Full) => {
                self.model.register_named(&document.id).into_iter().collect()
            }
            (Kind::Record, _) => {
                let volumes = records(self.model, document.kind, self.drafts).into_iter();
                let own: Vec<Volume<'_>> = volumes.filter(is_own).collect();
                let ids: BTreeSet<&str> = own.iter().flat_map(Volume::registers).collect();
                ids.into_iter().filter_map(|id| self.model.register_named(id)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The map of a register as the document's readers may see it. One whose notice goes nowhere has
    /// no map beside the document.
    fn chart(&self, document: &Document, register: &'a Register) -> Option<Chart<'a>> {
        let inside = tree(document.publish) == Some("internal");
        tree(register.publish)?;
        let id = register.id.as_str();
        let whole = graph(self.model, Scope::Register(id), self.drafts);
        let graph = if inside { whole } else { visible(&whole, register)? };
        Some(Chart {
            stem: format!("{id}.map"),
            of: Some(Title::Text(&register.name)),
            graph,
            drawn: None,
            joined: BTreeMap::new(),
            notice: None,
            printed: true,
            links: BTreeMap::new(),
        })
    }
}

fn draw<'a>(
    speech: &Speech<'_, 'a>,
    chart: &Chart<'a>,
    number: usize,
) -> Result<[Block; 4], WordingError> {
    let diagram = speech.diagram(chart)?;
    let picture = speech.pictured(&lay_out(&diagram))?;
    let text = |text: String| vec![Inline::Text(text)];
    Ok([
        Block::Heading {
            level: 2,
            id: format!("map_{number}"),
            content: text(diagram.title.clone()),
        },
        Block::Paragraph(text(speech.word("map-document-intro")?)),
        Block::Drawing(Box::new(Drawing {
            svg: picture.svg,
            src: format!("{}.svg", chart.stem),
            alt: picture.alt,
            size: picture.size,
            link: (format!("{}.html", chart.stem), diagram.title.clone()),
        })),
        speech.short_table(&chart.graph)?,
    ])
}
