//! The descriptions of one language, read from its Fluent file.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};

use crate::text::Language;

/// Descriptions by type (a message) and field or value (its attributes).
pub(super) struct Descriptions(BTreeMap<String, String>);

static ENGLISH: LazyLock<Descriptions> =
    LazyLock::new(|| Descriptions::parse(include_str!("../descriptions/en.ftl")));
static FINNISH: LazyLock<Descriptions> =
    LazyLock::new(|| Descriptions::parse(include_str!("../descriptions/fi.ftl")));
static SWEDISH: LazyLock<Descriptions> =
    LazyLock::new(|| Descriptions::parse(include_str!("../descriptions/sv.ftl")));

/// The descriptions in `language`; the English ones are those that no type's documentation gives.
pub(super) fn descriptions(language: Language) -> &'static Descriptions {
    match language {
        Language::En => &ENGLISH,
        Language::Fi => &FINNISH,
        Language::Sv => &SWEDISH,
    }
}

impl Descriptions {
    pub(super) fn parse(text: &str) -> Self {
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        Self(messages.flat_map(|message| texts(&message)).collect())
    }

    /// The text under `key`: `Register`, or `Register.id`.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    #[cfg(test)]
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn texts(message: &Message<&str>) -> Vec<(String, String)> {
    let name = message.id.name;
    let own = message.value.iter().map(|pattern| (name.to_owned(), plain(pattern)));
    let fields = message
        .attributes
        .iter()
        .map(|field| (format!("{name}.{}", field.id.name), plain(&field.value)));
    own.chain(fields).collect()
}

fn plain(pattern: &Pattern<&str>) -> String {
    let words: String = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "",
        })
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
