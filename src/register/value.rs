//! Small values with a form of their own: business ids, periods, countries, addresses.
//!
//! Each is checked twice by the same function: as a `format` of the JSON Schema,
//! so that one run reports every mistake, and when the value is read.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};

use crate::language::format;
use crate::text::{Language, is_hidden, lent};

/// A text value was not of its form; holds the name of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormError(pub &'static str);

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not of the form {}", self.0)
    }
}

macro_rules! text_value {
    ($(#[$doc:meta])* $name:ident, $format:literal, $fits:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The value as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = FormError;

            fn from_str(text: &str) -> Result<Self, FormError> {
                if $fits(text) { Ok(Self(text.to_owned())) } else { Err(FormError($format)) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                lent(input)?.parse().map_err(de::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "format": $format })
            }
        }
    };
}

text_value! {
    /// A Finnish business id (Y-tunnus) in the form `0171450-7`; the check digit is a rule's matter.
    BusinessId, "business-id", is_business_id
}

text_value! {
    /// An e-mail address written plainly, `kirjaamo@kuopio.fi`.
    Email, "email-address", is_email
}

text_value! {
    /// A telephone number: digits, spaces and a leading plus.
    Phone, "phone", is_phone
}

text_value! {
    /// A web address that begins with `https://` or `http://`.
    WebAddress, "web-address", is_web_address
}

text_value! {
    /// A SHA-256 digest in 64 small hexadecimal digits (FIPS 180-4).
    Sha256, "sha-256", is_sha256
}

/// A form that a schema names by `format`.
pub(super) struct Form {
    /// The value of the schema's `format` keyword.
    pub(super) name: &'static str,
    /// Whether a text has the form.
    pub(super) fits: fn(&str) -> bool,
}

/// The forms defined here, for the validator.
pub(super) const FORMS: [Form; 6] = [
    Form { name: "business-id", fits: is_business_id },
    Form { name: "email-address", fits: is_email },
    Form { name: "phone", fits: is_phone },
    Form { name: "web-address", fits: is_web_address },
    Form { name: "sha-256", fits: is_sha256 },
    Form { name: "period", fits: is_period },
];

fn is_business_id(text: &str) -> bool {
    text.len() == 9
        && text.bytes().enumerate().all(|(i, byte)| match i {
            7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_+".contains(c);
    !local.is_empty()
        && local.chars().all(plain)
        && domain.contains('.')
        && domain.chars().all(plain)
}

fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let count = digits.bytes().filter(u8::is_ascii_digit).count();
    (5..=15).contains(&count) && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let clean = |c: char| !is_hidden(c) && !c.is_whitespace() && !"<>\"`{}|\\^".contains(c);
    rest.is_some_and(|rest| !rest.is_empty() && rest.contains('.') && rest.chars().all(clean))
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_period(text: &str) -> bool {
    text.parse::<Period>().is_ok()
}

/// The unit of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodUnit {
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

impl PeriodUnit {
    const ALL: [Self; 5] = [Self::Hour, Self::Day, Self::Week, Self::Month, Self::Year];

    /// The English singular, as written in YAML.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// A length of time: `4 years`, `6 months`, or a range `2-20 years`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The number, or the lower end of a range.
    pub count: u32,
    /// The upper end of a range.
    pub up_to: Option<u32>,
    /// The unit.
    pub unit: PeriodUnit,
}

impl Period {
    /// The length of time as `language` writes it.
    #[must_use]
    pub fn written(self, language: Language) -> String {
        let unit = match self.unit {
            PeriodUnit::Hour => format::Unit::Hour,
            PeriodUnit::Day => format::Unit::Day,
            PeriodUnit::Week => format::Unit::Week,
            PeriodUnit::Month => format::Unit::Month,
            PeriodUnit::Year => format::Unit::Year,
        };
        match self.up_to {
            None => format::period(language, self.count, unit),
            Some(high) => format::period_range(language, self.count, high, unit),
        }
    }
}

impl FromStr for Period {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let wrong = FormError("period");
        let (numbers, word) = text.split_once(' ').ok_or(wrong)?;
        let unit = PeriodUnit::ALL
            .into_iter()
            .find(|unit| word.strip_suffix('s').unwrap_or(word) == unit.word())
            .ok_or(wrong)?;
        let number = |digits: &str| digits.parse::<u32>().ok().filter(|n| (1..=999).contains(n));
        let (count, up_to) = match numbers.split_once('-') {
            Some((low, high)) => (number(low), Some(number(high).ok_or(wrong)?)),
            None => (number(numbers), None),
        };
        let count = count.ok_or(wrong)?;
        if up_to.is_some_and(|high| high <= count) {
            return Err(wrong);
        }
        Ok(Self { count, up_to, unit })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.count)?;
        if let Some(high) = self.up_to {
            write!(f, "-{high}")?;
        }
        let plural = if self.count == 1 && self.up_to.is_none() { "" } else { "s" };
        write!(f, " {}{plural}", self.unit.word())
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        lent(input)?.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Period {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "period" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_read_as_they_are_written() {
        for text in ["4 years", "1 year", "6 months", "2-20 years", "72 hours"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in ["0 years", "4", "four years", "20-2 years", "4 fortnights", "-1 years"] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn addresses_are_written_plainly() {
        assert!(is_email("kirjaamo@kuopio.fi"));
        assert!(!is_email("kirjaamo(at)kuopio.fi"));
        assert!(is_phone("017 182 111") && is_phone("+358 17 182 111"));
        assert!(!is_phone("vaihde 017"));
        assert!(is_web_address("https://tietosuoja.fi"));
        assert!(!is_web_address("javascript:alert(1)"));
    }
}
