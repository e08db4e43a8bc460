//! The prose tree: what a document says, without how it looks.
//!
//! The vocabulary is closed. Whatever an author writes becomes one of these
//! nodes or plain text; there is no node for markup, so nothing an author
//! writes can become live in any format.

mod characters;
mod directives;
mod fragment;
mod headings;
mod lending;
mod line;
mod words;

use std::ops::Range;

use serde::Serialize;

pub use characters::{is_plain, plain_text};
pub use words::{lines, words};

use crate::language::lent;
use crate::text::Language;

/// How deep things may be nested; what lies deeper becomes text. A quote counts
/// three, a list or a definition two, all else one, so that Typst can set it.
pub const MAX_DEPTH: usize = 24;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Hash)]
#[serde(tag = "t", content = "c", rename_all = "kebab-case")]
pub enum Inline {
    /// Literal text.
    Text(String),
    /// Emphasised.
    Emphasis(Vec<Inline>),
    /// Strongly emphasised.
    Strong(Vec<Inline>),
    /// Literal text in a fixed-width face.
    Code(String),
    /// A link; the address is `https:`, `http:`, `mailto:` or `tel:`.
    Link {
        /// The address, ASCII only.
        url: String,
        /// What the reader sees; never empty.
        content: Vec<Inline>,
    },
    /// In another language than the document.
    Lent {
        /// That language.
        language: Language,
        /// The text; never empty.
        content: Vec<Inline>,
    },
    /// A line break inside a paragraph.
    Break,
}

/// A block of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Hash)]
#[serde(tag = "t", content = "c", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading; levels never skip one.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Unique in the document, stable while the text is the same.
        id: String,
        /// The text; never empty.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// The first number, if the list is numbered.
        start: Option<u64>,
        /// The items; never empty.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Lines in a fixed-width face.
    Code(String),
    /// A table with one header row.
    Table {
        /// What the table is about.
        caption: Vec<Inline>,
        /// The header row.
        head: Vec<Vec<Inline>>,
        /// The other rows, each as long as the header row.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Labels with their values.
    Facts(Vec<(Vec<Inline>, Vec<Block>)>),
    /// A boxed remark.
    Note(Vec<Block>),
    /// A gap in a draft, for all to see.
    Flag(Vec<Block>),
    /// A picture that the program has drawn; no author writes one.
    Drawing(Box<Drawing>),
}

/// A picture that the program has drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Hash)]
pub struct Drawing {
    /// The picture, as SVG.
    pub svg: String,
    /// The file beside the page that holds it too.
    pub src: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Its width and height in CSS pixels.
    pub size: (u32, u32),
    /// A page that shows it larger, and what the link to it says.
    pub link: (String, String),
}

/// Markdown that an author wrote, to be grafted at `:::slot N`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slot {
    /// The author's text.
    pub markdown: String,
    /// Its language, where it is not the document's.
    pub lent: Option<Language>,
}

/// Something in the Markdown that the document does not show as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProseProblem {
    /// The slot it stands in, counted from 0; none means the template's text.
    pub slot: Option<usize>,
    /// The bytes of that text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: ProseProblemKind,
}

/// What can be wrong in Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProseProblemKind {
    /// Raw HTML; shown as the text that it is.
    RawHtml,
    /// A link to an address of another kind than `https:`, `http:`, `mailto:` and `tel:`;
    /// its text stays.
    LinkAddress(String),
    /// An image; its alternative text stays.
    Image,
    /// A heading without text; left out.
    EmptyHeading,
    /// Nested deeper than [`MAX_DEPTH`]; the rest became text.
    TooDeep,
    /// An invisible character that could mislead the reader; removed.
    HiddenCharacter(char),
    /// A line of the template begins with `:::` and is no directive.
    UnknownDirective(String),
    /// `:::` with nothing to close.
    NothingToClose,
    /// `:::flag`, `:::note` or `:::facts` without its `:::`.
    Unclosed,
    /// `:::slot N` of a slot that does not exist.
    UnknownSlot(String),
    /// `:::caption` without a table after it.
    CaptionWithoutTable,
    /// A label of `:::facts` without a value; left out.
    FactWithoutValue(String),
    /// Content of `:::facts` before the first label.
    ValueWithoutLabel,
}

/// Reads a template's Markdown and grafts the authors' `slots` into it.
///
/// Never fails: what cannot be shown becomes text or is left out, and is
/// reported with its place.
#[must_use]
pub fn parse(markdown: &str, slots: &[Slot]) -> (Vec<Block>, Vec<ProseProblem>) {
    directives::parse(markdown, slots)
}

/// A name or a title that stands outside the document's Markdown, with what another language
/// lent it marked.
#[must_use]
pub fn phrase(text: &str) -> Vec<Inline> {
    let (line, _) = characters::clean_marked_line(text);
    let pieces = lent::pieces(&line).into_iter().map(|(lender, piece)| {
        let text = Inline::Text(piece.to_owned());
        match lender {
            Some(language) => Inline::Lent { language, content: vec![text] },
            None => text,
        }
    });
    line::tidy(pieces.collect())
}

/// The text of inlines without their form.
#[must_use]
pub fn inline_text(content: &[Inline]) -> String {
    let mut text = String::new();
    push_text(content, &mut text);
    text
}

fn push_text(content: &[Inline], text: &mut String) {
    for inline in content {
        match inline {
            Inline::Text(value) | Inline::Code(value) => text.push_str(value),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link { content: inner, .. }
            | Inline::Lent { content: inner, .. } => push_text(inner, text),
            Inline::Break => text.push(' '),
        }
    }
}
