//! Where: information systems and their parts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::{Answer, Localized, Name};
use super::party::{Assessment, Organisation, is_false};
use super::value::WebAddress;
use crate::law::CountryCode;
use crate::text::{Date, Spanned};

/// An information system, or a part of one (Microsoft 365 → Teams).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct System {
    /// The system's id; also the name of its file.
    pub id: Own<System>,
    /// What it is called.
    pub name: Name,
    /// Other names in use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Spanned<String>>,
    /// What kind of system it is.
    pub kind: SystemKind,
    /// What it is used for, in a few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Localized>,
    /// Who provides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor: Option<Ref<Organisation>>,
    /// True when the controller runs it itself.
    #[serde(default, skip_serializing_if = "is_false")]
    pub self_hosted: bool,
    /// The system that this is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Ref<System>>,
    /// Countries in which the data are kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosting: Vec<Spanned<CountryCode>>,
    /// The authority responsible for it (906/2019 § 5(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Organisation>>,
    /// First day of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
    /// How the change was assessed before the system was taken into use (906/2019 § 5(3)), or
    /// `none` when it was no essential reform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_assessed: Option<Answer<Assessment>>,
    /// What is logged of its use (906/2019 § 17).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log: Option<Localized>,
    /// What data subjects can see or do in it themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_service: Option<Localized>,
    /// Web address of the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<Spanned<WebAddress>>,
    /// True when it prints the personal identity code on documents by default (1050/2018 § 29).
    #[serde(default, skip_serializing_if = "is_false")]
    pub prints_identity_code: bool,
    /// By what data documents can be searched for (906/2019 § 28).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub search_keys: Vec<Localized>,
    /// Technical interfaces by which data are openly available to others, or `none` (906/2019 § 28).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interfaces: Option<Answer<Vec<Localized>>>,
    /// Whether a map may show to everybody that it is in use (621/1999 § 24(1)(7)); only what a
    /// published notice says may be shown as long as nobody has decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publicity: Option<MapPublicity>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Whether something may be shown on maps that are published (621/1999 § 24(1)(7)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MapPublicity {
    /// Everybody may know that it is in use.
    Public,
    /// Security arrangements keep it secret, or nobody but the staff needs to know.
    Internal,
}

/// What kind of system it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SystemKind {
    /// The main system of the service.
    Core,
    /// A national system that the law makes compulsory.
    National,
    /// An add-on to a national system (380/2023 § 120 a).
    AddOn,
    /// A case-management system.
    CaseManagement,
    /// Office software, or a part of it.
    Office,
    /// A protected network drive.
    NetworkDrive,
    /// A survey or an electronic form.
    Form,
    /// Paper files.
    Paper,
    /// Any other system that supports the service.
    Support,
}

impl Object for System {
    const KIND: ObjectKind = ObjectKind::System;
}
