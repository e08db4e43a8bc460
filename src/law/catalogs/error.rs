//! What can be wrong with a catalog.

use std::fmt;
use std::ops::Range;

use super::CatalogFile;
use crate::text::Date;

/// The problems found in catalogs, all of them at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogError {
    /// The problems, in the order of the files. Never empty.
    pub problems: Vec<CatalogProblem>,
}

/// One problem in a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogProblem {
    /// The catalog.
    pub file: CatalogFile,
    /// The line in the text, from 1; `None` for a problem between compiled-in catalogs.
    pub line: Option<u64>,
    /// The bytes of the text that are meant; empty in a compiled-in catalog.
    pub range: Range<usize>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The text is not CSV.
    NotCsv,
    /// A row has another number of fields than the header.
    Fields {
        /// As many as the header has.
        expected: u64,
        /// As many as the row has.
        found: u64,
    },
    /// A column is missing.
    ColumnMissing(&'static str),
    /// A column is not one of this catalog's; those that are.
    ColumnUnknown(String, &'static [&'static str]),
    /// A field does not hold what its column asks for.
    Value {
        /// The column.
        column: &'static str,
        /// The text of the field.
        text: String,
        /// What the column asks for.
        expected: Expected,
    },
    /// The same row stands twice in one text.
    Repeated {
        /// The row.
        row: String,
        /// The line where it stood first.
        first: u64,
        /// The bytes where it stood first.
        range: Range<usize>,
    },
    /// Two fields of a row, or two catalogs, speak against each other.
    Contradiction {
        /// The row.
        row: String,
        /// What speaks against what.
        contradiction: Contradiction,
    },
    /// A row calls itself by an id or a name that another row has.
    Taken {
        /// The row.
        row: String,
        /// The column of the id or name.
        column: &'static str,
        /// The id or name.
        name: String,
        /// The row that has it.
        by: String,
    },
    /// A row names something that another catalog does not have.
    Dangling {
        /// The row.
        row: String,
        /// What it names.
        names: String,
        /// The catalog that lacks it.
        missing_from: CatalogFile,
    },
}

/// What a column asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Any text, but some.
    Filled,
    /// A text of a form.
    Form(Form),
    /// One of these words.
    Word(&'static [&'static str]),
}

/// How a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A day: `2026-11-22`.
    Day,
    /// An act: `380/2023`.
    Act,
    /// A provision: `380/2023 § 112(1) p. 2`.
    Provision,
    /// An act or a Government bill: `HE 108/2025`.
    Instrument,
    /// A country code: `SE`.
    Country,
    /// A whole number.
    Number,
    /// Any text.
    Text,
}

/// What speaks against what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// The day in a column comes too early for the day in another.
    Days {
        /// The column of the day that must come first.
        first: &'static str,
        /// That day.
        first_day: Date,
        /// The column of the day that must follow.
        then: &'static str,
        /// That day.
        then_day: Date,
    },
    /// The row names itself as something else.
    Itself(&'static str),
    /// A column is empty, though the word in another asks for it.
    Lacks {
        /// The empty column.
        column: &'static str,
        /// The other column.
        other: &'static str,
    },
    /// A column is filled, though the word in another leaves nothing to say.
    Surplus {
        /// The filled column.
        column: &'static str,
        /// The other column.
        other: &'static str,
    },
    /// A provision lets data be kept for less time than it makes them be kept.
    Bounds {
        /// The years that they must be kept.
        minimum: u16,
        /// The years that they may be kept.
        maximum: u16,
    },
    /// A decision stands by its status, and its last day was past when the catalog was checked.
    Over {
        /// The last day.
        until: Date,
        /// The day of that check.
        checked: Date,
    },
    /// Whoever follows the moves of the place comes back to it.
    Circle,
    /// An adequacy decision on a country of the European Economic Area, to which no data are
    /// transferred in the sense of Art. 44.
    InArea,
}

impl Contradiction {
    /// `then_day` must not come before `first_day`, where both are known.
    pub(super) fn order(
        first: (&'static str, Option<Date>),
        then: (&'static str, Option<Date>),
    ) -> Option<Self> {
        let (first, first_day, then, then_day) = (first.0, first.1?, then.0, then.1?);
        (then_day < first_day).then_some(Self::Days { first, first_day, then, then_day })
    }

    /// The column to look at.
    #[must_use]
    pub fn column(self) -> &'static str {
        match self {
            Self::Days { then, .. } => then,
            Self::Itself(column) | Self::Lacks { column, .. } | Self::Surplus { column, .. } => {
                column
            }
            Self::Bounds { .. } => "years",
            Self::Over { .. } => "valid_until",
            Self::Circle => "moved_to",
            Self::InArea => "country",
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotCsv => f.write_str("not CSV"),
            Self::Fields { expected, found } => write!(f, "{found} fields instead of {expected}"),
            Self::ColumnMissing(column) => write!(f, "column {column} is missing"),
            Self::ColumnUnknown(column, _) => write!(f, "column {column} is unknown"),
            Self::Value { column, text, expected } => {
                write!(f, "{column}: \"{text}\": expected {expected:?}")
            }
            Self::Repeated { row, first, .. } => {
                write!(f, "{row}: the same row as on line {first}")
            }
            Self::Contradiction { row, contradiction } => write!(f, "{row}: {contradiction:?}"),
            Self::Taken { row, column, name, by } => {
                write!(f, "{row}: {column} {name} is that of {by}")
            }
            Self::Dangling { row, names, missing_from } => {
                write!(f, "{row} names {names}, which {missing_from} lacks")
            }
        }
    }
}

impl fmt::Display for CatalogProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.kind),
            None => write!(f, "{}: {}", self.file, self.kind),
        }
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.problems.iter().enumerate() {
            if at > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for CatalogError {}
