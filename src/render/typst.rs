//! A document as JSON for the Typst house template, and the template's files.
//!
//! Texts stay JSON strings from here to the page: none of them becomes Typst
//! code. What Typst does not check itself is checked here, before it runs.

mod columns;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;

use serde::Serialize;
use serde_json::{Value, json};
use typst::text::FontInfo;

use columns::whole_rows;
pub(super) use columns::widths;

use super::prose::{Block, Inline, inline_text, phrase, plain_text};
use crate::text::{Date, Language};

/// The house template; it reads [`DATA_NAME`] beside it.
pub const TEMPLATE: &str = include_str!("../../templates/typst/document.typ");
/// What the template is called.
pub const TEMPLATE_NAME: &str = "document.typ";
/// What the template's data are called.
pub const DATA_NAME: &str = "data.json";

/// Inter, upright.
pub const INTER_REGULAR: &[u8] = include_bytes!("../../templates/typst/fonts/Inter-Regular.otf");
/// Inter, italic.
pub const INTER_ITALIC: &[u8] = include_bytes!("../../templates/typst/fonts/Inter-Italic.otf");
/// Inter, semi-bold.
pub const INTER_SEMI_BOLD: &[u8] = include_bytes!("../../templates/typst/fonts/Inter-SemiBold.otf");
/// The licence under which Inter is passed on.
pub const INTER_LICENSE: &[u8] = include_bytes!("../../templates/typst/fonts/LICENSE-Inter.txt");
const INTER_SEMI_BOLD_ITALIC: &[u8] =
    include_bytes!("../../templates/typst/fonts/Inter-SemiBoldItalic.otf");
const DEJAVU_SANS_MONO: &[u8] = include_bytes!("../../templates/typst/fonts/DejaVuSansMono.ttf");

/// The fonts of a PDF, by file name and in a fixed order.
pub const FONTS: [(&str, &[u8]); 5] = [
    ("DejaVuSansMono.ttf", DEJAVU_SANS_MONO),
    ("Inter-Italic.otf", INTER_ITALIC),
    ("Inter-Regular.otf", INTER_REGULAR),
    ("Inter-SemiBold.otf", INTER_SEMI_BOLD),
    ("Inter-SemiBoldItalic.otf", INTER_SEMI_BOLD_ITALIC),
];

/// Largest JSON that is compiled, in bytes.
pub const MAX_DATA: usize = 2 * 1024 * 1024;

/// The most characters of a line in bold that leads to what comes after it.
const LEAD: usize = 300;

/// The most facts that are kept on one page, and the most characters of each.
const FEW_FACTS: usize = 6;
const SHORT: usize = 160;

/// From how many sections on a document has a table of contents.
pub(in crate::render) const LONG: usize = 7;

/// A document to print. All texts are in its language, but for what another one lent
/// ([`crate::language::lent`]).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PdfDocument {
    /// The title; the first block, if it is a heading of level 1, is printed for it.
    pub title: String,
    /// Language tag, as in `fi`.
    pub language: String,
    /// Country of the language, as in `FI`.
    pub region: Option<String>,
    /// One line under the title.
    pub subtitle: Option<String>,
    /// Who issues it.
    pub author: String,
    /// One sentence for catalogs.
    pub description: Option<String>,
    /// Words for catalogs.
    pub keywords: Vec<String>,
    /// The date of the document; none makes it undated, and is refused.
    pub date: Option<Date>,
    /// Version and date, as printed.
    pub version: String,
    /// Whose document this is not, on every page.
    pub banner: Option<String>,
    /// The word across every page of a draft.
    pub draft: Option<String>,
    /// Words of the template.
    pub labels: PdfLabels,
    /// A picture that stands before all else; the document lies on its side then.
    pub picture: Option<PdfPicture>,
    /// The document.
    pub blocks: Vec<Block>,
}

/// A picture to print.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PdfPicture {
    /// The picture, as SVG.
    pub svg: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Its width and height in CSS pixels.
    pub size: (u32, u32),
}

/// Words of the template.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PdfLabels {
    /// "Contents".
    pub contents: String,
    /// "Page", before the number.
    pub page: String,
}

/// Why a document is not printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfProblem {
    /// It has no title.
    TitleMissing,
    /// It has no language, or one that is not known.
    LanguageUnknown(String),
    /// It has no date; the clock's would change the bytes.
    DateMissing,
    /// It has no content.
    Empty,
    /// A table has no header row; its caption.
    TableWithoutHeader(String),
    /// A table has no caption; its header row.
    TableWithoutCaption(String),
    /// A picture without words for those who do not see it.
    PictureWithoutText,
    /// Characters that no font of ours has.
    NoGlyph(String),
    /// Its JSON is larger than [`MAX_DATA`]; the size in bytes.
    TooLarge(usize),
}

impl fmt::Display for PdfProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TitleMissing => f.write_str("the document has no title"),
            Self::LanguageUnknown(tag) if tag.is_empty() => {
                f.write_str("the document has no language")
            }
            Self::LanguageUnknown(tag) => write!(f, "the language {tag:?} is not known"),
            Self::DateMissing => f.write_str("the document has no date"),
            Self::Empty => f.write_str("the document has no content"),
            Self::TableWithoutHeader(caption) => {
                write!(f, "the table {caption:?} has no header row")
            }
            Self::TableWithoutCaption(head) => {
                write!(f, "the table with the columns {head:?} has no caption")
            }
            Self::PictureWithoutText => f.write_str("the picture has no text beside it"),
            Self::NoGlyph(characters) => {
                write!(f, "no font has the characters {characters:?}")
            }
            Self::TooLarge(size) => {
                write!(f, "the document is too large: {size} bytes of at most {MAX_DATA}")
            }
        }
    }
}

/// The JSON of `document` for the house template.
///
/// # Errors
/// Everything that keeps the document from being printed accessibly.
pub fn data(document: &PdfDocument) -> Result<Vec<u8>, Vec<PdfProblem>> {
    let problems = problems(document);
    if !problems.is_empty() {
        return Err(problems);
    }
    let data = value(document).to_string();
    if data.len() > MAX_DATA {
        return Err(vec![PdfProblem::TooLarge(data.len())]);
    }
    let missing = without_glyph(&data);
    if !missing.is_empty() {
        return Err(vec![PdfProblem::NoGlyph(missing)]);
    }
    Ok(data.into_bytes())
}

/// The characters of `text` that no font has. All fonts have those of ASCII, and
/// none needs one for what is invisible.
fn without_glyph(text: &str) -> String {
    static FONT_INFO: LazyLock<Vec<FontInfo>> =
        LazyLock::new(|| FONTS.iter().flat_map(|(_, bytes)| FontInfo::iter(bytes)).collect());
    let characters: BTreeSet<char> = text.chars().filter(|c| !c.is_ascii()).collect();
    let has = |c: char| FONT_INFO.iter().any(|font| font.coverage.contains(u32::from(c)));
    characters.into_iter().filter(|&c| !is_invisible(c) && !has(c)).collect()
}

/// Soft hyphens, joiners and the like, which shaping leaves out.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}')
}

fn problems(document: &PdfDocument) -> Vec<PdfProblem> {
    let mut problems = Vec::new();
    if document.title.trim().is_empty() {
        problems.push(PdfProblem::TitleMissing);
    }
    if document.language.parse::<Language>().is_err() {
        problems.push(PdfProblem::LanguageUnknown(document.language.clone()));
    }
    if document.date.is_none() {
        problems.push(PdfProblem::DateMissing);
    }
    if document.blocks.is_empty() {
        problems.push(PdfProblem::Empty);
    }
    let drawn = document.blocks.iter().filter_map(|block| match block {
        Block::Drawing(drawing) => Some(&drawing.alt),
        _ => None,
    });
    let mut alts = document.picture.iter().map(|picture| &picture.alt).chain(drawn);
    if alts.any(|alt| alt.trim().is_empty()) {
        problems.push(PdfProblem::PictureWithoutText);
    }
    table_problems(&document.blocks, &mut problems);
    problems
}

fn table_problems(blocks: &[Block], problems: &mut Vec<PdfProblem>) {
    for block in blocks {
        match block {
            Block::Table { caption, head, .. } => {
                let caption = inline_text(caption);
                let head: Vec<_> = head.iter().map(|cell| inline_text(cell)).collect();
                if head.iter().all(|cell| cell.trim().is_empty()) {
                    problems.push(PdfProblem::TableWithoutHeader(caption));
                } else if caption.trim().is_empty() {
                    problems.push(PdfProblem::TableWithoutCaption(head.join(" | ")));
                }
            }
            Block::List { items, .. } => {
                items.iter().for_each(|item| table_problems(item, problems));
            }
            Block::Facts(facts) => {
                facts.iter().for_each(|(_, value)| table_problems(value, problems));
            }
            Block::Quote(inner) | Block::Note(inner) | Block::Flag(inner) => {
                table_problems(inner, problems);
            }
            Block::Paragraph(_) | Block::Heading { .. } | Block::Code(_) | Block::Drawing(_) => {}
        }
    }
}

fn value(document: &PdfDocument) -> Value {
    let plain = |text: &Option<String>| text.as_deref().map(plain_text);
    let title = vec![Inline::Text(plain_text(&document.title))];
    let (heading, rest, shift) = match document.blocks.split_first() {
        Some((Block::Heading { level: 1, content, .. }, rest)) => (content, rest, 1),
        _ => (&title, document.blocks.as_slice(), 0),
    };
    let sections = rest.iter().filter(|block| is_section(block, shift + 1)).count();
    let mut blocks = nodes(rest, shift);
    mark_middle(&mut blocks, sections.div_ceil(2));
    json!({
        "title": plain_text(&document.title),
        "language": document.language,
        "region": document.region,
        "heading": heading,
        "subtitle": plain(&document.subtitle),
        "author": phrase(&document.author),
        "issuer": plain_text(&document.author),
        "description": plain(&document.description),
        "keywords": document.keywords.iter().map(|word| plain_text(word)).collect::<Vec<_>>(),
        "date": document.date.map(|date| json!([date.year(), date.month(), date.day()])),
        "version": plain_text(&document.version),
        "banner": document.banner.as_deref().map(phrase),
        "draft": plain(&document.draft),
        "labels": document.labels,
        "contents": sections >= LONG,
        "picture": document.picture,
        "blocks": blocks,
    })
}

fn is_section(block: &Block, top: u8) -> bool {
    matches!(block, Block::Heading { level, .. } if *level == top)
}

/// Marks the section that the second half of the table of contents begins with.
fn mark_middle(blocks: &mut [Value], before: usize) {
    let mut sections =
        blocks.iter_mut().filter(|node| node["t"] == "heading" && node["level"] == 1);
    if let Some(Value::Object(middle)) = sections.nth(before) {
        middle.insert("middle".into(), Value::Bool(true));
    }
}

/// Blocks for the template; headings rise by `shift` levels, to begin at 1.
fn nodes(blocks: &[Block], shift: u8) -> Vec<Value> {
    let after = |index: usize| blocks.get(index + 1);
    blocks.iter().enumerate().map(|(index, block)| node(block, after(index), shift)).collect()
}

fn node(block: &Block, after: Option<&Block>, shift: u8) -> Value {
    match block {
        Block::Paragraph(content) => {
            json!({ "t": "paragraph", "leads": leads(content, after), "c": content })
        }
        Block::Heading { level, content, .. } => {
            let level = level.saturating_sub(shift).max(1);
            json!({ "t": "heading", "level": level, "middle": false, "c": content })
        }
        Block::List { start, items } => {
            let items: Vec<_> = items.iter().map(|item| nodes(item, shift)).collect();
            json!({ "t": "list", "start": start, "items": items })
        }
        Block::Quote(inner) => json!({ "t": "quote", "c": nodes(inner, shift) }),
        Block::Code(text) => json!({ "t": "code", "c": text }),
        Block::Table { caption, head, rows } => json!({
            "t": "table",
            "caption": caption,
            "widths": widths(head, rows),
            "head": head,
            "cells": cells(head.len(), rows),
            "whole": whole_rows(head, rows),
        }),
        Block::Facts(facts) => {
            let whole = facts.len() <= FEW_FACTS && facts.iter().all(is_short);
            let facts = facts.iter().map(|(label, value)| fact(label, value, shift));
            json!({ "t": "facts", "whole": whole, "c": facts.collect::<Vec<_>>() })
        }
        Block::Note(inner) => json!({ "t": "note", "c": nodes(inner, shift) }),
        Block::Flag(inner) => json!({ "t": "flag", "c": nodes(inner, shift) }),
        Block::Drawing(drawing) => json!({
            "t": "picture",
            "svg": drawing.svg,
            "alt": drawing.alt,
            "size": drawing.size,
        }),
    }
}

/// Whether the paragraph belongs on the page of what comes after it: a line in bold, or one that
/// ends with a colon.
fn leads(content: &[Inline], after: Option<&Block>) -> bool {
    let bold = matches!(content.first(), Some(Inline::Strong(_)));
    let short = inline_text(content).chars().count() <= LEAD;
    after.is_some() && (bold && short || inline_text(content).ends_with(':'))
}

/// Whether a value is a line or two.
fn is_short((_, value): &(Vec<Inline>, Vec<Block>)) -> bool {
    matches!(value.as_slice(), [Block::Paragraph(line)] if inline_text(line).chars().count() <= SHORT)
}

/// A label and its value; the value's first paragraph stands in the label's line.
fn fact(label: &[Inline], value: &[Block], shift: u8) -> Value {
    let (first, rest) = match value {
        [Block::Paragraph(first), rest @ ..] => (first.as_slice(), rest),
        all => (&[][..], all),
    };
    json!({ "label": label, "first": first, "rest": nodes(rest, shift) })
}

/// The cells of all rows in reading order, every row as long as the header row.
fn cells(columns: usize, rows: &[Vec<Vec<Inline>>]) -> Vec<&[Inline]> {
    rows.iter()
        .flat_map(|row| (0..columns).map(|index| row.get(index).map_or(&[][..], Vec::as_slice)))
        .collect()
}
