//! What agreements on data, and the forms that go with them, say.

mod access;
mod forms;
mod ledger;
mod scc;

use schemars::JsonSchema;
use serde::Serialize;

use super::Slot;
use super::annex::PartyView;
use crate::register::DecisionStatus;

pub use access::{AccessAgreementView, GrantSetView, ProcurementView, StandingView};
pub use forms::{ConsentFormView, TaskAgreementView, UndertakingView};
pub use ledger::{
    AnnexVersionView, DueKind, DueView, LedgerProcessorView, LedgerRowView, LedgerView,
};
pub use scc::{SccPartyView, SccView};

/// What every document on an agreement tells of it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FrameView {
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
    /// The decision it rests on.
    pub decision: Option<DecisionView>,
    /// Whether that decision has only been proposed.
    pub proposed: bool,
    /// The parties.
    pub parties: Vec<PartyView>,
    /// A class of bodies that are parties, in words.
    pub open_class: Option<String>,
    /// The co-operation areas that the parties belong to: none of them a party itself.
    pub areas: Vec<AreaView>,
    /// The systems.
    pub systems: Vec<String>,
    /// The services.
    pub services: Vec<ServiceTermView>,
    /// The annexes, each with its version.
    pub annexes: Vec<AnnexVersionView>,
    /// Who signs: each party once.
    pub signers: Vec<String>,
    /// The documents in the order in which they prevail.
    pub rank: Vec<String>,
    /// The day of the document.
    pub as_of: String,
    /// How many facts of the agreement, of its access rights and registers are assumed.
    pub assumed: usize,
    /// Whether it tells a published text as it stands.
    pub as_published: bool,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A co-operation area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AreaView {
    /// What it is called.
    pub name: String,
    /// The municipality that carries the duties for all.
    pub responsible: Option<String>,
    /// The joint organ.
    pub organ: Option<String>,
    /// The member municipalities, each with the days of its membership where they are told.
    pub members: Vec<String>,
    /// The co-operation agreement.
    pub agreement: Option<String>,
}

/// A service that an agreement is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServiceTermView {
    /// What it is called.
    pub name: String,
    /// What kind of service it is.
    pub kind: crate::register::ServiceKind,
    /// The provisions it rests on.
    pub provisions: Vec<String>,
    /// Who must see that there is such a service.
    pub organiser: Option<String>,
    /// Who produces it.
    pub producers: Vec<String>,
    /// First day.
    pub since: Option<String>,
    /// Last day.
    pub until: Option<String>,
}

/// A decision, in all its versions.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DecisionView {
    /// What it is called.
    pub name: String,
    /// Who decides: the organ, or else the organisation.
    pub by: String,
    /// The organisation.
    pub organisation: String,
    /// What the last version is.
    pub status: DecisionStatus,
    /// The diary number.
    pub diary: Option<String>,
    /// The rules of the administrative regulations that give the power to decide.
    pub competence: Vec<String>,
    /// The day of those regulations.
    pub competence_date: Option<String>,
    /// The provisions it rests on.
    pub provisions: Vec<String>,
    /// Its versions, oldest first.
    pub versions: Vec<DecisionVersionView>,
    /// Who may sign.
    pub signatories: Vec<SignatoryView>,
    /// Earlier decisions it refers to.
    pub earlier: Vec<EarlierView>,
    /// Assessments that were not made.
    pub waived: Vec<WaivedView>,
}

/// A version of a decision.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DecisionVersionView {
    /// What it is.
    pub status: DecisionStatus,
    /// Its day.
    pub date: Option<String>,
    /// The number of the item in the minutes.
    pub section: Option<String>,
    /// What is decided.
    pub text: Slot,
    /// The reasons.
    pub reasons: Option<Slot>,
    /// Who prepared it.
    pub preparer: Option<String>,
    /// Who presented it.
    pub presenter: Option<String>,
    /// The organisations it names.
    pub parties: Vec<String>,
    /// A class of bodies that it concerns, in words.
    pub open_class: Option<String>,
    /// The organisations that it says it adds.
    pub adds: Vec<String>,
}

/// Who may sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignatoryView {
    /// The role.
    pub role: String,
    /// Whether alone.
    pub alone: bool,
    /// Whether the role may make technical changes before signing.
    pub technical_changes: bool,
}

/// An earlier decision that is referred to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EarlierView {
    /// What it is called, where the workspace describes it.
    pub name: Option<String>,
    /// The body that decided.
    pub body: Option<String>,
    /// The day.
    pub date: Option<String>,
    /// The number of the item in the minutes.
    pub section: Option<String>,
    /// What it is about.
    pub about: Option<String>,
}

/// An assessment that was not made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WaivedView {
    /// Which.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// The parties of agreements on common terms, held against the decision and the access rights.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PartyListView {
    /// The parties.
    pub rows: Vec<PartyRowView>,
    /// Whether a decision names parties at all.
    pub decided: bool,
    /// Whether the decision, the agreements and the access rights are of the same parties.
    pub agree: bool,
}

/// A party in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartyRowView {
    /// Its name.
    pub name: String,
    /// The code of the municipality.
    pub municipality: Option<String>,
    /// Business id.
    pub business_id: Option<String>,
    /// Contact details.
    pub contact: Option<String>,
    /// The agreement to which it is a party.
    pub agreement: Option<String>,
    /// Day of signature.
    pub signed: Option<String>,
    /// Whether the last version of the decision names it.
    pub in_decision: bool,
    /// Whether its staff have an access right.
    pub has_grant: bool,
    /// First day as a party.
    pub since: Option<String>,
    /// Last day as a party.
    pub until: Option<String>,
}
