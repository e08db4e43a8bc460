//! The main sheet of a workbook as comma-separated values (RFC 4180).

use crate::document::workbook::{Cell, Column, Workbook};

/// The main sheet with one line of headings; days are written as in `2026-11-22`.
///
/// A text that a spreadsheet would take for a formula has an apostrophe before it.
#[must_use]
pub fn write(workbook: &Workbook) -> Vec<u8> {
    let Some(sheet) = workbook.sheets.get(workbook.main) else { return Vec::new() };
    let heading = |column: &Column| match &column.provision {
        Some(provision) => format!("{} ({provision})", column.heading),
        None => column.heading.clone(),
    };
    let head: Vec<String> = sheet.columns.iter().map(heading).collect();
    let lines = sheet.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<String>>());
    records(std::iter::once(head).chain(lines))
}

/// Lines of texts, all as long as the first, which has the headings.
#[must_use]
pub fn rows(lines: &[Vec<String>]) -> Vec<u8> {
    records(lines.iter().map(|line| line.iter().map(|text| plain(text)).collect::<Vec<String>>()))
}

fn records(lines: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    for line in lines {
        // What is written to memory cannot fail; every row is as long as the first.
        if writer.write_record(&line).is_err() {
            return Vec::new();
        }
    }
    writer.into_inner().unwrap_or_default()
}

/// The text, unless a spreadsheet would take it for a formula: then with an apostrophe before it.
fn plain(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => plain(text),
        Cell::Date(day) => day.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Empty => String::new(),
    }
}
