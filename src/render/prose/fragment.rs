//! One piece of Markdown, read alone into blocks.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::characters::{clean_line, clean_lines, clean_marked_line, link_address};
use super::line::{extend, push_form, push_text, tidy, without_breaks};
use super::{Block, Inline, MAX_DEPTH, ProseProblemKind, inline_text};
use crate::language::lent::{self, Mark};
use crate::text::Language;

/// What was found in a fragment, and at which of its bytes.
pub(super) type Found = Vec<(Range<usize>, ProseProblemKind)>;

/// Who wrote a fragment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// Our template, or the workspace's: it may mark texts as lent by another language.
    Template,
    /// The author of a register.
    Author,
}

/// Reads `markdown`, which lies `depth` blocks deep. Headings still have the
/// level they were written with, and no id.
pub(super) fn parse(markdown: &str, depth: usize, origin: Origin) -> (Vec<Block>, Found) {
    let mut reader = Reader {
        events: Parser::new_ext(markdown, options()).into_offset_iter(),
        depth,
        origin,
        ignored: 0,
        within: Within::default(),
        lender: None,
        found: Found::new(),
    };
    let blocks = reader.blocks();
    (blocks, reader.found)
}

/// Nothing that would let an author set ids, classes or addresses of our pages.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_DEFINITION_LIST
}

struct Reader<'m> {
    events: OffsetIter<'m>,
    depth: usize,
    origin: Origin,
    /// Tags begun below [`MAX_DEPTH`], whose ends are still to come.
    ignored: usize,
    /// The inlines that the present one lies in; none lies in another of its kind.
    within: Within,
    /// The language that lent the text now read; it is forgotten where the block ends.
    lender: Option<Language>,
    found: Found,
}

#[derive(Clone, Copy, Default)]
struct Within {
    emphasis: bool,
    strong: bool,
    link: bool,
}

impl<'m> Reader<'m> {
    /// Blocks up to the end of the one they are in. Text that stands directly
    /// in it, as in a tight list, is a paragraph.
    fn blocks(&mut self) -> Vec<Block> {
        self.depth += 1;
        let (mut blocks, mut line) = (Vec::new(), Vec::new());
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(tag) if is_inline(&tag) => self.inline_tag(tag, range, &mut line),
                Event::Start(tag) => {
                    paragraph(&mut blocks, std::mem::take(&mut line));
                    self.block(tag, range, &mut blocks);
                }
                Event::End(_) => break,
                other => self.leaf(other, range, &mut line),
            }
        }
        paragraph(&mut blocks, line);
        self.depth -= 1;
        blocks
    }

    /// Inlines up to the end of the block or inline they are in.
    fn inlines(&mut self) -> Vec<Inline> {
        self.depth += 1;
        let mut line = Vec::new();
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(tag) => self.inline_tag(tag, range, &mut line),
                Event::End(_) => break,
                other => self.leaf(other, range, &mut line),
            }
        }
        self.depth -= 1;
        line
    }

    /// The next event, without the tags that are nested too deep.
    fn next(&mut self) -> Option<(Event<'m>, Range<usize>)> {
        loop {
            let (event, range) = self.events.next()?;
            match event {
                Event::Start(_) if self.depth >= MAX_DEPTH => {
                    self.ignored += 1;
                    if !self.found.iter().any(|(_, kind)| *kind == ProseProblemKind::TooDeep) {
                        self.found.push((range, ProseProblemKind::TooDeep));
                    }
                }
                Event::End(_) if self.ignored > 0 => self.ignored -= 1,
                event => {
                    if ends_line(&event) {
                        self.lender = None;
                    }
                    return Some((event, range));
                }
            }
        }
    }

    fn block(&mut self, tag: Tag<'m>, range: Range<usize>, blocks: &mut Vec<Block>) {
        match tag {
            Tag::HtmlBlock => {
                self.found.push((range, ProseProblemKind::RawHtml));
                paragraph(blocks, self.inlines());
            }
            Tag::Heading { level, .. } => self.heading(level, range, blocks),
            Tag::BlockQuote(_) => {
                let inner = self.deeper(2, Self::blocks);
                push_unless(inner.is_empty(), blocks, Block::Quote(inner));
            }
            Tag::CodeBlock(_) => {
                let text = self.code_text(range);
                push_unless(text.is_empty(), blocks, Block::Code(text));
            }
            Tag::List(start) => {
                let items = self.items();
                push_unless(items.is_empty(), blocks, Block::List { start, items });
            }
            Tag::Table(_) => blocks.push(self.table()),
            Tag::DefinitionList => {
                let facts = self.facts();
                push_unless(facts.is_empty(), blocks, Block::Facts(facts));
            }
            _ => paragraph(blocks, self.inlines()),
        }
    }

    /// Reads something that counts for more than the one level of its content.
    fn deeper<T>(&mut self, levels: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += levels;
        let content = read(self);
        self.depth -= levels;
        content
    }

    fn heading(&mut self, level: HeadingLevel, range: Range<usize>, blocks: &mut Vec<Block>) {
        let content = tidy(without_breaks(self.inlines()));
        if inline_text(&content).trim().is_empty() {
            self.found.push((range, ProseProblemKind::EmptyHeading));
        } else {
            blocks.push(Block::Heading { level: level as u8, id: String::new(), content });
        }
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((Event::Start(_), _)) = self.next() {
            items.push(self.deeper(1, Self::blocks));
        }
        items.retain(|item| !item.is_empty());
        items
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((Event::Start(tag), _)) = self.next() {
            match tag {
                Tag::TableHead => head = self.cells(),
                _ => rows.push(self.cells()),
            }
        }
        Block::Table { caption: Vec::new(), head, rows }
    }

    fn cells(&mut self) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        while let Some((Event::Start(_), _)) = self.next() {
            cells.push(tidy(self.inlines()));
        }
        cells
    }

    /// Labels, each with the blocks of all its definitions.
    fn facts(&mut self) -> Vec<(Vec<Inline>, Vec<Block>)> {
        let mut facts: Vec<(Vec<Inline>, Vec<Block>)> = Vec::new();
        while let Some((Event::Start(tag), _)) = self.next() {
            match (tag, facts.last_mut()) {
                (Tag::DefinitionListDefinition, Some((_, value))) => {
                    value.extend(self.deeper(1, Self::blocks));
                }
                _ => facts.push((tidy(without_breaks(self.inlines())), Vec::new())),
            }
        }
        facts
    }

    fn code_text(&mut self, range: Range<usize>) -> String {
        let mut text = String::new();
        while let Some((Event::Text(line), _)) = self.next() {
            text.push_str(&line);
        }
        let (text, hidden) = clean_lines(&text);
        self.hidden(hidden, range);
        text.trim_end_matches('\n').to_owned()
    }

    fn inline_tag(&mut self, tag: Tag<'m>, range: Range<usize>, line: &mut Vec<Inline>) {
        match tag {
            Tag::Emphasis => {
                let within = Within { emphasis: true, ..self.within };
                let inner = self.inlines_within(within);
                push_form(line, inner, Inline::Emphasis, self.within.emphasis);
            }
            Tag::Strong => {
                let within = Within { strong: true, ..self.within };
                let inner = self.inlines_within(within);
                push_form(line, inner, Inline::Strong, self.within.strong);
            }
            Tag::Link { link_type, dest_url, .. } => {
                let url = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.into_string(),
                };
                self.link(&url, range, line);
            }
            Tag::Image { .. } => {
                self.found.push((range, ProseProblemKind::Image));
                let inner = self.inlines();
                extend(line, inner);
            }
            _ => {
                let inner = self.inlines();
                extend(line, inner);
            }
        }
    }

    fn inlines_within(&mut self, within: Within) -> Vec<Inline> {
        let outer = std::mem::replace(&mut self.within, within);
        let line = self.inlines();
        self.within = outer;
        line
    }

    /// A link, or only its text if the address is not allowed or it lies in a link.
    fn link(&mut self, url: &str, range: Range<usize>, line: &mut Vec<Inline>) {
        let address = link_address(url);
        if address.is_none() {
            let shown = clean_line(url).0;
            self.found.push((range, ProseProblemKind::LinkAddress(shown)));
        }
        let within = Within { link: true, ..self.within };
        let mut content = tidy(self.inlines_within(within));
        match address {
            Some(url) if !self.within.link => {
                if inline_text(&content).trim().is_empty() {
                    content = vec![Inline::Text(url.clone())];
                }
                line.push(Inline::Link { url, content });
            }
            _ => extend(line, content),
        }
    }

    fn leaf(&mut self, event: Event<'m>, range: Range<usize>, line: &mut Vec<Inline>) {
        match event {
            Event::Text(text) | Event::Html(text) => self.text(&text, range, line),
            Event::InlineHtml(text) => {
                self.found.push((range.clone(), ProseProblemKind::RawHtml));
                self.text(&text, range, line);
            }
            Event::Code(text) => {
                let (text, hidden) = clean_line(&text);
                self.hidden(hidden, range);
                if !text.is_empty() {
                    line.push(Inline::Code(text));
                }
            }
            Event::SoftBreak => push_text(line, " "),
            Event::HardBreak => line.push(Inline::Break),
            Event::Start(_)
            | Event::End(_)
            | Event::Rule
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>, line: &mut Vec<Inline>) {
        let (text, hidden) = match self.origin {
            Origin::Template => clean_marked_line(text),
            Origin::Author => clean_line(text),
        };
        self.hidden(hidden, range);
        for piece in text.split_inclusive(|c| lent::mark(c).is_some()) {
            let mark = piece.chars().next_back().and_then(lent::mark);
            self.lendable(&lent::unmarked(piece), line);
            self.lender = match mark {
                Some(Mark::Begin(language)) => Some(language),
                Some(Mark::End) => None,
                None => self.lender,
            };
        }
    }

    /// Adds text, as lent if another language lends it.
    fn lendable(&self, text: &str, line: &mut Vec<Inline>) {
        match self.lender {
            Some(language) if !text.is_empty() => {
                let content = vec![Inline::Text(text.to_owned())];
                extend(line, vec![Inline::Lent { language, content }]);
            }
            _ => push_text(line, text),
        }
    }

    fn hidden(&mut self, hidden: Option<char>, range: Range<usize>) {
        if let Some(character) = hidden {
            self.found.push((range, ProseProblemKind::HiddenCharacter(character)));
        }
    }
}

/// Whether a lent text cannot go on after the event.
fn ends_line(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !is_inline(tag),
        Event::End(tag) => {
            !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image)
        }
        _ => false,
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
}

fn push_unless(empty: bool, blocks: &mut Vec<Block>, block: Block) {
    if !empty {
        blocks.push(block);
    }
}

fn paragraph(blocks: &mut Vec<Block>, line: Vec<Inline>) {
    let line = tidy(line);
    push_unless(line.is_empty(), blocks, Block::Paragraph(line));
}
