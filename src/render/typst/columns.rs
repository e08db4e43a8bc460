//! How wide a table's columns are, and which of its rows stay on one page.

use crate::render::diagram::{Weight, width};
use crate::render::prose::{Inline, inline_text};

/// How many characters a table's row holds.
const TABLE_WIDTH: usize = 92;

/// The room between a column's text and its edges, in characters.
const EDGES: usize = 4;

/// How wide a character is that is as wide as most, in ems: what `TABLE_WIDTH` counts.
const CHARACTER: f64 = 0.547;

/// The most lines of a row that is kept on one page, as they are reckoned.
const WHOLE_ROW: usize = 24;

/// How many characters a word may have that is not broken, from what is best to what must do.
const WHOLE_WORDS: [usize; 9] = [40, 30, 24, 20, 16, 14, 12, 10, 8];

/// The longest word without a place to break for which the others make room.
const FIRM: usize = 26;

/// A column whose width is sought.
struct Column {
    /// The longest text, and its edges.
    wanted: usize,
    /// The longest word, and its edges.
    word: usize,
    /// The longest word that has no place to break, and its edges.
    firm: usize,
    width: Option<usize>,
}

impl Column {
    /// The least width of the column where words of so many characters are not broken.
    fn least(&self, whole: usize) -> usize {
        self.word.min(whole + EDGES).max(self.firm)
    }
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
/// it needs; the others share what is left, and none is so narrow that a word runs into the next.
pub(in crate::render) fn widths(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<usize> {
    let mut columns: Vec<Column> = (0..head.len()).map(|index| column(index, head, rows)).collect();
    let mut left = TABLE_WIDTH;
    let modest = |column: &Column, room: Room| room.holds(column.wanted).then_some(column.wanted);
    while settle(&mut columns, &mut left, modest) {}
    let whole = whole_words(&columns, left);
    let narrow = |column: &Column, room: Room| {
        let least = column.least(whole);
        (room.share(column) < least && least <= room.left).then_some(least)
    };
    while settle(&mut columns, &mut left, narrow) {}
    let room = Room::of(&columns, left);
    columns.iter().map(|column| column.width.unwrap_or_else(|| room.share(column))).collect()
}

/// How long words may be that no column breaks, with a tenth of the room left for long texts.
fn whole_words(columns: &[Column], left: usize) -> usize {
    let open = || columns.iter().filter(|column| column.width.is_none());
    let fits = |whole: &usize| open().map(|one| one.least(*whole)).sum::<usize>() * 10 <= left * 9;
    WHOLE_WORDS.into_iter().find(fits).unwrap_or_default()
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
    let text = |cell: &Vec<Inline>| inline_text(cell);
    let head = head.get(index).map(text);
    let cells: Vec<String> = rows.iter().filter_map(|row| row.get(index)).map(text).collect();
    let whole = head.iter().chain(&cells).map(|text| text.chars().count());
    let wanted = whole.max().unwrap_or(0).min(1000) + EDGES;
    let of_head = head.iter().map(|text| longest(words(text), Weight::SemiBold));
    let of_cells = cells.iter().map(|text| longest(words(text), Weight::Regular));
    let word = of_head.chain(of_cells).max().unwrap_or(0) + EDGES;
    let firm = cells.iter().map(|text| longest(words(text).filter(is_firm), Weight::Regular));
    let firm = firm.max().unwrap_or(0).min(FIRM) + EDGES;
    Column { wanted: wanted.max(word), word, firm, width: None }
}

/// The pieces of a text between which a line may end without a hyphen.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '\n', '/', '-']).map(str::trim)
}

/// Whether a word has no place to break: a day, a number, an address, the name of a site.
fn is_firm(word: &&str) -> bool {
    let is_site = word.trim_end_matches(['.', ',', ';', ')']).contains('.');
    is_site || word.contains('@') || !word.contains(char::is_alphabetic)
}

/// The width of the widest word, in characters that are as wide as most.
fn longest<'t>(words: impl Iterator<Item = &'t str>, weight: Weight) -> usize {
    let widths = words.map(|word| width(word, 1.0, weight) / CHARACTER);
    widths.map(|width| width.ceil() as usize).max().unwrap_or(0)
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

    /// The width of each column without its edges, in millimetres, as the house template sets it.
    fn inner(widths: &[usize]) -> Vec<f64> {
        let whole: usize = widths.iter().sum();
        widths.iter().map(|one| 160.0 * *one as f64 / whole as f64 - 4.4).collect()
    }

    /// The width of a word in a table, in millimetres.
    fn printed(word: &str) -> f64 {
        width(word, 9.0 * 25.4 / 72.0, Weight::Regular)
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word() {
        let long = "sana ".repeat(100);
        let head = row(["Nimi", "Asema", "Tarkoitus"]);
        let role = "toinen henkilötietojen käsittelijä tai sen alikäsittelijä";
        let widths = widths(&head, &[row(["Kela", role, &long])]);
        assert!(inner(&widths)[1] >= printed("henkilötietojen"), "{widths:?}");
        assert!(widths[2] > widths[1] && widths.iter().sum::<usize>() <= TABLE_WIDTH);
    }

    #[test]
    fn a_short_word_fits_its_column_however_much_the_others_want() {
        let head = ["Målgrupp", "Servicebehovet visas av", "Uppgifter", "Befogenheter", "Åtgärd"];
        let cells = [
            "Personer på betalningslistan för utkomstskydd för arbetslösa",
            "Kunden har hänvisats till den kommunanställda enligt den avtalade modellen",
            "namn; telefonnummer; e-postadress; uppgifter om kunden; sysselsättningssituation",
            "läsning",
            "Kandidater föreslås och tillsättandet av arbetsprövningsplatser följs",
        ];
        let row = |cells: [&str; 5]| cells.map(|cell| vec![Inline::Text(cell.to_owned())]).to_vec();
        let widths = widths(&row(head), &[row(cells)]);
        for (index, word) in [(0, "personer"), (1, "hänvisats"), (3, "läsning"), (4, "följs")] {
            assert!(inner(&widths)[index] >= printed(word), "{word}: {widths:?}");
        }
        assert!(widths[2] >= widths[0], "{widths:?}");
    }

    #[test]
    fn days_and_addresses_are_not_broken_and_fit() {
        let long = "personuppgiftsbiträdesavtal och kundinformationssystem ".repeat(4);
        let head = row(["Avtal", "I kraft", "Bilagor"]);
        let rows = [row([&long, "1.12.2027–31.12.2028", &long]), row([&long, "1.1.2027", "–"])];
        let widths = widths(&head, &rows);
        assert!(inner(&widths)[1] >= printed("1.12.2027–31.12.2028"), "{widths:?}");
        let five = |cell: &str| vec![vec![Inline::Text(cell.to_owned())]; 5];
        let mut cells = five(&long);
        cells[4] = vec![Inline::Text("kirjaamo@mallila.fi".to_owned())];
        let widths = super::widths(&five("Avtal"), &[cells]);
        assert!(inner(&widths)[4] >= printed("kirjaamo@mallila.fi"), "{widths:?}");
        let mut cells = five(&long);
        cells[2] = vec![Inline::Text("ylläpito: ohjaustaverkossa.fi.".to_owned())];
        let widths = super::widths(&five("Avtal"), &[cells]);
        assert!(inner(&widths)[2] >= printed("ohjaustaverkossa.fi."), "{widths:?}");
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
