//! Tables of facts as a workbook (ISO/IEC 29500, SpreadsheetML).

use std::borrow::Cow;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook as Book,
    Worksheet, XlsxError,
};

use crate::document::workbook::{Cell, Sheet, Workbook};
use crate::text::Date;

/// The most characters that a cell holds.
const LONGEST: usize = 32_767;

/// The most characters that a sheet's name has, and those it must not have.
const NAME: usize = 31;
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// Paper of the size A4, as workbooks number it.
const A4: u8 = 9;

/// How many characters a page of that paper is wide when it can still be read: some 70 % of full
/// size.
const PAGE: u32 = 190;

/// The height of a line, and the greatest height of a row, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;

/// The most lines of a row, and the greatest width of a column in characters: a sheet shows no more
/// of a cell than what fits there.
const LINES: usize = 27;
const WIDEST: u16 = 150;

/// How cells look.
struct Formats {
    head: Format,
    provision: Format,
    text: Format,
    date: Format,
}

/// What writes the files: with other sources the same workbook may give other bytes.
pub const SOURCE: &str = include_str!("xlsx.rs");

/// The bytes of the file; the same workbook gives the same bytes.
///
/// # Errors
///
/// What the format cannot hold: more rows or columns than a sheet has.
pub fn write(workbook: &Workbook) -> Result<Vec<u8>, String> {
    book(workbook).map_err(|error| error.to_string())
}

fn book(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut book = Book::new();
    let created = day(workbook.date)?;
    let properties = DocProperties::new()
        .set_title(&workbook.title)
        .set_author(&workbook.author)
        .set_creation_datetime(&created);
    book.set_properties(&properties);
    let formats = formats();
    for sheet in &workbook.sheets {
        book.push_worksheet(worksheet(sheet, &workbook.title, &formats)?);
    }
    book.save_to_buffer()
}

fn formats() -> Formats {
    let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let head = cell.clone().set_bold().set_font_color(Color::RGB(0x000B_3D6B));
    let head = head.set_background_color(Color::RGB(0x00EE_F4F9));
    Formats {
        provision: head.clone().set_italic().set_border_bottom(FormatBorder::Thin),
        head,
        // What is text stays text, whatever it begins with, even when it is typed again.
        text: cell.clone().set_num_format("@"),
        date: cell.set_num_format("dd.mm.yyyy").set_align(FormatAlign::Left),
    }
}

fn worksheet(sheet: &Sheet, title: &str, formats: &Formats) -> Result<Worksheet, XlsxError> {
    let mut page = Worksheet::new();
    page.set_name(name(&sheet.name))?;
    let heads = if sheet.has_provisions() { 2 } else { 1 };
    let widths = widths(sheet);
    for ((index, column), width) in (0..).zip(&sheet.columns).zip(&widths) {
        page.set_column_width(index, f64::from(*width))?;
        page.write_string_with_format(0, index, &column.heading, &formats.head)?;
        if sheet.has_provisions() {
            let provision = column.provision.as_deref().unwrap_or_default();
            page.write_string_with_format(1, index, provision, &formats.provision)?;
        }
    }
    for (row, cells) in (heads..).zip(&sheet.rows) {
        page.set_row_height(row, height(cells, &widths))?;
        for (column, cell) in (0..).zip(cells) {
            write_cell(&mut page, (row, column), cell, formats)?;
        }
    }
    let last = heads + u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX).max(1) - 1;
    let right = u16::try_from(sheet.columns.len()).unwrap_or(u16::MAX).max(1) - 1;
    // The arrows stand in the last line of headings, right above what they sort.
    page.autofilter(heads - 1, 0, last, right)?;
    page.set_freeze_panes(heads, 1)?;
    page.set_repeat_rows(0, heads - 1)?;
    // Rows are high, and paper has no lines of its own.
    page.set_print_gridlines(true);
    let pages = pages(sheet, &widths);
    page.set_landscape().set_paper_size(A4).set_print_fit_to_pages(pages, 0);
    if pages > 1 {
        let known_by = u16::try_from(sheet.known_by).unwrap_or_default();
        page.set_repeat_columns(known_by, known_by)?;
    }
    page.set_header(format!("&L{}", escaped(title))).set_footer("&C&A&R&P / &N");
    Ok(page)
}

/// On how many pages side by side the sheet is printed, so that it can be read.
fn pages(sheet: &Sheet, widths: &[u16]) -> u16 {
    let width: u32 = widths.iter().map(|width| u32::from(*width)).sum();
    let known = widths.get(sheet.known_by).map_or(0, |width| u32::from(*width));
    if width <= PAGE {
        return 1;
    }
    // What is repeated takes its room on every page.
    u16::try_from(width.div_ceil(PAGE - known.min(PAGE / 2))).unwrap_or(u16::MAX)
}

/// How wide each column is: as wide as it asks to be, or so wide that its longest cell fits into
/// the highest row.
fn widths(sheet: &Sheet) -> Vec<u16> {
    let wanted = sheet.columns.iter().map(|column| column.width);
    let cells = |index: usize| sheet.rows.iter().filter_map(move |row| row.get(index));
    let fitting = |(index, width): (usize, u16)| {
        let fits = |width: &u16| cells(index).all(|cell| lines(cell, *width) <= LINES);
        (width..WIDEST).find(fits).unwrap_or(WIDEST.max(width))
    };
    wanted.enumerate().map(fitting).collect()
}

/// On how many lines the cell comes in a column of that width.
fn lines(cell: &Cell, width: u16) -> usize {
    match cell {
        Cell::Text(text) => shown(text).lines().map(|line| wrapped(line, width)).sum(),
        Cell::Date(_) | Cell::Number(_) | Cell::Empty => 1,
    }
}

/// The text, its lines one behind the other where they are more than the highest row can show.
fn shown(text: &str) -> Cow<'_, str> {
    if text.lines().count() <= LINES {
        return text.into();
    }
    text.lines().collect::<Vec<_>>().join("; ").into()
}

/// How high the row must be for its longest cell: programs do not reckon it themselves.
fn height(cells: &[Cell], widths: &[u16]) -> f64 {
    let lines = cells.iter().zip(widths).map(|(cell, width)| lines(cell, *width));
    let lines = u32::try_from(lines.max().unwrap_or(1)).unwrap_or(u32::MAX);
    (f64::from(lines) * LINE).min(HIGHEST)
}

/// On how many lines a line of the text comes in a column of that width; words are not broken, so
/// a part of each line stays empty.
fn wrapped(line: &str, width: u16) -> usize {
    let room = usize::from(width).saturating_sub(usize::from(width) / 10 + 1).max(1);
    line.chars().count().div_ceil(room).max(1)
}

fn write_cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => {
            page.write_string_with_format(row, column, fitting(&shown(text)), &formats.text)?;
        }
        Cell::Date(date) => {
            page.write_datetime_with_format(row, column, day(*date)?, &formats.date)?;
        }
        Cell::Number(number) => {
            page.write_number_with_format(
                row,
                column,
                *number,
                &Format::new().set_align(FormatAlign::Left),
            )?;
        }
        Cell::Empty => {}
    }
    Ok(())
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |part: i64| u8::try_from(part).unwrap_or_default();
    let year = u16::try_from(date.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, part(date.month().into()), part(date.day().into()))
}

/// The text, cut where a cell cannot hold it.
fn fitting(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 2).chain(" …".chars()).collect()
}

/// The name without what a sheet's name cannot hold.
fn name(name: &str) -> String {
    name.chars().filter(|c| !NOT_IN_NAMES.contains(c)).take(NAME).collect()
}

/// In headers `&` begins a command.
fn escaped(title: &str) -> String {
    title.chars().take(200).collect::<String>().replace('&', "&&")
}
