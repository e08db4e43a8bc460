//! The main sheet of a workbook as comma-separated values (RFC 4180).

use crate::document::workbook::{Cell, Column, Workbook};

/// The main sheet with one line of headings; days are written as in `2026-11-22`.
///
/// A text that a spreadsheet would take for a formula has an apostrophe before it.
#[must_use]
pub fn write(workbook: &Workbook) -> Vec<u8> {
    let Some(sheet) = workbook.sheets.get(workbook.main) else { return Vec::new() };
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let heading = |column: &Column| match &column.provision {
        Some(provision) => format!("{} ({provision})", column.heading),
        None => column.heading.clone(),
    };
    let head: Vec<String> = sheet.columns.iter().map(heading).collect();
    let lines = sheet.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<String>>());
    for line in std::iter::once(head).chain(lines) {
        // What is written to memory cannot fail; every row is as long as the first.
        if writer.write_record(&line).is_err() {
            return Vec::new();
        }
    }
    writer.into_inner().unwrap_or_default()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => {
            format!("'{text}")
        }
        Cell::Text(text) => text.clone(),
        Cell::Date(day) => day.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Empty => String::new(),
    }
}
