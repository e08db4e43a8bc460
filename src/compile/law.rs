//! The law that a check goes by: the catalogs compiled in, with the workspace's own rows over them.

use std::ops::Range;

use super::Ground;
use crate::diagnostic::{Argument, Arguments, Diagnostic, Severity};
use crate::language::nearest;
use crate::law::Catalogs;
use crate::law::catalogs::{
    CatalogFile, CatalogProblem, Contradiction, Expected, Form, OwnRow, ProblemKind,
};
use crate::text::{FileId, Span};
use crate::world::disk::Found;

/// The folder of a workspace's own catalogs.
const FOLDER: &str = "catalogs/";

/// The catalogs of a run, with what a workspace has changed in them.
#[derive(Debug)]
pub struct Law {
    /// The catalogs.
    pub catalogs: Catalogs,
    /// The compiled-in rows that gave way to a workspace's, by file, line and key.
    pub overrides: Vec<String>,
    /// The rows that only the workspace has.
    pub additions: Vec<String>,
}

/// Lays `files`, the workspace's own catalogs, over those compiled in; what is wrong with them
/// becomes findings of `ground`.
pub fn law(embedded: Catalogs, files: &[Found], ground: &mut Ground) -> Law {
    let mut own: Vec<(FileId, CatalogFile, &str)> = Vec::new();
    for file in files {
        let id = ground.add(file.clone());
        let Ok(text) = &file.text else { continue };
        ground.not_yaml.push(id);
        match catalog(&file.name) {
            Some(catalog) => own.push((id, catalog, text)),
            None => ground.findings.push(unknown_file(id, &file.name)),
        }
    }
    let texts: Vec<(CatalogFile, &str)> =
        own.iter().map(|(_, file, text)| (*file, *text)).collect();
    let overlaid = embedded.overlaid(&texts);
    for problem in told(&overlaid.problems) {
        if let Some((id, ..)) = own.iter().find(|(_, file, _)| *file == problem.file) {
            ground.findings.push(finding(*id, problem));
        }
    }
    let (overrides, additions): (Vec<&OwnRow>, _) =
        overlaid.rows.iter().partition(|row| row.replaces);
    let names = |rows: Vec<&OwnRow>| {
        let name = |row: &OwnRow| format!("{FOLDER}{}:{}: {}", row.file, row.line, row.row);
        rows.into_iter().map(name).collect()
    };
    Law { overrides: names(overrides), additions: names(additions), catalogs: overlaid.catalogs }
}

/// The catalog that a file of this name overlays.
fn catalog(name: &str) -> Option<CatalogFile> {
    CatalogFile::named(name.strip_prefix(FOLDER)?.strip_suffix(".csv")?)
}

/// A file that overlays nothing would silently do nothing.
fn unknown_file(id: FileId, name: &str) -> Diagnostic {
    let known: Vec<String> =
        CatalogFile::ALL.into_iter().map(|file| format!("{FOLDER}{file}")).collect();
    let mut arguments = vec![("name", name.into())];
    let near = nearest(name, known.iter().map(String::as_str));
    arguments.extend(near.map(|near| ("suggestion", near.into())));
    let variant = if near.is_some() { "suggestion" } else { "" };
    arguments.push(("files", Argument::List(known)));
    error("catalog-unknown", Span::new(id, 0, 0), arguments).worded(variant)
}

/// All problems but those that follow from another: a misspelt column is missing only once.
fn told(problems: &[CatalogProblem]) -> impl Iterator<Item = &CatalogProblem> {
    let misspelt = |file: CatalogFile, column: &str| {
        problems.iter().any(|one| match &one.kind {
            ProblemKind::ColumnUnknown(name, known) => {
                one.file == file && nearest(name, known.iter().copied()) == Some(column)
            }
            _ => false,
        })
    };
    problems.iter().filter(move |problem| match problem.kind {
        ProblemKind::ColumnMissing(column) => !misspelt(problem.file, column),
        _ => true,
    })
}

fn finding(id: FileId, problem: &CatalogProblem) -> Diagnostic {
    let span = span(id, &problem.range);
    match &problem.kind {
        ProblemKind::NotCsv => error("catalog-value", span, Vec::new()).worded("csv"),
        ProblemKind::Fields { expected, found } => {
            let arguments = vec![("expected", number(*expected)), ("found", number(*found))];
            error("catalog-value", span, arguments).worded("fields")
        }
        ProblemKind::ColumnMissing(column) => {
            error("catalog-column", span, vec![("column", (*column).into())]).worded("missing")
        }
        ProblemKind::ColumnUnknown(column, known) => unknown_column(span, column, known),
        ProblemKind::Value { column, text, expected } => {
            let arguments = vec![("column", (*column).into()), ("value", text.as_str().into())];
            value(span, arguments, text, *expected)
        }
        ProblemKind::Repeated { row, range, .. } => {
            let told = error("catalog-contradiction", span, vec![("row", row.as_str().into())]);
            told.with_related(self::span(id, range), "label-first")
        }
        ProblemKind::Contradiction { row, contradiction } => {
            contradicted(span, vec![("row", row.as_str().into())], *contradiction)
        }
        ProblemKind::Taken { row, column, name, by } => {
            let mut arguments = vec![("row", row.as_str().into()), ("column", (*column).into())];
            arguments.extend([("name", name.as_str().into()), ("other", by.as_str().into())]);
            error("catalog-contradiction", span, arguments).worded("taken")
        }
        ProblemKind::Dangling { names, missing_from, .. } => {
            let country = *missing_from == CatalogFile::Countries;
            let file = format!("{FOLDER}{missing_from}");
            let arguments = vec![("name", names.as_str().into()), ("file", file.into())];
            error("catalog-reference", span, arguments).worded(if country { "country" } else { "" })
        }
    }
}

fn unknown_column(span: Span, column: &str, known: &[&'static str]) -> Diagnostic {
    let mut arguments = vec![("column", column.into()), ("columns", list(known))];
    let near = nearest(column, known.iter().copied());
    arguments.extend(near.map(|near| ("suggestion", near.into())));
    error("catalog-column", span, arguments).worded(near.map_or("", |_| "suggestion"))
}

fn value(span: Span, mut arguments: Arguments, text: &str, expected: Expected) -> Diagnostic {
    let variant = match expected {
        Expected::Filled => "empty",
        Expected::Form(Form::Day) => "day",
        Expected::Form(Form::Act) => "act",
        Expected::Form(Form::Provision) => "provision",
        Expected::Form(Form::Instrument) => "instrument",
        Expected::Form(Form::Country) => "country",
        Expected::Form(Form::Number | Form::Text) => "number",
        Expected::Word(words) => {
            arguments.push(("values", list(words)));
            let near = nearest(text, words.iter().copied());
            arguments.extend(near.map(|near| ("suggestion", near.into())));
            near.map_or("", |_| "suggestion")
        }
    };
    error("catalog-value", span, arguments).worded(variant)
}

fn contradicted(span: Span, mut arguments: Arguments, what: Contradiction) -> Diagnostic {
    let variant = match what {
        Contradiction::Days { first, first_day, then, then_day } => {
            arguments.push(("first", first.into()));
            arguments.push(("first-day", first_day.into()));
            arguments.push(("then", then.into()));
            arguments.push(("then-day", then_day.into()));
            "days"
        }
        Contradiction::Itself(column) => {
            arguments.push(("column", column.into()));
            "itself"
        }
        Contradiction::Lacks { column, other } => {
            arguments.extend([("column", column.into()), ("other", other.into())]);
            "lacks"
        }
        Contradiction::Surplus { column, other } => {
            arguments.extend([("column", column.into()), ("other", other.into())]);
            "surplus"
        }
        Contradiction::Bounds { minimum, maximum } => {
            arguments.push(("minimum", number(minimum.into())));
            arguments.push(("maximum", number(maximum.into())));
            "bounds"
        }
        Contradiction::Over { until, checked } => {
            arguments.extend([("until", until.into()), ("checked", checked.into())]);
            "over"
        }
        Contradiction::Circle => "circle",
        Contradiction::InArea => "area",
    };
    error("catalog-contradiction", span, arguments).worded(variant)
}

fn error(code: &'static str, span: Span, arguments: Arguments) -> Diagnostic {
    Diagnostic::new(code, Severity::Error, span, arguments, Vec::new())
}

fn span(id: FileId, range: &Range<usize>) -> Span {
    let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(id, byte(range.start), byte(range.end))
}

fn list(words: &[&str]) -> Argument {
    Argument::List(words.iter().map(|&word| word.to_owned()).collect())
}

fn number(count: u64) -> Argument {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
