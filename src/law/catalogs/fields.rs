//! The fields of a record, each read as what its column asks for.

use std::convert::Infallible;
use std::fmt::{self, Display};
use std::str::FromStr;

use csv::StringRecord;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;

use super::Instrument;
use super::error::{Expected, Form};
use crate::law::{Act, CountryCode, Names, Provision};
use crate::text::Date;

/// One record under its column names.
pub(super) struct Fields<'r> {
    pub(super) headers: &'r StringRecord,
    pub(super) record: &'r StringRecord,
}

/// A field that does not hold what its column asks for.
#[derive(Debug)]
pub(super) struct FieldError {
    pub(super) column: &'static str,
    pub(super) text: String,
    pub(super) expected: Expected,
}

/// What a field is read as, and how that is written.
pub(super) trait Field: FromStr {
    const FORM: Form;
}

impl Field for Date {
    const FORM: Form = Form::Day;
}

impl Field for Act {
    const FORM: Form = Form::Act;
}

impl Field for Provision {
    const FORM: Form = Form::Provision;
}

impl Field for Instrument {
    const FORM: Form = Form::Instrument;
}

impl Field for CountryCode {
    const FORM: Form = Form::Country;
}

impl Field for u16 {
    const FORM: Form = Form::Number;
}

/// Any text that stands in a list.
pub(super) struct Item(pub(super) String);

impl FromStr for Item {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

impl Field for Item {
    const FORM: Form = Form::Text;
}

impl Fields<'_> {
    /// The text of a field, `None` where it is empty.
    pub(super) fn text(&self, column: &'static str) -> Option<String> {
        let place = self.headers.iter().position(|header| header == column);
        let text = place.and_then(|at| self.record.get(at)).unwrap_or_default().trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The text of a field that may be empty.
    pub(super) fn remark(&self, column: &'static str) -> String {
        self.text(column).unwrap_or_default()
    }

    /// The text of a field that must not be empty.
    pub(super) fn required(&self, column: &'static str) -> Result<String, FieldError> {
        self.text(column).ok_or_else(|| FieldError::new(column, "", Expected::Filled))
    }

    /// A field read by its type's own form.
    pub(super) fn parse<T: Field>(&self, column: &'static str) -> Result<T, FieldError> {
        parse(column, &self.required(column)?)
    }

    /// A field read by its type's own form, or empty.
    pub(super) fn maybe<T: Field>(&self, column: &'static str) -> Result<Option<T>, FieldError> {
        self.text(column).map(|text| parse(column, &text)).transpose()
    }

    /// Values separated by `;`.
    pub(super) fn list<T: Field>(&self, column: &'static str) -> Result<Vec<T>, FieldError> {
        let text = self.remark(column);
        let items = text.split(';').map(str::trim).filter(|item| !item.is_empty());
        items.map(|item| parse(column, item)).collect()
    }

    /// A word of a closed vocabulary.
    pub(super) fn word<T: for<'de> Deserialize<'de>>(
        &self,
        column: &'static str,
    ) -> Result<T, FieldError> {
        word(column, &self.required(column)?)
    }

    /// A word of a closed vocabulary, or empty.
    pub(super) fn maybe_word<T: for<'de> Deserialize<'de>>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, FieldError> {
        self.text(column).map(|text| word(column, &text)).transpose()
    }

    /// Words of a closed vocabulary, separated by `;`.
    pub(super) fn words<T: for<'de> Deserialize<'de>>(
        &self,
        column: &'static str,
    ) -> Result<Vec<T>, FieldError> {
        self.required(column)?.split(';').map(|item| word(column, item.trim())).collect()
    }

    /// `yes` or `no`.
    pub(super) fn flag(&self, column: &'static str) -> Result<bool, FieldError> {
        match self.required(column)?.as_str() {
            "yes" => Ok(true),
            "no" => Ok(false),
            other => Err(FieldError::new(column, other, Expected::Word(&["yes", "no"]))),
        }
    }

    /// Three columns of names, Finnish, Swedish, English.
    pub(super) fn names(&self, columns: [&'static str; 3]) -> Names {
        let [fi, sv, en] = columns.map(|column| self.text(column));
        Names { fi, sv, en }
    }
}

impl FieldError {
    fn new(column: &'static str, text: &str, expected: Expected) -> Self {
        Self { column, text: text.to_owned(), expected }
    }
}

fn parse<T: Field>(column: &'static str, text: &str) -> Result<T, FieldError> {
    text.parse().map_err(|_| FieldError::new(column, text, Expected::Form(T::FORM)))
}

fn word<T: for<'de> Deserialize<'de>>(column: &'static str, text: &str) -> Result<T, FieldError> {
    let input: StrDeserializer<'_, Unknown> = text.into_deserializer();
    T::deserialize(input)
        .map_err(|unknown| FieldError::new(column, text, Expected::Word(unknown.words)))
}

/// A word outside its vocabulary, with the words of the vocabulary.
#[derive(Debug)]
struct Unknown {
    words: &'static [&'static str],
}

impl serde::de::Error for Unknown {
    fn custom<T: Display>(_: T) -> Self {
        Self { words: &[] }
    }

    fn unknown_variant(_: &str, words: &'static [&'static str]) -> Self {
        Self { words }
    }
}

impl Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of {}", self.words.join(", "))
    }
}

impl std::error::Error for Unknown {}
