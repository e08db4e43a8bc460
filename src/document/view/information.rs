//! What the descriptions of a unit's information management say (906/2019 §§ 5, 28).

use schemars::JsonSchema;
use serde::Serialize;

use super::{ControllerView, MeasureView, RetentionView, Said};
use crate::register::{ChannelKind, Direction, Disposal, Publicity, RepositoryKind};

/// The whole context of the templates in `information-model/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct InformationView {
    /// The unit.
    pub unit: ControllerView,
    /// The co-operation areas in which it carries the duties for all.
    pub areas: Vec<AreaView>,
    /// The processes.
    pub processes: Vec<ProcessView>,
    /// The data repositories.
    pub repositories: Vec<HoldingView>,
    /// The registers, as the record of processing has them.
    pub registers: Vec<RegisterLineView>,
    /// The systems.
    pub systems: Vec<SystemLineView>,
    /// The interfaces and connections by which data come and go.
    pub connections: Vec<ConnectionView>,
    /// The protective measures, in their internal wording.
    pub measures: Vec<MeasureView>,
    /// What is archived or destroyed, and when.
    pub archive: Vec<ArchiveView>,
    /// The day of the model.
    pub as_of: String,
    /// How many facts are assumed.
    pub assumed: usize,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A co-operation area.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AreaView {
    /// Its name.
    pub name: String,
    /// The joint organ.
    pub organ: Option<String>,
    /// The member municipalities, with their time.
    pub members: Vec<MemberView>,
    /// The co-operation agreement.
    pub agreement: Option<String>,
}

/// A member of an area.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MemberView {
    /// Its name.
    pub name: String,
    /// First day.
    pub since: Option<String>,
    /// Last day.
    pub until: Option<String>,
}

/// A process (906/2019 § 5(2) p. 1).
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProcessView {
    /// Its name.
    pub name: String,
    /// The authority responsible for it.
    pub authority: String,
    /// What it is for.
    pub purpose: String,
    /// The registers it uses.
    pub registers: Vec<String>,
    /// The data repositories it uses.
    pub repositories: Vec<String>,
    /// The processes it follows on.
    pub follows: Vec<String>,
    /// What is decided automatically in it.
    pub automated: Option<String>,
    /// The day of the decision to decide it automatically.
    pub automated_on: Option<String>,
}

/// A data repository (906/2019 § 5(2) p. 2).
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct HoldingView {
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: RepositoryKind,
    /// The authority responsible for it.
    pub authority: String,
    /// What it holds.
    pub content: String,
    /// Whether it holds personal data.
    pub personal: bool,
    /// The systems it is kept in.
    pub systems: Vec<String>,
    /// The registers whose data it holds.
    pub registers: Vec<String>,
    /// The processes that use it.
    pub processes: Vec<String>,
}

/// A register as a line.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RegisterLineView {
    /// Its name.
    pub name: String,
    /// Its number in the record of processing.
    pub number: Option<String>,
    /// The service area or task class.
    pub service: Option<String>,
}

/// A system (906/2019 § 5(2) p. 4).
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SystemLineView {
    /// Its name.
    pub name: String,
    /// The authority responsible for it.
    pub owner: Option<String>,
    /// Who provides it.
    pub vendor: Option<String>,
    /// Whether the unit runs it itself.
    pub own: bool,
    /// What it is used for.
    pub text: Option<String>,
    /// The system it is part of.
    pub part_of: Option<String>,
    /// The registers whose data are kept in it.
    pub registers: Vec<String>,
    /// Whether it is answered if data are openly available by an interface.
    pub interfaces_answer: Said,
    /// Those interfaces.
    pub interfaces: Vec<String>,
    /// What is logged.
    pub log: Option<String>,
    /// First day of use.
    pub since: Option<String>,
    /// Last day of use.
    pub until: Option<String>,
    /// Whether it is answered how the change was assessed (906/2019 § 5(3)).
    pub change_answer: Said,
    /// Who assessed it, and when.
    pub change: Option<String>,
    /// What was found.
    pub change_result: Option<String>,
}

/// An interface or connection of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ConnectionView {
    /// The register.
    pub register: String,
    /// Which way data go.
    pub direction: Direction,
    /// With whom.
    pub with: Vec<String>,
    /// How.
    pub channel: ChannelKind,
    /// Through which system.
    pub system: Option<String>,
}

/// What happens to material when its time is up (906/2019 § 5(2) p. 3).
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ArchiveView {
    /// The document type, or the register.
    pub of: String,
    /// What is kept of a register, in words.
    pub what: Option<String>,
    /// How long.
    pub time: Option<String>,
    /// Whether permanently.
    pub permanent: bool,
    /// What happens then.
    pub then: Option<Disposal>,
    /// How and where it is archived.
    pub archive: Option<String>,
    /// The register's own rule, which tells its time.
    pub rule: Option<RetentionView>,
}

/// The whole context of the templates in `publicity-description/`.
///
/// It is published, and holds nothing that registers keep to internal documents.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PublicityView {
    /// The unit, which decides on access to documents, with its contact details.
    pub unit: ControllerView,
    /// The data repositories and case registers.
    pub repositories: Vec<OpenHoldingView>,
    /// Whether something is left out because it is not for publication.
    pub left_out: bool,
    /// The day of the description.
    pub as_of: String,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A data repository or case register, as anybody may know it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OpenHoldingView {
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: RepositoryKind,
    /// What it holds.
    pub content: String,
    /// Whether it holds personal data.
    pub personal: bool,
    /// The systems it is kept in.
    pub systems: Vec<OpenSystemView>,
    /// The data, by group of persons.
    pub data: Vec<OpenDataView>,
    /// The document types, with their publicity.
    pub documents: Vec<DocumentTypeView>,
    /// What is secret and what is public, in words.
    pub secrecy: Vec<String>,
    /// The grounds of secrecy.
    pub provisions: Vec<String>,
}

/// A system, as anybody may know it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OpenSystemView {
    /// Its name.
    pub name: String,
    /// What it is used for.
    pub text: Option<String>,
    /// By what data documents can be searched for.
    pub search_keys: Vec<String>,
    /// Whether it is answered if data are openly available by an interface.
    pub interfaces_answer: Said,
    /// Those interfaces.
    pub interfaces: Vec<String>,
}

/// Data of a group of persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OpenDataView {
    /// The groups.
    pub groups: Vec<String>,
    /// The categories.
    pub categories: Vec<String>,
}

/// A document type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DocumentTypeView {
    /// Its name.
    pub name: String,
    /// Whether such documents are public.
    pub publicity: Option<Publicity>,
    /// The grounds of secrecy.
    pub secrecy: Vec<String>,
}
