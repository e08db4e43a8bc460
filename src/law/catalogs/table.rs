//! Reading a catalog: CSV rows into typed rows, all problems at once.

use std::collections::{BTreeMap, BTreeSet};
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
    /// The rows of a workspace, by their index.
    own: BTreeMap<usize, Own<R>>,
    /// The words by which the refused rows of a workspace could be named.
    refused: BTreeSet<String>,
}

/// A row that a workspace has put there.
#[derive(Debug, Clone)]
struct Own<R> {
    place: RowPlace,
    /// The compiled-in row that gave way to it.
    replaced: Option<R>,
}

impl<R: Row> Default for Table<R> {
    fn default() -> Self {
        let (own, refused) = Default::default();
        Self { rows: Vec::new(), index: BTreeMap::new(), own, refused }
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

    /// The compiled-in row that gave way to the one of that key, if one did.
    pub(super) fn before(&self, key: &R::Key) -> Option<&R> {
        self.own.get(self.index.get(key)?)?.replaced.as_ref()
    }

    /// The rows that a workspace has put there, in the order of its text.
    pub(super) fn own(&self) -> Vec<OwnRow> {
        let told = self.own.iter().filter_map(|(at, own)| {
            let row = self.rows.get(*at)?.label();
            let replaces = own.replaced.is_some();
            Some(OwnRow { file: R::FILE, row, line: own.place.line, replaces })
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

    /// Puts the row where the one of its key is, which gives way, or behind all others; where that
    /// is, and the row that was there.
    fn put(&mut self, row: R) -> (usize, Option<R>) {
        let next = self.rows.len();
        let at = *self.index.entry(row.key()).or_insert(next);
        match self.rows.get_mut(at) {
            Some(old) => (at, Some(std::mem::replace(old, row))),
            None => {
                self.rows.push(row);
                (at, None)
            }
        }
    }

    /// Takes the workspace's row on that line out again: the one that gave way to it holds, or none.
    pub(super) fn refuse(&mut self, line: u64) {
        let found = self.own.iter().find(|(_, own)| own.place.line == line);
        let Some(at) = found.map(|(at, _)| *at) else { return };
        let Some(own) = self.own.remove(&at) else { return };
        self.refused.extend(self.rows.get(at).map(Row::label));
        match (own.replaced, self.rows.get_mut(at)) {
            (Some(replaced), Some(row)) => *row = replaced,
            (None, Some(_)) => self.remove(at),
            (_, None) => {}
        }
    }

    /// Removes a row; those behind it move up.
    fn remove(&mut self, at: usize) {
        self.rows.remove(at);
        self.index = self.rows.iter().enumerate().map(|(at, row)| (row.key(), at)).collect();
        let own = std::mem::take(&mut self.own).into_iter();
        self.own = own.map(|(index, own)| (index - usize::from(index > at), own)).collect();
    }

    /// Whether a row that could be named so was refused: what refers to it is not wrong for that.
    pub(super) fn has_refused(&self, name: &str) -> bool {
        self.refused.contains(name)
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
                self.table.refused.extend(record.iter().map(|field| field.trim().to_owned()));
                return problems.push(place.problem(R::FILE, Some(column), kind));
            }
        };
        if let Some(first) = self.fresh.get(&row.key()) {
            let (first, range) = (first.line, first.range());
            let kind = ProblemKind::Repeated { row: row.label(), first, range };
            return problems.push(place.problem(R::FILE, None, kind));
        }
        self.fresh.insert(row.key(), place.clone());
        let contradictions = row.contradictions();
        if !contradictions.is_empty() {
            // A row that speaks against itself is no ground for conclusions.
            self.table.refused.insert(row.label());
            return problems.extend(contradictions.into_iter().map(|contradiction| {
                let column = Some(contradiction.column());
                let kind = ProblemKind::Contradiction { row: row.label(), contradiction };
                place.problem(R::FILE, column, kind)
            }));
        }
        let (at, replaced) = self.table.put(row);
        if self.layer == Layer::Workspace {
            self.table.own.insert(at, Own { place, replaced });
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
