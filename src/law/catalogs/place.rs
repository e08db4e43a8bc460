//! Where a row and its fields stand in the text of a catalog.

use std::ops::Range;

use csv::StringRecord;

use super::{CatalogFile, CatalogProblem, ProblemKind};

/// Where a row stands.
#[derive(Debug, Clone, Default)]
pub(super) struct RowPlace {
    /// The line, from 1.
    pub(super) line: u64,
    /// The bytes of each field, quotation marks included; empty where only the line is kept.
    fields: Vec<(String, Range<usize>)>,
}

impl RowPlace {
    /// A row of which only the line is kept.
    pub(super) fn line(line: u64) -> Self {
        Self { line, fields: Vec::new() }
    }

    /// The row that begins at byte `start` of `csv` or after the empty lines there, under `headers`.
    pub(super) fn new(csv: &str, start: usize, line: u64, headers: &StringRecord) -> Self {
        let names = headers.iter().chain(std::iter::repeat(""));
        let fields = names.map(str::to_owned).zip(fields(csv, start)).collect();
        Self { line, fields }
    }

    /// The bytes of the whole row.
    pub(super) fn range(&self) -> Range<usize> {
        let start = self.fields.first().map_or(0, |(_, range)| range.start);
        start..self.fields.last().map_or(start, |(_, range)| range.end)
    }

    /// The bytes of the field in `column`, or of the whole row where the field is empty or unknown.
    pub(super) fn field(&self, column: &str) -> Range<usize> {
        let field = self.fields.iter().find(|(name, range)| name == column && !range.is_empty());
        field.map_or_else(|| self.range(), |(_, range)| range.clone())
    }

    /// A problem of the field in `column`, or of the row.
    pub(super) fn problem(
        &self,
        file: CatalogFile,
        column: Option<&str>,
        kind: ProblemKind,
    ) -> CatalogProblem {
        let range = column.map_or_else(|| self.range(), |column| self.field(column));
        CatalogProblem { file, line: Some(self.line), range, kind }
    }
}

/// The fields of the record at byte `start`: what commas part and line breaks end, but for those
/// in quotation marks.
fn fields(csv: &str, start: usize) -> Vec<Range<usize>> {
    let rest = csv.get(start..).unwrap_or_default();
    let lead = rest.len() - rest.trim_start_matches(['\u{feff}', '\r', '\n']).len();
    let (mut found, mut from, mut quoted) = (Vec::new(), start + lead, false);
    for (at, letter) in rest.char_indices().skip_while(|(at, _)| *at < lead) {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => {
                found.push(from..start + at);
                from = start + at + 1;
            }
            '\r' | '\n' if !quoted => {
                found.push(from..start + at);
                return found;
            }
            _ => {}
        }
    }
    found.push(from..csv.len());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_where_they_stand() {
        let csv = "a,b,c\r\n\n1,\"x, \"\"y\"\"\n\",ä\n,,";
        let cut = |start: usize| {
            let found = fields(csv, start).into_iter();
            found.map(|range| csv.get(range).unwrap_or("?")).collect::<Vec<_>>()
        };
        assert_eq!(cut(0), ["a", "b", "c"]);
        assert_eq!(cut(6), ["1", "\"x, \"\"y\"\"\n\"", "ä"]);
        assert_eq!(cut(csv.len() - 2), ["", "", ""]);
        assert_eq!(fields("", 0).len(), 1);
    }
}
