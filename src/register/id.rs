//! Ids and references: who is meant, and where the author wrote it.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};

use crate::text::{Span, Spanned, lent};

/// A kind of thing that has an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectKind {
    /// A legal person or authority.
    Organisation,
    /// An information system or a part of one.
    System,
    /// A processor with its task.
    Processor,
    /// A group of data subjects.
    Group,
    /// A category of data.
    Category,
    /// A consent.
    Consent,
    /// A security measure.
    Measure,
    /// A procedure for requests of data subjects.
    Procedure,
    /// A shared text.
    Block,
    /// A register.
    Register,
    /// An agreement.
    Agreement,
    /// An access grant.
    Grant,
    /// An organ, unit or office-holder of an organisation.
    Organ,
    /// A criterion of service need.
    Criterion,
    /// A decision.
    Decision,
    /// A service.
    Service,
    /// A co-operation area.
    Area,
    /// A risk to data subjects.
    Risk,
    /// A class of the retention schedule.
    RetentionClass,
    /// A process of the unit.
    Process,
    /// A data repository.
    Repository,
    /// A layout of a document.
    Layout,
    /// A purpose of one register.
    Purpose,
    /// A part of one register.
    Part,
    /// A source of one register.
    Source,
    /// A retention rule of one register.
    Retention,
}

impl ObjectKind {
    /// Every kind.
    pub const ALL: [Self; 26] = [
        Self::Organisation,
        Self::System,
        Self::Processor,
        Self::Group,
        Self::Category,
        Self::Consent,
        Self::Measure,
        Self::Procedure,
        Self::Block,
        Self::Register,
        Self::Agreement,
        Self::Grant,
        Self::Organ,
        Self::Criterion,
        Self::Decision,
        Self::Service,
        Self::Area,
        Self::Risk,
        Self::RetentionClass,
        Self::Process,
        Self::Repository,
        Self::Layout,
        Self::Purpose,
        Self::Part,
        Self::Source,
        Self::Retention,
    ];

    /// The kind's name in schemas and machine-readable output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::System => "system",
            Self::Processor => "processor",
            Self::Group => "group",
            Self::Category => "category",
            Self::Consent => "consent",
            Self::Measure => "measure",
            Self::Procedure => "procedure",
            Self::Block => "block",
            Self::Register => "register",
            Self::Agreement => "agreement",
            Self::Grant => "grant",
            Self::Organ => "organ",
            Self::Criterion => "criterion",
            Self::Decision => "decision",
            Self::Service => "service",
            Self::Area => "area",
            Self::Risk => "risk",
            Self::RetentionClass => "retention-class",
            Self::Process => "process",
            Self::Repository => "repository",
            Self::Layout => "layout",
            Self::Purpose => "purpose",
            Self::Part => "part",
            Self::Source => "source",
            Self::Retention => "retention",
        }
    }

    /// The key of the word by which messages call the kind.
    #[must_use]
    pub fn term(self) -> &'static str {
        match self {
            Self::Organisation => "kind-organisation",
            Self::System => "kind-system",
            Self::Processor => "kind-processor",
            Self::Group => "kind-group",
            Self::Category => "kind-category",
            Self::Consent => "kind-consent",
            Self::Measure => "kind-measure",
            Self::Procedure => "kind-procedure",
            Self::Block => "kind-block",
            Self::Register => "kind-register",
            Self::Agreement => "kind-agreement",
            Self::Grant => "kind-grant",
            Self::Organ => "kind-organ",
            Self::Criterion => "kind-criterion",
            Self::Decision => "kind-decision",
            Self::Service => "kind-service",
            Self::Area => "kind-area",
            Self::Risk => "kind-risk",
            Self::RetentionClass => "kind-retention-class",
            Self::Process => "kind-process",
            Self::Repository => "kind-repository",
            Self::Layout => "kind-layout",
            Self::Purpose => "kind-purpose",
            Self::Part => "kind-part",
            Self::Source => "kind-source",
            Self::Retention => "kind-retention",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether ids of this kind live inside one file: two registers may each have a purpose `main`.
    #[must_use]
    pub fn is_local(self) -> bool {
        matches!(self, Self::Purpose | Self::Part | Self::Source | Self::Retention)
    }
}

/// A type whose values have ids.
pub trait Object {
    /// Which kind of thing it is.
    const KIND: ObjectKind;
}

/// An id: small letters `a`–`z`, digits and single hyphens, so that it is safe as a file name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

/// The most bytes of an id.
pub(super) const MAX_ID: usize = 100;

/// The pattern of an id, as a regular expression.
pub(super) const ID_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// Whether `text` has the form that [`ID_PATTERN`] describes, whatever its length.
pub(super) fn has_id_form(text: &str) -> bool {
    // A hyphen stands between two of the others.
    let mut before = b'-';
    let fits = |byte: u8| {
        let fits = match byte {
            b'a'..=b'z' | b'0'..=b'9' => true,
            _ => byte == b'-' && before != b'-',
        };
        before = byte;
        fits
    };
    text.bytes().all(fits) && before != b'-'
}

impl Id {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        #[cfg(test)]
        crate::text::looks::look();
        &self.0
    }
}

impl FromStr for Id {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() <= MAX_ID && has_id_form(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err("an id has small letters a-z, digits and hyphens")
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        lent(input)?.parse().map_err(de::Error::custom)
    }
}

macro_rules! id_of_kind {
    ($(#[$doc:meta])* $name:ident, $keyword:literal) => {
        $(#[$doc])*
        pub struct $name<K> {
            id: Spanned<Id>,
            kind: PhantomData<fn() -> K>,
        }

        impl<K> $name<K> {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.id.value.as_str()
            }

            /// Where it was written.
            #[must_use]
            pub fn span(&self) -> Span {
                self.id.span
            }
        }

        impl<K> Clone for $name<K> {
            fn clone(&self) -> Self {
                Self { id: self.id.clone(), kind: PhantomData }
            }
        }

        impl<K> fmt::Debug for $name<K> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl<K> PartialEq for $name<K> {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl<K> Eq for $name<K> {}

        impl<K> Hash for $name<K> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl<K> fmt::Display for $name<K> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<K> Serialize for $name<K> {
            fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                self.id.serialize(out)
            }
        }

        impl<'de, K> Deserialize<'de> for $name<K> {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                Ok(Self { id: Spanned::deserialize(input)?, kind: PhantomData })
            }
        }

        impl<K: Object> JsonSchema for $name<K> {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "string",
                    "pattern": ID_PATTERN,
                    "maxLength": 100,
                    $keyword: K::KIND.name(),
                })
            }
        }
    };
}

/// The schema keyword of a reference; its value is the kind referred to.
pub(super) const REFERENCE: &str = "x-reference";

/// The schema keyword of an id; its value is the kind declared.
pub(super) const DECLARES: &str = "x-declares";

id_of_kind! {
    /// A reference to a `K` by its id.
    Ref, "x-reference"
}

id_of_kind! {
    /// The id by which a `K` is referred to.
    Own, "x-declares"
}
