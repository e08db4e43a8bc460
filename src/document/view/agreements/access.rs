//! Agreements on access rights and annexes of procurement agreements.

use schemars::JsonSchema;
use serde::Serialize;

use super::{FrameView, PartyListView};
use crate::document::view::annex::{ClauseView, CoveredView};
use crate::document::view::record::RiskView;
use crate::document::view::{CriterionView, GrantView, MeasureView};
use crate::register::{ClauseKind, PartyRole};

/// An agreement on access rights to a client system.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AccessAgreementView {
    /// The agreement, its parties and its decision.
    pub frame: FrameView,
    /// In what role each party has the data of each register.
    pub standings: Vec<StandingView>,
    /// Whether the ground of one of them is not settled: then nothing can be signed.
    pub unresolved: bool,
    /// Whether a party processes the data for the controller, so that the terms of Art. 28(3) are due.
    pub processes: bool,
    /// Whether all access rights are limited to clients whom the parties share, while the client
    /// relationship is valid.
    pub shared_only: bool,
    /// The access rights, those on the same terms told together.
    pub sets: Vec<GrantSetView>,
    /// The registers, each with what the access rights open of it.
    pub registers: Vec<CoveredView>,
    /// Protective measures of the registers, in their internal wording.
    pub measures: Vec<MeasureView>,
    /// Terms on the processing, in the order of Art. 28(3).
    pub clauses: Vec<ClauseView>,
    /// Terms on supervision.
    pub supervision: Vec<ClauseView>,
    /// Terms on liability.
    pub liability: Vec<ClauseView>,
    /// The term of the agreement.
    pub term: Vec<ClauseView>,
    /// Terms on notice.
    pub notice: Vec<ClauseView>,
    /// Terms on termination for breach.
    pub termination: Vec<ClauseView>,
    /// Matters of Art. 28(3) on which no clause is described, where the terms of it are due.
    pub unsettled: Vec<ClauseKind>,
    /// The parties of all agreements on the same decision.
    pub list: PartyListView,
}

/// In what role a party has the data of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StandingView {
    /// The party.
    pub party: String,
    /// The register; none where the agreement names none.
    pub register: Option<String>,
    /// The role, where it is settled.
    pub role: Option<PartyRole>,
    /// The provisions by which the data are disclosed.
    pub provisions: Vec<String>,
    /// Whether neither an agreement under Art. 28 nor a provision is the ground.
    pub unresolved: bool,
}

/// Access rights on the same terms.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GrantSetView {
    /// The organisations whose staff have them.
    pub grantees: Vec<String>,
    /// The terms; the grantee is that of the first.
    pub terms: GrantView,
    /// What a client's need of service means in the work of the persons.
    pub service_need: Option<String>,
    /// The risks weighed.
    pub risks: Vec<RiskView>,
}

/// The annex of a procurement agreement with criteria of service need.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProcurementView {
    /// The agreement, its parties and its decision.
    pub frame: FrameView,
    /// The tasks with exercise of public powers that the producers carry out.
    pub public_powers: Option<String>,
    /// The criteria, by target group.
    pub criteria: Vec<CriterionView>,
    /// The access rights, those on the same terms told together.
    pub sets: Vec<GrantSetView>,
    /// The risks of all of them, each once.
    pub risks: Vec<RiskView>,
    /// Whether the client's consent is a condition of one of the access rights.
    pub asks_consent: bool,
    /// Whether one of the access rights lets data be recorded or changed.
    pub beyond_viewing: bool,
    /// The parties held against the decision and the access rights.
    pub list: PartyListView,
}
