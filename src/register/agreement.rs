//! On what terms: agreements.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::decision::Decision;
use super::id::{Object, ObjectKind, Own, Ref};
use super::localized::{Localized, Name};
use super::party::{Organisation, is_false};
use super::register::Register;
use super::service::Service;
use super::system::System;
use super::value::Period;
use super::vocabulary::Category;
use super::vocabulary::Measure;
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
    /// A class of bodies that are parties, in words, when the text names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_class: Option<Localized>,
    /// The registers concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registers: Vec<Ref<Register>>,
    /// The systems concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<Ref<System>>,
    /// The services concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Ref<Service>>,
    /// The tasks of an authority, with exercise of public powers, that another party carries out
    /// under the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_powers: Option<Localized>,
    /// The annexes, each with its version.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annexes: Vec<Annex>,
    /// What is done with the data: the nature of the processing (Art. 28(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nature: Vec<Operation>,
    /// The protective measures that the processor has undertaken to apply (Art. 28(3)(c), 32).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Ref<Measure>>,
    /// The documents in the order in which they prevail over each other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rank: Vec<Name>,
    /// What is agreed on, clause by clause (Art. 28(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Clause>,
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
    /// The decision that approves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Ref<Decision>>,
    /// The parts of the document that are secret; every copy is marked with them (621/1999 § 25).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secret_parts: Vec<SecretPart>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A part of a document that is secret.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SecretPart {
    /// Which part of the document, as in `section 6 (security measures)`.
    pub what: Localized,
    /// The provision by which it is secret, as in `621/1999 § 24(1)(7)`.
    pub provision: Spanned<Provision>,
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

/// An operation on personal data (Art. 4(2)).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    /// Collecting and recording.
    Collection,
    /// Organising and structuring.
    Organisation,
    /// Keeping in storage, with back-up copies.
    Storage,
    /// Retrieving and viewing, as in support and maintenance.
    Consultation,
    /// Adapting and altering.
    Alteration,
    /// Using, as in an analysis.
    Use,
    /// Disclosing by transmission or otherwise making available.
    Disclosure,
    /// Aligning and combining.
    Combination,
    /// Pseudonymising or making anonymous.
    Pseudonymisation,
    /// Erasing and destroying.
    Erasure,
}

/// A party of an agreement.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AgreementParty {
    /// Which organisation.
    pub organisation: Ref<Organisation>,
    /// In what role.
    pub role: PartyRole,
    /// The services that it orders, produces or takes part in, when the agreement has several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Ref<Service>>,
    /// First day as a party, when later than the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Spanned<Date>>,
    /// Last day as a party, when earlier than the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Spanned<Date>>,
    /// In what role it has the data of each register, when the agreement opens registers to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standings: Vec<Standing>,
}

/// In what role a party has the data of a register, and on what ground.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Standing {
    /// Which register.
    pub register: Ref<Register>,
    /// In what role: a processor needs no ground but the agreement (Art. 28), anybody else does.
    pub role: PartyRole,
    /// The provisions by which the data are disclosed to it, where it does not process them for the
    /// controller.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
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

/// An annex of an agreement.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Annex {
    /// What the annex is called.
    pub name: Localized,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AnnexKind>,
    /// The categories of data that it lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Ref<Category>>,
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Spanned<String>>,
    /// The day it was approved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<Spanned<Date>>,
    /// Who approved it, as a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<Localized>,
}

/// What an annex is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum AnnexKind {
    /// The description of the processing: its subject-matter and duration, nature and purpose, the
    /// categories of data and of data subjects (Art. 28(3)).
    Description,
    /// The instructions of the controller (Art. 28(3)(a)).
    Instructions,
    /// The security measures (Art. 32).
    Security,
    /// The sub-processors (Art. 28(2)).
    SubProcessors,
    /// Anything else.
    Other,
}

/// A matter on which an agreement has terms, or has none.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Clause {
    /// The matter.
    pub about: ClauseKind,
    /// Whether the agreement has terms on it.
    pub agreed: bool,
    /// The time limit, as in `24 hours` for telling of a breach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Spanned<Period>>,
    /// The terms in a few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Localized>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A matter that an agreement settles (Art. 28(3), 26, 33(2)).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ClauseKind {
    /// Processing on documented instructions only (Art. 28(3)(a)).
    Instructions,
    /// Confidentiality of the persons who process (Art. 28(3)(b)).
    Confidentiality,
    /// Security of processing (Art. 28(3)(c), 32).
    Security,
    /// Conditions for sub-processors (Art. 28(2), 28(3)(d)).
    SubProcessors,
    /// Help with requests of data subjects and with Art. 32–36 (Art. 28(3)(e)–(f)).
    Assistance,
    /// Telling the controller of a personal data breach (Art. 33(2)).
    BreachNotice,
    /// Return or erasure of the data at the end (Art. 28(3)(g)).
    Deletion,
    /// Information and audits (Art. 28(3)(h)).
    Audit,
    /// Liability for damage (Art. 82).
    Liability,
    /// Supervision of the use.
    Supervision,
    /// For how long the agreement is made.
    Term,
    /// Notice of termination.
    Notice,
    /// Termination for breach.
    Termination,
    /// What the task is (410/2015 § 54).
    Task,
    /// The costs and how they are shared (410/2015 § 54).
    Costs,
}

impl Object for Agreement {
    const KIND: ObjectKind = ObjectKind::Agreement;
}
