//! The register: one processing activity, or a family of them, with all its facts.

use std::iter::successors;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::duty::DutyShare;
use super::flow::{Disclosure, Force, Retention, Source, Transfer};
use super::id::{Object, ObjectKind, Own, Ref};
use super::layout::BlockName;
use super::localized::{Answer, Localized};
use super::notice::Notice;
use super::party::{Contact, Organ, Organisation, Processor, is_false};
use super::purpose::{Basis, DataItem, Purpose, SpecialBasis};
use super::service::{Risk, RiskFactor, Service};
use super::stated::Claim;
use super::system::System;
use super::vocabulary::{Block, Category, Group, Measure, Procedure};
use crate::law::Provision;
use crate::text::{Date, Spanned};

/// A register: what is processed, by whom, why, on what basis, for how long and with whom.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Register {
    /// The register's id; also the name of its file.
    pub id: Own<Register>,
    /// What the register is called.
    pub name: Localized,
    /// The register that it builds on: what is not said here is as said there, and what is said
    /// here stands beside it or instead of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Ref<Register>>,
    /// Its number in the record of processing activities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Spanned<String>>,
    /// The service area or task class it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Localized>,
    /// The services in which the data are processed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Ref<Service>>,
    /// Whether it is a base for others, a draft, in force or ended.
    pub status: Status,
    /// First day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
    /// Where its notice is published.
    pub publish: Publish,
    /// Which law governs the processing.
    #[serde(default)]
    pub regime: Regime,
    /// In what role the workspace's organisation acts.
    #[serde(default)]
    pub role: Role,
    /// What the register is about, as an introduction, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<Localized>,
    /// The privacy notice: its date, version, languages and layout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Notice>,
    /// The controllers; several are joint controllers (Art. 26).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<Controller>,
    /// The arrangement between joint controllers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joint: Option<JointControl>,
    /// The controllers for whom the organisation acts, when its role is that of a processor.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts_for: Vec<Ref<Organisation>>,
    /// Who keeps this description up to date, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Localized>,
    /// The person responsible for the register, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Contact>,
    /// Contacts in matters of the register.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// Sub-registers that data items and purposes may belong to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// What the data are processed for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Purpose>,
    /// Legal bases and statutes that the text does not tie to any purpose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unattached: Option<Unattached>,
    /// Which data of whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<DataItem>,
    /// Whether people must give their data (Art. 13(2)(e)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provision_duty: Vec<ProvisionDuty>,
    /// Where the data come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// How the file shows from whom data about a client come and who recorded them (380/2023 § 114(4)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_marking: Option<SourceMarking>,
    /// The systems in which the data are kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<Ref<System>>,
    /// Systems that the text mentions without naming them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unnamed_systems: Vec<UnnamedSystem>,
    /// Paper material, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<Answer<Vec<PaperMaterial>>>,
    /// Processors that act for the controller, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub processors: Option<Answer<Vec<Ref<Processor>>>>,
    /// To whom data are disclosed, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclosures: Option<Answer<Vec<Disclosure>>>,
    /// Transfers outside the EU and the EEA, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfers: Option<Answer<Vec<Transfer>>>,
    /// How long the data are kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retention: Vec<Retention>,
    /// What is secret and what is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrecy: Option<Secrecy>,
    /// How the data are protected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Ref<Measure>>,
    /// Decisions made solely by automated means (Art. 22), or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub automated_decisions: Option<Answer<Vec<AutomatedDecision>>>,
    /// The data protection impact assessment (Art. 35), or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impact_assessment: Option<Answer<ImpactAssessment>>,
    /// What makes the processing risky and does not follow from the other facts (Art. 35).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risk_factors: Vec<RiskFactor>,
    /// Profiling (Art. 4(4)), or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profiling: Option<Answer<Localized>>,
    /// How people use their rights.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub procedures: Vec<Ref<Procedure>>,
    /// Dated statements by a named role, such as "no transfers".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// Remarks that are added to a block of the notice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// Blocks that the published notice leaves out and internal documents have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub internal: Vec<BlockName>,
    /// Risks to data subjects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risks: Vec<Ref<Risk>>,
    /// What an already published text claims on matters that are otherwise derived.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stated: Vec<Claim>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Whether a register is a base for others, a draft, in force or ended.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Only a base that other registers build on: described once, and no notice of its own.
    Base,
    /// Being written; built only under `--drafts`.
    Draft,
    /// In force.
    InForce,
    /// Ended; no notice is built.
    Ended,
}

/// Where a document goes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Publish {
    /// On the public web.
    Web,
    /// On the intranet.
    Intranet,
    /// Nowhere.
    No,
}

/// Which law governs the processing.
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
pub enum Regime {
    /// The General Data Protection Regulation.
    #[default]
    Gdpr,
    /// The act on processing in criminal matters (1054/2018).
    LawEnforcement,
}

/// A controller of the register (Art. 4(7)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Controller {
    /// Which organisation.
    pub organisation: Ref<Organisation>,
    /// The organ that decides for it: a board, a department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organ: Option<Ref<Organ>>,
    /// First day as controller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day as controller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
    /// Its representative in the Union, when it is established outside (Art. 27).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Contact>,
    /// Which duties are its own, when there are several controllers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duties: Option<Localized>,
    /// Its shares of the duties, each with the statute or agreement that lays it on this controller.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shares: Vec<DutyShare>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// The arrangement between joint controllers (Art. 26).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct JointControl {
    /// The statute that lays down the duties of each; or else an agreement does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<Spanned<Provision>>,
    /// The agreement, when no statute lays down the duties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<super::agreement::Agreement>>,
    /// The essence of the arrangement (Art. 26(2)), in Markdown.
    pub essence: Localized,
    /// Where data subjects may turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_point: Option<Ref<Organisation>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// In what role the organisation acts.
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
pub enum Role {
    /// It decides on the purposes and means (Art. 4(7)), alone or jointly.
    #[default]
    Controller,
    /// It processes for a controller (Art. 4(8)).
    Processor,
}

/// Legal bases and statutes that a text does not tie to any purpose.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Unattached {
    /// Legal bases (Art. 6(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bases: Vec<Basis>,
    /// Conditions for special categories (Art. 9(2)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub special: Vec<SpecialBasis>,
    /// Provisions cited for nothing in particular.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
}

/// A system that a text mentions without naming it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct UnnamedSystem {
    /// What the text calls it.
    pub description: Localized,
    /// Who provides it, when the text tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor: Option<Ref<Organisation>>,
    /// How firmly it is stated.
    #[serde(default)]
    pub force: Force,
}

/// The data protection impact assessment (Art. 35).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ImpactAssessment {
    /// Where it stands.
    pub state: AssessmentState,
    /// When it was made, or decided not to be made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Spanned<Date>>,
    /// By whom, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Localized>,
    /// When the data protection officer gave advice (Art. 35(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpo_advised: Option<Spanned<Date>>,
    /// Why it is not needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Localized>,
    /// When the supervisory authority was consulted (Art. 36).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consulted: Option<Spanned<Date>>,
    /// When it was sent to the supervisory authority for information (1050/2018 § 31(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Spanned<Date>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Where an impact assessment stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum AssessmentState {
    /// It has been made.
    Done,
    /// It will be made.
    Planned,
    /// It is not needed, for the reason given.
    NotNeeded,
    /// Only the general assessment of an administrative decision's effects was waived; that is no statement on Art. 35.
    WaivedAdministratively,
}

/// A sub-register.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Part {
    /// The part's id inside the register.
    pub id: Own<Part>,
    /// What the part is called.
    pub name: Localized,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Localized>,
    /// The part it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<Ref<Part>>,
    /// In what role the organisation acts in this part, when not as in the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The controllers of this part; those of the register when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<Controller>,
    /// The controllers for whom the organisation acts in this part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts_for: Vec<Ref<Organisation>>,
}

/// Whether people must give their data, and what follows if they do not (Art. 13(2)(e)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ProvisionDuty {
    /// What kind of duty it is.
    pub kind: DutyKind,
    /// Which purposes it concerns; all when none is listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Ref<Purpose>>,
    /// The provision that lays it down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// What follows if the data are not given.
    pub consequence: Localized,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What kind of duty to give data it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DutyKind {
    /// A statute demands the data.
    Statutory,
    /// A contract, or entering into one, demands the data.
    Contractual,
    /// Giving the data is voluntary.
    Voluntary,
}

/// How a file shows where data come from (380/2023 § 114(4)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SourceMarking {
    /// How it is marked from whom the data come and who recorded them.
    pub how: Localized,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// Material kept on paper.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PaperMaterial {
    /// What the material is.
    pub name: Localized,
    /// The groups whose data are on it, where not those of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Ref<Group>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What is secret and what is public, and on what ground (621/1999).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Secrecy {
    /// What is secret and what is public, in sentences.
    pub text: Localized,
    /// The categories of data that are open to everybody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub public: Vec<Ref<Category>>,
    /// The grounds of secrecy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// When secrecy ends (621/1999 § 31); several when grounds differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ends: Vec<SecrecyEnd>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// When secrecy ends (621/1999 § 31).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SecrecyEnd {
    /// When 25 years have passed since the document was made: the general rule.
    YearsOfDocument,
    /// When 50 years have passed since the person's death, or 100 years if the time of death is
    /// not known: the private life that 621/1999 § 24(1) p. 24–32 protects.
    YearsFromDeath,
    /// At another time, which the text tells.
    AsInText,
}

/// A decision made solely by automated means (Art. 22).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AutomatedDecision {
    /// What is decided.
    pub name: Localized,
    /// The logic involved (Art. 13(2)(f)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logic: Option<Localized>,
    /// What it means for the person and what follows from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consequences: Option<Localized>,
    /// The provisions that allow it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
}

/// A dated statement by a named role; a notice says "no" only on its strength.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Statement {
    /// What is stated.
    pub what: StatementKind,
    /// Who states it, as a role.
    pub by: Localized,
    /// When.
    pub on: Spanned<Date>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// What a role may state.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// No data are transferred outside the EU and the EEA.
    NoTransfers,
    /// No data are disclosed to third parties.
    NoDisclosures,
    /// No decisions are made solely by automated means and there is no profiling.
    NoAutomatedDecisions,
    /// The derived description of rights has been checked.
    RightsChecked,
}

/// A remark that is added to a block of the notice.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Remark {
    /// The block it is added to.
    pub at: BlockName,
    /// A shared text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<Ref<Block>>,
    /// The text itself, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Localized>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

impl Register {
    /// The part meant, if the register has it.
    #[must_use]
    pub fn part(&self, reference: &Ref<Part>) -> Option<&Part> {
        self.parts.iter().find(|part| part.id.as_str() == reference.as_str())
    }

    /// In what role the organisation acts in `part`: the part's own, that of the part it belongs
    /// to, or that of the register.
    #[must_use]
    pub fn role_in(&self, part: Option<&Ref<Part>>) -> Role {
        let own = part.and_then(|part| self.with_wholes(part).find_map(|part| part.role));
        own.unwrap_or(self.role)
    }

    /// The part meant, then the one it belongs to, and so on.
    pub fn with_wholes<'r>(&'r self, part: &Ref<Part>) -> impl Iterator<Item = &'r Part> {
        let whole = |part: &&'r Part| part.under.as_ref().and_then(|under| self.part(under));
        // A chain that leads back to its beginning ends somewhere: `cycle` speaks of it.
        successors(self.part(part), whole).take(self.parts.len())
    }
}

impl Object for Register {
    const KIND: ObjectKind = ObjectKind::Register;
}

impl Object for Part {
    const KIND: ObjectKind = ObjectKind::Part;
}
