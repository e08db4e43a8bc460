//! A decision as documents that rest on it tell it.

use schemars::JsonSchema;
use serde::Serialize;

use super::Slot;
use crate::register::DecisionStatus;

/// The decision that a document rests on.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RulingView {
    /// What it is called.
    pub name: String,
    /// Who decides: the organ with the organisation, or the organisation.
    pub by: String,
    /// What the last version is: nothing has been decided by a proposal.
    pub status: DecisionStatus,
    /// Whether nothing has been decided yet.
    pub proposed: bool,
    /// Its day.
    pub date: Option<String>,
    /// The number of the item in the minutes.
    pub section: Option<String>,
    /// The diary number.
    pub diary: Option<String>,
    /// The rules of the administrative regulations that give the power to decide.
    pub competence: Vec<String>,
    /// The day of those regulations.
    pub competence_date: Option<String>,
    /// The provisions it rests on.
    pub provisions: Vec<String>,
    /// The services it concerns.
    pub services: Vec<String>,
    /// What is decided or proposed.
    pub text: Slot,
    /// The reasons.
    pub reasons: Option<Slot>,
    /// Who prepared it, as a role.
    pub preparer: Option<String>,
    /// Who presented it, as a role.
    pub presenter: Option<String>,
    /// Earlier decisions that it refers to.
    pub earlier: Vec<EarlierView>,
    /// Assessments that were not made, with the reason.
    pub waived: Vec<WaivedView>,
}

/// An earlier decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EarlierView {
    /// Who decided.
    pub by: Option<String>,
    /// The day.
    pub date: Option<String>,
    /// The number of the item in the minutes.
    pub section: Option<String>,
    /// What it is about.
    pub about: Option<String>,
    /// What the workspace calls it, where it describes it.
    pub name: Option<String>,
}

/// An assessment that was not made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WaivedView {
    /// Which.
    pub what: String,
    /// Why.
    pub reason: String,
}
