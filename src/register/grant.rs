//! Who may look into a client system: access grants and the criteria of service need.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::decision::Decision;
use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::Localized;
use super::party::{Organisation, is_false};
use super::register::Register;
use super::service::{Risk, Service};
use super::system::System;
use super::vocabulary::{Category, Consent, Group};
use crate::law::Provision;
use crate::text::{Date, Spanned};

/// A right to use a client system, given to staff of another organisation (380/2023 §§ 124–126).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Grant {
    /// The grant's id.
    pub id: Own<Grant>,
    /// The system it opens.
    pub system: Ref<System>,
    /// The organisation whose staff get it.
    pub grantee: Ref<Organisation>,
    /// The role or task of the persons who get it.
    pub role: Localized,
    /// Who grants it.
    pub granted_by: Ref<Organisation>,
    /// The statutory ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Spanned<Provision>>,
    /// The registers whose data it opens; all that use the system when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registers: Vec<Ref<Register>>,
    /// The services for which it is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Ref<Service>>,
    /// What the data are used for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Localized>,
    /// Why the task cannot be done without it (380/2023 § 124(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub necessity: Option<Localized>,
    /// The categories of data it opens.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// What the persons may do with the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub powers: Vec<Power>,
    /// To which clients it is limited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<ClientScope>,
    /// Which clients it covers, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clients: Option<Localized>,
    /// The criteria of service need that open a client's data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Ref<Criterion>>,
    /// A consent that is asked for on top of the statutory ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Ref<Consent>>,
    /// The personal undertaking of each user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undertaking: Option<Undertaking>,
    /// The conditions of viewing access that are met (906/2019 § 23).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub viewing: Vec<ViewingCondition>,
    /// The risks weighed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risks: Vec<Ref<Risk>>,
    /// Who reviews the logs, as a role (906/2019 § 17).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_reviewer: Option<Localized>,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
    /// What ends it before its last day (380/2023 § 126).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ends_when: Vec<EndTrigger>,
    /// The agreement it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<Agreement>>,
    /// The decision it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Ref<Decision>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What a user may do with the data.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Power {
    /// Look at them.
    View,
    /// Record new data.
    Record,
    /// Change or remove data.
    Change,
}

/// How the clients are limited.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ClientScope {
    /// Clients that both bodies have.
    SharedClients,
    /// Clients of the area only.
    Area,
    /// Clients with a valid client relationship.
    ValidRelationship,
    /// Clients who meet a criterion of service need.
    ServiceNeed,
}

/// A condition of viewing access between authorities (906/2019 § 23).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ViewingCondition {
    /// Only single searches of the data that are needed.
    SingleSearches,
    /// The purpose is asked for at each search.
    PurposeAsked,
    /// Unusual use is detected.
    AnomaliesDetected,
}

/// What ends an access right (380/2023 § 126).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum EndTrigger {
    /// The person no longer has the task.
    RoleEnds,
    /// The client relationship ends.
    RelationshipEnds,
    /// The agreement ends.
    AgreementEnds,
    /// The right has been misused.
    Misuse,
}

/// The undertaking that each user signs.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Undertaking {
    /// The version of its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_version: Option<Spanned<String>>,
    /// What a client's need of service means in the work of the persons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_need: Option<Localized>,
    /// True when it is signed before the right is opened.
    #[serde(default, skip_serializing_if = "is_false")]
    pub signed_before_use: bool,
}

/// When a client of a target group needs the service, so that the data may be opened.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Criterion {
    /// The criterion's id.
    pub id: Own<Criterion>,
    /// The target group.
    pub group: Ref<Group>,
    /// The services it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Ref<Service>>,
    /// What shows the need of service.
    pub shows: Localized,
    /// The categories of data that are opened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// What the user may do with the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub powers: Vec<Power>,
    /// The action that the data must lead to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Localized>,
    /// Who refers the client, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<Localized>,
    /// Whether it is settled.
    pub status: CriterionStatus,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Whether a criterion is settled.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionStatus {
    /// The text in force settles it.
    Settled,
    /// It is agreed separately.
    AgreedSeparately,
    /// It is still open.
    Open,
}

impl Object for Grant {
    const KIND: ObjectKind = ObjectKind::Grant;
}

impl Object for Criterion {
    const KIND: ObjectKind = ObjectKind::Criterion;
}
