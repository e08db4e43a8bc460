//! Typed values out of the tree. Every error carries the place it is about.

use std::fmt;
use std::marker::PhantomData;
use std::slice;

use serde::de::value::{BorrowedStrDeserializer, U32Deserializer, UnitDeserializer};
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::{Entry, Kind, Node};
use crate::text::Span;
use crate::text::spanned::SPANNED;

/// Why a node is not the value asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    /// The node or key; none if the type refused before it looked at a node.
    pub span: Option<Span>,
    /// Why, in serde's words (English).
    pub text: String,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for DecodeError {}

impl de::Error for DecodeError {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Self { span: None, text: text.to_string() }
    }
}

/// Reads `node` as a `T`.
///
/// [`Spanned`](crate::text::Spanned) values get the span of their node, and
/// `Spanned` keys the span of the key. Enums are written as the variant's name
/// or as a mapping of one entry, the variant's name and its content.
///
/// # Errors
///
/// The first thing that does not fit, with the innermost node it was found at.
pub fn from_node<'de, T: Deserialize<'de>>(node: &'de Node<'de>) -> Result<T, DecodeError> {
    read(PhantomData, Value(node))
}

impl DecodeError {
    /// Errors come up from the inside; the first place on the way is the closest one.
    fn or_at(self, span: Span) -> Self {
        Self { span: self.span.or(Some(span)), ..self }
    }
}

fn read<'de, S: DeserializeSeed<'de>, P: Place<'de>>(
    seed: S,
    place: P,
) -> Result<S::Value, DecodeError> {
    seed.deserialize(place).map_err(|error| error.or_at(place.span()))
}

/// Something with a place that can be read.
trait Place<'de>: Deserializer<'de, Error = DecodeError> + Copy {
    fn span(self) -> Span;
}

#[derive(Clone, Copy)]
struct Value<'de>(&'de Node<'de>);

impl<'de> Place<'de> for Value<'de> {
    fn span(self) -> Span {
        self.0.span
    }
}

fn visit_items<'de, V: Visitor<'de>>(
    items: &'de [Node<'de>],
    visitor: V,
) -> Result<V::Value, DecodeError> {
    let mut access = Items(items.iter());
    let value = visitor.visit_seq(&mut access)?;
    match access.0.len() {
        0 => Ok(value),
        rest => {
            let expected = format!("a list of {}", items.len() - rest);
            Err(de::Error::invalid_length(items.len(), &expected.as_str()))
        }
    }
}

impl<'de> Deserializer<'de> for Value<'de> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.0.kind {
            Kind::Null => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(*value),
            Kind::Int(number) => visitor.visit_i64(*number),
            Kind::UInt(number) => visitor.visit_u64(*number),
            Kind::Float(number) => visitor.visit_f64(*number),
            Kind::Str(text) => visitor.visit_borrowed_str(text),
            Kind::Seq(items) => visit_items(items, visitor),
            Kind::Map(entries) => visitor.visit_map(Entries::new(entries)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.0.kind {
            Kind::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        newtype(self, name, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match &self.0.kind {
            Kind::Str(name) => visitor.visit_enum(BorrowedStrDeserializer::new(name)),
            Kind::Map(entries) => match entries.as_slice() {
                [entry] => visitor.visit_enum(Variant(entry)),
                _ => Err(de::Error::invalid_length(entries.len(), &"a mapping of one entry")),
            },
            kind => Err(de::Error::invalid_type(unexpected(kind), &"a name or a mapping")),
        }
    }

    /// Serde would also take a list for a struct, field by field.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match &self.0.kind {
            Kind::Map(entries) => visitor.visit_map(Entries::new(entries)),
            kind => Err(de::Error::invalid_type(unexpected(kind), &visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map identifier
    }
}

fn unexpected<'t>(kind: &'t Kind<'_>) -> Unexpected<'t> {
    match kind {
        Kind::Null => Unexpected::Unit,
        Kind::Bool(value) => Unexpected::Bool(*value),
        Kind::Int(number) => Unexpected::Signed(*number),
        Kind::UInt(number) => Unexpected::Unsigned(*number),
        Kind::Float(number) => Unexpected::Float(*number),
        Kind::Str(text) => Unexpected::Str(text),
        Kind::Seq(_) => Unexpected::Seq,
        Kind::Map(_) => Unexpected::Map,
    }
}

fn newtype<'de, P: Place<'de>, V: Visitor<'de>>(
    place: P,
    name: &'static str,
    visitor: V,
) -> Result<V::Value, DecodeError> {
    if name == SPANNED {
        let span = place.span();
        let numbers = [span.file.0, span.start, span.end].into_iter();
        visitor.visit_map(SpanParts { numbers, place: Some(place) })
    } else {
        visitor.visit_newtype_struct(place)
    }
}

/// Answers [`Spanned`](crate::text::Spanned): file, start, end and the value itself.
struct SpanParts<P> {
    numbers: std::array::IntoIter<u32, 3>,
    place: Option<P>,
}

impl<'de, P: Place<'de>> MapAccess<'de> for SpanParts<P> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        self.place.map(|_| seed.deserialize(UnitDeserializer::new())).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        match (self.numbers.next(), self.place) {
            (Some(number), _) => seed.deserialize(U32Deserializer::new(number)),
            (None, Some(place)) => {
                self.place = None;
                read(seed, place)
            }
            (None, None) => Err(de::Error::custom("a span has four parts")),
        }
    }
}

struct Items<'de>(slice::Iter<'de, Node<'de>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = DecodeError;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, DecodeError> {
        self.0.next().map(|node| read(seed, Value(node))).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Entries<'de> {
    rest: slice::Iter<'de, Entry<'de>>,
    value: Option<&'de Node<'de>>,
}

impl<'de> Entries<'de> {
    fn new(entries: &'de [Entry<'de>]) -> Self {
        Self { rest: entries.iter(), value: None }
    }
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        let Some(entry) = self.rest.next() else { return Ok(None) };
        self.value = Some(&entry.value);
        read(seed, Key(entry)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        let value = self.value.take();
        value.map_or_else(
            || Err(de::Error::custom("a value follows a key")),
            |node| read(seed, Value(node)),
        )
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

#[derive(Clone, Copy)]
struct Key<'de>(&'de Entry<'de>);

impl<'de> Place<'de> for Key<'de> {
    fn span(self) -> Span {
        self.0.key_span
    }
}

impl<'de> Deserializer<'de> for Key<'de> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_borrowed_str(&self.0.key)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        newtype(self, name, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_enum(BorrowedStrDeserializer::new(&self.0.key))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// `variant: content`.
struct Variant<'de>(&'de Entry<'de>);

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = DecodeError;
    type Variant = Content<'de>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Content<'de>), DecodeError> {
        let variant = read(seed, Key(self.0))?;
        Ok((variant, Content(Value(&self.0.value))))
    }
}

struct Content<'de>(Value<'de>);

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = DecodeError;

    fn unit_variant(self) -> Result<(), DecodeError> {
        read(PhantomData, self.0)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        read(seed, self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.0.deserialize_any(visitor).map_err(|error| error.or_at(self.0.span()))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.0.deserialize_struct("", fields, visitor).map_err(|error| error.or_at(self.0.span()))
    }
}
