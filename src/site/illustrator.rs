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
use crate::render::html::Figure;
use crate::render::prose::{Block, Inline};
use crate::render::typst::PdfPicture;

/// What draws the maps of a document.
#[derive(Debug, Clone, Copy)]
pub struct Illustrator<'a> {
    /// What the maps are of.
    pub model: &'a Model<'a>,
    /// Whether registers with the status draft have maps.
    pub drafts: bool,
}

/// The maps of a document, for each of its forms.
#[derive(Debug, Default)]
pub(super) struct Drawings {
    /// Headings and tables, for all forms.
    pub(super) blocks: Vec<Block>,
    /// Pictures for its page, which stand beside it in files.
    pub(super) figures: Vec<Figure>,
    /// Pictures to print.
    pub(super) pictures: Vec<PdfPicture>,
}

impl<'a> Illustrator<'a> {
    pub(super) fn draw(
        &self,
        site: &Site<'_>,
        document: &Document,
    ) -> Result<Drawings, WordingError> {
        let speech = Speech::new(self.model, site.wording, document.language);
        let mut drawings = Drawings::default();
        for chart in
            self.registers(document).into_iter().filter_map(|one| self.chart(document, one))
        {
            if !chart.graph.flows.is_empty() {
                draw(&speech, &chart, &mut drawings)?;
            }
        }
        Ok(drawings)
    }

    /// The registers whose maps the document shows.
    fn registers(&self, document: &Document) -> Vec<&'a Register> {
        let is_own = |volume: &Volume<'_>| {
            let holder = volume.holder.id.as_str() == document.id;
            holder && document.volume.is_none_or(|number| number == volume.number())
        };
        match (document.kind, document.layer) {
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
            notice: None,
            printed: true,
            links: BTreeMap::new(),
        })
    }
}

fn draw<'a>(
    speech: &Speech<'_, 'a>,
    chart: &Chart<'a>,
    drawings: &mut Drawings,
) -> Result<(), WordingError> {
    let diagram = speech.diagram(chart)?;
    let picture = lay_out(&diagram);
    let printed = speech.pictured(&picture)?;
    let number = drawings.figures.len() + 1;
    drawings.blocks.push(Block::Heading {
        level: 2,
        id: format!("map_{number}"),
        content: vec![Inline::Text(diagram.title.clone())],
    });
    drawings.blocks.push(speech.short_table(&chart.graph)?);
    drawings.figures.push(Figure {
        src: format!("{}.svg", chart.stem),
        alt: printed.alt.clone(),
        size: printed.size,
        link: (format!("{}.html", chart.stem), diagram.title.clone()),
    });
    drawings.pictures.push(printed);
    Ok(())
}
