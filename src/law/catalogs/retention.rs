//! Rows about how long the law lets or makes data be kept.

use serde::{Deserialize, Serialize};

use super::CatalogFile;
use super::fields::{FieldError, Fields};
use super::table::{Confidence, Row};
use crate::law::{Names, Provision};

/// A time for which a provision lets or makes data be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionLimit {
    /// The provision.
    pub provision: Provision,
    /// Whether the data must be kept so long, or may be kept no longer.
    pub bound: RetentionBound,
    /// The time in years.
    pub years: u16,
    /// For what, or from when, in words.
    pub what: Names,
    /// What it says, in short.
    pub note: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// On which side a time is a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetentionBound {
    /// The data must be kept so long at least.
    Minimum,
    /// The data may be kept no longer.
    Maximum,
}

impl Row for RetentionLimit {
    type Key = (Provision, RetentionBound, u16);
    const FILE: CatalogFile = CatalogFile::RetentionLimits;
    const COLUMNS: &'static [&'static str] =
        &["provision", "bound", "years", "what_fi", "what_sv", "what_en", "note", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            provision: fields.parse("provision")?,
            bound: fields.word("bound")?,
            years: fields.parse("years")?,
            what: fields.names(["what_fi", "what_sv", "what_en"]),
            note: fields.remark("note"),
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.provision, self.bound, self.years)
    }

    fn label(&self) -> String {
        format!("{} {}", self.provision, self.years)
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}
