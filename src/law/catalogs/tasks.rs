//! Rows about whose a statutory task is, and which tasks are nobody's any more.

use serde::{Deserialize, Serialize};

use super::CatalogFile;
use super::acts::Instrument;
use super::fields::{FieldError, Fields, Item};
use super::table::{Confidence, Row};
use crate::law::Provision;
use crate::text::Date;

/// A statutory task that moved to another body, or ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatutoryTask {
    /// A stable short name: `kuntouttava-tyotoiminta`.
    pub task: String,
    /// What texts call it, in small letters: words or beginnings of them, in any language.
    pub words: Vec<String>,
    /// The provision that lays it down or laid it down.
    pub provision: Provision,
    /// Whose it is since that day.
    pub owner: TaskOwner,
    /// First day on which it is theirs, or nobody's.
    pub since: Date,
    /// What brought the change about.
    pub by: Instrument,
    /// Three-digit codes of municipalities for which nothing changed.
    pub except: Vec<String>,
    /// What it says, in short.
    pub note: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// Whose a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaskOwner {
    /// Municipalities and their joint authorities.
    Municipality,
    /// Wellbeing services counties.
    WellbeingServicesCounty,
    /// State authorities.
    StateAuthority,
    /// Nobody's: the task was abolished.
    Nobody,
}

impl StatutoryTask {
    /// Whether `text`, in small letters, names the task.
    #[must_use]
    pub fn is_named_in(&self, text: &str) -> bool {
        self.words.iter().any(|word| text.contains(word.as_str()))
    }
}

impl Row for StatutoryTask {
    type Key = (String, Date);
    const FILE: CatalogFile = CatalogFile::StatutoryTasks;
    const COLUMNS: &'static [&'static str] =
        &["task", "words", "provision", "owner", "since", "by", "except", "note", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        let texts = |column| -> Result<Vec<String>, FieldError> {
            Ok(fields.list::<Item>(column)?.into_iter().map(|item| item.0).collect())
        };
        Ok(Self {
            task: fields.required("task")?,
            words: texts("words")?,
            provision: fields.parse("provision")?,
            owner: fields.word("owner")?,
            since: fields.parse("since")?,
            by: fields.parse("by")?,
            except: texts("except")?,
            note: fields.remark("note"),
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.task.clone(), self.since)
    }

    fn label(&self) -> String {
        self.task.clone()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}
