//! The unit's information management: retention classes, processes, data repositories (906/2019 §§ 5, 21, 28).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::decision::Decision;
use super::flow::{Disposal, RetentionGround};
use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::Localized;
use super::party::{Organisation, is_false};
use super::register::Register;
use super::system::System;
use super::value::Period;
use crate::law::Provision;
use crate::text::{Date, Spanned};

/// A class of a retention schedule; data items belong to its document type.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RetentionClass {
    /// The class's id.
    pub id: Own<RetentionClass>,
    /// The document type.
    pub name: Localized,
    /// The task class, as in `05.01.02`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<Spanned<String>>,
    /// The length of time, as in `10 years`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Spanned<Period>>,
    /// The event from which the period is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<Localized>,
    /// The provisions that set the time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// What was weighed when no provision sets the time (906/2019 § 21).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<RetentionGround>,
    /// The decision by which documents of the class are kept permanently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permanent: Option<Ref<Decision>>,
    /// From which day on they are kept permanently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permanent_since: Option<Spanned<Date>>,
    /// Whether they are public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publicity: Option<Publicity>,
    /// The grounds of secrecy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secrecy: Vec<Spanned<Provision>>,
    /// How long they are secret (621/1999 § 31).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret_for: Option<Spanned<Period>>,
    /// What happens afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Disposal>,
    /// How and where documents that are archived are kept (906/2019 § 5(2) p. 3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive: Option<Localized>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Whether documents are public (621/1999).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Publicity {
    /// Public.
    Public,
    /// Partly secret.
    PartlySecret,
    /// Secret.
    Secret,
}

/// A process of the unit (906/2019 § 5(2)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Process {
    /// The process's id.
    pub id: Own<Process>,
    /// What it is called.
    pub name: Localized,
    /// The authority responsible for it.
    pub authority: Ref<Organisation>,
    /// What it is for.
    pub purpose: Localized,
    /// The registers it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registers: Vec<Ref<Register>>,
    /// The data repositories it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub repositories: Vec<Ref<Repository>>,
    /// The processes it follows on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follows: Vec<Ref<Process>>,
    /// The automated deciding taken into use (906/2019 ch. 6 a).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub automated: Option<Automation>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// The taking into use of automated deciding (906/2019 § 28 d).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Automation {
    /// The day of the decision to take it into use.
    pub decided: Spanned<Date>,
    /// What is decided automatically.
    pub text: Localized,
}

/// A data repository or case register of the unit (906/2019 §§ 5(2), 25, 28).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Repository {
    /// The repository's id.
    pub id: Own<Repository>,
    /// What it is called.
    pub name: Localized,
    /// What kind it is.
    pub kind: RepositoryKind,
    /// The authority responsible for it.
    pub authority: Ref<Organisation>,
    /// What it holds.
    pub content: Localized,
    /// Whether it holds personal data.
    pub personal: bool,
    /// The systems it is kept in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<Ref<System>>,
    /// The registers whose data it holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registers: Vec<Ref<Register>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What kind of repository it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RepositoryKind {
    /// A data repository (tietovaranto).
    Data,
    /// A case register (asiarekisteri).
    Case,
    /// A repository of service data (906/2019 § 27).
    Service,
}

impl Object for RetentionClass {
    const KIND: ObjectKind = ObjectKind::RetentionClass;
}

impl Object for Process {
    const KIND: ObjectKind = ObjectKind::Process;
}

impl Object for Repository {
    const KIND: ObjectKind = ObjectKind::Repository;
}
