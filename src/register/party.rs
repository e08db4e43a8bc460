//! Who: organisations, contacts, processors.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::{Answer, Localized, Name};
use super::system::{MapPublicity, System};
use super::value::{BusinessId, Email, Phone, WebAddress};
use crate::law::CountryCode;
use crate::text::{Date, Spanned};

/// An organisation: a controller, a processor, a recipient or a source.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Organisation {
    /// The organisation's id; also the name of its file.
    pub id: Own<Organisation>,
    /// The legal name.
    pub name: Name,
    /// A shorter name for tables and maps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<Name>,
    /// What kind of body it is.
    pub kind: OrganisationKind,
    /// The Finnish business id (Y-tunnus).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_id: Option<Spanned<BusinessId>>,
    /// The three-digit code of the municipality, in quotation marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<Spanned<String>>,
    /// True when it is an employment authority (380/2023 § 8).
    #[serde(default, skip_serializing_if = "is_false")]
    pub employment_authority: bool,
    /// Its organs, units and office-holders that registers refer to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organs: Vec<Organ>,
    /// The country of establishment; Finland when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Spanned<CountryCode>>,
    /// Postal address in one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Name>,
    /// Telephone switchboard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Spanned<Phone>>,
    /// E-mail of the registry office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Spanned<Email>>,
    /// Home page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<Spanned<WebAddress>>,
    /// The page on the processing of personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_page: Option<Spanned<WebAddress>>,
    /// A protected channel for personal matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secure_channel: Option<Channel>,
    /// Contact of the data protection officer (Art. 37); a role is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpo: Option<Contact>,
    /// The organisation whose data protection officer serves this one too (Art. 37(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_dpo: Option<Ref<Organisation>>,
    /// Earlier names, each with the day until which it was in use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_names: Vec<FormerName>,
    /// The day the organisation ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Spanned<Date>>,
    /// The organisation that took over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<Ref<Organisation>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What kind of body an organisation is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// A municipality (kunta).
    Municipality,
    /// A joint municipal authority (kuntayhtymä).
    JointMunicipalAuthority,
    /// A wellbeing services county (hyvinvointialue).
    WellbeingServicesCounty,
    /// A state authority.
    StateAuthority,
    /// An independent institution under public law, such as Kela.
    PublicInstitution,
    /// A company.
    Company,
    /// An association or a foundation.
    Association,
    /// An international organisation (Art. 4(26)).
    InternationalOrganisation,
}

impl OrganisationKind {
    /// Whether it is a public authority in the sense of Art. 37(1)(a).
    #[must_use]
    pub fn is_authority(self) -> bool {
        match self {
            Self::Municipality
            | Self::JointMunicipalAuthority
            | Self::WellbeingServicesCounty
            | Self::StateAuthority
            | Self::PublicInstitution => true,
            Self::Company | Self::Association | Self::InternationalOrganisation => false,
        }
    }
}

/// An organ, unit or office-holder of an organisation.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Organ {
    /// The organ's id, unique in the workspace.
    pub id: Own<Organ>,
    /// What it is called.
    pub name: Localized,
    /// What kind of organ it is.
    pub kind: OrganKind,
    /// The organ above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<Ref<Organ>>,
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

/// What kind of organ it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum OrganKind {
    /// The council.
    Council,
    /// A board, committee or section.
    Board,
    /// A department or service area.
    Department,
    /// A unit or team.
    Unit,
    /// An office-holder.
    OfficeHolder,
}

/// A name that an organisation no longer uses.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FormerName {
    /// The earlier name.
    pub name: Name,
    /// The last day of its use.
    pub until: Spanned<Date>,
}

/// A way to reach somebody for personal matters.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Channel {
    /// What the channel is called.
    pub name: Localized,
    /// Its web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<Spanned<WebAddress>>,
}

/// A contact: a role first; a person's name is allowed but never needed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contact {
    /// The role or office, not a person's name.
    pub role: Localized,
    /// The organisation or unit, when it is not evident.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Localized>,
    /// A person's name; it goes stale, so leave it out where the role is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Spanned<String>>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Spanned<Phone>>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Spanned<Email>>,
    /// Web address of a form or page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<Spanned<WebAddress>>,
    /// What the channel is limited to, for example general advice only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limited_to: Option<Localized>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A processor: an organisation that processes personal data for a controller (Art. 28).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Processor {
    /// The processor's id.
    pub id: Own<Processor>,
    /// Which organisation it is.
    pub organisation: Ref<Organisation>,
    /// What it does for the controller.
    pub task: Localized,
    /// Systems that it provides or maintains.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<Ref<System>>,
    /// Countries in which it processes the data, remote access included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<Spanned<CountryCode>>>,
    /// Its sub-processors, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_processors: Option<Answer<Vec<SubProcessor>>>,
    /// The processing agreement (Art. 28(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<Agreement>>,
    /// The first day on which it processes the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// What it uses the data for on its own account, when it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_purposes: Option<Localized>,
    /// How it was found to give sufficient guarantees (Art. 28(1)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessed: Option<Assessment>,
    /// Whether a map may show to everybody that it is used, with its sub-processors (621/1999
    /// § 24(1)(7)); only what a published notice says may be shown as long as nobody has decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publicity: Option<MapPublicity>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A processor's own processor (Art. 28(2) and (4)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SubProcessor {
    /// Which organisation it is.
    pub organisation: Ref<Organisation>,
    /// What it does.
    pub task: Localized,
    /// Countries in which it processes the data, remote access included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<Spanned<CountryCode>>>,
    /// Its own sub-processors, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_processors: Option<Answer<Vec<SubProcessor>>>,
    /// How the controller has authorised it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorisation: Option<Authorisation>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// An assessment made before something is used: of a processor (Art. 28(1)), of a change
/// (906/2019 § 5(3)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Assessment {
    /// When.
    pub on: Spanned<Date>,
    /// By whom, as a role.
    pub by: Localized,
    /// What was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Localized>,
}

/// How a controller has authorised a sub-processor (Art. 28(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Authorisation {
    /// Specific written authorisation.
    Specific,
    /// General written authorisation.
    General,
}

impl Organisation {
    /// Whether its postal address is told, and a telephone number or an e-mail address.
    #[must_use]
    pub fn can_be_reached(&self) -> bool {
        self.address.is_some() && (self.phone.is_some() || self.email.is_some())
    }
}

impl Object for Organisation {
    const KIND: ObjectKind = ObjectKind::Organisation;
}

impl Object for Organ {
    const KIND: ObjectKind = ObjectKind::Organ;
}

impl Object for Processor {
    const KIND: ObjectKind = ObjectKind::Processor;
}

/// For serde: leaves a flag out when it is not set.
pub(crate) fn is_false(flag: &bool) -> bool {
    !flag
}
