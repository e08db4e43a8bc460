//! Rows about acts: statutes, what happened to their sections, other names,
//! and what a provision is about.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::CatalogFile;
use super::error::Contradiction;
use super::fields::{FieldError, Fields};
use super::table::{Confidence, Row};
use crate::law::{Act, Names, Provision};
use crate::text::{Date, Language};

/// An act with its titles and its time in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statute {
    /// A stable short name: `tietosuojalaki`.
    pub id: String,
    /// The number.
    pub number: Act,
    /// The titles; an empty one is not known and never made up.
    pub titles: Names,
    /// The Swedish title as citations have it: `lagen om …`, `dataskyddslagen`.
    pub cited_sv: Option<String>,
    /// First day in force (of application for the GDPR), if known.
    pub in_force_from: Option<Date>,
    /// Last day of an act given for a fixed term.
    pub valid_until: Option<Date>,
    /// First day on which the act was no longer in force.
    pub repealed_on: Option<Date>,
    /// The acts that took its place.
    pub replaced_by: Vec<Act>,
    /// European Legislation Identifier, without the host.
    pub eli: Option<String>,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// Something that happened to a part of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionEvent {
    /// The place it happened to; the whole act where no section is given.
    pub place: Provision,
    /// Whether it touched all of the place or unnamed parts of it.
    pub extent: Extent,
    /// What happened.
    pub kind: EventKind,
    /// First day of the change; `None` while it is pending.
    pub effective_on: Option<Date>,
    /// The act, or the Government bill where no act is known.
    pub by: Instrument,
    /// Where the content or what corresponds to it is now; a suggestion to a person.
    pub moved_to: Vec<Provision>,
    /// Why it matters to a register.
    pub why: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// How much of its place an event touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// The whole place.
    All,
    /// Parts of it that the catalog does not name.
    Some,
}

/// What happened to a place in an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// It was added.
    Added,
    /// Its wording changed.
    Amended,
    /// It was repealed.
    Repealed,
    /// It was repealed together with its act.
    RepealedWithAct,
    /// Another provision took its place.
    Replaced,
    /// Its content moved to another place.
    Moved,
    /// The end of a fixed term was put off.
    ValidityExtended,
    /// A Government bill would repeal it.
    PendingRepeal,
}

/// What brought a change about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Instrument {
    /// An act: `435/2024`.
    Act(Act),
    /// A Government bill (hallituksen esitys) whose act is not known: `HE 108/2025`.
    Bill {
        /// Number within the year.
        number: u16,
        /// Year of the parliamentary session.
        year: u16,
    },
}

/// Another name of an act, right or wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The act meant.
    pub number: Act,
    /// The name.
    pub alias: String,
    /// The language of the name.
    pub language: Language,
    /// What kind of name it is.
    pub kind: AliasKind,
    /// The Swedish name as citations have it.
    pub cited_sv: Option<String>,
    /// First day the name was right.
    pub valid_from: Option<Date>,
    /// Last day the name was right.
    pub valid_until: Option<Date>,
    /// A remark.
    pub note: String,
}

/// What kind of name an alias is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AliasKind {
    /// A usual abbreviation.
    Abbreviation,
    /// A usual short name.
    ShortName,
    /// The title before a change of title.
    FormerTitle,
    /// The title after a change of title, where the catalog has the first one.
    LaterTitle,
    /// A wrong title seen in published texts.
    MisquotedTitle,
    /// An EU number with number and year in the wrong order.
    WrongOrder,
    /// An EU number in the form of another kind of act.
    WrongForm,
    /// A wrong number seen in published texts.
    WrongNumber,
}

/// What a provision is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaggedProvision {
    /// The provision.
    pub provision: Provision,
    /// What it is about.
    pub tag: Tag,
    /// What it says, in short.
    pub note: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// What a provision is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tag {
    /// It makes data or documents secret, or binds persons to secrecy.
    Secrecy,
    /// It sets a retention period or how to set one.
    Retention,
    /// It is a general competence, too general alone for Art. 6(1)(e).
    GeneralCompetence,
    /// It allows the personal identity code to be processed.
    IdentityCodeGround,
    /// It is the national law an Art. 9(2) condition needs.
    SpecialCategoryGround,
    /// It gives access to a client system.
    AccessRightGround,
    /// It allows a disclosure.
    DisclosureGround,
    /// It makes controllers joint and splits their duties.
    JointControl,
    /// It limits a right of the data subject.
    RightsLimit,
}

impl Row for Statute {
    type Key = Act;
    const FILE: CatalogFile = CatalogFile::Statutes;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "number",
        "title_fi",
        "title_sv",
        "title_en",
        "cited_sv",
        "in_force_from",
        "valid_until",
        "repealed_on",
        "replaced_by",
        "eli",
        "confidence",
    ];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            id: fields.required("id")?,
            number: fields.parse("number")?,
            titles: fields.names(["title_fi", "title_sv", "title_en"]),
            cited_sv: fields.text("cited_sv"),
            in_force_from: fields.maybe("in_force_from")?,
            valid_until: fields.maybe("valid_until")?,
            repealed_on: fields.maybe("repealed_on")?,
            replaced_by: fields.list("replaced_by")?,
            eli: fields.text("eli"),
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Act {
        self.number
    }

    fn label(&self) -> String {
        self.number.to_string()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let from = ("in_force_from", self.in_force_from);
        let itself = self.replaced_by.contains(&self.number);
        [
            Contradiction::order(from, ("valid_until", self.valid_until)),
            Contradiction::order(from, ("repealed_on", self.repealed_on)),
            itself.then_some(Contradiction::Itself("replaced_by")),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

impl Row for SectionEvent {
    type Key = (Provision, EventKind, Option<Date>);
    const FILE: CatalogFile = CatalogFile::SectionEvents;
    const COLUMNS: &'static [&'static str] =
        &["place", "extent", "event", "effective_on", "by", "moved_to", "why", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            place: fields.parse("place")?,
            extent: fields.word("extent")?,
            kind: fields.word("event")?,
            effective_on: fields.maybe("effective_on")?,
            by: fields.parse("by")?,
            moved_to: fields.list("moved_to")?,
            why: fields.required("why")?,
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.place, self.kind, self.effective_on)
    }

    fn label(&self) -> String {
        self.place.to_string()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let (column, other) = ("effective_on", "event");
        let day = match (self.kind, self.effective_on) {
            (EventKind::PendingRepeal, Some(_)) => Some(Contradiction::Surplus { column, other }),
            (EventKind::PendingRepeal, None) | (_, Some(_)) => None,
            (_, None) => Some(Contradiction::Lacks { column, other }),
        };
        let nowhere = self.kind == EventKind::Moved && self.moved_to.is_empty();
        let itself = self.moved_to.contains(&self.place);
        [
            day,
            nowhere.then_some(Contradiction::Lacks { column: "moved_to", other }),
            itself.then_some(Contradiction::Itself("moved_to")),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

impl Row for Alias {
    type Key = (Act, String, Language);
    const FILE: CatalogFile = CatalogFile::StatuteAliases;
    const COLUMNS: &'static [&'static str] =
        &["number", "alias", "lang", "kind", "cited_sv", "valid_from", "valid_until", "note"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            number: fields.parse("number")?,
            alias: fields.required("alias")?,
            language: fields.word("lang")?,
            kind: fields.word("kind")?,
            cited_sv: fields.text("cited_sv"),
            valid_from: fields.maybe("valid_from")?,
            valid_until: fields.maybe("valid_until")?,
            note: fields.remark("note"),
        })
    }

    fn key(&self) -> Self::Key {
        (self.number, self.alias.clone(), self.language)
    }

    fn label(&self) -> String {
        self.alias.clone()
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let (from, until) = (("valid_from", self.valid_from), ("valid_until", self.valid_until));
        Contradiction::order(from, until).into_iter().collect()
    }
}

impl Row for TaggedProvision {
    type Key = (Provision, Tag);
    const FILE: CatalogFile = CatalogFile::StatuteTags;
    const COLUMNS: &'static [&'static str] = &["provision", "tag", "note", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            provision: fields.parse("provision")?,
            tag: fields.word("tag")?,
            note: fields.required("note")?,
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.provision, self.tag)
    }

    fn label(&self) -> String {
        self.provision.to_string()
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}

impl EventKind {
    /// Whether the place is gone afterwards.
    #[must_use]
    pub fn ends(self) -> bool {
        match self {
            Self::Repealed | Self::RepealedWithAct | Self::Replaced | Self::Moved => true,
            Self::Added | Self::Amended | Self::ValidityExtended | Self::PendingRepeal => false,
        }
    }
}

impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Act(act) => act.fmt(f),
            Self::Bill { number, year } => write!(f, "HE {number}/{year}"),
        }
    }
}

impl FromStr for Instrument {
    type Err = crate::law::ProvisionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix("HE ").map_or_else(|| text.parse(), str::parse)? {
            // A bill is numbered like a statute.
            Act::Statute { number, year } if text.starts_with("HE ") => {
                Ok(Self::Bill { number, year })
            }
            act => Ok(Self::Act(act)),
        }
    }
}
