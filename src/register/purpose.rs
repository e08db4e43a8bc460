//! What for and on what basis; which data of whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::flow::{Force, Retention, Source};
use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::Localized;
use super::party::is_false;
use super::register::Part;
use super::schedule::RetentionClass;
use super::system::System;
use super::vocabulary::{Category, Consent, Group};
use crate::law::{LegalBasis, Provision, SpecialCondition};
use crate::text::{Date, Spanned};

/// A purpose of processing (Art. 5(1)(b)); its legal bases hang on it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Purpose {
    /// The purpose's id inside the register.
    pub id: Own<Purpose>,
    /// What the data are processed for.
    pub text: Localized,
    /// Whether it is the original purpose or a further one.
    #[serde(default)]
    pub kind: PurposeKind,
    /// The part of the register it concerns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Ref<Part>>,
    /// The tasks under it, each with its statutes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// The legal bases (Art. 6(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bases: Vec<Basis>,
    /// The conditions for special categories (Art. 9(2)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub special: Vec<SpecialBasis>,
    /// True when only anonymous data are used.
    #[serde(default, skip_serializing_if = "is_false")]
    pub anonymous_only: bool,
    /// True when the rights of Art. 15, 16, 18 or 21 are derogated from (1050/2018 § 31).
    #[serde(default, skip_serializing_if = "is_false")]
    pub rights_derogated: bool,
    /// The groups of data subjects it concerns; all groups of the register when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Ref<Group>>,
    /// The categories of data it uses; all categories of the register when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// The day the purpose was taken up, when later than the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// How firmly it is stated.
    #[serde(default)]
    pub force: Force,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Whether a purpose is the original one or a further one (Art. 5(1)(b), 89).
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PurposeKind {
    /// What the data were collected for.
    #[default]
    Primary,
    /// Planning, development and steering of the controller's own activity.
    Steering,
    /// Statistics.
    Statistics,
    /// Scientific or historical research.
    Research,
    /// Archiving in the public interest.
    Archiving,
}

/// A task under a purpose.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Task {
    /// What the task is.
    pub text: Localized,
    /// The provisions that lay it down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// Which of the purpose's legal bases the task rests on, when not on all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Spanned<LegalBasis>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A legal basis of a purpose, of those of its tasks that name it, or of a part of its data (Art. 6(1)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Basis {
    /// Which point of Art. 6(1).
    pub basis: Spanned<LegalBasis>,
    /// The Union or national provisions that the basis rests on (Art. 6(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// The groups of data subjects that it covers, when not all groups of the purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Ref<Group>>,
    /// The categories of data that it covers, when not all categories of the purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// What the basis covers in words, when neither groups nor categories say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Localized>,
    /// The consent, for the basis `consent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Ref<Consent>>,
    /// The interest pursued, for the basis `legitimate-interests` (Art. 13(1)(d)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legitimate_interest: Option<Localized>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A condition for processing special categories (Art. 9(2)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SpecialBasis {
    /// Which point of Art. 9(2).
    pub condition: Spanned<SpecialCondition>,
    /// The Union or national provisions that the condition needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// The categories it covers.
    pub categories: Vec<Ref<Category>>,
    /// The consent, for the condition `explicit-consent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Ref<Consent>>,
    /// What the condition covers, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Localized>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Which data of which groups, and where they come from and go.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DataItem {
    /// The part of the register they belong to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Ref<Part>>,
    /// The groups of data subjects.
    #[schemars(length(min = 1))]
    pub groups: Vec<Ref<Group>>,
    /// The categories of data.
    #[schemars(length(min = 1))]
    pub categories: Vec<Ref<Category>>,
    /// Whether they must be given or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub necessity: Option<Necessity>,
    /// Whether it is free text or a choice from a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<DataForm>,
    /// The class of the retention schedule to whose document type they belong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Ref<RetentionClass>>,
    /// The sources they come from; all sources of the register when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Ref<Source>>,
    /// The retention rules that apply; all rules of the register when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retention: Vec<Ref<Retention>>,
    /// The systems they are kept in; all systems of the register when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<Ref<System>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Whether data must be given.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Necessity {
    /// They must be given.
    Compulsory,
    /// They may be given.
    Optional,
}

/// How data are entered.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DataForm {
    /// As free text.
    FreeText,
    /// As a choice from a list.
    List,
    /// As an attached document.
    Attachment,
}

impl Object for Purpose {
    const KIND: ObjectKind = ObjectKind::Purpose;
}
