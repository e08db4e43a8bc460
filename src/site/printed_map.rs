//! A map on paper: the picture, what its lines mean, and the table.

use super::maps::{Chart, Speech, legend, table};
use crate::language::{WordingError, format};
use crate::map::Graph;
use crate::render::diagram::{Picture, Use, svg};
use crate::render::prose::{Block, Inline};
use crate::render::typst::{PdfDocument, PdfLabels, PdfPicture};

impl<'a> Speech<'_, 'a> {
    /// Where data go from and to, how, and which: what of the table fits beside a text.
    pub(super) fn short_table(&self, graph: &Graph<'a>) -> Result<Block, WordingError> {
        let (mut head, mut rows) = self.table(graph)?;
        head.truncate(4);
        rows.iter_mut().for_each(|row| row.truncate(4));
        rows.dedup();
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
            subtitle: Some(self.word("map-intro")?),
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
