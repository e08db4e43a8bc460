//! What can be wrong with a catalog.

use std::fmt;

use super::CatalogFile;

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
    /// The line in the text, from 1; `None` for a problem between catalogs.
    pub line: Option<u64>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The text is not CSV in UTF-8.
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
    /// A column is not one of this catalog's.
    ColumnUnknown(String),
    /// A field does not hold what its column asks for.
    Value {
        /// The column.
        column: &'static str,
        /// The text of the field.
        text: String,
        /// What the column asks for.
        why: String,
    },
    /// The same row stands twice in one text.
    Repeated {
        /// The line where it stood first.
        first: u64,
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

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotCsv => f.write_str("not CSV in UTF-8"),
            Self::Fields { expected, found } => write!(f, "{found} fields instead of {expected}"),
            Self::ColumnMissing(column) => write!(f, "column {column} is missing"),
            Self::ColumnUnknown(column) => write!(f, "column {column} is unknown"),
            Self::Value { column, text, why } => write!(f, "{column}: \"{text}\": {why}"),
            Self::Repeated { first } => write!(f, "the same row as on line {first}"),
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
