//! Builds the tree out of the parser's events and notes every problem on the way.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::ops::{ControlFlow, Range};

use super::anchor::{Anchors, Refusal};
use super::blame::{self, Blame};
use super::scalar::plain;
use super::{Entry, Kind, Limits, Node, Parsed, Problem, ProblemKind};
use crate::text::{FileId, Span};

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Quoted,
    Block,
}

/// A tag, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    /// `!`: a scalar is text, anything else what it looks like.
    NonSpecific,
    Str,
    Null,
    Bool,
    Int,
    Float,
    Seq,
    Map,
    Unknown,
}

/// What stands before a node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Properties {
    /// The number of its anchor; 0 for none.
    pub(super) anchor: usize,
    /// Its tag, and where that is written.
    pub(super) tag: Option<(Tag, Span)>,
}

/// Which kind of collection begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Seq,
    Map,
}

/// How many keys are looked through one by one.
const FEW: usize = 32;

/// The tree so far.
pub(super) struct Builder<'s> {
    file: FileId,
    text: &'s str,
    limits: Limits,
    documents: u32,
    open: Vec<Open<'s>>,
    /// The items of all open lists, those of the innermost last: a list takes its own with it
    /// when it ends, into room for just so many.
    items: Vec<Node<'s>>,
    /// The entries of all open mappings, likewise.
    entries: Vec<Entry<'s>>,
    /// Whether there is any tab to look for.
    has_tabs: bool,
    anchors: Anchors<'s>,
    budget_reported: bool,
    last_scalar: Option<blame::Scalar>,
    root: Option<Node<'s>>,
    problems: Vec<Problem>,
}

/// A collection whose end has not come yet.
struct Open<'s> {
    start: u32,
    /// Written with brackets.
    flow: bool,
    anchor: usize,
    content: Content<'s>,
}

/// What is open, and from which place of its stack on its children lie.
enum Content<'s> {
    Seq(usize),
    Map(usize, Option<Key<'s>>),
}

/// A key whose value has not come yet.
enum Key<'s> {
    Text(Cow<'s, str>, Span),
    /// Its value is left out.
    Refused,
}

impl<'s> Builder<'s> {
    pub(super) fn new(file: FileId, text: &'s str, limits: Limits) -> Self {
        Self {
            file,
            text,
            limits,
            documents: 0,
            open: Vec::new(),
            items: Vec::new(),
            entries: Vec::new(),
            has_tabs: text.contains('\t'),
            anchors: Anchors::new(limits.alias_nodes),
            budget_reported: false,
            last_scalar: None,
            root: None,
            problems: Vec::new(),
        }
    }

    pub(super) fn text(&self) -> &'s str {
        self.text
    }

    /// A document begins at `span`.
    pub(super) fn document(&mut self, span: Span) -> ControlFlow<()> {
        self.documents += 1;
        if self.documents == 1 {
            return ControlFlow::Continue(());
        }
        let first = self.root.as_ref().map(|root| root.span);
        self.problems.push(Problem { span, first, kind: ProblemKind::SeveralDocuments });
        ControlFlow::Break(())
    }

    /// A scalar.
    pub(super) fn scalar(
        &mut self,
        value: Cow<'s, str>,
        style: Style,
        properties: Properties,
        span: Span,
    ) {
        self.check_tab(span.start);
        self.check_lines(style, span, matches!(value, Cow::Owned(_)));
        self.last_scalar = Some(blame::Scalar { span, style, is_value: self.expects_value() });
        let kind = match properties.tag {
            Some((tag, tag_span)) => self.tagged(value, style, tag, tag_span),
            None => untagged(value, style),
        };
        self.finish_node(Node { span, kind }, properties.anchor);
    }

    /// A list or mapping begins.
    pub(super) fn open(
        &mut self,
        shape: Shape,
        flow: bool,
        properties: Properties,
        span: Span,
    ) -> ControlFlow<()> {
        if self.room() == 0 {
            self.note(span, ProblemKind::TooDeep { limit: self.limits.depth });
            return ControlFlow::Break(());
        }
        self.check_tab(span.start);
        self.check_collection_tag(shape, properties.tag);
        let (start, content) = match shape {
            Shape::Seq => (self.seq_start(flow, span.start), Content::Seq(self.items.len())),
            Shape::Map => (span.start, Content::Map(self.entries.len(), None)),
        };
        self.open.push(Open { start, flow, anchor: properties.anchor, content });
        ControlFlow::Continue(())
    }

    /// The innermost list or mapping ends; `span` covers its closing bracket, if any.
    pub(super) fn close(&mut self, span: Span) {
        let Some(Open { start, flow, anchor, content }) = self.open.pop() else { return };
        let (kind, last) = match content {
            Content::Seq(first) => {
                let items = self.items.split_off(first);
                let last = items.last().map(|item| item.span.end);
                (Kind::Seq(items), last)
            }
            Content::Map(first, _) => {
                let entries = self.entries.split_off(first);
                let last = entries.last().map(|entry| entry.value.span.end.max(entry.key_span.end));
                (Kind::Map(self.without_duplicates(entries)), last)
            }
        };
        // Without a closing bracket the parser ends a collection where the next thing begins.
        let end = if flow && span.start < span.end { span.end } else { last.unwrap_or(start) };
        let span = Span::new(self.file, start, end.max(start));
        self.finish_node(Node { span, kind }, anchor);
    }

    /// An alias of anchor number `id`.
    pub(super) fn alias(&mut self, id: usize, span: Span) {
        match self.anchors.copy(id, self.room()) {
            Ok(node) => self.place(Node { span, ..node }),
            Err(Refusal::Unfinished) => self.alias_in_itself(span),
            Err(Refusal::Depth) => {
                self.refuse(span, ProblemKind::TooDeep { limit: self.limits.depth });
            }
            Err(Refusal::Budget) if self.budget_reported => self.place_refused(span),
            Err(Refusal::Budget) => {
                self.budget_reported = true;
                self.refuse(span, ProblemKind::AliasBudget { limit: self.limits.alias_nodes });
            }
        }
    }

    /// An alias of an anchor that does not exist.
    pub(super) fn unknown_alias(&mut self, span: Span) {
        let name = self.slice(span).strip_prefix('*').unwrap_or_default().to_owned();
        self.refuse(span, ProblemKind::UnknownAnchor(name));
    }

    /// An alias of a node that is not finished: the alias lies inside it.
    fn alias_in_itself(&mut self, span: Span) {
        let name = self.slice(span).strip_prefix('*').unwrap_or_default().to_owned();
        self.refuse(span, ProblemKind::AnchorInItself(name));
    }

    /// The parser stopped at byte `at`.
    pub(super) fn stop(&mut self, found: blame::Found, at: usize) {
        let blame = Blame {
            text: self.text,
            at,
            in_document: self.documents > 0,
            open: self.open.last().map(|open| (open.start as usize, open.flow)),
            last_scalar: self.last_scalar,
        };
        let (kind, place) = blame.judge(found, self.limits.depth);
        self.note(self.span_of(place), kind);
        self.root = None;
    }

    /// The end of the file.
    pub(super) fn finish(mut self) -> Parsed<'s> {
        let nothing = |root: &Node<'_>| root.kind == Kind::Null && root.span.start == root.span.end;
        let root = self.root.take().filter(|root| !nothing(root));
        if root.is_none() && self.problems.is_empty() {
            self.note(Span::new(self.file, 0, 0), ProblemKind::Empty);
        }
        self.problems.sort_by_key(|problem| problem.span);
        // Several nodes of one line report its tab.
        self.problems.dedup();
        Parsed { root, problems: self.problems }
    }

    fn span_of(&self, place: Range<usize>) -> Span {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(place.start), offset(place.end))
    }

    fn slice(&self, span: Span) -> &'s str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// How many levels may still be opened here.
    fn room(&self) -> u32 {
        let depth = u32::try_from(self.open.len()).unwrap_or(u32::MAX);
        self.limits.depth.saturating_sub(depth)
    }

    fn note(&mut self, span: Span, kind: ProblemKind) {
        self.problems.push(Problem { span, first: None, kind });
    }

    fn expects_value(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Map(_, Some(_)), .. }))
    }

    /// The parser lets some tabs pass that YAML forbids. Inside brackets and for
    /// a value on a line of its own, YAML allows them.
    fn check_tab(&mut self, start: u32) {
        let flow = self.open.last().is_some_and(|open| open.flow);
        if !self.has_tabs || flow || self.expects_value() {
            return;
        }
        if let Some(place) = blame::tab_indentation(self.text, start as usize) {
            self.note(self.span_of(place), ProblemKind::TabIndentation);
        }
    }

    /// Of a text that the parser took as it stands, every line is the first.
    fn check_lines(&mut self, style: Style, span: Span, several_lines: bool) {
        if style == Style::Plain && several_lines {
            let item = blame::item_in_text(self.text, span.start as usize..span.end as usize);
            if let Some(place) = item {
                self.note(self.span_of(place), ProblemKind::ItemInText);
            }
        }
    }

    /// The parser begins a list whose dashes stand below their key's first
    /// letter at the first item; we want the dash.
    fn seq_start(&self, flow: bool, start: u32) -> u32 {
        if flow || !self.expects_value() {
            return start;
        }
        let before = self.text.get(..start as usize).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let lead = before.get(line..).unwrap_or_default().trim_end();
        let dash = lead.strip_suffix('-').map(|indent| line + indent.len());
        dash.and_then(|dash| u32::try_from(dash).ok()).unwrap_or(start)
    }

    fn check_collection_tag(&mut self, shape: Shape, tag: Option<(Tag, Span)>) {
        let Some((tag, span)) = tag else { return };
        let fits = match tag {
            Tag::NonSpecific => true,
            Tag::Seq => shape == Shape::Seq,
            Tag::Map => shape == Shape::Map,
            _ => false,
        };
        if !fits {
            self.note_tag(span);
        }
    }

    fn tagged(&mut self, value: Cow<'s, str>, style: Style, tag: Tag, tag_span: Span) -> Kind<'s> {
        if matches!(tag, Tag::Str | Tag::NonSpecific) {
            return Kind::Str(value);
        }
        let meant = plain(value.clone());
        let fits = match meant {
            Kind::Null => tag == Tag::Null,
            Kind::Bool(_) => tag == Tag::Bool,
            Kind::Int(_) | Kind::UInt(_) => matches!(tag, Tag::Int | Tag::Float),
            Kind::Float(_) => tag == Tag::Float,
            Kind::Str(_) | Kind::Seq(_) | Kind::Map(_) => false,
        };
        if fits {
            return meant;
        }
        self.note_tag(tag_span);
        untagged(value, style)
    }

    fn note_tag(&mut self, span: Span) {
        let written = self.slice(span).to_owned();
        self.note(span, ProblemKind::UnknownTag(written));
    }

    fn without_duplicates(&mut self, mut entries: Vec<Entry<'s>>) -> Vec<Entry<'s>> {
        if entries.len() <= FEW && all_differ(&entries) {
            return entries;
        }
        let mut seen = BTreeMap::new();
        entries.retain(|entry| match seen.entry(entry.key.clone()) {
            Slot::Vacant(slot) => {
                slot.insert(entry.key_span);
                true
            }
            Slot::Occupied(first) => {
                let kind = ProblemKind::DuplicateKey(entry.key.to_string());
                let first = Some(*first.get());
                self.problems.push(Problem { span: entry.key_span, first, kind });
                false
            }
        });
        entries
    }

    fn finish_node(&mut self, node: Node<'s>, anchor: usize) {
        if anchor != 0 {
            self.anchors.define(anchor, &node);
        }
        self.place(node);
    }

    fn place(&mut self, node: Node<'s>) {
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(node),
            Some(Content::Seq(_)) => self.items.push(node),
            Some(Content::Map(_, pending)) => match pending.take() {
                Some(Key::Text(key, key_span)) => {
                    self.entries.push(Entry { key, key_span, value: node });
                }
                Some(Key::Refused) => {}
                None => *pending = Some(read_key(self.text, node, &mut self.problems)),
            },
        }
    }

    fn refuse(&mut self, span: Span, kind: ProblemKind) {
        self.note(span, kind);
        self.place_refused(span);
    }

    /// Null stands in for a refused value; a refused key takes its value with it.
    fn place_refused(&mut self, span: Span) {
        match self.open.last_mut().map(|open| &mut open.content) {
            Some(Content::Map(_, pending @ None)) => *pending = Some(Key::Refused),
            _ => self.place(Node::null(span)),
        }
    }
}

/// Whether no key stands twice; for so few keys that comparing each with each is the fastest.
fn all_differ(entries: &[Entry<'_>]) -> bool {
    entries
        .iter()
        .enumerate()
        .all(|(index, entry)| entries.iter().take(index).all(|before| before.key != entry.key))
}

fn untagged(value: Cow<'_, str>, style: Style) -> Kind<'_> {
    if style == Style::Plain { plain(value) } else { Kind::Str(value) }
}

fn read_key<'s>(text: &'s str, node: Node<'s>, problems: &mut Vec<Problem>) -> Key<'s> {
    let span = node.span;
    let written = text.get(span.start as usize..span.end as usize).unwrap_or_default();
    let (key, problem) = match node.kind {
        // The text as written: a key in quotes is no instruction to merge.
        Kind::Str(_) if written == "<<" => (Key::Refused, Some(ProblemKind::MergeKey)),
        Kind::Str(key) => (Key::Text(key, span), None),
        Kind::Bool(_) | Kind::Int(_) | Kind::UInt(_) | Kind::Float(_)
            if !written.starts_with('*') =>
        {
            (Key::Text(written.into(), span), Some(ProblemKind::KeyNotText))
        }
        _ => (Key::Refused, Some(ProblemKind::KeyNotText)),
    };
    problems.extend(problem.map(|kind| Problem { span, first: None, kind }));
    key
}
