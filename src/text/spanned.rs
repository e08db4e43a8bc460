//! `Spanned<T>`: a typed value together with the place it was written.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};

use super::{FileId, Span};

/// The name by which the YAML deserializer knows that a span is asked for.
pub(crate) const SPANNED: &str = "$seloste::Spanned";

/// A value and where it was written.
///
/// Read from the YAML tree it carries the node's span; read from any other
/// format, the empty span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value` as written at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Serialize> Serialize for Spanned<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(out)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_newtype_struct(SPANNED, SpannedVisitor(PhantomData))
    }
}

struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    /// The YAML tree answers with three numbers (file, start, end) and the value.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Spanned<T>, A::Error> {
        let ((), file): ((), u32) = entry(&mut map)?;
        let ((), start): ((), u32) = entry(&mut map)?;
        let ((), end): ((), u32) = entry(&mut map)?;
        let ((), value): ((), T) = entry(&mut map)?;
        Ok(Spanned { value, span: Span { file: FileId(file), start, end } })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, input: D) -> Result<Spanned<T>, D::Error> {
        Ok(Spanned { value: T::deserialize(input)?, span: Span::default() })
    }
}

fn entry<'de, A: MapAccess<'de>, V: Deserialize<'de>>(map: &mut A) -> Result<((), V), A::Error> {
    let missing = || serde::de::Error::custom("a span has four parts");
    map.next_entry::<(), V>()?.ok_or_else(missing)
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
