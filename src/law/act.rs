//! Acts: Finnish statutes and EU acts, named by their number.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};

use super::Provision;
use super::provision::ProvisionError;
use crate::text::{Language, lent};

/// An act, known by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// An act or decree of the Finnish statute collection: `380/2023`.
    Statute {
        /// Number within the year.
        number: u16,
        /// Year of issue.
        year: u16,
    },
    /// An EU act numbered in the way used since 2015: `(EU) 2016/679`.
    Union {
        /// Year of issue.
        year: u16,
        /// Number within the year.
        number: u16,
    },
    /// A regulation numbered in the way used before 2015: `(EU) No 910/2014`.
    UnionNumbered {
        /// Number within the year.
        number: u16,
        /// Year of issue.
        year: u16,
        /// The treaty it was given under.
        treaty: Treaty,
    },
    /// A directive or decision numbered in the way used before 2015:
    /// `95/46/EC`, `2010/87/EU`.
    UnionSuffixed {
        /// Year of issue as the number has it: two digits before 1999.
        year: u16,
        /// Number within the year.
        number: u16,
        /// The treaty it was given under.
        treaty: Treaty,
    },
}

/// The treaty an old EU act was given under, which its number names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Treaty {
    /// European Economic Community: ETY, EEG, EEC.
    Eec,
    /// European Community: EY, EG, EC.
    Ec,
    /// European Union: EU in every language.
    Eu,
}

impl Act {
    /// The General Data Protection Regulation, (EU) 2016/679.
    pub const GDPR: Self = Self::Union { year: 2016, number: 679 };

    /// Whether the act is divided into articles rather than sections.
    #[must_use]
    pub const fn has_articles(self) -> bool {
        !matches!(self, Self::Statute { .. })
    }

    /// The number as `language` writes it: `95/46/EY`, `95/46/EG`, `95/46/EC`.
    #[must_use]
    pub fn number(self, language: Language) -> String {
        match self {
            Self::Statute { number, year } => format!("{number}/{year}"),
            Self::Union { year, number } => format!("(EU) {year}/{number}"),
            Self::UnionNumbered { number, year, treaty } => {
                let no = match language {
                    Language::Fi => "N:o",
                    Language::Sv => "nr",
                    Language::En => "No",
                };
                format!("({}) {no} {number}/{year}", treaty.abbreviation(language))
            }
            Self::UnionSuffixed { year, number, treaty } => {
                format!("{year}/{number}/{}", treaty.abbreviation(language))
            }
        }
    }

    /// Reads `380/2023`, the form of the Finnish statute collection.
    pub(crate) const fn read_statute(text: &str) -> Option<Self> {
        let mut rest = text.as_bytes();
        let (mut number, mut year, mut in_year) = (0u16, 0u16, false);
        while let [byte, tail @ ..] = rest {
            match *byte {
                b'/' if !in_year => in_year = true,
                digit @ b'0'..=b'9' if in_year && year < 1000 => {
                    year = year * 10 + (digit - b'0') as u16;
                }
                digit @ b'0'..=b'9' if !in_year && number < 1000 => {
                    number = number * 10 + (digit - b'0') as u16;
                }
                _ => return None,
            }
            rest = tail;
        }
        if number > 0 && is_year(year) { Some(Self::Statute { number, year }) } else { None }
    }
}

/// Whether `year` can be the year of a statute in force or repealed.
pub(crate) const fn is_year(year: u16) -> bool {
    matches!(year, 1700..=2199)
}

impl Treaty {
    /// The letters `language` uses: EY, EG, EC.
    #[must_use]
    pub const fn abbreviation(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Eec, Language::Fi) => "ETY",
            (Self::Eec, Language::Sv) => "EEG",
            (Self::Eec, Language::En) => "EEC",
            (Self::Ec, Language::Fi) => "EY",
            (Self::Ec, Language::Sv) => "EG",
            (Self::Ec, Language::En) => "EC",
            (Self::Eu, _) => "EU",
        }
    }

    /// Reads the letters in any of the three languages.
    pub(crate) fn read(letters: &str) -> Option<Self> {
        match letters {
            "ety" | "eeg" | "eec" => Some(Self::Eec),
            "ey" | "eg" | "ec" => Some(Self::Ec),
            "eu" => Some(Self::Eu),
            _ => None,
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.number(Language::En))
    }
}

impl FromStr for Act {
    type Err = ProvisionError;

    /// Reads an act; a place within it is an error.
    fn from_str(text: &str) -> Result<Self, ProvisionError> {
        let provision: Provision = text.parse()?;
        if provision == Provision::whole(provision.act) {
            Ok(provision.act)
        } else {
            Err(ProvisionError::more_than_an_act(text))
        }
    }
}

impl Serialize for Act {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Act {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = lent(input)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Act {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Act".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "act" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_is_read_in_every_habit_and_shown_in_one() {
        for (text, shown) in [
            ("380/2023", "380/2023"),
            ("GDPR", "(EU) 2016/679"),
            ("(EU) 2016/679", "(EU) 2016/679"),
            ("95/46/EY", "95/46/EC"),
            ("95/46/EG", "95/46/EC"),
            ("(EU) N:o 910/2014", "(EU) No 910/2014"),
            ("(EU) nr 910/2014", "(EU) No 910/2014"),
            ("2010/87/EU", "2010/87/EU"),
        ] {
            assert_eq!(text.parse::<Act>().map(|act| act.to_string()).as_deref(), Ok(shown));
        }
        assert!("380/2023 § 1".parse::<Act>().is_err());
    }

    #[test]
    fn an_old_directive_is_numbered_in_the_language_of_the_text() {
        let act: Act = "95/46/EY".parse().expect("a directive");
        assert_eq!(Language::ALL.map(|l| act.number(l)), ["95/46/EY", "95/46/EG", "95/46/EC"]);
    }
}
