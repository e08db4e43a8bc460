//! Around the registers: services, co-operation areas, risks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::Localized;
use super::party::{Organisation, is_false};
use super::vocabulary::Measure;
use crate::law::Provision;
use crate::text::{Date, Spanned};

/// A service in which the data are processed; who must arrange it and who produces it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Service {
    /// The service's id.
    pub id: Own<Service>,
    /// What it is called.
    pub name: Localized,
    /// What kind of service it is.
    pub kind: ServiceKind,
    /// The provisions it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// Who must see that there is such a service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organiser: Option<Ref<Organisation>>,
    /// Who produces it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub producers: Vec<Ref<Organisation>>,
    /// What is invoiced, and by what it is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<Localized>,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What kind of service it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// A statute demands it.
    Statutory,
    /// Bought from another body.
    Procured,
    /// Within the general competence of a municipality (410/2015 § 7).
    Voluntary,
    /// Done on behalf of another body.
    ForAnother,
}

/// A co-operation area, such as an employment area: no legal person, hence never a controller or a party.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Area {
    /// The area's id.
    pub id: Own<Area>,
    /// What it is called.
    pub name: Localized,
    /// The municipality that carries the duties for all (410/2015 § 51).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Ref<Organisation>>,
    /// The joint organ (410/2015 § 51).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organ: Option<Localized>,
    /// The member municipalities.
    pub members: Vec<AreaMember>,
    /// The co-operation agreement (410/2015 § 52).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<Agreement>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A municipality of a co-operation area.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AreaMember {
    /// Which municipality.
    pub organisation: Ref<Organisation>,
    /// First day as a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day as a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
}

/// A risk to data subjects, what is done about it and what remains.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Risk {
    /// The risk's id.
    pub id: Own<Risk>,
    /// What may happen.
    pub threat: Localized,
    /// What is done about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Ref<Measure>>,
    /// What remains.
    pub residual: RiskLevel,
    /// Why it remains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Localized>,
    /// Who has accepted what remains, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_by: Option<Localized>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Spanned<Date>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// How high a risk is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RiskLevel {
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High; the supervisory authority is consulted before processing (Art. 36(1)).
    High,
}

/// What makes processing risky (Art. 35; WP248), where it does not follow from the other facts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RiskFactor {
    /// Many people, much data, a long time or a wide area.
    LargeScale,
    /// People are monitored systematically.
    SystematicMonitoring,
    /// A publicly accessible area is monitored systematically on a large scale (Art. 35(3)(c)).
    PublicAreaMonitoring,
    /// Data gathered for different purposes are matched or combined.
    CombinedData,
    /// Technology is used in a new way.
    NewTechnology,
    /// The processing decides whether somebody gets a service or a contract.
    DeniesService,
    /// People are evaluated or scored.
    Scoring,
    /// Where people are is followed.
    Location,
    /// People report suspected breaches of law.
    Whistleblowing,
}

impl Object for Service {
    const KIND: ObjectKind = ObjectKind::Service;
}

impl Object for Area {
    const KIND: ObjectKind = ObjectKind::Area;
}

impl Object for Risk {
    const KIND: ObjectKind = ObjectKind::Risk;
}
