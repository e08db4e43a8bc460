//! On what terms: agreements and access grants.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::Localized;
use super::party::{Organisation, is_false};
use super::register::Register;
use super::system::System;
use super::vocabulary::Category;
use crate::law::Provision;
use crate::text::{Date, Spanned};

/// An agreement between organisations about personal data.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Agreement {
    /// The agreement's id; also the name of its file.
    pub id: Own<Agreement>,
    /// What the agreement is called.
    pub name: Localized,
    /// What kind of agreement it is.
    pub kind: AgreementKind,
    /// Who has agreed, each in a role.
    pub parties: Vec<AgreementParty>,
    /// The registers concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registers: Vec<Ref<Register>>,
    /// The systems concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<Ref<System>>,
    /// Day of signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<Spanned<Date>>,
    /// First day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
    /// Diary number or other reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Spanned<String>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What kind of agreement it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementKind {
    /// A processing agreement (Art. 28(3)).
    Processing,
    /// A joint-controller arrangement (Art. 26).
    JointControl,
    /// An access right to a client system.
    AccessRight,
    /// Procurement of services.
    Procurement,
    /// Disclosure of data.
    Disclosure,
    /// Transfer of an authority's task (410/2015 § 54).
    TaskTransfer,
}

/// A party of an agreement.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AgreementParty {
    /// Which organisation.
    pub organisation: Ref<Organisation>,
    /// In what role.
    pub role: PartyRole,
}

/// The role of a party.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PartyRole {
    /// Decides on the purposes and means (Art. 4(7)).
    Controller,
    /// Decides together with another (Art. 26).
    JointController,
    /// Processes for a controller (Art. 4(8)).
    Processor,
    /// Receives data.
    Recipient,
    /// Orders a service.
    Client,
    /// Produces a service.
    Producer,
}

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
    /// The categories of data it opens.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// Which clients it covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clients: Option<Localized>,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
    /// The agreement it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<Agreement>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

impl Object for Agreement {
    const KIND: ObjectKind = ObjectKind::Agreement;
}

impl Object for Grant {
    const KIND: ObjectKind = ObjectKind::Grant;
}
