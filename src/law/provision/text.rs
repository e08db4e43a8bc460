//! The text form of a provision in files and messages.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};

use super::{Provision, Unit};
use crate::law::{Act, Point};
use crate::text::lent;

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.act == Act::GDPR { f.write_str("GDPR") } else { self.act.fmt(f) }?;
        if let Some(chapter) = self.chapter {
            write!(f, " ch. {chapter}")?;
        }
        match self.unit {
            None => Ok(()),
            Some(Unit::Section(part)) => write!(f, " § {part}"),
            Some(Unit::Sections(first, last)) => write!(f, " §§ {first}-{last}"),
            Some(Unit::Article(part)) => write!(f, " art. {part}"),
            Some(Unit::Recital(number)) => write!(f, " rec. {number}"),
            Some(Unit::Clause(part)) => write!(f, " cl. {part}"),
        }?;
        if let Some(number) = self.subsection {
            write!(f, "({number})")?;
        }
        if let Some(number) = self.subparagraph {
            write!(f, " subpara. {number}")?;
        }
        match self.point {
            None => Ok(()),
            Some(Point::Number(part)) => write!(f, " p. {part}"),
            Some(Point::Letter(letter)) => write!(f, "({letter})"),
        }?;
        self.subpoint.map_or(Ok(()), |letter| write!(f, "({letter})"))
    }
}

impl Serialize for Provision {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Provision {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = lent(input)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Provision {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Provision".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "provision" })
    }
}
