//! Who decided what, in which version: decisions of bodies and office-holders.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::grant::Grant;
use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::Localized;
use super::party::{Organisation, is_false};
use super::register::Register;
use super::service::Service;
use crate::law::Provision;
use crate::text::{Date, Spanned};

/// A decision: proposed, amended, made or final, with what it approves and on whose authority.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// The decision's id; also the name of its file.
    pub id: Own<Decision>,
    /// What it is called.
    pub name: Localized,
    /// The organisation that decides.
    pub organisation: Ref<Organisation>,
    /// The organ or office-holder that decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organ: Option<Localized>,
    /// Its versions, oldest first; the last one stands.
    pub versions: Vec<DecisionVersion>,
    /// The diary number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diary: Option<Spanned<String>>,
    /// The rule of the administrative regulations that gives the power to decide, as in `§ 32`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub competence: Vec<Spanned<String>>,
    /// The day of the administrative regulations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competence_date: Option<Spanned<Date>>,
    /// The provisions it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// The registers it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registers: Vec<Ref<Register>>,
    /// The agreements it approves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Ref<Agreement>>,
    /// The access grants it approves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grants: Vec<Ref<Grant>>,
    /// The services it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Ref<Service>>,
    /// Who may sign, as roles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatories: Vec<Signatory>,
    /// Earlier decisions it refers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierDecision>,
    /// Assessments that were waived, with the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waived: Vec<WaivedAssessment>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// One version of a decision.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DecisionVersion {
    /// What the version is.
    pub status: DecisionStatus,
    /// The day of the version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Spanned<Date>>,
    /// The number of the item in the minutes, as in `§ 45`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<Spanned<String>>,
    /// What is decided, in Markdown.
    pub text: Localized,
    /// The reasons, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Localized>,
    /// Who prepared it, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preparer: Option<Localized>,
    /// Who presented it, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presenter: Option<Localized>,
    /// The organisations it names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Ref<Organisation>>,
    /// A class of bodies that it concerns, in words, when the text names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_class: Option<Localized>,
    /// The organisations that it says it adds to those of the version before it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adds: Vec<Ref<Organisation>>,
    /// What the decision and its reasons say of one matter, where both or either speaks of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<DecisionPoint>,
}

/// What a decision and its reasons say of one matter.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DecisionPoint {
    /// Which matter.
    pub about: PointAbout,
    /// What the decision says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Localized>,
    /// What the reasons say of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasoned: Option<Localized>,
}

/// A matter of which both a decision and its reasons may speak.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PointAbout {
    /// Whom it concerns.
    Parties,
    /// From when until when.
    Period,
    /// How often.
    Frequency,
    /// Which data.
    Data,
    /// What may be done with the data.
    Powers,
    /// On what condition.
    Condition,
}

/// What a version of a decision is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionStatus {
    /// A proposal: nothing has been decided.
    Proposed,
    /// A proposal changed at the meeting.
    Amended,
    /// Decided, and open to appeal.
    Decided,
    /// Decided, and no longer open to appeal.
    Final,
    /// Refused.
    Refused,
}

impl PointAbout {
    /// The key of the word by which messages call the matter.
    #[must_use]
    pub fn term(self) -> &'static str {
        match self {
            Self::Parties => "point-parties",
            Self::Period => "point-period",
            Self::Frequency => "point-frequency",
            Self::Data => "point-data",
            Self::Powers => "point-powers",
            Self::Condition => "point-condition",
        }
    }
}

/// A role that may sign on the strength of a decision.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Signatory {
    /// The role.
    pub role: Localized,
    /// True when one such person may sign alone.
    #[serde(default, skip_serializing_if = "is_false")]
    pub alone: bool,
    /// True when the role may approve technical changes before signing.
    #[serde(default, skip_serializing_if = "is_false")]
    pub technical_changes: bool,
}

/// An earlier decision that is referred to.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EarlierDecision {
    /// The decision, when the workspace describes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Ref<Decision>>,
    /// The body that decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Localized>,
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Spanned<Date>>,
    /// The number of the item in the minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<Spanned<String>>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Localized>,
}

/// An assessment that was not made, and why.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WaivedAssessment {
    /// Which assessment.
    pub what: Localized,
    /// Why it was not made.
    pub reason: Localized,
}

impl Object for Decision {
    const KIND: ObjectKind = ObjectKind::Decision;
}
