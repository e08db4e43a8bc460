//! The texts of a file, for those who look at any text whatever it is about.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::tree::Tree;
use crate::text::yaml::{Kind, Node};
use crate::text::{Language, Span};

/// A text that an author wrote in a language, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose<'s> {
    /// The field whose text it is: `text`, `introduction`.
    pub field: Cow<'s, str>,
    /// Where the field's name stands.
    pub field_span: Span,
    /// The language.
    pub language: Language,
    /// The text.
    pub text: Cow<'s, str>,
    /// Where the text stands.
    pub span: Span,
    /// Whether a character hides in it.
    pub hides: bool,
}

impl Tree<'_> {
    /// The places of all keys and single values, in the order of the file.
    ///
    /// What stands outside them is structure, space and comments.
    #[must_use]
    pub fn scalars(&self) -> Vec<Span> {
        let mut found = Vec::new();
        for visit in self.root().into_iter().flat_map(Node::walk) {
            found.extend(visit.entry.map(|entry| entry.key_span));
            match visit.node.kind {
                Kind::Map(_) | Kind::Seq(_) => {}
                _ => found.push(visit.node.span),
            }
        }
        // An alias repeats what was defined above it.
        found.sort_unstable();
        found
    }

    /// The fields of that item of the list at `list`, a JSON pointer, whose id stands at `id`.
    #[must_use]
    pub fn fields(&self, list: &str, id: Span) -> BTreeSet<String> {
        let Some(root) = self.root() else { return BTreeSet::new() };
        let mut items = (0..root.length(list)).map(|at| format!("{list}/{at}"));
        let item = items.find(|item| root.value_span(&format!("{item}/id")) == Some(id));
        match item.and_then(|item| root.at(&item)).map(|node| &node.kind) {
            Some(Kind::Map(entries)) => entries.iter().map(|entry| entry.key.to_string()).collect(),
            _ => BTreeSet::new(),
        }
    }

    /// Where the key of the value at `span` stands, if the value has one.
    #[must_use]
    pub fn key_of(&self, span: Span) -> Option<Span> {
        let mut entries = self.root()?.walk().filter_map(|visit| visit.entry);
        entries.find(|entry| entry.value.span == span).map(|entry| entry.key_span)
    }
}
