//! What messages about templates call the things that stand in them.

use std::fmt;

/// A kind of value or a piece of the template language, as messages name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Noun {
    /// A value put in by a component's caller.
    ArgumentValue,
    /// A day.
    Date,
    /// The end of the braces.
    End,
    /// True or false.
    Flag,
    /// Anything that can stand in braces.
    Lexeme,
    /// A list.
    List,
    /// A list or text.
    ListOrText,
    /// A text, a number, true or false.
    Literal,
    /// A map.
    Map,
    /// Text with markup in it.
    MarkedText,
    /// A value of no single kind.
    Mixed,
    /// A name.
    Name,
    /// A whole number.
    Number,
    /// A tag that opens something.
    OpeningTag,
    /// The kind of a component's parameter.
    ParameterKind,
    /// Text without markup.
    PlainText,
    /// A record.
    Record,
    /// A value of the kind that was declared.
    SameKind,
    /// A tag.
    Tag,
    /// Text.
    Text,
    /// A list of texts.
    TextList,
    /// Text or a whole number.
    TextOrNumber,
    /// A value.
    Value,
    /// This word or sign itself.
    Word(&'static str),
}

impl Noun {
    /// The key of its wording in reports; none for a word that stands for itself.
    #[must_use]
    pub fn key(self) -> Option<&'static str> {
        self.names().map(|(key, _)| key)
    }

    /// The key of its wording, and its name in English.
    fn names(self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::ArgumentValue => ("noun-argument-value", "a text or a value in braces"),
            Self::Date => ("noun-date", "a date"),
            Self::End => ("noun-end", "the end of the braces"),
            Self::Flag => ("noun-flag", "true or false"),
            Self::Lexeme => ("noun-lexeme", "a name, a text or a sign"),
            Self::List => ("noun-list", "a list"),
            Self::ListOrText => ("noun-list-or-text", "a list or text"),
            Self::Literal => ("noun-literal", "a text, a number, true or false"),
            Self::Map => ("noun-map", "a map"),
            Self::MarkedText => ("noun-marked-text", "text with markup"),
            Self::Mixed => ("noun-mixed", "of no single kind"),
            Self::Name => ("noun-name", "a name"),
            Self::Number => ("noun-number", "a whole number"),
            Self::OpeningTag => ("noun-opening-tag", "a tag that opens"),
            Self::ParameterKind => {
                ("noun-parameter-kind", "string, integer, number, bool, array or map")
            }
            Self::PlainText => ("noun-plain-text", "text without markup"),
            Self::Record => ("noun-record", "a record"),
            Self::SameKind => ("noun-same-kind", "the same kind"),
            Self::Tag => ("noun-tag", "a tag"),
            Self::Text => ("noun-text", "text"),
            Self::TextList => ("noun-text-list", "a list of texts"),
            Self::TextOrNumber => ("noun-text-or-number", "text or a whole number"),
            Self::Value => ("noun-value", "a value"),
            Self::Word(_) => return None,
        })
    }
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => f.write_str(word),
            other => f.write_str(other.names().map_or("", |(_, english)| english)),
        }
    }
}
