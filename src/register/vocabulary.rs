//! The small vocabularies: groups, categories, consents, measures, procedures, shared texts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::Localized;
use super::party::{Contact, Organisation, is_false};
use super::system::System;
use super::value::{Period, WebAddress};
use crate::law::{Provision, Right};
use crate::text::Spanned;

/// A group of data subjects.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Group {
    /// The group's id.
    pub id: Own<Group>,
    /// What the group is called.
    pub name: Localized,
    /// Who belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Localized>,
    /// True for people who need special care, such as the unemployed or patients (WP248).
    #[serde(default, skip_serializing_if = "is_false")]
    pub vulnerable: bool,
    /// True for children.
    #[serde(default, skip_serializing_if = "is_false")]
    pub children: bool,
    /// The age in years of the youngest in the group, when it has children (Art. 8).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub youngest: Option<Spanned<u32>>,
    /// True for people who act for an organisation, such as its contact persons: they are no party to
    /// its contracts (Art. 6(1)(b)).
    #[serde(default, skip_serializing_if = "is_false")]
    pub representatives: bool,
    /// True for the controller's own staff.
    #[serde(default, skip_serializing_if = "is_false")]
    pub staff: bool,
    /// True for a group that is named only to say that nothing is stored of it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub nothing_stored: bool,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A category of data.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Category {
    /// The category's id.
    pub id: Own<Category>,
    /// What the category is called.
    pub name: Localized,
    /// What it contains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Localized>,
    /// The special category of Art. 9(1), if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special: Option<SpecialCategory>,
    /// True for data on criminal convictions and offences (Art. 10).
    #[serde(default, skip_serializing_if = "is_false")]
    pub criminal: bool,
    /// True for the personal identity code (1050/2018 § 29).
    #[serde(default, skip_serializing_if = "is_false")]
    pub identity_code: bool,
    /// True for pictures and videos in which somebody can be recognised.
    #[serde(default, skip_serializing_if = "is_false")]
    pub image: bool,
    /// True for data that say nothing about a person, such as a company's number of staff.
    #[serde(default, skip_serializing_if = "is_false")]
    pub not_personal: bool,
    /// The special category that these data may reveal, as a diet may reveal health or belief.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy_for: Option<SpecialCategory>,
    /// Provisions that keep the data secret (621/1999 § 24).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secrecy: Vec<Spanned<Provision>>,
    /// The term of the Data Privacy Vocabulary, as in `pd:HealthRecord`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpv: Option<Spanned<String>>,
    /// Provisions that allow the data to be processed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A special category of personal data (Art. 9(1)).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialCategory {
    /// Racial or ethnic origin.
    EthnicOrigin,
    /// Political opinions.
    PoliticalOpinion,
    /// Religious or philosophical beliefs.
    Belief,
    /// Trade-union membership.
    TradeUnion,
    /// Genetic data.
    Genetic,
    /// Biometric data for identifying a person.
    Biometric,
    /// Data concerning health.
    Health,
    /// Sex life or sexual orientation.
    SexualLife,
}

/// A consent. The word means four different things in authorities: say which.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Consent {
    /// The consent's id.
    pub id: Own<Consent>,
    /// What the person consents to.
    pub name: Localized,
    /// What the consent is in law.
    pub kind: ConsentKind,
    /// The provision that asks for it, when a statute does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// How it is recorded, so that it can be shown later (Art. 7(1)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded: Option<Localized>,
    /// How it is withdrawn (Art. 7(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawal: Option<Localized>,
    /// The categories of data that it opens.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// What the data are used for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Localized>,
    /// How long it holds unless it is withdrawn, as in `12 months`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Spanned<Period>>,
    /// What follows if the person does not give it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Localized>,
    /// True when the holder of parental responsibility gives it for a child (Art. 8(1)).
    #[serde(default, skip_serializing_if = "is_false")]
    pub guardian: bool,
    /// Version of the consent text in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_version: Option<Spanned<String>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What a consent is in law.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentKind {
    /// A legal basis of Art. 6(1)(a) or a condition of Art. 9(2)(a).
    Basis,
    /// Lifts statutory secrecy (621/1999 § 26(1) p. 2); no basis for processing.
    SecrecyWaiver,
    /// An itemised written consent that a statute demands (380/2023 §§ 116(4), 118(3)).
    ItemisedWritten,
    /// A courtesy: the person is asked, though the law does not need it.
    Courtesy,
    /// A published text speaks of consent and does not tell which kind it is.
    Unstated,
}

/// A security measure (Art. 32).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Measure {
    /// The measure's id.
    pub id: Own<Measure>,
    /// The heading under which notices list it.
    pub name: Localized,
    /// What it is about; a layout may give each kind a section of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MeasureKind>,
    /// The public wording.
    pub text: Localized,
    /// The wording for internal documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal: Option<Localized>,
    /// True when it says that only the controller's own staff have access.
    #[serde(default, skip_serializing_if = "is_false")]
    pub own_staff_only: bool,
    /// Provisions that it carries out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What a security measure is about (906/2019 §§ 13–17, 21).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    /// Who has access, and how access is granted and ends.
    Access,
    /// How use is monitored: logs and reports.
    Monitoring,
    /// Technical maintenance.
    Maintenance,
    /// That data stay whole and at hand.
    Availability,
    /// Material on paper.
    Paper,
    /// How data are disposed of.
    Disposal,
}

/// How data subjects use their rights (Art. 12).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Procedure {
    /// The procedure's id.
    pub id: Own<Procedure>,
    /// The rights it serves; all rights when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Right>,
    /// How a request is made.
    pub how: Localized,
    /// Web address of the e-service or form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<Spanned<WebAddress>>,
    /// Contacts that receive requests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// A system in which people can do it themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_service: Option<Ref<System>>,
    /// How the person is identified (Art. 12(6)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identification: Option<Localized>,
    /// By what the person is told from others; any one of them is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identified_by: Vec<Identifier>,
    /// Who decides, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Localized>,
    /// How soon a request is answered (Art. 12(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Localized>,
    /// What a request costs (Art. 12(5)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Localized>,
    /// When a request may be refused (Art. 12(4)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Localized>,
    /// What can be done about a refusal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedies: Option<Localized>,
    /// True when access to documents under 621/1999 §§ 11–12 is told beside Art. 15.
    #[serde(default, skip_serializing_if = "is_false")]
    pub document_access: bool,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A text shared by several registers, in Markdown.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Block {
    /// The text's id.
    pub id: Own<Block>,
    /// The text, in Markdown.
    pub text: Localized,
    /// Other wordings for single controllers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub for_controllers: Vec<BlockVariant>,
}

/// The wording of a shared text for one controller.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BlockVariant {
    /// The controller.
    pub controller: Ref<Organisation>,
    /// The text, in Markdown.
    pub text: Localized,
}

/// By what a person who asks for something is told from others (Art. 12(6); 1050/2018 § 29).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Identifier {
    /// Strong electronic identification.
    StrongIdentification,
    /// An identity document that is shown.
    IdentityDocument,
    /// The personal identity code alone.
    IdentityCode,
    /// The personal identity code and the name.
    IdentityCodeAndName,
    /// Other data that only the person can be expected to know, or a contact known before.
    KnownData,
}

impl Object for Group {
    const KIND: ObjectKind = ObjectKind::Group;
}

impl Object for Category {
    const KIND: ObjectKind = ObjectKind::Category;
}

impl Object for Consent {
    const KIND: ObjectKind = ObjectKind::Consent;
}

impl Object for Measure {
    const KIND: ObjectKind = ObjectKind::Measure;
}

impl Object for Procedure {
    const KIND: ObjectKind = ObjectKind::Procedure;
}

impl Object for Block {
    const KIND: ObjectKind = ObjectKind::Block;
}

/// A file that lists objects of one kind.
macro_rules! list_file {
    ($(#[$doc:meta])* $name:ident, $field:ident, $item:ty) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub(super) struct $name {
            /// The list.
            pub(super) $field: Vec<$item>,
        }
    };
}

list_file! {
    /// `groups.yaml`: groups of data subjects.
    Groups, groups, Group
}

list_file! {
    /// `categories.yaml`: categories of data.
    Categories, categories, Category
}

list_file! {
    /// `consents.yaml`: consents.
    Consents, consents, Consent
}

list_file! {
    /// `measures.yaml`: security measures.
    Measures, measures, Measure
}

list_file! {
    /// `procedures.yaml`: how data subjects use their rights.
    Procedures, procedures, Procedure
}

list_file! {
    /// `blocks.yaml`: shared texts.
    Blocks, blocks, Block
}

list_file! {
    /// `processors.yaml`: processors.
    Processors, processors, super::party::Processor
}

list_file! {
    /// `grants.yaml`: access grants.
    Grants, grants, super::grant::Grant
}

list_file! {
    /// `criteria.yaml`: criteria of service need.
    Criteria, criteria, super::grant::Criterion
}

list_file! {
    /// `services.yaml`: services.
    Services, services, super::service::Service
}

list_file! {
    /// `areas.yaml`: co-operation areas.
    Areas, areas, super::service::Area
}

list_file! {
    /// `risks.yaml`: risks.
    Risks, risks, super::service::Risk
}

list_file! {
    /// `retention-classes.yaml`: the retention schedule.
    RetentionClasses, retention_classes, super::schedule::RetentionClass
}

list_file! {
    /// `processes.yaml`: processes of the unit.
    Processes, processes, super::schedule::Process
}

list_file! {
    /// `repositories.yaml`: data repositories and case registers.
    Repositories, repositories, super::schedule::Repository
}
