//! Reading a catalog: CSV rows into typed rows, all problems at once.

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::str::FromStr;

use csv::StringRecord;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as WordError, StrDeserializer};
use serde::{Deserialize, Serialize};

use super::{CatalogFile, CatalogProblem, ProblemKind};
use crate::law::Names;

/// How sure a catalog row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Not checked against a source: never print it without a person's word.
    Low,
    /// Rests on a secondary source or on a part of the text.
    Medium,
    /// Read from the act, the decision or the authority itself.
    High,
}

/// A typed row of a catalog.
pub(super) trait Row: Sized {
    /// What a row is known by: a later row with the same key replaces it.
    type Key: Ord;
    /// The catalog it stands in.
    const FILE: CatalogFile;
    /// The columns, in order.
    const COLUMNS: &'static [&'static str];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError>;

    fn key(&self) -> Self::Key;

    /// The key as text, for messages.
    fn label(&self) -> String;

    /// How sure the row is, in catalogs that mark it.
    fn confidence(&self) -> Option<Confidence> {
        None
    }
}

/// The rows of one catalog, in the order of the file.
#[derive(Debug, Clone)]
pub(super) struct Table<R: Row> {
    rows: Vec<R>,
    index: BTreeMap<R::Key, usize>,
}

impl<R: Row> Default for Table<R> {
    fn default() -> Self {
        Self { rows: Vec::new(), index: BTreeMap::new() }
    }
}

impl<R: Row> Table<R> {
    pub(super) fn rows(&self) -> &[R] {
        &self.rows
    }

    pub(super) fn get(&self, key: &R::Key) -> Option<&R> {
        self.index.get(key).and_then(|at| self.rows.get(*at))
    }

    /// Adds the rows of a CSV text; a row whose key is known replaces the old
    /// one, twice the same key in one text is a problem.
    pub(super) fn add(&mut self, csv: &str, problems: &mut Vec<CatalogProblem>) {
        let mut reader = csv::ReaderBuilder::new().from_reader(csv.as_bytes());
        let headers = match reader.headers() {
            Ok(headers) => headers.clone(),
            Err(error) => return problems.push(problem::<R>(1, csv_kind(&error))),
        };
        if let Some(kind) = wrong_columns(&headers, R::COLUMNS) {
            return problems.push(problem::<R>(1, kind));
        }
        let mut fresh = BTreeMap::new();
        for record in reader.records() {
            match record {
                Ok(record) => self.add_record(&headers, &record, &mut fresh, problems),
                Err(error) => problems.push(problem::<R>(line(&error), csv_kind(&error))),
            }
        }
    }

    fn add_record(
        &mut self,
        headers: &StringRecord,
        record: &StringRecord,
        fresh: &mut BTreeMap<R::Key, u64>,
        problems: &mut Vec<CatalogProblem>,
    ) {
        let line = record.position().map_or(0, csv::Position::line);
        match R::read(&Fields { headers, record }) {
            Err(FieldError { column, text, why }) => {
                problems.push(problem::<R>(line, ProblemKind::Value { column, text, why }));
            }
            Ok(row) => match fresh.insert(row.key(), line) {
                Some(first) => problems.push(problem::<R>(line, ProblemKind::Repeated { first })),
                None => self.put(row),
            },
        }
    }

    fn put(&mut self, row: R) {
        let next = self.rows.len();
        let at = *self.index.entry(row.key()).or_insert(next);
        match self.rows.get_mut(at) {
            Some(old) => *old = row,
            None => self.rows.push(row),
        }
    }
}

fn problem<R: Row>(line: u64, kind: ProblemKind) -> CatalogProblem {
    CatalogProblem { file: R::FILE, line: Some(line), kind }
}

fn csv_kind(error: &csv::Error) -> ProblemKind {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            ProblemKind::Fields { expected: *expected_len, found: *len }
        }
        _ => ProblemKind::NotCsv,
    }
}

fn line(error: &csv::Error) -> u64 {
    error.position().map_or(0, csv::Position::line)
}

fn wrong_columns(headers: &StringRecord, expected: &[&'static str]) -> Option<ProblemKind> {
    let missing = expected.iter().find(|column| !headers.iter().any(|h| h == **column));
    let unknown = headers.iter().find(|header| !expected.contains(header));
    missing
        .map(|column| ProblemKind::ColumnMissing(column))
        .or_else(|| unknown.map(|column| ProblemKind::ColumnUnknown(column.to_owned())))
}

/// One record under its column names.
pub(super) struct Fields<'r> {
    headers: &'r StringRecord,
    record: &'r StringRecord,
}

/// A field that does not hold what its column asks for.
#[derive(Debug)]
pub(super) struct FieldError {
    column: &'static str,
    text: String,
    why: String,
}

impl Fields<'_> {
    /// The text of a field, `None` where it is empty.
    pub(super) fn text(&self, column: &'static str) -> Option<String> {
        let place = self.headers.iter().position(|header| header == column);
        let text = place.and_then(|at| self.record.get(at)).unwrap_or_default().trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The text of a field that may be empty.
    pub(super) fn remark(&self, column: &'static str) -> String {
        self.text(column).unwrap_or_default()
    }

    /// The text of a field that must not be empty.
    pub(super) fn required(&self, column: &'static str) -> Result<String, FieldError> {
        self.text(column).ok_or_else(|| FieldError::new(column, "", "must not be empty"))
    }

    /// A field read by its type's own form.
    pub(super) fn parse<T: FromStr<Err: Display>>(
        &self,
        column: &'static str,
    ) -> Result<T, FieldError> {
        parse(column, &self.required(column)?)
    }

    /// A field read by its type's own form, or empty.
    pub(super) fn maybe<T: FromStr<Err: Display>>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, FieldError> {
        self.text(column).map(|text| parse(column, &text)).transpose()
    }

    /// Values separated by `;`.
    pub(super) fn list<T: FromStr<Err: Display>>(
        &self,
        column: &'static str,
    ) -> Result<Vec<T>, FieldError> {
        let text = self.remark(column);
        let items = text.split(';').map(str::trim).filter(|item| !item.is_empty());
        items.map(|item| parse(column, item)).collect()
    }

    /// A word of a closed vocabulary.
    pub(super) fn word<T: for<'de> Deserialize<'de>>(
        &self,
        column: &'static str,
    ) -> Result<T, FieldError> {
        word(column, &self.required(column)?)
    }

    /// A word of a closed vocabulary, or empty.
    pub(super) fn maybe_word<T: for<'de> Deserialize<'de>>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, FieldError> {
        self.text(column).map(|text| word(column, &text)).transpose()
    }

    /// Words of a closed vocabulary, separated by `;`.
    pub(super) fn words<T: for<'de> Deserialize<'de>>(
        &self,
        column: &'static str,
    ) -> Result<Vec<T>, FieldError> {
        self.required(column)?.split(';').map(|item| word(column, item.trim())).collect()
    }

    /// `yes` or `no`.
    pub(super) fn flag(&self, column: &'static str) -> Result<bool, FieldError> {
        match self.required(column)?.as_str() {
            "yes" => Ok(true),
            "no" => Ok(false),
            other => Err(FieldError::new(column, other, "yes or no")),
        }
    }

    /// Three columns of names, Finnish, Swedish, English.
    pub(super) fn names(&self, columns: [&'static str; 3]) -> Names {
        let [fi, sv, en] = columns.map(|column| self.text(column));
        Names { fi, sv, en }
    }
}

impl FieldError {
    fn new(column: &'static str, text: &str, why: impl Display) -> Self {
        Self { column, text: text.to_owned(), why: why.to_string() }
    }
}

fn parse<T: FromStr<Err: Display>>(column: &'static str, text: &str) -> Result<T, FieldError> {
    text.parse().map_err(|error| FieldError::new(column, text, error))
}

fn word<T: for<'de> Deserialize<'de>>(column: &'static str, text: &str) -> Result<T, FieldError> {
    let input: StrDeserializer<'_, WordError> = text.into_deserializer();
    T::deserialize(input).map_err(|error| FieldError::new(column, text, error))
}

impl Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        })
    }
}
