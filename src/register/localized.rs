//! Texts in several languages.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::language::lent;
use crate::text::{Language, Spanned};

/// A text per language: `{fi: …, sv: …, en: …}`. At least one language.
///
/// A list in the order of [`Language`] takes a quarter of a map's room, and a workspace has
/// hardly anything else than texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Localized(Box<[(Language, Spanned<String>)]>);

impl Localized {
    /// The text in `language`, if the author gave it.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.iter().find(|(at, _)| *at == language).map(|(_, text)| text.value.as_str())
    }

    /// The text in `language`, or in the first language there is, with that language.
    #[must_use]
    pub fn best(&self, language: Language) -> (&str, Language) {
        let first = || self.0.first().map(|(at, text)| (text.value.as_str(), *at));
        self.get(language).map(|text| (text, language)).or_else(first).unwrap_or(("", language))
    }

    /// The text in `language`; another language's, when it stands in, marked as lent.
    #[must_use]
    pub fn marked(&self, language: Language) -> String {
        let (text, own) = self.best(language);
        let text = lent::unmarked(text);
        if own == language { text.into_owned() } else { lent::lent(&text, own) }
    }

    /// Each language's text with its place, in the order of [`Language`].
    pub fn iter(&self) -> impl Iterator<Item = (Language, &Spanned<String>)> {
        self.0.iter().map(|(language, text)| (*language, text))
    }
}

impl Serialize for Localized {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_map(LocalizedVisitor)
    }
}

struct LocalizedVisitor;

impl<'de> Visitor<'de> for LocalizedVisitor {
    type Value = Localized;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text per language")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Localized, A::Error> {
        let room = map.size_hint().unwrap_or_default().min(Language::ALL.len());
        let mut texts: Vec<(Language, Spanned<String>)> = Vec::with_capacity(room);
        while let Some((language, text)) = map.next_entry()? {
            texts.push((language, text));
        }
        texts.sort_by_key(|(language, _)| *language);
        // No reader lets a key stand twice.
        texts.dedup_by_key(|(language, _)| *language);
        Ok(Localized(texts.into_boxed_slice()))
    }
}

impl JsonSchema for Localized {
    fn schema_name() -> Cow<'static, str> {
        "Localized".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let text = || json_schema!({ "type": "string", "pattern": TEXT_PATTERN });
        json_schema!({
            "description": "A text per language.",
            "type": "object",
            "properties": { "fi": text(), "sv": text(), "en": text() },
            "minProperties": 1,
            "additionalProperties": false,
        })
    }
}

/// A text says something: it is more than space.
pub(super) const TEXT_PATTERN: &str = r"\S";

/// A name that may be the same in every language (`ForeAmmatti`) or differ (`{fi: …, sv: …}`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// One name for all languages.
    Same(String),
    /// A name per language.
    Each(Localized),
}

impl Name {
    /// The name in `language`, or in the first language there is, with that language.
    #[must_use]
    pub fn best(&self, language: Language) -> (&str, Language) {
        match self {
            Self::Same(name) => (name, language),
            Self::Each(names) => names.best(language),
        }
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Same(name) => out.serialize_str(name),
            Self::Each(names) => names.serialize(out),
        }
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name, or a name per language")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Name, E> {
        Ok(Name::Same(name.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Name, A::Error> {
        Localized::deserialize(MapAccessDeserializer::new(map)).map(Name::Each)
    }
}

impl JsonSchema for Name {
    fn schema_name() -> Cow<'static, str> {
        "Name".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let each = generator.subschema_for::<Localized>();
        json_schema!({
            "description": "A name that is the same in every language, or a name per language.",
            "anyOf": [{ "type": "string", "pattern": TEXT_PATTERN }, each],
        })
    }
}

/// A question that must be answered: with `none`, or with what there is.
///
/// Silence is never the same as "no": an absent key is a finding, `none` is an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<T> {
    /// The author says that there is none.
    None,
    /// What there is.
    Some(T),
}

impl<T> Answer<T> {
    /// What there is, if anything.
    #[must_use]
    pub fn some(&self) -> Option<&T> {
        match self {
            Self::None => None,
            Self::Some(value) => Some(value),
        }
    }
}

/// The word that answers a question with "there is none".
pub(super) const NONE: &str = "none";

impl<T: Serialize> Serialize for Answer<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => out.serialize_str(NONE),
            Self::Some(value) => value.serialize(out),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Answer<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(AnswerVisitor(PhantomData))
    }
}

struct AnswerVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for AnswerVisitor<T> {
    type Value = Answer<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`none`, or what there is")
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<Answer<T>, E> {
        if word == NONE { Ok(Answer::None) } else { Err(E::custom("expected `none` or a list")) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Answer<T>, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(list)).map(Answer::Some)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Answer<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Answer::Some)
    }
}

impl<T: JsonSchema> JsonSchema for Answer<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("AnswerOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut some = generator.subschema_for::<T>();
        if some.get("type").is_some_and(|kind| kind == "array") {
            // An empty list would be neither `none` nor something.
            some.insert("minItems".to_owned(), 1.into());
        }
        json_schema!({ "anyOf": [{ "const": NONE }, some] })
    }
}
