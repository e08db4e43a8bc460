//! How data move: sources, disclosures, transfers, and how long they stay.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::decision::Decision;
use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::Localized;
use super::party::{Organisation, Processor, is_false};
use super::purpose::Purpose;
use super::register::Part;
use super::schedule::RetentionClass;
use super::service::Service;
use super::system::System;
use super::value::Period;
use super::vocabulary::{Category, Consent, Group};
use crate::law::{Act, CountryCode, Mechanism, Provision};
use crate::text::{Date, Spanned};

/// How firmly a fact is stated.
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
pub enum Force {
    /// It is so.
    #[default]
    Is,
    /// It may be so.
    May,
    /// It is given as an example.
    Example,
    /// It is most commonly so.
    Mostly,
}

/// Where data come from (Art. 14(2)(f)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// The source's id inside the register.
    pub id: Own<Source>,
    /// What kind of source it is.
    pub from: SourceKind,
    /// The organisations, when the kind is `organisation`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Ref<Organisation>>,
    /// The source in words: the category of bodies, or the register it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Localized>,
    /// Which categories of data come from it; all when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// What the data are got for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Localized>,
    /// The provisions that give the right to the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// The consent by which the data are got.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Ref<Consent>>,
    /// How the data arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ChannelKind>,
    /// The system or interface through which the data arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<Ref<System>>,
    /// How often the data arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Localized>,
    /// Whether the source is publicly accessible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// How and when people are told of data from this source (Art. 14(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub informed: Option<Localized>,
    /// The provision that exempts from telling them (Art. 14(5)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exemption: Option<Spanned<Provision>>,
    /// How firmly it is stated.
    #[serde(default)]
    pub force: Force,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What kind of source it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// The person.
    DataSubject,
    /// Named organisations.
    Organisation,
    /// A kind of bodies, named in words.
    CategoryOfBodies,
    /// The activity itself produces the data.
    Activity,
}

/// How data move.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ChannelKind {
    /// A technical interface (906/2019 §§ 22, 24).
    Interface,
    /// A technical access connection; older texts say so without telling which kind it is.
    TechnicalAccess,
    /// Viewing access (906/2019 § 23).
    Viewing,
    /// A protected message or file transfer.
    SecureMessage,
    /// Ordinary e-mail, which is not protected.
    Email,
    /// A web form or another connection that is not protected.
    OpenForm,
    /// On paper or by word of mouth.
    Manual,
}

/// A disclosure of data to somebody outside the controller (Art. 4(9)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Disclosure {
    /// The recipients.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Ref<Organisation>>,
    /// True when the data are open to everybody.
    #[serde(default, skip_serializing_if = "is_false")]
    pub public: bool,
    /// In what capacity the recipients get the data, where 380/2023 has terms of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<RecipientCapacity>,
    /// Which way the data go, whatever heading they stand under.
    #[serde(default)]
    pub direction: Direction,
    /// The category of recipients, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Localized>,
    /// What the data are disclosed for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Localized>,
    /// The groups whose data are disclosed, where not those of all groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Ref<Group>>,
    /// Which categories of data are disclosed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// The provisions that allow or demand it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// The consent that allows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Ref<Consent>>,
    /// How the data go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ChannelKind>,
    /// The system or interface through which the data go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<Ref<System>>,
    /// How often.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Localized>,
    /// How closely the data point at persons.
    #[serde(default)]
    pub granularity: Granularity,
    /// The smallest figure that is given, when only figures of groups go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smallest_cell: Option<Spanned<u32>>,
    /// What the recipient may not do with the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onward: Option<Localized>,
    /// Who asked for the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<Ref<Organisation>>,
    /// For what they were asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_for: Option<Localized>,
    /// Whether the data are given, refused or not disclosed at all.
    #[serde(default)]
    pub status: DisclosureStatus,
    /// Why, when they are refused or not disclosed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Localized>,
    /// What stands in the way in practice, beside the reasons of law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practical_reasons: Option<Localized>,
    /// The services whose clients are counted, when only figures of groups go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Ref<Service>>,
    /// How firmly it is stated.
    #[serde(default)]
    pub force: Force,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// How closely data point at persons.
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
pub enum Granularity {
    /// The person is named or numbered.
    #[default]
    Identified,
    /// The person has a pseudonym (Art. 4(5)).
    Pseudonymous,
    /// Only figures of groups.
    Aggregate,
    /// Nobody can be recognised (recital 26).
    Anonymous,
}

/// A transfer to a third country or an international organisation (Art. 44).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Transfer {
    /// The system by whose use data are transferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<Ref<System>>,
    /// The processor that transfers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub processor: Option<Ref<Processor>>,
    /// Who sends the data; the controller when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exporter: Option<Ref<Organisation>>,
    /// Who receives the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importer: Option<Ref<Organisation>>,
    /// Which categories of data are transferred; all of the system, or of the register, when none
    /// is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// The country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Spanned<CountryCode>>,
    /// The mechanism of chapter V.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<Spanned<Mechanism>>,
    /// The Commission decision that is relied on, as in `(EU) 2023/1795`: on adequacy, or on
    /// standard contractual clauses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Spanned<Act>>,
    /// How the importer is known to be covered by a decision that covers only some recipients or
    /// data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered: Option<Localized>,
    /// The module of the standard contractual clauses (Decision (EU) 2021/914).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<Spanned<SccModule>>,
    /// The annexes of the standard contractual clauses that have been filled in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annexes: Vec<Spanned<SccAnnex>>,
    /// A second mechanism that holds if the first one falls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback: Option<Spanned<Mechanism>>,
    /// Why the data are transferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Localized>,
    /// What the importer does with the data (Decision (EU) 2021/914, annex I.B).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nature: Option<Localized>,
    /// How often data are transferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Spanned<TransferFrequency>>,
    /// Measures that supplement the mechanism (EDPB Recommendations 01/2020).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Spanned<SupplementaryMeasure>>,
    /// The day of the transfer impact assessment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessed: Option<Spanned<Date>>,
    /// The day on which the importer was last found on the Data Privacy Framework List.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listing_checked: Option<Spanned<Date>>,
    /// Where a copy of the safeguards can be had (Art. 13(1)(f)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy: Option<Localized>,
    /// How firmly it is stated.
    #[serde(default)]
    pub force: Force,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// How long data are kept, counted from what (Art. 13(2)(a)).
///
/// Give one of `period`, `until`, `criterion`, `consent`, `class` and `permanent`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Retention {
    /// The rule's id inside the register.
    pub id: Own<Retention>,
    /// What is kept, in words, when groups and categories do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Localized>,
    /// The part of the register it concerns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Ref<Part>>,
    /// The groups it concerns; all when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Ref<Group>>,
    /// The categories it concerns; all when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// The systems it concerns; all when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<Ref<System>>,
    /// The purposes it concerns; all when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Ref<Purpose>>,
    /// The length of time, as in `4 years`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Spanned<Period>>,
    /// The event from which the period is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<Localized>,
    /// When the period applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Localized>,
    /// The stage of the data's life that the time is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The event until which the data are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Localized>,
    /// The criterion by which the time is decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Localized>,
    /// The consent until whose end the data are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Ref<Consent>>,
    /// The class of the retention schedule that gives the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Ref<RetentionClass>>,
    /// The decision by which the data are kept permanently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permanent: Option<Localized>,
    /// The decision by which the data are kept permanently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Ref<Decision>>,
    /// The provisions that set the time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// What was weighed when no provision sets the time (906/2019 § 21).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<RetentionGround>,
    /// What happens afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Disposal>,
    /// How firmly it is stated.
    #[serde(default)]
    pub force: Force,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What is weighed when no provision sets a retention time (906/2019 § 21(1)).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RetentionGround {
    /// The original purpose in the authority's work.
    OriginalPurpose,
    /// Interests, rights, duties and legal protection of persons.
    LegalProtection,
    /// Effects of a contract.
    Contract,
    /// Limitation of damages.
    Damages,
    /// Limitation of criminal liability.
    CriminalLiability,
}

/// What happens to data when their time is up.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Disposal {
    /// They are destroyed.
    Destroy,
    /// They are archived.
    Archive,
    /// They are destroyed, or archived when a decision says so.
    DestroyOrArchive,
    /// They are made anonymous.
    Anonymise,
}

/// Which way data go.
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
pub enum Direction {
    /// From the controller to the other party.
    #[default]
    Out,
    /// From the other party to the controller.
    In,
}

/// In what capacity somebody gets data of clients of employment services (380/2023).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RecipientCapacity {
    /// As an employer (380/2023 § 118).
    Employer,
    /// As a provider of employment services (380/2023 § 116(4)).
    ServiceProvider,
}

/// Whether data are disclosed.
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
pub enum DisclosureStatus {
    /// They are given.
    #[default]
    Given,
    /// They were asked for and are refused.
    Refused,
    /// They are not disclosed.
    NotDone,
}

/// A module of the standard contractual clauses (Decision (EU) 2021/914).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SccModule {
    /// Module one: from a controller to a controller.
    ControllerToController,
    /// Module two: from a controller to a processor.
    ControllerToProcessor,
    /// Module three: from a processor to a processor.
    ProcessorToProcessor,
    /// Module four: from a processor to a controller.
    ProcessorToController,
}

/// An annex of the standard contractual clauses (Decision (EU) 2021/914).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum SccAnnex {
    /// The list of parties.
    #[serde(rename = "I-A")]
    Parties,
    /// The description of the transfer.
    #[serde(rename = "I-B")]
    Description,
    /// The competent supervisory authority.
    #[serde(rename = "I-C")]
    Authority,
    /// The technical and organisational measures.
    #[serde(rename = "II")]
    Measures,
    /// The list of sub-processors.
    #[serde(rename = "III")]
    SubProcessors,
}

/// How often data are transferred.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum TransferFrequency {
    /// Now and then, and not as a rule (recital 111).
    Occasional,
    /// Again and again, at intervals.
    Repeated,
    /// All the time.
    Continuous,
}

/// A measure that supplements a transfer mechanism (EDPB Recommendations 01/2020).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SupplementaryMeasure {
    /// Encryption with keys that are held only in the European Economic Area.
    Encryption,
    /// Pseudonymisation with a key that the importer does not get.
    Pseudonymisation,
    /// Split processing: no importer gets the whole.
    SplitProcessing,
    /// The importer has no access to the data in clear.
    NoClearAccess,
    /// The importer tells of requests by authorities.
    Transparency,
    /// The importer contests requests by authorities.
    Challenge,
    /// Support is given from the European Economic Area only.
    EeaSupport,
    /// The data are kept in the European Economic Area.
    EeaStorage,
}

impl SupplementaryMeasure {
    /// Whether it keeps the importer, or authorities of its country, from reading the data.
    #[must_use]
    pub fn hides_data(self) -> bool {
        match self {
            Self::Encryption
            | Self::Pseudonymisation
            | Self::SplitProcessing
            | Self::NoClearAccess => true,
            Self::Transparency | Self::Challenge | Self::EeaSupport | Self::EeaStorage => false,
        }
    }
}

/// A stage of the life of data.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// In daily use.
    Active,
    /// Kept, and no longer in daily use.
    Intermediate,
    /// In the archive.
    Archive,
}

impl Object for Source {
    const KIND: ObjectKind = ObjectKind::Source;
}

impl Object for Retention {
    const KIND: ObjectKind = ObjectKind::Retention;
}
