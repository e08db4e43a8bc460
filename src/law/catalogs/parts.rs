//! Rows about the parts of acts: their chapters, and the sections in each.

use super::CatalogFile;
use super::Catalogs;
use super::fields::{FieldError, Fields, Item};
use super::table::{Confidence, Row};
use crate::law::{Act, Provision, Unit};

/// An act whose sections are numbered through, or a chapter of one, with its sections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatutePart {
    /// The whole act, or the chapter.
    pub place: Provision,
    /// Its sections, without the chapter: `380/2023 §§ 112-126`.
    pub sections: Provision,
    /// Beginnings of words for what the chapter is about, in small letters, in any language.
    pub topics: Vec<String>,
    /// Its heading, or a remark.
    pub note: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

impl Row for StatutePart {
    type Key = Provision;
    const FILE: CatalogFile = CatalogFile::StatuteParts;
    const COLUMNS: &'static [&'static str] = &["place", "sections", "topics", "note", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        let topics: Vec<Item> = fields.list("topics")?;
        Ok(Self {
            place: fields.parse("place")?,
            sections: fields.parse("sections")?,
            topics: topics.into_iter().map(|Item(topic)| topic).collect(),
            note: fields.remark("note"),
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Provision {
        self.place
    }

    fn label(&self) -> String {
        self.place.to_string()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}

impl Catalogs {
    /// All sections of `act`, where its sections are numbered through and the last one is known.
    #[must_use]
    pub fn all_sections(&self, act: Act) -> Option<&StatutePart> {
        self.parts.get(&Provision::whole(act))
    }

    /// The chapters of `act`, where they are known, in the order of the catalog.
    pub fn chapters(&self, act: Act) -> impl Iterator<Item = &StatutePart> {
        let rows = self.parts.rows().iter();
        rows.filter(move |row| row.place.act() == act && row.place.chapter_number().is_some())
    }

    /// The chapter of its act in which the section of `place` stands, where that is known.
    #[must_use]
    pub fn chapter_of(&self, place: Provision) -> Option<&StatutePart> {
        matches!(place.unit(), Some(Unit::Section(_) | Unit::Sections(..))).then_some(())?;
        self.chapters(place.act()).find(|row| row.sections.covers(place))
    }
}
