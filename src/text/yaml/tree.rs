//! The tree: nodes, their places, and ways to find them.

use std::borrow::Cow;
use std::slice;

use crate::text::Span;

/// A value and where it was written.
///
/// A node that an alias stands for carries the alias's span; its children carry
/// the spans of their definition.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'s> {
    /// From the first to the last byte of the value: quotes and brackets
    /// included, anchors, tags and the header of a block text (`|`) not. Empty
    /// where an absent value was taken for null.
    pub span: Span,
    /// The value.
    pub kind: Kind<'s>,
}

/// The value of a node.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind<'s> {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that fits in 64 bits with a sign.
    Int(i64),
    /// A whole number above that, up to 64 bits without a sign.
    UInt(u64),
    /// A number with a point or an exponent; always finite.
    Float(f64),
    /// Text.
    Str(Cow<'s, str>),
    /// A list.
    Seq(Vec<Node<'s>>),
    /// A mapping, in the order of the file; no key stands in it twice.
    Map(Vec<Entry<'s>>),
}

/// A key of a mapping and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'s> {
    /// The key.
    pub key: Cow<'s, str>,
    /// Where the key was written.
    pub key_span: Span,
    /// The value.
    pub value: Node<'s>,
}

impl<'s> Node<'s> {
    /// Where the value begins: the first key of a mapping, the first item of a list, else itself.
    #[must_use]
    pub fn head(&self) -> Span {
        match &self.kind {
            Kind::Map(entries) => entries.first().map_or(self.span, |entry| entry.key_span),
            Kind::Seq(items) => items.first().map_or(self.span, Self::head),
            _ => self.span,
        }
    }

    /// The same tree with texts of its own, to be kept for as long as anybody likes.
    #[must_use]
    pub fn into_owned(self) -> Node<'static> {
        let text = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        let kind = match self.kind {
            Kind::Null => Kind::Null,
            Kind::Bool(value) => Kind::Bool(value),
            Kind::Int(number) => Kind::Int(number),
            Kind::UInt(number) => Kind::UInt(number),
            Kind::Float(number) => Kind::Float(number),
            Kind::Str(said) => Kind::Str(text(said)),
            Kind::Seq(items) => Kind::Seq(items.into_iter().map(Node::into_owned).collect()),
            Kind::Map(entries) => {
                let owned = |entry: Entry<'_>| Entry {
                    key: text(entry.key),
                    key_span: entry.key_span,
                    value: entry.value.into_owned(),
                };
                Kind::Map(entries.into_iter().map(owned).collect())
            }
        };
        Node { span: self.span, kind }
    }

    /// Null at `span`.
    #[must_use]
    pub fn null(span: Span) -> Self {
        Self { span, kind: Kind::Null }
    }

    /// The entry of a mapping under `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Entry<'s>> {
        match &self.kind {
            Kind::Map(entries) => entries.iter().find(|entry| entry.key == key),
            _ => None,
        }
    }

    /// The node at a JSON Pointer (RFC 6901); the empty pointer is the node itself.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Self> {
        self.visit(pointer).map(|visit| visit.node)
    }

    /// How many items the list at a JSON Pointer has; none if there is no list.
    #[must_use]
    pub fn length(&self, pointer: &str) -> usize {
        match self.at(pointer).map(|node| &node.kind) {
            Some(Kind::Seq(items)) => items.len(),
            _ => 0,
        }
    }

    /// Where the key that a JSON Pointer ends with is written; for an item of a
    /// list, where the item is.
    #[must_use]
    pub fn key_span(&self, pointer: &str) -> Option<Span> {
        let visit = self.visit(pointer)?;
        Some(visit.entry.map_or(visit.node.span, |entry| entry.key_span))
    }

    /// Where the value at a JSON Pointer is written.
    #[must_use]
    pub fn value_span(&self, pointer: &str) -> Option<Span> {
        self.at(pointer).map(|node| node.span)
    }

    /// This node and everything in it, each before its children, in the order of the file.
    #[must_use]
    pub fn walk(&self) -> Walk<'_, 's> {
        Walk { pending: vec![Visit { entry: None, node: self }] }
    }

    fn visit(&self, pointer: &str) -> Option<Visit<'_, 's>> {
        let mut segments = pointer.split('/');
        if segments.next() != Some("") {
            return None;
        }
        segments.try_fold(Visit { entry: None, node: self }, |visit, segment| {
            visit.node.child(&unescape(segment))
        })
    }

    fn child(&self, segment: &str) -> Option<Visit<'_, 's>> {
        match &self.kind {
            Kind::Map(_) => self.get(segment).map(Visit::of_entry),
            Kind::Seq(items) => items.get(segment.parse::<usize>().ok()?).map(Visit::of_item),
            _ => None,
        }
    }
}

fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

/// A node met on a walk.
#[derive(Debug, Clone, Copy)]
pub struct Visit<'t, 's> {
    /// The entry whose value the node is, if it stands in a mapping.
    pub entry: Option<&'t Entry<'s>>,
    /// The node.
    pub node: &'t Node<'s>,
}

impl<'t, 's> Visit<'t, 's> {
    fn of_entry(entry: &'t Entry<'s>) -> Self {
        Self { entry: Some(entry), node: &entry.value }
    }

    fn of_item(node: &'t Node<'s>) -> Self {
        Self { entry: None, node }
    }
}

/// The nodes of a tree; see [`Node::walk`].
#[derive(Debug, Clone)]
pub struct Walk<'t, 's> {
    pending: Vec<Visit<'t, 's>>,
}

impl<'t, 's> Iterator for Walk<'t, 's> {
    type Item = Visit<'t, 's>;

    fn next(&mut self) -> Option<Self::Item> {
        let visit = self.pending.pop()?;
        match &visit.node.kind {
            Kind::Seq(items) => self.push_all(items.iter(), Visit::of_item),
            Kind::Map(entries) => self.push_all(entries.iter(), Visit::of_entry),
            _ => {}
        }
        Some(visit)
    }
}

impl<'t, 's> Walk<'t, 's> {
    /// Last child first, so that the first child is the next to be popped.
    fn push_all<T>(&mut self, children: slice::Iter<'t, T>, visit: fn(&'t T) -> Visit<'t, 's>) {
        self.pending.extend(children.rev().map(visit));
    }
}
