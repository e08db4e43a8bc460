//! The prose tree as HTML, and the pages around it.
//!
//! Every text is escaped where it is written, and no page holds script or
//! style of its own, so that all of them work under `default-src 'self'`.

mod assets;
mod index;
mod map;
mod page;
mod shell;

pub use assets::{Asset, assets};
pub use index::{Card, Entry, Group, Index, Root, RootChoice, SearchBox, View, index, root};
pub use map::{Choice, Filter, MapPage, map_alone, map_page, row_id};
pub use page::{Page, PageWords, page};
pub use shell::{Crumb, Download, LanguageLink, Shell, ShellWords};

use super::prose::{Block, Inline, phrase};
use crate::text::is_hidden;

/// The document as one bare `<article>` in `language`, for pasting into a page of another system.
#[must_use]
pub fn article(language: &str, blocks: &[Block]) -> String {
    let mut out = Writer::default();
    out.text.push_str(&format!("<article lang=\"{}\">\n", escaped(language)));
    // A picture is a file beside the page, where the other system has none.
    let own = blocks.iter().filter(|block| !matches!(block, Block::Drawing(_)));
    own.for_each(|block| out.block(block));
    out.text.push_str("</article>\n");
    out.text
}

/// `text` with the five characters escaped that HTML reads, and without those
/// that hide or mislead.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if is_hidden(c) && c != '\n' => {}
            c => out.push(c),
        }
    }
    out
}

/// A name or a title as HTML, what another language lent it in that language.
fn phrased(text: &str) -> String {
    let mut out = Writer::default();
    out.inlines(&phrase(text));
    out.text
}

/// HTML written so far.
#[derive(Default)]
struct Writer {
    text: String,
    /// Tables so far; each caption has an id that names the table's scroll box.
    tables: usize,
    /// Whether links lead to single rows of a table.
    row_ids: bool,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(content) => self.line("<p>", content, "</p>"),
            Block::Heading { level, id, content } => {
                let begin = format!("<h{level} id=\"{}\">", escaped(id));
                self.line(&begin, content, &format!("</h{level}>"));
            }
            Block::List { start: None, items } => self.items("<ul>", items, "</ul>"),
            Block::List { start: Some(1), items } => self.items("<ol>", items, "</ol>"),
            Block::List { start: Some(start), items } => {
                self.items(&format!("<ol start=\"{start}\">"), items, "</ol>");
            }
            Block::Quote(inner) => self.wrapped("<blockquote>", inner, "</blockquote>"),
            Block::Note(inner) => {
                self.wrapped("<aside class=\"note\" role=\"note\">", inner, "</aside>");
            }
            Block::Flag(inner) => {
                self.wrapped("<aside class=\"flag\" role=\"note\">", inner, "</aside>");
            }
            Block::Code(text) => {
                let text = escaped(text);
                self.text.push_str(&format!("<pre tabindex=\"0\"><code>{text}\n</code></pre>\n"));
            }
            Block::Table { caption, head, rows } => self.table(caption, head, rows),
            Block::Facts(facts) => self.facts(facts),
            Block::Drawing(drawing) => self.text.push_str(&page::pictured(drawing)),
        }
    }

    fn line(&mut self, begin: &str, content: &[Inline], end: &str) {
        self.text.push_str(begin);
        self.inlines(content);
        self.text.push_str(end);
        self.text.push('\n');
    }

    fn wrapped(&mut self, begin: &str, inner: &[Block], end: &str) {
        self.text.push_str(&format!("{begin}\n"));
        self.blocks(inner);
        self.text.push_str(&format!("{end}\n"));
    }

    fn items(&mut self, begin: &str, items: &[Vec<Block>], end: &str) {
        self.text.push_str(&format!("{begin}\n"));
        for item in items {
            self.compact("<li>", item, "</li>");
        }
        self.text.push_str(&format!("{end}\n"));
    }

    /// An item or a value: its first paragraph stands directly in it.
    fn compact(&mut self, begin: &str, blocks: &[Block], end: &str) {
        self.text.push_str(begin);
        let rest = match blocks {
            [Block::Paragraph(content), rest @ ..] if only_lists(rest) => {
                self.inlines(content);
                rest
            }
            all => all,
        };
        if !rest.is_empty() {
            self.text.push('\n');
            self.blocks(rest);
        }
        self.text.push_str(&format!("{end}\n"));
    }

    /// A label stands once in a list: where it comes again, a list of its own begins.
    fn facts(&mut self, facts: &[(Vec<Inline>, Vec<Block>)]) {
        let mut told: Vec<&[Inline]> = Vec::new();
        self.text.push_str("<dl>\n");
        for (label, value) in facts {
            if told.contains(&label.as_slice()) {
                self.text.push_str("</dl>\n<dl class=\"more\">\n");
                told.clear();
            }
            told.push(label);
            self.text.push_str("<div>\n");
            self.line("<dt>", label, "</dt>");
            self.compact("<dd>", value, "</dd>");
            self.text.push_str("</div>\n");
        }
        self.text.push_str("</dl>\n");
    }

    /// A table in a box of its own that scrolls sideways on a narrow screen, and
    /// that a keyboard can reach.
    fn table(&mut self, caption: &[Inline], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        self.tables += 1;
        let id = format!("table_{}", self.tables);
        let named = if caption.is_empty() {
            String::new()
        } else {
            format!(" role=\"group\" aria-labelledby=\"{id}\"")
        };
        self.text.push_str(&format!("<div class=\"scroll\" tabindex=\"0\"{named}>\n<table>\n"));
        if !caption.is_empty() {
            self.line(&format!("<caption id=\"{id}\">"), caption, "</caption>");
        }
        self.text.push_str("<thead>\n");
        self.row("", head, ("<th scope=\"col\">", "</th>"));
        self.text.push_str("</thead>\n<tbody>\n");
        for (number, row) in rows.iter().enumerate() {
            let id = self.row_ids.then(|| format!(" id=\"{}\"", row_id(number)));
            self.row(&id.unwrap_or_default(), row, ("<td>", "</td>"));
        }
        self.text.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn row(&mut self, id: &str, cells: &[Vec<Inline>], (begin, end): (&str, &str)) {
        self.text.push_str(&format!("<tr{id}>\n"));
        cells.iter().for_each(|cell| self.line(begin, cell, end));
        self.text.push_str("</tr>\n");
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Text(text) => self.text.push_str(&escaped(text)),
                Inline::Code(text) => {
                    self.text.push_str(&format!("<code>{}</code>", escaped(text)));
                }
                Inline::Emphasis(inner) => self.form("em", inner),
                Inline::Strong(inner) => self.form("strong", inner),
                Inline::Link { url, content } => {
                    self.text.push_str(&format!("<a href=\"{}\">", escaped(url)));
                    self.inlines(content);
                    self.text.push_str("</a>");
                }
                Inline::Lent { language, content } => {
                    self.text.push_str(&format!("<span lang=\"{language}\">"));
                    self.inlines(content);
                    self.text.push_str("</span>");
                }
                Inline::Break => self.text.push_str("<br>\n"),
            }
        }
    }

    fn form(&mut self, element: &str, inner: &[Inline]) {
        self.text.push_str(&format!("<{element}>"));
        self.inlines(inner);
        self.text.push_str(&format!("</{element}>"));
    }
}

fn only_lists(blocks: &[Block]) -> bool {
    blocks.iter().all(|block| matches!(block, Block::List { .. }))
}
