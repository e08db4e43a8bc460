//! Reading a catalog: CSV rows into typed rows, all problems at once.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use csv::StringRecord;
use serde::{Deserialize, Serialize};

use super::error::Contradiction;
use super::fields::{FieldError, Fields};
use super::place::RowPlace;
use super::{CatalogFile, CatalogProblem, OwnRow, ProblemKind};

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

    /// Where one field of the row speaks against another.
    fn contradictions(&self) -> Vec<Contradiction> {
        Vec::new()
    }
}

/// Whose rows a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layer {
    /// The program's.
    BuiltIn,
    /// A workspace's: each row's place is kept, for what is said of it.
    Workspace,
}

/// The rows of one catalog, in the order of the file.
#[derive(Debug, Clone)]
pub(super) struct Table<R: Row> {
    rows: Vec<R>,
    index: BTreeMap<R::Key, usize>,
    /// Where the rows of a workspace stand, by their index.
    own: BTreeMap<usize, Own>,
}

/// A row that a workspace has put there.
#[derive(Debug, Clone)]
struct Own {
    place: RowPlace,
    replaces: bool,
}

impl<R: Row> Default for Table<R> {
    fn default() -> Self {
        Self { rows: Vec::new(), index: BTreeMap::new(), own: BTreeMap::new() }
    }
}

impl<R: Row> Table<R> {
    pub(super) fn rows(&self) -> &[R] {
        &self.rows
    }

    pub(super) fn get(&self, key: &R::Key) -> Option<&R> {
        self.index.get(key).and_then(|at| self.rows.get(*at))
    }

    /// The rows, each with its place where a workspace has put it there.
    pub(super) fn placed(&self) -> impl Iterator<Item = (&R, Option<&RowPlace>)> {
        let rows = self.rows.iter().enumerate();
        rows.map(|(at, row)| (row, self.own.get(&at).map(|own| &own.place)))
    }

    /// The rows that a workspace has put there, in the order of its text.
    pub(super) fn own(&self) -> Vec<OwnRow> {
        let told = self.own.iter().filter_map(|(at, own)| {
            let row = self.rows.get(*at)?.label();
            Some(OwnRow { file: R::FILE, row, line: own.place.line, replaces: own.replaces })
        });
        let mut rows: Vec<OwnRow> = told.collect();
        rows.sort_by_key(|row| row.line);
        rows
    }

    /// Adds the rows of a CSV text; a row whose key is known replaces the old
    /// one, twice the same key in one text is a problem.
    pub(super) fn add(&mut self, csv: &str, layer: Layer, problems: &mut Vec<CatalogProblem>) {
        let mut reader = csv::ReaderBuilder::new().from_reader(csv.as_bytes());
        let headers = match reader.headers() {
            Ok(headers) => headers.clone(),
            Err(error) => return problems.push(unread::<R>(csv, &error)),
        };
        let wrong = wrong_columns::<R>(csv, &headers);
        if !wrong.is_empty() {
            return problems.extend(wrong);
        }
        let mut adder =
            Adder { table: self, csv, layer, headers: &headers, fresh: BTreeMap::new() };
        let mut record = StringRecord::new();
        loop {
            match reader.read_record(&mut record) {
                Ok(true) => adder.record(&record, problems),
                Ok(false) => break,
                Err(error) => problems.push(unread::<R>(csv, &error)),
            }
        }
    }

    /// Where the row of this key is or goes, and whether it was there already.
    fn put(&mut self, row: R) -> (usize, bool) {
        let next = self.rows.len();
        let at = *self.index.entry(row.key()).or_insert(next);
        match self.rows.get_mut(at) {
            Some(old) => *old = row,
            None => self.rows.push(row),
        }
        (at, at != next)
    }
}

/// The rows of one text on their way into a table.
struct Adder<'a, R: Row> {
    table: &'a mut Table<R>,
    csv: &'a str,
    layer: Layer,
    headers: &'a StringRecord,
    /// The keys met in this text, and where.
    fresh: BTreeMap<R::Key, RowPlace>,
}

impl<R: Row> Adder<'_, R> {
    fn record(&mut self, record: &StringRecord, problems: &mut Vec<CatalogProblem>) {
        let place = self.place(record);
        let row = match R::read(&Fields { headers: self.headers, record }) {
            Ok(row) => row,
            Err(FieldError { column, text, expected }) => {
                let kind = ProblemKind::Value { column, text, expected };
                return problems.push(place.problem(R::FILE, Some(column), kind));
            }
        };
        if let Some(first) = self.fresh.get(&row.key()) {
            let (first, range) = (first.line, first.range());
            let kind = ProblemKind::Repeated { row: row.label(), first, range };
            return problems.push(place.problem(R::FILE, None, kind));
        }
        self.fresh.insert(row.key(), place.clone());
        problems.extend(row.contradictions().into_iter().map(|contradiction| {
            let column = Some(contradiction.column());
            let kind = ProblemKind::Contradiction { row: row.label(), contradiction };
            place.problem(R::FILE, column, kind)
        }));
        let (at, replaces) = self.table.put(row);
        if self.layer == Layer::Workspace {
            self.table.own.insert(at, Own { place, replaces });
        }
    }

    fn place(&self, record: &StringRecord) -> RowPlace {
        let (line, start) = at(record.position());
        match self.layer {
            Layer::BuiltIn => RowPlace::line(line),
            Layer::Workspace => RowPlace::new(self.csv, start, line, self.headers),
        }
    }
}

fn at(position: Option<&csv::Position>) -> (u64, usize) {
    position.map_or((0, 0), |position| {
        (position.line(), usize::try_from(position.byte()).unwrap_or(usize::MAX))
    })
}

fn unread<R: Row>(csv: &str, error: &csv::Error) -> CatalogProblem {
    let kind = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            ProblemKind::Fields { expected: *expected_len, found: *len }
        }
        _ => ProblemKind::NotCsv,
    };
    let (line, start) = at(error.position());
    RowPlace::new(csv, start, line, &StringRecord::new()).problem(R::FILE, None, kind)
}

/// Every column that is missing or unknown.
fn wrong_columns<R: Row>(csv: &str, headers: &StringRecord) -> Vec<CatalogProblem> {
    let place = RowPlace::new(csv, 0, 1, headers);
    let problem =
        |range: Range<usize>, kind| CatalogProblem { file: R::FILE, line: Some(1), range, kind };
    let known = |column: &str| R::COLUMNS.contains(&column);
    let unknown = headers.iter().filter(|header| !known(header)).map(|header| {
        let kind = ProblemKind::ColumnUnknown(header.to_owned(), R::COLUMNS);
        problem(place.field(header), kind)
    });
    let missing = R::COLUMNS.iter().filter(|column| !headers.iter().any(|one| one == **column));
    let missing = missing.map(|column| problem(place.range(), ProblemKind::ColumnMissing(column)));
    unknown.chain(missing).collect()
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        })
    }
}
