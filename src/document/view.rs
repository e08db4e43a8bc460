//! What a notice's templates may say: words in the reader's language, ready to print.
//!
//! Every text is a value of the author or a citation; the sentences around them
//! are the templates'. Optional values are absent, never empty.

pub mod access;
pub mod agreements;
pub mod annex;
pub mod approval;
pub mod change;
mod claims;
pub mod disclosed;
mod family;
pub mod figures;
mod gaps;
mod grants;
pub mod information;
mod measures;
mod purposes;
pub mod record;
mod retention;
mod rights;
pub mod ruling;
pub mod schedules;
pub mod screening;
mod transfers;

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::RecipientRole;
use crate::register::{
    ChannelKind, DataForm, DutyKind, Force, Granularity, Necessity, OrganKind, SourceKind,
    VersionKind,
};
use crate::text::Language;

pub use claims::ClaimView;
pub use family::{
    DualView, DutyShareView, GranularView, HeldView, MovementView, RepositoryView, ServiceView,
    SubRegisterView,
};
pub use gaps::GapsView;
pub use grants::{CriterionView, GrantDecisionView, GrantView};
pub use measures::MeasureView;
pub use purposes::{
    BasisPurposeView, BasisView, GroundedView, PurposeBasisView, PurposeView, SecrecyView,
    SpecialView, UnattachedView,
};
pub use retention::{RetainedView, RetentionClassView, RetentionKind, RetentionView};
pub use rights::{
    AuthorityView, LimitView, PartBasisView, PartView, ProcedureView, PurposesView, RightView,
};
pub use transfers::{TransferView, TransfersView};

/// Whether a question was answered, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// There is none.
    None,
    /// There is something.
    Some,
    /// The author has not answered.
    Unsaid,
}

/// Number of an author's Markdown text, for the directive `:::slot N`.
///
/// A text, because templates take the number 0 for "there is none".
pub type Slot = String;

/// The whole context of a notice's templates.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NoticeView {
    /// The notice's title; the register's name unless it has one of its own.
    pub title: String,
    /// The register's name.
    pub name: String,
    /// The service area or task class.
    pub service: Option<String>,
    /// Its number in the record of processing activities.
    pub number: Option<String>,
    /// The services in which the data are processed.
    pub services: Vec<ServiceView>,
    /// The controllers for whom the organisation acts; none when it decides itself.
    pub acts_for: Vec<String>,
    /// The parts of the register.
    pub parts: Vec<SubRegisterView>,
    /// The introduction.
    pub introduction: Option<Slot>,
    /// Whether legal bases have a block of their own in this layout.
    pub bases_apart: bool,
    /// The controllers.
    pub controllers: Vec<ControllerView>,
    /// The arrangement between joint controllers.
    pub joint: Option<JointView>,
    /// The person responsible, as a role.
    pub responsible: Option<ContactView>,
    /// Contacts.
    pub contacts: Vec<ContactView>,
    /// Data protection officers, one per controller that names one.
    pub dpos: Vec<DpoView>,
    /// The purposes.
    pub purposes: Vec<PurposeView>,
    /// Legal bases, each with its purposes.
    pub bases: Vec<BasisView>,
    /// Legal bases and provisions that are tied to no purpose.
    pub unattached: UnattachedView,
    /// Conditions for special categories.
    pub special: Vec<SpecialView>,
    /// Secrecy.
    pub secrecy: Option<SecrecyView>,
    /// Groups of data subjects.
    pub groups: Vec<NamedView>,
    /// Groups that are named to say that nothing is stored of them.
    pub nothing_stored: Vec<NamedView>,
    /// Data by part of the register and group.
    pub data: Vec<DataView>,
    /// Duties to give data.
    pub duties: Vec<DutyView>,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// Flows to the controller that are told among disclosures.
    pub inflows: Vec<MovementView>,
    /// Systems.
    pub systems: Vec<SystemView>,
    /// Systems that are mentioned without a name.
    pub unnamed_systems: Vec<UnnamedSystemView>,
    /// The data repositories of which the register is a part.
    pub repositories: Vec<RepositoryView>,
    /// Paper material.
    pub paper: Vec<String>,
    /// Whether the author said that there is no paper material.
    pub no_paper: bool,
    /// Protective measures.
    pub measures: Vec<MeasureView>,
    /// Automated decisions and profiling.
    pub automated: AutomatedView,
    /// Recipients.
    pub recipients: Vec<RecipientView>,
    /// Access rights of other organisations' staff, with their limits.
    pub grants: Vec<GrantView>,
    /// Recipients that get data on persons for one purpose and figures for another.
    pub dual: Vec<DualView>,
    /// What was asked for and refused, or is not disclosed.
    pub withheld: Vec<MovementView>,
    /// Whether the author said that data are not disclosed, who said it and when.
    pub no_disclosures: Option<StatementView>,
    /// Transfers.
    pub transfers: TransfersView,
    /// Retention rules.
    pub retention: Vec<RetentionView>,
    /// Whether some of their times are set by weighing and not by a provision.
    pub retention_weighed: bool,
    /// The controllers to whom requests go, for what the organisation does on their behalf.
    pub principals: Vec<String>,
    /// Rights.
    pub rights: Vec<RightView>,
    /// Whether some right does not apply to all purposes alike.
    pub rights_scoped: bool,
    /// Who checked the description of rights, and when.
    pub rights_checked: Option<StatementView>,
    /// Procedures.
    pub procedures: Vec<ProcedureView>,
    /// The supervisory authority.
    pub authority: Option<AuthorityView>,
    /// The notice as a document.
    pub about: AboutView,
    /// Whether the workspace prints claims of published texts instead of what follows from facts.
    pub as_published: bool,
    /// Whether the document is for the controller's own use and not for the public: there a claim
    /// stands with its place in the published text, and with what it comes to.
    pub internal: bool,
    /// What the published text claims, of the block at hand.
    pub claims: Vec<ClaimView>,
    /// The web address of the full notice, where notices are published at one.
    pub full_notice: Option<String>,
    /// What the register's author has not told.
    pub gaps: GapsView,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A version of the notice that is kept as it was approved.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct KeptView {
    /// Its language.
    pub language: Language,
    /// Its version.
    pub version: String,
    /// When it was approved.
    pub date: String,
    /// Who approved it, as a role.
    pub by: String,
    /// The diary number.
    pub diary: Option<String>,
    /// How it is signed.
    pub signature: Option<String>,
    /// How the signature can be verified.
    pub verification: Option<String>,
    /// The file that is kept.
    pub file: String,
    /// Its SHA-256, by which anybody can tell that it is unchanged.
    pub sha256: String,
}

/// A name with an explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NamedView {
    /// The name.
    pub name: String,
    /// What it means.
    pub text: Option<String>,
}

/// A controller.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ControllerView {
    /// The legal name.
    pub name: String,
    /// The organ that decides, with the one above it.
    pub organ: Option<String>,
    /// What kind of organ it is.
    pub organ_kind: Option<OrganKind>,
    /// Business id.
    pub business_id: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Whether the postal address is not told, or neither telephone nor e-mail is.
    pub unreachable: bool,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Home page.
    pub web: Option<String>,
    /// The page on the processing of personal data.
    pub privacy_page: Option<String>,
    /// Its own duties among several controllers.
    pub duties: Option<String>,
    /// Its shares of the duties, each with what lays it on this controller.
    pub shares: Vec<DutyShareView>,
    /// Whether its time as controller is over.
    pub former: bool,
    /// First day as controller.
    pub since: Option<String>,
    /// Last day as controller.
    pub until: Option<String>,
    /// The co-operation areas for which it carries the duties (410/2015 § 51).
    pub areas: Vec<AreaView>,
}

/// A co-operation area, told of the municipality that is responsible for it: the area itself is no
/// legal person.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AreaView {
    /// What it is called.
    pub name: String,
    /// The joint organ.
    pub organ: Option<String>,
    /// The member municipalities of the day.
    pub members: Vec<String>,
    /// The co-operation agreement.
    pub agreement: Option<String>,
}

/// The arrangement between joint controllers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct JointView {
    /// The statute and the agreement that lay it down.
    pub grounds: Vec<String>,
    /// The essence.
    pub essence: Slot,
    /// Where to turn.
    pub contact_point: Option<String>,
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ContactView {
    /// The role.
    pub role: String,
    /// The unit.
    pub unit: Option<String>,
    /// A person's name.
    pub person: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Web address.
    pub web: Option<String>,
    /// What the channel is limited to.
    pub limited_to: Option<String>,
}

/// A data protection officer.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DpoView {
    /// The controller.
    pub organisation: String,
    /// The contact.
    pub contact: ContactView,
    /// A protected channel for personal matters.
    pub secure_channel: Option<String>,
    /// Its web address.
    pub secure_web: Option<String>,
    /// Other organisations that the same officer serves (Art. 37(3)).
    pub shared_with: Vec<String>,
}

/// Data of a group, or of several groups.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataView {
    /// The part of the register.
    pub part: Option<String>,
    /// The groups.
    pub groups: Vec<String>,
    /// The categories.
    pub categories: Vec<CategoryView>,
    /// How the data are entered.
    pub form: Option<DataForm>,
    /// The document type of the retention schedule.
    pub document_type: Option<String>,
    /// Whether the data must be given.
    pub necessity: Option<Necessity>,
}

/// A category of data.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CategoryView {
    /// The name.
    pub name: String,
    /// What it contains.
    pub text: Option<String>,
    /// Whether it is a special category.
    pub special: bool,
    /// Whether it says nothing about a person.
    pub not_personal: bool,
}

/// A duty to give data.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DutyView {
    /// What kind of duty it is.
    pub kind: DutyKind,
    /// The purposes it concerns; none means all.
    pub purposes: Vec<String>,
    /// Provisions.
    pub provisions: Vec<String>,
    /// What follows if the data are not given.
    pub consequence: String,
}

/// A source.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SourceView {
    /// What kind of source it is.
    pub kind: SourceKind,
    /// The organisations.
    pub names: Vec<String>,
    /// The source in words: a category of bodies, or the register of the organisation.
    pub what: Option<String>,
    /// The categories it gives; none means those of `items`, or all.
    pub categories: Vec<String>,
    /// The data that name it as their source, each list with the groups that it is about.
    pub items: Vec<String>,
    /// What the data are got for.
    pub purpose: Option<String>,
    /// Provisions.
    pub provisions: Vec<String>,
    /// The consent by which data are got.
    pub consent: Option<String>,
    /// How data arrive.
    pub channel: Option<ChannelKind>,
    /// Through which system.
    pub system: Option<String>,
    /// How often.
    pub frequency: Option<String>,
    /// `some` when publicly accessible, `none` when not.
    pub public: Said,
    /// How people are told.
    pub informed: Option<String>,
    /// The exemption from telling them.
    pub exemption: Option<String>,
    /// How firmly it is stated.
    pub force: Force,
}

/// A system.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SystemView {
    /// The name.
    pub name: String,
    /// The web address of the service.
    pub web: Option<String>,
    /// What it is for.
    pub text: Option<String>,
    /// The vendor.
    pub vendor: Option<String>,
    /// Whether the controller runs it itself.
    pub own: bool,
    /// The system it is part of.
    pub part_of: Option<String>,
    /// Countries where data are kept: the system's own, or those of the processors that run it.
    pub hosting: Vec<String>,
    /// What people can do in it themselves.
    pub self_service: Option<String>,
}

/// A system that is mentioned without a name.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnnamedSystemView {
    /// What the text calls it.
    pub text: String,
    /// The vendor.
    pub vendor: Option<String>,
    /// How firmly it is stated.
    pub force: Force,
}

/// Automated decisions and profiling.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AutomatedView {
    /// Whether there are any.
    pub decisions: Said,
    /// The decisions.
    pub list: Vec<AutomatedDecisionView>,
    /// Whether there is any.
    pub profiling: Said,
    /// What the profiling is.
    pub profiling_text: Option<String>,
    /// Who stated it, and when.
    pub statement: Option<StatementView>,
}

/// An automated decision.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AutomatedDecisionView {
    /// What is decided.
    pub name: String,
    /// The logic.
    pub logic: Option<String>,
    /// Consequences.
    pub consequences: Option<String>,
    /// Provisions.
    pub provisions: Vec<String>,
}

/// A recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RecipientView {
    /// Its name, or the category of recipients.
    pub name: String,
    /// In what role.
    pub role: RecipientRole,
    /// What it does, or what it gets the data for.
    pub text: Option<String>,
    /// The systems by which it comes to the data.
    pub systems: Vec<String>,
    /// The groups whose data it gets, where not those of all groups.
    pub groups: Vec<String>,
    /// The categories it gets; none means as needed for the task.
    pub categories: Vec<String>,
    /// Provisions.
    pub provisions: Vec<String>,
    /// The consent by which it gets them.
    pub consent: Option<String>,
    /// Countries where it processes the data.
    pub countries: Vec<String>,
    /// How closely the data point at persons.
    pub granularity: Granularity,
    /// Whether the data are open to everybody.
    pub public: bool,
    /// How the data go.
    pub channel: Option<ChannelKind>,
    /// How often.
    pub frequency: Option<String>,
    /// The smallest figure that is given.
    pub smallest_cell: Option<u32>,
    /// What the recipient may not do with the data.
    pub onward: Option<String>,
    /// How firmly it is stated.
    pub force: Force,
}

/// A dated statement by a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatementView {
    /// The role.
    pub by: String,
    /// The day.
    pub on: String,
}

/// The notice as a document.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AboutView {
    /// The day of the notice.
    pub date: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// The day by which it is reviewed.
    pub review_by: Option<String>,
    /// The language that prevails.
    pub authoritative: Option<Language>,
    /// Approvals of language versions.
    pub approvals: Vec<ApprovalView>,
    /// Changes.
    pub changes: Vec<ChangeView>,
    /// Versions in other languages than the workspace's, or for other readers.
    pub other_versions: Vec<OtherVersionView>,
    /// Versions that are kept as they were approved.
    pub kept: Vec<KeptView>,
    /// Who keeps the description up to date, as a role.
    pub owner: Option<String>,
    /// How many facts are assumed.
    pub assumed: usize,
    /// Languages in which some texts stand for want of this one.
    pub fallbacks: Vec<Language>,
    /// Whether the register is a draft.
    pub draft: bool,
    /// The day on which law was looked up.
    pub as_of: String,
}

/// A version of the notice that is kept elsewhere.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OtherVersionView {
    /// In which language, or for whom.
    pub kind: VersionKind,
    /// Where it can be read.
    pub web: String,
}

/// An approval of a language version.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ApprovalView {
    /// The language.
    pub language: Language,
    /// The role.
    pub by: String,
    /// The day.
    pub on: String,
}

/// A change of the notice.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangeView {
    /// The day.
    pub date: String,
    /// What changed.
    pub text: String,
}
