//! How wide a table's columns are, and which of its rows stay on one page.

use crate::render::prose::{Inline, inline_text};

/// How many characters a table's row holds.
const TABLE_WIDTH: usize = 92;

/// The room between a column's text and its edges, in characters.
const EDGES: usize = 4;

/// The most lines of a row that is kept on one page, as they are reckoned.
const WHOLE_ROW: usize = 24;

/// A column whose width is sought.
struct Column {
    /// The longest text, and its edges.
    wanted: usize,
    /// The longest word, and its edges.
    word: usize,
    width: Option<usize>,
}

/// What is left for columns without a width.
#[derive(Clone, Copy)]
struct Room {
    left: usize,
    columns: usize,
    roots: usize,
}

impl Room {
    fn of(columns: &[Column], left: usize) -> Self {
        let open = || columns.iter().filter(|column| column.width.is_none());
        let roots = open().map(|column| root(column.wanted)).sum();
        Self { left, columns: open().count(), roots }
    }

    /// By the square roots of what is wanted: a long text makes its column wide and not only tall.
    fn share(self, column: &Column) -> usize {
        self.left * root(column.wanted) / self.roots.max(1)
    }

    /// Whether every column could have so much.
    fn holds(self, width: usize) -> bool {
        width * self.columns <= self.left
    }
}

/// Relative widths of a table's columns. A column that needs no more than an even share gets what
/// it needs; the others share what is left, and none gets less than its longest word.
pub(in crate::render) fn widths(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<usize> {
    let mut columns: Vec<Column> = (0..head.len()).map(|index| column(index, head, rows)).collect();
    let mut left = TABLE_WIDTH;
    let modest = |column: &Column, room: Room| room.holds(column.wanted).then_some(column.wanted);
    while settle(&mut columns, &mut left, modest) {}
    let narrow = |column: &Column, room: Room| {
        (room.share(column) < column.word && room.holds(column.word)).then_some(column.word)
    };
    while settle(&mut columns, &mut left, narrow) {}
    let room = Room::of(&columns, left);
    columns.iter().map(|column| column.width.unwrap_or_else(|| room.share(column))).collect()
}

/// Gives the first column that `width` has one for its width; whether there was one.
fn settle(
    columns: &mut [Column],
    left: &mut usize,
    width: impl Fn(&Column, Room) -> Option<usize>,
) -> bool {
    let room = Room::of(columns, *left);
    for column in columns.iter_mut().filter(|column| column.width.is_none()) {
        if let Some(width) = width(column, room) {
            column.width = Some(width);
            *left -= width;
            return true;
        }
    }
    false
}

fn column(index: usize, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Column {
    let cells = rows.iter().filter_map(|row| row.get(index));
    let texts: Vec<String> =
        head.get(index).into_iter().chain(cells).map(|cell| inline_text(cell)).collect();
    let words = texts.iter().flat_map(|text| text.split(' ')).map(|word| word.chars().count());
    let whole = texts.iter().map(|text| text.chars().count());
    Column {
        wanted: whole.max().unwrap_or(0).min(1000) + EDGES,
        word: words.max().unwrap_or(0) + EDGES,
        width: None,
    }
}

/// Square root in tenths.
fn root(length: usize) -> usize {
    (length * 100).isqrt()
}

/// For each row, whether it stays on one page. One that could be longer than a page does not.
pub(super) fn whole_rows(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<bool> {
    let widths = widths(head, rows);
    let lines = |(cell, width): (&Vec<Inline>, &usize)| {
        inline_text(cell).chars().count() / width.saturating_sub(EDGES).max(1)
    };
    rows.iter().map(|row| row.iter().zip(&widths).all(|cell| lines(cell) <= WHOLE_ROW)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: [&str; 3]) -> Vec<Vec<Inline>> {
        cells.map(|cell| vec![Inline::Text(cell.to_owned())]).to_vec()
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word() {
        let long = "sana ".repeat(100);
        let head = row(["Nimi", "Asema", "Tarkoitus"]);
        let role = "toinen henkilötietojen käsittelijä tai sen alikäsittelijä";
        let widths = widths(&head, &[row(["Kela", role, &long])]);
        assert_eq!(widths[0], "Kela".len() + EDGES);
        assert!(widths[1] >= "henkilötietojen".chars().count() + EDGES, "{widths:?}");
        assert!(widths[2] > widths[1] && widths.iter().sum::<usize>() <= TABLE_WIDTH);
    }

    #[test]
    fn a_word_too_long_for_any_column_takes_no_room_from_the_others() {
        let head = row(["A", "B", "C"]);
        let widths = widths(&head, &[row([&"x".repeat(500), &"y y ".repeat(100), "z"])]);
        assert!(widths.iter().all(|width| *width > EDGES), "{widths:?}");
    }

    #[test]
    fn rows_stay_whole_unless_a_page_could_not_hold_them() {
        let head = row(["A", "B", "C"]);
        let rows = [row(["a", "b", "c"]), row(["a", "b", &"sana ".repeat(800)])];
        assert_eq!(whole_rows(&head, &rows), [true, false]);
    }
}
