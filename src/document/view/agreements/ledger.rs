//! The register of agreements and processors.

use schemars::JsonSchema;
use serde::Serialize;

use crate::register::AgreementKind;

/// The register of agreements and processors of an organisation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LedgerView {
    /// Whose it is.
    pub holder: String,
    /// Its agreements.
    pub agreements: Vec<LedgerRowView>,
    /// The processors of its registers.
    pub processors: Vec<LedgerProcessorView>,
    /// What is due, those with a day first.
    pub due: Vec<DueView>,
    /// The day of the register.
    pub as_of: String,
}

/// An agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LedgerRowView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What kind of agreement it is.
    pub kind: AgreementKind,
    /// Diary number or other reference.
    pub reference: Option<String>,
    /// The other parties.
    pub parties: Vec<String>,
    /// What it is about: registers, systems and services.
    pub subjects: Vec<String>,
    /// Day of signature.
    pub signed: Option<String>,
    /// First day in force.
    pub since: Option<String>,
    /// Last day in force.
    pub until: Option<String>,
    /// Whether it has ended.
    pub ended: bool,
    /// The annexes.
    pub annexes: Vec<AnnexVersionView>,
}

/// An annex with its version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AnnexVersionView {
    /// What it is called.
    pub name: String,
    /// Its version.
    pub version: Option<String>,
    /// The day it was approved.
    pub approved: Option<String>,
    /// Who approved it.
    pub approved_by: Option<String>,
}

/// A processor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LedgerProcessorView {
    /// Its name.
    pub name: String,
    /// What it does.
    pub task: String,
    /// The agreement.
    pub agreement: Option<String>,
    /// The first day of the agreement.
    pub since: Option<String>,
    /// The last day of the agreement.
    pub until: Option<String>,
    /// How its guarantees were assessed (Art. 28(1)): the day and the role.
    pub assessed: Option<String>,
    /// What was found.
    pub result: Option<String>,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DueView {
    /// What.
    pub what: DueKind,
    /// The agreement or processor.
    pub of: String,
    /// By which day.
    pub day: Option<String>,
}

/// What kind of thing is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// The agreement has ended though a processor still rests on it.
    Ended,
    /// The agreement ends: renew it or see to the data.
    Ends,
    /// A party's part in it ends.
    PartyEnds,
    /// The decision has only been proposed.
    Decide,
    /// There is no day of signature.
    Sign,
    /// An annex has not been approved.
    ApproveAnnex,
    /// A processor has no agreement.
    Agree,
}
