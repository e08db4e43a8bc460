//! Tables of facts for a workbook: typed cells under headings, before any format.

use crate::text::Date;

/// A workbook: what belongs together as sheets.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Workbook {
    /// The title of the document.
    pub title: String,
    /// Who issues it.
    pub author: String,
    /// The day of the document.
    pub date: Date,
    /// The sheets, the cover first.
    pub sheets: Vec<Sheet>,
    /// The place of the sheet that is also given as CSV.
    pub main: usize,
}

/// A sheet: a table with one row of headings, and under it one of provisions where there are any.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Sheet {
    /// Its name in the reader's language.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The place of the column by which a row is known: it stands on every page of a wide sheet.
    pub known_by: usize,
    /// The rows, each as long as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// The provision that asks for it.
    pub provision: Option<String>,
    /// How wide it is, in characters.
    pub width: u16,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Cell {
    /// A text, whatever it begins with.
    Text(String),
    /// A day.
    Date(Date),
    /// A count.
    Number(u32),
    /// Nothing is stated.
    Empty,
}

impl Cell {
    /// The text, or nothing where it is empty.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// One line for each of the texts.
    #[must_use]
    pub fn lines(texts: &[String]) -> Self {
        Self::text(texts.join("\n"))
    }

    /// The day, if there is one.
    #[must_use]
    pub fn day(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Date)
    }
}

impl Sheet {
    /// Whether some column names the provision that asks for it.
    #[must_use]
    pub fn has_provisions(&self) -> bool {
        self.columns.iter().any(|column| column.provision.is_some())
    }
}
