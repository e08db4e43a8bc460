//! Codes of countries and international organisations.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};

use crate::text::lent;

/// The code of a country (ISO 3166-1, two capitals) or of an international
/// organisation (`XX-` and its abbreviation: `XX-EPO`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode {
    /// Capitals of the country, or of the organisation's abbreviation.
    letters: [u8; 4],
    organisation: bool,
}

/// The text is no country code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountryCodeError;

impl CountryCode {
    /// Finland.
    pub const FINLAND: Self = Self { letters: *b"FI\0\0", organisation: false };

    /// The United States, whose Data Privacy Framework has a list of those that take part.
    pub const UNITED_STATES: Self = Self { letters: *b"US\0\0", organisation: false };

    /// The pattern of a code, as a regular expression.
    pub const PATTERN: &str = "^([A-Z]{2}|XX-[A-Z]{2,4})$";

    /// Whether the code is that of an international organisation.
    #[must_use]
    pub fn is_organisation(self) -> bool {
        self.organisation
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.organisation {
            f.write_str("XX-")?;
        }
        let letters = self.letters.iter().filter(|letter| **letter != 0);
        letters.copied().map(char::from).try_for_each(|letter| write!(f, "{letter}"))
    }
}

impl FromStr for CountryCode {
    type Err = CountryCodeError;

    fn from_str(text: &str) -> Result<Self, CountryCodeError> {
        let abbreviation = text.strip_prefix("XX-");
        let organisation = abbreviation.is_some();
        let written = abbreviation.unwrap_or(text).as_bytes();
        let long_enough = if organisation { 2..=4 } else { 2..=2 };
        if !long_enough.contains(&written.len()) || !written.iter().all(u8::is_ascii_uppercase) {
            return Err(CountryCodeError);
        }
        let mut letters = [0; 4];
        letters.iter_mut().zip(written).for_each(|(place, letter)| *place = *letter);
        Ok(Self { letters, organisation })
    }
}

impl fmt::Display for CountryCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a country code of two capitals, as in FI, or XX-EPO for an organisation")
    }
}

impl std::error::Error for CountryCodeError {}

impl Serialize for CountryCode {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = lent(input)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for CountryCode {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "CountryCode".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": CountryCode::PATTERN })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_two_capitals_or_an_organisation() {
        for code in ["FI", "US", "XX-EPO"] {
            assert_eq!(code.parse::<CountryCode>().map(|c| c.to_string()), Ok(code.to_owned()));
        }
        assert_eq!("FI".parse(), Ok(CountryCode::FINLAND));
        for text in ["", "fi", "FIN", "F1", "XX-", "XX-epo", "Suomi"] {
            assert_eq!(text.parse::<CountryCode>(), Err(CountryCodeError), "{text}");
        }
    }
}
