//! The prose tree as Markdown: CommonMark with tables.
//!
//! Read again it gives the same tree, except for what Markdown lacks: facts
//! become a list with bold labels, remarks and flags become quotes, a caption
//! becomes a bold line above its table, and what another language lent is
//! followed by that language's tag: `nimi (fi)`.

mod escape;

pub use escape::markdown_escape;
use escape::{Line, code_span};

use super::prose::{Block, Inline, inline_text};

/// What marks a flagged gap, in bold, at its beginning.
const FLAG: &str = "(!)";

/// The document as Markdown, ending with a newline.
#[must_use]
pub fn write(blocks: &[Block]) -> String {
    let mut text = blocks_text(blocks);
    text.push('\n');
    text
}

/// Blocks with an empty line between them.
fn blocks_text(blocks: &[Block]) -> String {
    let mut parts = Vec::new();
    let mut marker = Marker::default();
    for block in blocks {
        marker = marker.after(block);
        parts.push(block_text(block, marker));
    }
    parts.join("\n\n")
}

/// Neighbouring lists get different marks, or they would be read as one.
#[derive(Clone, Copy, Default)]
struct Marker {
    list: Option<bool>,
    other: bool,
}

impl Marker {
    fn after(self, block: &Block) -> Self {
        let list = match block {
            Block::List { start, .. } => Some(start.is_some()),
            Block::Facts(_) => Some(false),
            _ => None,
        };
        Self { list, other: list.is_some() && self.list == list && !self.other }
    }

    fn bullet(self) -> &'static str {
        if self.other { "* " } else { "- " }
    }

    fn number(self, number: u64) -> String {
        format!("{number}{} ", if self.other { ')' } else { '.' })
    }
}

fn block_text(block: &Block, marker: Marker) -> String {
    match block {
        Block::Paragraph(content) => inlines(content, Line::Start),
        Block::Heading { level, content, .. } => {
            format!("{} {}", "#".repeat(usize::from(*level)), inlines(content, Line::Heading))
        }
        Block::List { start, items } => list(*start, items, marker),
        Block::Quote(inner) | Block::Note(inner) => quoted(&blocks_text(inner)),
        Block::Flag(inner) => quoted(&flag(inner)),
        Block::Code(text) => fenced(text),
        Block::Table { caption, head, rows } => table(caption, head, rows),
        Block::Facts(facts) => facts_list(facts, marker),
        Block::Drawing(drawing) => {
            format!("![{}]({})", markdown_escape(&drawing.alt), drawing.src)
        }
    }
}

fn list(start: Option<u64>, items: &[Vec<Block>], marker: Marker) -> String {
    let mark = |index: u64| match start {
        Some(first) => marker.number(first.saturating_add(index)),
        None => marker.bullet().to_owned(),
    };
    let texts = (0..).zip(items).map(|(index, item)| hanging(&mark(index), &item_text(item)));
    join_items(texts.collect(), items.iter().all(|item| is_tight(item)))
}

/// An item's blocks; a list right under a first line needs no empty line before it.
fn item_text(item: &[Block]) -> String {
    match item {
        [first @ Block::Paragraph(_), rest @ ..] if is_tight(item) && !rest.is_empty() => {
            format!("{}\n{}", block_text(first, Marker::default()), blocks_text(rest))
        }
        _ => blocks_text(item),
    }
}

fn is_tight(item: &[Block]) -> bool {
    match item {
        [_] => true,
        [Block::Paragraph(_), Block::List { start, items }] => {
            start.is_none_or(|first| first == 1) && items.iter().all(|item| is_tight(item))
        }
        _ => false,
    }
}

fn facts_list(facts: &[(Vec<Inline>, Vec<Block>)], marker: Marker) -> String {
    let tight = facts.iter().all(|(_, value)| matches!(value.as_slice(), [Block::Paragraph(_)]));
    let items = facts.iter().map(|(label, value)| {
        let colon = if inline_text(label).ends_with([':', '?']) { "" } else { ":" };
        let label = format!("**{}{colon}**", inlines(label, Line::Strong));
        let text = match value.as_slice() {
            [Block::Paragraph(first)] => format!("{label} {}", inlines(first, Line::Middle)),
            [Block::Paragraph(first), rest @ ..] => {
                format!("{label} {}\n\n{}", inlines(first, Line::Middle), blocks_text(rest))
            }
            value => format!("{label}\n\n{}", blocks_text(value)),
        };
        hanging(marker.bullet(), &text)
    });
    join_items(items.collect(), tight)
}

fn join_items(items: Vec<String>, tight: bool) -> String {
    items.join(if tight { "\n" } else { "\n\n" })
}

/// `text` after `mark`, its further lines indented as far.
fn hanging(mark: &str, text: &str) -> String {
    let indent = " ".repeat(mark.len());
    let mut out = String::new();
    for (index, line) in text.split('\n').enumerate() {
        match (index, line) {
            (0, line) => out.push_str(&format!("{mark}{line}")),
            (_, "") => out.push('\n'),
            (_, line) => out.push_str(&format!("\n{indent}{line}")),
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { ">".into() } else { format!("> {line}") };
    text.split('\n').map(line).collect::<Vec<String>>().join("\n")
}

fn flag(inner: &[Block]) -> String {
    match inner {
        [Block::Paragraph(first), rest @ ..] => {
            let first = format!("**{FLAG}** {}", inlines(first, Line::Middle));
            let rest = blocks_text(rest);
            if rest.is_empty() { first } else { format!("{first}\n\n{rest}") }
        }
        inner => format!("**{FLAG}**\n\n{}", blocks_text(inner)),
    }
}

fn fenced(text: &str) -> String {
    let mut fence = String::from("```");
    while text.contains(&fence) {
        fence.push('`');
    }
    format!("{fence}\n{text}\n{fence}")
}

fn table(caption: &[Inline], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> String {
    let row = |cells: &[Vec<Inline>]| {
        let cells = cells.iter().map(|cell| inlines(cell, Line::Cell));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let mut lines = Vec::new();
    if !caption.is_empty() {
        lines.push(format!("**{}**\n", inlines(caption, Line::Strong)));
    }
    lines.push(row(head));
    lines.push(format!("|{}", " --- |".repeat(head.len())));
    lines.extend(rows.iter().map(|cells| row(cells)));
    lines.join("\n")
}

fn inlines(content: &[Inline], line: Line) -> String {
    let mut text = String::new();
    push_inlines(&mut text, content, line, false);
    text
}

/// Writes inlines after `text`; `inner` says that they lie in emphasis.
fn push_inlines(text: &mut String, content: &[Inline], line: Line, inner: bool) {
    for (index, inline) in content.iter().enumerate() {
        match inline {
            Inline::Text(value) => {
                let before_link = matches!(content.get(index + 1), Some(Inline::Link { .. }));
                escape::push_text(text, value, line, before_link);
            }
            Inline::Code(value) => text.push_str(&code_span(value, line)),
            Inline::Emphasis(emphasised) => {
                let mark = emphasis_mark(text, content, index, inner);
                push_marked(text, mark, emphasised, line);
            }
            Inline::Strong(content) if line == Line::Strong => {
                push_inlines(text, content, line, true);
            }
            Inline::Strong(content) => push_marked(text, "**", content, line),
            Inline::Link { url, content } => {
                text.push('[');
                push_inlines(text, content, line.after_start(), inner);
                text.push_str(&format!("]({})", escape::address(url)));
            }
            // Markdown has no languages: the tag behind the text tells the reader which one it is.
            Inline::Lent { language, content } => {
                push_inlines(text, content, line, inner);
                text.push_str(&format!(" ({language})"));
            }
            Inline::Break if line.may_break() => text.push_str("\\\n"),
            Inline::Break => text.push(' '),
        }
    }
}

/// `*`, or `_` where stars would run together with those of strong text; inside a
/// word only `*` is a mark.
fn emphasis_mark(text: &str, content: &[Inline], index: usize, inner: bool) -> &'static str {
    let before = index.checked_sub(1).and_then(|index| content.get(index));
    let after = content.get(index + 1);
    let strong = |inline: Option<&Inline>| match inline {
        None => inner,
        Some(inline) => matches!(inline, Inline::Strong(_)),
    };
    let in_word = text.ends_with(char::is_alphanumeric)
        || matches!(after, Some(Inline::Text(next)) if next.starts_with(char::is_alphanumeric));
    if !in_word && (strong(before) || strong(after)) { "_" } else { "*" }
}

/// Content between marks; spaces at its edges go outside, or the marks are no marks.
fn push_marked(text: &mut String, mark: &str, content: &[Inline], line: Line) {
    let mut inner = String::new();
    push_inlines(&mut inner, content, line.after_start(), true);
    let trimmed = inner.trim_matches(' ');
    let lead = inner.len() - inner.trim_start_matches(' ').len();
    let trail = inner.len() - inner.trim_end_matches(' ').len();
    if trimmed.is_empty() {
        return text.push_str(&inner);
    }
    text.push_str(&" ".repeat(lead));
    text.push_str(&format!("{mark}{trimmed}{mark}"));
    text.push_str(&" ".repeat(trail));
}
