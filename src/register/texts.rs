//! The texts of a file, for those who look at any text whatever it is about.

use super::read::Tree;
use crate::text::yaml::{Entry, Kind, Node};
use crate::text::{Language, Span};

/// A text that an author wrote in a language, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prose<'t> {
    /// The field whose text it is: `text`, `introduction`.
    pub field: &'t str,
    /// Where the field's name stands.
    pub field_span: Span,
    /// The language.
    pub language: Language,
    /// The text.
    pub text: &'t str,
    /// Where the text stands.
    pub span: Span,
}

impl Tree<'_> {
    /// The places of all keys and single values, in the order of the file.
    ///
    /// What stands outside them is structure, space and comments.
    #[must_use]
    pub fn scalars(&self) -> Vec<Span> {
        let mut found = Vec::new();
        for visit in self.root.walk() {
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

    /// Every text that is given in a language: `{fi: …, sv: …}`.
    #[must_use]
    pub fn prose(&self) -> Vec<Prose<'_>> {
        let mut found = Vec::new();
        gather(&self.root, None, &mut found);
        found
    }

    /// Where the key of the value at `span` stands, if the value has one.
    #[must_use]
    pub fn key_of(&self, span: Span) -> Option<Span> {
        let mut entries = self.root.walk().filter_map(|visit| visit.entry);
        entries.find(|entry| entry.value.span == span).map(|entry| entry.key_span)
    }
}

fn gather<'t>(node: &'t Node<'_>, field: Option<&'t Entry<'_>>, found: &mut Vec<Prose<'t>>) {
    match &node.kind {
        Kind::Map(entries) => {
            for entry in entries {
                match (field, entry.key.parse(), &entry.value.kind) {
                    (Some(field), Ok(language), Kind::Str(text)) => found.push(Prose {
                        field: &field.key,
                        field_span: field.key_span,
                        language,
                        text,
                        span: entry.value.span,
                    }),
                    _ => gather(&entry.value, Some(entry), found),
                }
            }
        }
        Kind::Seq(items) => items.iter().for_each(|item| gather(item, field, found)),
        _ => {}
    }
}
