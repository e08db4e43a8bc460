//! Rows of words: terms, article titles, and when each catalog was checked.

use super::CatalogFile;
use super::countries::NAMES;
use super::error::Contradiction;
use super::fields::{FieldError, Fields};
use super::table::{Confidence, Row};
use crate::law::{Names, Provision};
use crate::text::Date;

/// A term of the Regulation in its official language versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The key: `controller`, `right-access`, `basis-public-task`.
    pub key: String,
    /// The term.
    pub names: Names,
    /// Where the Regulation uses it.
    pub provision: Provision,
}

/// The title of an article of the Regulation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleTitle {
    /// The article.
    pub number: u16,
    /// The title.
    pub titles: Names,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// When a catalog was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The catalog.
    pub catalog: CatalogFile,
    /// The day its rows were last gone through.
    pub checked_on: Date,
    /// The newest day its first-hand sources reach.
    pub sources_to: Date,
    /// How sure the rows of a catalog are that carry no mark of their own.
    pub confidence: Option<Confidence>,
    /// What the sources are.
    pub note: String,
}

impl Row for Term {
    type Key = String;
    const FILE: CatalogFile = CatalogFile::Terms;
    const COLUMNS: &'static [&'static str] = &["key", "name_fi", "name_sv", "name_en", "provision"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            key: fields.required("key")?,
            names: fields.names(NAMES),
            provision: fields.parse("provision")?,
        })
    }

    fn key(&self) -> String {
        self.key.clone()
    }

    fn label(&self) -> String {
        self.key.clone()
    }
}

impl Row for ArticleTitle {
    type Key = u16;
    const FILE: CatalogFile = CatalogFile::Articles;
    const COLUMNS: &'static [&'static str] =
        &["number", "title_fi", "title_sv", "title_en", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            number: fields.parse("number")?,
            titles: fields.names(["title_fi", "title_sv", "title_en"]),
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> u16 {
        self.number
    }

    fn label(&self) -> String {
        self.number.to_string()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}

impl Row for Checked {
    type Key = CatalogFile;
    const FILE: CatalogFile = CatalogFile::Checked;
    const COLUMNS: &'static [&'static str] =
        &["catalog", "checked_on", "sources_to", "confidence", "note"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            catalog: fields.word("catalog")?,
            checked_on: fields.parse("checked_on")?,
            sources_to: fields.parse("sources_to")?,
            confidence: fields.maybe_word("confidence")?,
            note: fields.remark("note"),
        })
    }

    fn key(&self) -> CatalogFile {
        self.catalog
    }

    fn label(&self) -> String {
        self.catalog.name().to_owned()
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let reach = ("sources_to", Some(self.sources_to));
        Contradiction::order(reach, ("checked_on", Some(self.checked_on))).into_iter().collect()
    }
}
