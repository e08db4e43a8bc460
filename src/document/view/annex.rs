//! What the description of processing in a processing agreement says (Art. 28(3)).

use schemars::JsonSchema;
use serde::Serialize;

use super::record::{ProcessorView, SubProcessorView};
use super::{DataView, MeasureView, NamedView, RetentionView, Said, TransferView};
use crate::register::{ClauseKind, Operation, PartyRole};

/// The whole context of the annex's templates.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AnnexView {
    /// What the agreement is called.
    pub name: String,
    /// Diary number or other reference.
    pub reference: Option<String>,
    /// Day of signature.
    pub signed: Option<String>,
    /// First day in force.
    pub since: Option<String>,
    /// Last day in force.
    pub until: Option<String>,
    /// The decision that approves it.
    pub decision: Option<String>,
    /// Whether that decision is only proposed.
    pub proposed: bool,
    /// The parties.
    pub parties: Vec<PartyView>,
    /// What the processor does: one for each that the agreement binds.
    pub processors: Vec<ProcessorView>,
    /// The operations on the data: the nature of the processing.
    pub nature: Vec<Operation>,
    /// The systems in which it is done.
    pub systems: Vec<String>,
    /// The registers, each with what of it the processor handles.
    pub registers: Vec<CoveredView>,
    /// Sub-processors of all of them.
    pub sub_processors: Vec<SubProcessorView>,
    /// Whether it is answered who they are.
    pub sub_processors_answer: Said,
    /// Protective measures that the processor applies, in their internal wording.
    pub measures: Vec<MeasureView>,
    /// Transfers to third countries by the processors.
    pub transfers: Vec<TransferView>,
    /// The clauses, in the order of Art. 28(3).
    pub clauses: Vec<ClauseView>,
    /// Matters of Art. 28(3) of which the agreement's description says nothing.
    pub unsettled: Vec<ClauseKind>,
    /// Whether a period is agreed on in which breaches are told of.
    pub breach_agreed: bool,
    /// Whether a term that Art. 28(3) demands is not agreed on: then nothing can be signed.
    pub blocked: bool,
    /// Other annexes, each with its version.
    pub annexes: Vec<String>,
    /// The documents in the order in which they prevail.
    pub rank: Vec<String>,
    /// The day of the description.
    pub as_of: String,
    /// How many facts of the registers and the agreement are assumed.
    pub assumed: usize,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartyView {
    /// Its name.
    pub name: String,
    /// Its role.
    pub role: PartyRole,
    /// Business id.
    pub business_id: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// The data protection officer's role and channel.
    pub dpo: Option<String>,
    /// First day as a party.
    pub since: Option<String>,
    /// Last day as a party.
    pub until: Option<String>,
}

/// What the processor handles of a register.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CoveredView {
    /// The register's name.
    pub name: String,
    /// Its number in the record of processing.
    pub number: Option<String>,
    /// The purposes.
    pub purposes: Vec<String>,
    /// The groups of data subjects.
    pub groups: Vec<NamedView>,
    /// The data: those kept in the agreement's systems, or all where it names none.
    pub data: Vec<DataView>,
    /// The special categories among them.
    pub special: Vec<String>,
    /// Whether there are data on criminal convictions and offences among them (Art. 10).
    pub criminal: bool,
    /// Whether there is a personal identity code among them.
    pub identity_code: bool,
    /// How long they are kept.
    pub retention: Vec<RetentionView>,
    /// Whether the register has purposes at all.
    pub has_purpose: bool,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ClauseView {
    /// The matter.
    pub about: ClauseKind,
    /// Whether there are terms on it.
    pub agreed: bool,
    /// The time limit.
    pub period: Option<String>,
    /// The terms in a few words.
    pub text: Option<String>,
}
