//! Rows about supervisory authorities, municipalities and bodies that ended.

use super::CatalogFile;
use super::countries::NAMES;
use super::error::Contradiction;
use super::fields::{FieldError, Fields};
use super::table::{Confidence, Row};
use crate::law::{CountryCode, Names, Provision};
use crate::text::{Date, Language};

/// A supervisory authority and its contact details.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupervisoryAuthority {
    /// The country or territory it supervises.
    pub country: CountryCode,
    /// Its names.
    pub names: Names,
    /// Postal address, as it is written in each language.
    pub postal: Names,
    /// Visiting address, as it is written in each language.
    pub visiting: Names,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Web address, of the pages in each language.
    pub web: Names,
    /// Where the details were checked.
    pub checked_from: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// A Finnish municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Three digits.
    pub code: String,
    /// The names, Finnish and Swedish.
    pub names: Names,
    /// The official languages, that of the majority first.
    pub languages: Vec<Language>,
    /// Whether it lies in the Sámi homeland.
    pub sami_homeland: bool,
    /// Last day of a municipality merged into another.
    pub valid_until: Option<Date>,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// An authority or system that ended or got a new name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorityRename {
    /// The old name, in Finnish.
    pub old_name: String,
    /// The body that has the task now; no name in any language where the old one simply ended.
    pub new_name: Names,
    /// First day of the change.
    pub effective_on: Date,
    /// The provisions behind it.
    pub basis: Vec<Provision>,
    /// A remark.
    pub note: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

impl Row for SupervisoryAuthority {
    type Key = CountryCode;
    const FILE: CatalogFile = CatalogFile::SupervisoryAuthorities;
    const COLUMNS: &'static [&'static str] = &[
        "country",
        "name_fi",
        "name_sv",
        "name_en",
        "postal_fi",
        "postal_sv",
        "postal_en",
        "visiting_fi",
        "visiting_sv",
        "visiting_en",
        "phone",
        "email",
        "web_fi",
        "web_sv",
        "web_en",
        "checked_from",
        "confidence",
    ];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            country: fields.parse("country")?,
            names: fields.names(NAMES),
            postal: fields.names(["postal_fi", "postal_sv", "postal_en"]),
            visiting: fields.names(["visiting_fi", "visiting_sv", "visiting_en"]),
            phone: fields.text("phone"),
            email: fields.text("email"),
            web: fields.names(["web_fi", "web_sv", "web_en"]),
            checked_from: fields.required("checked_from")?,
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> CountryCode {
        self.country
    }

    fn label(&self) -> String {
        self.country.to_string()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}

impl Row for Municipality {
    type Key = String;
    const FILE: CatalogFile = CatalogFile::Municipalities;
    const COLUMNS: &'static [&'static str] =
        &["code", "name_fi", "name_sv", "languages", "sami_homeland", "valid_until", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            code: fields.required("code")?,
            names: fields.names(NAMES),
            languages: fields.words("languages")?,
            sami_homeland: fields.flag("sami_homeland")?,
            valid_until: fields.maybe("valid_until")?,
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> String {
        self.code.clone()
    }

    fn label(&self) -> String {
        self.code.clone()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}

impl Row for AuthorityRename {
    type Key = String;
    const FILE: CatalogFile = CatalogFile::AuthorityRenames;
    const COLUMNS: &'static [&'static str] = &[
        "old_name",
        "new_name_fi",
        "new_name_sv",
        "new_name_en",
        "effective_on",
        "basis",
        "note",
        "confidence",
    ];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            old_name: fields.required("old_name")?,
            new_name: fields.names(["new_name_fi", "new_name_sv", "new_name_en"]),
            effective_on: fields.parse("effective_on")?,
            basis: fields.list("basis")?,
            note: fields.remark("note"),
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> String {
        self.old_name.to_lowercase()
    }

    fn label(&self) -> String {
        self.old_name.clone()
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let same = self.new_name.fi.as_ref().is_some_and(|new| *new == self.old_name);
        same.then_some(Contradiction::Itself("new_name_fi")).into_iter().collect()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}
