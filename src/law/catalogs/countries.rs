//! Rows about countries and transfers to them.

use serde::{Deserialize, Serialize};

use super::CatalogFile;
use super::error::Contradiction;
use super::fields::{FieldError, Fields, Item};
use super::table::{Confidence, Row};
use crate::law::{Act, CountryCode, Mechanism, Names, Provision};
use crate::text::Date;

/// A country or international organisation and its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// The code.
    pub code: CountryCode,
    /// The names.
    pub names: Names,
}

/// Where a country stands towards the European Economic Area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eea {
    /// The country or territory.
    pub country: CountryCode,
    /// Where it stands.
    pub membership: Membership,
    /// The state a territory belongs to.
    pub part_of: Option<CountryCode>,
    /// A remark.
    pub note: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// Where a country stands towards the European Economic Area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Membership {
    /// The European Union: no transfer.
    Eu,
    /// Iceland, Liechtenstein, Norway: no transfer.
    Eea,
    /// A third country: Chapter V GDPR applies.
    Third,
}

/// An adequacy decision of the Commission: Art. 45 GDPR.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adequacy {
    /// The country or organisation.
    pub country: CountryCode,
    /// Its name, with the scheme where there was one, in English.
    pub name_en: String,
    /// The decision.
    pub decision: Act,
    /// The decision that renewed it.
    pub renewed_by: Option<Act>,
    /// The day the decision was given.
    pub instrument_date: Date,
    /// Which recipients and data it covers, where not all.
    pub scope_limits: Option<String>,
    /// First day of validity.
    pub valid_from: Date,
    /// Last day of validity; of an invalidated decision the day of the judgment.
    pub valid_until: Option<Date>,
    /// Whether it stands.
    pub status: AdequacyStatus,
    /// A remark.
    pub note: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// Whether an adequacy decision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AdequacyStatus {
    /// It stands.
    InForce,
    /// It stands and is being contested.
    InForceAtRisk,
    /// Another decision took its place.
    Superseded,
    /// The Court of Justice annulled it: citing it is an error.
    Invalidated,
}

/// What a transfer mechanism asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferMechanism {
    /// The mechanism.
    pub id: Mechanism,
    /// Its provisions.
    pub provisions: Vec<Provision>,
    /// Its names.
    pub names: Names,
    /// What the supervisory authority must do first.
    pub authorisation: Authorisation,
    /// Whether a public authority may use it.
    pub public_authorities: AuthorityUse,
    /// Whether a transfer impact assessment is needed.
    pub assessment: AssessmentNeed,
    /// What must be recorded.
    pub required: Vec<String>,
}

/// What the supervisory authority must do before a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authorisation {
    /// Nothing.
    None,
    /// Approve the binding corporate rules: Art. 47.
    Approval,
    /// Authorise the transfer: Art. 46(3).
    Authorisation,
    /// Be told of it: Art. 49(1), second subparagraph.
    AuthorityInformed,
}

/// Whether a public authority may use a transfer mechanism.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorityUse {
    /// It may.
    Yes,
    /// Only the recipient's group can have it.
    RecipientGroupOnly,
    /// Not in the exercise of public powers: Art. 49(3).
    NotInPublicPowers,
}

/// Whether a transfer impact assessment is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssessmentNeed {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It depends.
    CaseByCase,
    /// The assessment stands in the Art. 30 record: Art. 49(6).
    InRecord,
}

/// The columns that hold names.
pub(super) const NAMES: [&str; 3] = ["name_fi", "name_sv", "name_en"];

impl Row for Country {
    type Key = CountryCode;
    const FILE: CatalogFile = CatalogFile::Countries;
    const COLUMNS: &'static [&'static str] = &["code", "name_fi", "name_sv", "name_en"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self { code: fields.parse("code")?, names: fields.names(NAMES) })
    }

    fn key(&self) -> CountryCode {
        self.code
    }

    fn label(&self) -> String {
        self.code.to_string()
    }
}

impl Row for Eea {
    type Key = CountryCode;
    const FILE: CatalogFile = CatalogFile::Eea;
    const COLUMNS: &'static [&'static str] =
        &["country", "membership", "part_of", "note", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            country: fields.parse("country")?,
            membership: fields.word("membership")?,
            part_of: fields.maybe("part_of")?,
            note: fields.remark("note"),
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

    fn contradictions(&self) -> Vec<Contradiction> {
        let itself = self.part_of == Some(self.country);
        itself.then_some(Contradiction::Itself("part_of")).into_iter().collect()
    }
}

impl Row for Adequacy {
    type Key = (CountryCode, Act, Option<Act>);
    const FILE: CatalogFile = CatalogFile::Adequacy;
    const COLUMNS: &'static [&'static str] = &[
        "country",
        "name_en",
        "decision",
        "renewed_by",
        "instrument_date",
        "scope_limits",
        "valid_from",
        "valid_until",
        "status",
        "note",
        "confidence",
    ];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            country: fields.parse("country")?,
            name_en: fields.required("name_en")?,
            decision: fields.parse("decision")?,
            renewed_by: fields.maybe("renewed_by")?,
            instrument_date: fields.parse("instrument_date")?,
            scope_limits: fields.text("scope_limits"),
            valid_from: fields.parse("valid_from")?,
            valid_until: fields.maybe("valid_until")?,
            status: fields.word("status")?,
            note: fields.remark("note"),
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.country, self.decision, self.renewed_by)
    }

    fn label(&self) -> String {
        format!("{} {}", self.country, self.decision)
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let given = ("instrument_date", Some(self.instrument_date));
        let from = ("valid_from", Some(self.valid_from));
        let endless = match self.status {
            AdequacyStatus::Superseded | AdequacyStatus::Invalidated => self.valid_until.is_none(),
            AdequacyStatus::InForce | AdequacyStatus::InForceAtRisk => false,
        };
        let lacks = Contradiction::Lacks { column: "valid_until", other: "status" };
        [
            Contradiction::order(given, from),
            Contradiction::order(from, ("valid_until", self.valid_until)),
            endless.then_some(lacks),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

impl Row for TransferMechanism {
    type Key = Mechanism;
    const FILE: CatalogFile = CatalogFile::TransferMechanisms;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "provisions",
        "name_fi",
        "name_sv",
        "name_en",
        "authorisation",
        "public_authorities",
        "assessment",
        "required",
    ];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        let items: Vec<Item> = fields.list("required")?;
        Ok(Self {
            id: fields.word("id")?,
            provisions: fields.list("provisions")?,
            names: fields.names(NAMES),
            authorisation: fields.word("authorisation")?,
            public_authorities: fields.word("public_authorities")?,
            assessment: fields.word("assessment")?,
            required: items.into_iter().map(|Item(text)| text).collect(),
        })
    }

    fn key(&self) -> Mechanism {
        self.id
    }

    fn label(&self) -> String {
        self.id.id().to_owned()
    }
}
