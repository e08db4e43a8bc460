//! Forms for persons to sign, and the agreement on an authority's task.

use schemars::JsonSchema;
use serde::Serialize;

use super::{FrameView, GrantSetView};
use crate::document::view::annex::ClauseView;
use crate::register::{ClauseKind, ConsentKind};

/// The personal undertaking of a user.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UndertakingView {
    /// The access right.
    pub right: GrantSetView,
    /// Whether the decision it rests on has only been proposed.
    pub proposed: bool,
    /// Whether it is not settled on what ground the employer's body has the data: then nothing can be
    /// signed.
    pub unresolved: bool,
    /// Whether one of its criteria is not settled.
    pub unsettled: bool,
    /// The day of the form.
    pub as_of: String,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// The form by which a client consents to data being viewed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConsentFormView {
    /// What the person consents to.
    pub name: String,
    /// What the consent is in law.
    pub kind: ConsentKind,
    /// The provisions that ask for it or give it its effect.
    pub provisions: Vec<String>,
    /// The version of the text.
    pub text_version: Option<String>,
    /// The bodies whose staff view the data.
    pub recipients: Vec<String>,
    /// Who discloses the data.
    pub givers: Vec<String>,
    /// The system in which the data are viewed.
    pub systems: Vec<String>,
    /// The categories of data.
    pub categories: Vec<String>,
    /// What the data are used for.
    pub purposes: Vec<String>,
    /// The services.
    pub services: Vec<String>,
    /// How long the consent holds.
    pub period: Option<String>,
    /// What follows if it is not given.
    pub refusal: Option<String>,
    /// How it is withdrawn.
    pub withdrawal: Option<String>,
    /// How it is recorded.
    pub recorded: Option<String>,
    /// Whether the holder of parental responsibility gives it.
    pub guardian: bool,
    /// The statutory grounds of the access rights, which the consent is not.
    pub grounds: Vec<String>,
    /// Whether something is missing without which the form cannot be signed.
    pub blocked: bool,
    /// Whether a decision on an access right has only been proposed.
    pub proposed: bool,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// An agreement on an authority's task (410/2015 § 54).
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TaskAgreementView {
    /// The agreement, its parties and its decision.
    pub frame: FrameView,
    /// The tasks with exercise of public powers.
    pub public_powers: Option<String>,
    /// Terms on the task.
    pub task: Vec<ClauseView>,
    /// Terms on monitoring.
    pub supervision: Vec<ClauseView>,
    /// Terms on costs.
    pub costs: Vec<ClauseView>,
    /// The term of the agreement.
    pub term: Vec<ClauseView>,
    /// Terms on notice.
    pub notice: Vec<ClauseView>,
    /// Terms on termination for breach.
    pub termination: Vec<ClauseView>,
    /// Other terms.
    pub other: Vec<ClauseView>,
    /// The registers in which the data of the task are.
    pub registers: Vec<String>,
    /// Matters of the section on which nothing is agreed: then nothing can be signed.
    pub unsettled: Vec<ClauseKind>,
}
