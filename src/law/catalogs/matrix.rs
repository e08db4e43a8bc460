//! Rows of the rights matrix: which right follows from which basis, what an
//! Art. 9(2) condition changes, and what national law limits.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CatalogFile;
use super::error::Contradiction;
use super::fields::{FieldError, Fields};
use super::table::{Confidence, Row};
use crate::law::{LegalBasis, Provision, Right, SpecialCondition};
use crate::text::Date;

/// Whether a right follows from a legal basis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightByBasis {
    /// The right.
    pub right: Right,
    /// The legal basis.
    pub basis: LegalBasis,
    /// Whether the one gives the other.
    pub outcome: Outcome,
    /// The provision that says so.
    pub provision: Provision,
    /// What to say about it.
    pub note: Option<Note>,
}

/// What an Art. 9(2) condition changes in a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightByCondition {
    /// The condition.
    pub condition: SpecialCondition,
    /// The right.
    pub right: Right,
    /// What it changes.
    pub outcome: ConditionOutcome,
    /// The provision that says so.
    pub provision: Provision,
    /// What to say about it.
    pub note: Option<Note>,
}

/// National law that an Art. 9(2) condition can rest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionGround {
    /// The condition.
    pub condition: SpecialCondition,
    /// The provision.
    pub provision: Provision,
    /// What it is about.
    pub note: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// A provision that limits a right for some processing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightLimit {
    /// The provision.
    pub provision: Provision,
    /// The right.
    pub right: Right,
    /// The processing it concerns.
    pub trigger: Trigger,
    /// The provision that lists the data it concerns; only with [`Trigger::ListedData`].
    pub data: Option<Provision>,
    /// What it does to the right.
    pub effect: Effect,
    /// First day in force, if known.
    pub valid_from: Option<Date>,
    /// Last day in force.
    pub valid_until: Option<Date>,
    /// What to say about it; the provision alone speaks where there is nothing.
    pub note: Option<Note>,
    /// What it says, in short.
    pub remark: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// Whether a legal basis gives a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It does, within limits.
    Limited,
    /// It does for data the person provided, processed by automated means:
    /// Art. 20(1).
    WhenAutomated,
}

/// What a condition changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionOutcome {
    /// Nothing: the legal basis decides.
    PerBasis,
    /// Nothing stands in the way of the right.
    Yes,
    /// Nothing stands in the way for data provided by the person and processed
    /// by automated means.
    WhenAutomated,
    /// It gives the right whatever the basis.
    Gives,
    /// It limits the right where the basis gives it.
    Limited,
    /// It takes the right away.
    No,
}

/// The processing a limit concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// Processing of data that the provision in the column `data` lists.
    ListedData,
    /// Scientific or historical research.
    Research,
    /// Statistics.
    Statistics,
    /// Archiving in the public interest.
    Archiving,
    /// General support paid by Kela.
    KelaGeneralSupport,
    /// Child-care allowances paid by Kela.
    KelaChildCareAllowance,
    /// Journalistic, academic, artistic or literary expression.
    JournalismAndArts,
    /// Nothing that a register can state: decided on each request.
    CaseByCase,
}

/// What a limit does to a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It takes it away.
    No,
    /// It limits it.
    Limited,
    /// It gives it, within limits, whatever the basis.
    Opens,
    /// It gives another route beside it.
    Parallel,
}

/// What a document says about a limit. The words are per language, by this id.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Erasure reaches data no longer needed (17(1)(a)) or unlawfully processed
    /// (17(1)(d)), not what the duty or task still needs: 17(3)(b).
    EraseUnneededOnly,
    /// Erasure does not reach what a legal claim needs: 17(3)(e).
    EraseNotForClaims,
    /// Erasure does not reach what public health needs: 17(3)(c).
    EraseNotForPublicHealth,
    /// Erasure does not reach health or social-care data only where public
    /// health needs them: 17(3)(c).
    ErasePublicHealthCase,
    /// Erasure does not reach what archiving, research or statistics need:
    /// 17(3)(d).
    EraseNotIfAimDefeated,
    /// Erasure comes when the emergency is over: 17(1)(a).
    EraseAfterEmergency,
    /// Recipients are told of erasure only where erasure itself applies: 19.
    NotifyErasureWhereDue,
    /// Portability needs consent or a contract: 20(1)(a).
    PortConsentOrContractOnly,
    /// Portability does not apply to a public task: 20(3).
    PortNotForPublicTask,
    /// Portability needs automated means; paper is outside: 20(1)(b).
    PortAutomatedOnly,
    /// Portability covers only data the person provided: 20(1).
    PortProvidedOnly,
    /// Objection needs a public task or legitimate interests: 21(1).
    ObjectPublicTaskOrInterestsOnly,
    /// Legal claims override an objection: 21(1).
    ObjectOverriddenByClaims,
    /// Objection to research or statistics, unless a public-interest task needs
    /// them: 21(6).
    ObjectResearch,
    /// Only where data are used for direct marketing: 21(2).
    ObjectMarketingOnly,
    /// A solely automated decision needs contract necessity, law or explicit
    /// consent: 22(2).
    AdmConditions,
    /// A solely automated decision may rest on these data with safeguards: 22(4).
    AdmAllowedWithSafeguards,
    /// A solely automated decision may not rest on these data: 22(4).
    AdmNotAllowed,
    /// Only consent can be withdrawn: 7(3).
    WithdrawConsentOnly,
    /// Client data of employment services: no restriction, 380/2023 § 114(5).
    RestrictionExcludedEmploymentServices,
    /// Data of multisectoral support: no restriction, 381/2023 § 12(3).
    RestrictionExcludedMultisectoralSupport,
    /// Client data of integration: no restriction, 681/2023 § 73(3).
    RestrictionExcludedIntegration,
    /// No restriction on a manifestly unfounded request.
    RestrictionUnfoundedRequests,
    /// May be derogated from for research or statistics: 1050/2018 § 31.
    ResearchDerogation,
    /// May be derogated from for archiving: 1050/2018 § 32.
    ArchivingDerogation,
    /// Information may be limited: 1050/2018 § 33.
    InformationLimits,
    /// Access may be limited: 1050/2018 § 34.
    AccessLimits,
    /// Journalistic, academic, artistic or literary expression: 1050/2018 § 27.
    JournalismAndArts,
    /// Access of a party and to data on oneself under 621/1999 §§ 11 and 12.
    OpennessActAccess,
}

impl Row for RightByBasis {
    type Key = (Right, LegalBasis);
    const FILE: CatalogFile = CatalogFile::Rights;
    const COLUMNS: &'static [&'static str] = &["right", "basis", "outcome", "provision", "note"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            right: fields.word("right")?,
            basis: fields.word("basis")?,
            outcome: fields.word("outcome")?,
            provision: fields.parse("provision")?,
            note: fields.maybe_word("note")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.right, self.basis)
    }

    fn label(&self) -> String {
        format!("{} {}", self.right.id(), self.basis.id())
    }
}

impl Row for RightByCondition {
    type Key = (SpecialCondition, Right);
    const FILE: CatalogFile = CatalogFile::RightsConditions;
    const COLUMNS: &'static [&'static str] =
        &["condition", "right", "outcome", "provision", "note"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            condition: fields.word("condition")?,
            right: fields.word("right")?,
            outcome: fields.word("outcome")?,
            provision: fields.parse("provision")?,
            note: fields.maybe_word("note")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.condition, self.right)
    }

    fn label(&self) -> String {
        format!("{} {}", self.condition.id(), self.right.id())
    }
}

impl Row for ConditionGround {
    type Key = (SpecialCondition, Provision);
    const FILE: CatalogFile = CatalogFile::ConditionGrounds;
    const COLUMNS: &'static [&'static str] = &["condition", "provision", "note", "confidence"];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            condition: fields.word("condition")?,
            provision: fields.parse("provision")?,
            note: fields.required("note")?,
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.condition, self.provision)
    }

    fn label(&self) -> String {
        format!("{} {}", self.condition.id(), self.provision)
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }
}

impl Row for RightLimit {
    type Key = (Provision, Right, Trigger);
    const FILE: CatalogFile = CatalogFile::RightsLimits;
    const COLUMNS: &'static [&'static str] = &[
        "provision",
        "right",
        "trigger",
        "data",
        "effect",
        "valid_from",
        "valid_until",
        "note",
        "remark",
        "confidence",
    ];

    fn read(fields: &Fields<'_>) -> Result<Self, FieldError> {
        Ok(Self {
            provision: fields.parse("provision")?,
            right: fields.word("right")?,
            trigger: fields.word("trigger")?,
            data: fields.maybe("data")?,
            effect: fields.word("effect")?,
            valid_from: fields.maybe("valid_from")?,
            valid_until: fields.maybe("valid_until")?,
            note: fields.maybe_word("note")?,
            remark: fields.remark("remark"),
            confidence: fields.word("confidence")?,
        })
    }

    fn key(&self) -> Self::Key {
        (self.provision, self.right, self.trigger)
    }

    fn label(&self) -> String {
        format!("{} {}", self.provision, self.right.id())
    }

    fn confidence(&self) -> Option<Confidence> {
        Some(self.confidence)
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let (from, until) = (("valid_from", self.valid_from), ("valid_until", self.valid_until));
        let (column, other) = ("data", "trigger");
        let data = match (self.trigger == Trigger::ListedData, self.data) {
            (true, None) => Some(Contradiction::Lacks { column, other }),
            (false, Some(_)) => Some(Contradiction::Surplus { column, other }),
            (true, Some(_)) | (false, None) => None,
        };
        Contradiction::order(from, until).into_iter().chain(data).collect()
    }
}

impl RightLimit {
    /// Whether the limit is in force on `on`.
    #[must_use]
    pub fn is_in_force(&self, on: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= on)
            && self.valid_until.is_none_or(|until| on <= until)
    }
}
