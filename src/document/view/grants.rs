//! Access rights of other organisations' staff: to what, of whom, how long and on whose decision.

use schemars::JsonSchema;
use serde::Serialize;

use crate::register::{
    ClientScope, CriterionStatus, DecisionStatus, EndTrigger, Power, ViewingCondition,
};

/// An access right to a client system, given to staff of another organisation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GrantView {
    /// The organisation whose staff have it.
    pub grantee: String,
    /// The role of the persons.
    pub role: String,
    /// The system.
    pub system: Option<String>,
    /// Who grants it.
    pub granted_by: String,
    /// The statutory ground.
    pub ground: Option<String>,
    /// The services for which it is given.
    pub services: Vec<String>,
    /// What the data are used for.
    pub purpose: Option<String>,
    /// Why the task cannot be done without it.
    pub necessity: Option<String>,
    /// The categories of data; none means that the text does not tell.
    pub categories: Vec<String>,
    /// What the persons may do with the data.
    pub powers: Vec<Power>,
    /// To which clients it is limited.
    pub scope: Vec<ClientScope>,
    /// Which clients it covers, in words.
    pub clients: Option<String>,
    /// When a client needs the service, by target group.
    pub criteria: Vec<CriterionView>,
    /// The consent that is asked for on top of the statutory ground.
    pub condition: Option<String>,
    /// How that consent is recorded.
    pub condition_recorded: Option<String>,
    /// How that consent is withdrawn.
    pub condition_withdrawal: Option<String>,
    /// Whether each user gives a personal undertaking.
    pub has_undertaking: bool,
    /// The version of the undertaking's text.
    pub undertaking_version: Option<String>,
    /// Whether the undertaking is signed before the right is opened.
    pub signed_before_use: bool,
    /// The conditions of viewing access that are met.
    pub viewing: Vec<ViewingCondition>,
    /// Who reviews the logs.
    pub log_reviewer: Option<String>,
    /// First day.
    pub since: Option<String>,
    /// Last day.
    pub until: Option<String>,
    /// What ends it before its last day.
    pub ends_when: Vec<EndTrigger>,
    /// The agreement it rests on.
    pub agreement: Option<String>,
    /// The decision it rests on.
    pub decision: Option<GrantDecisionView>,
}

/// A criterion of service need that opens a client's data.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CriterionView {
    /// The target group.
    pub group: String,
    /// What shows the need of service.
    pub shows: String,
    /// The services it is about.
    pub services: Vec<String>,
    /// The categories of data that are opened.
    pub categories: Vec<String>,
    /// What the user may do with the data.
    pub powers: Vec<Power>,
    /// The action that the data must lead to.
    pub action: Option<String>,
    /// Who refers the client.
    pub referrer: Option<String>,
    /// Whether it is settled.
    pub status: CriterionStatus,
    /// First day.
    pub since: Option<String>,
}

/// The decision that an access right rests on.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GrantDecisionView {
    /// What it is called.
    pub name: String,
    /// Who decides: the organ, or else the organisation.
    pub by: String,
    /// What the last version is: nothing has been decided by a proposal.
    pub status: DecisionStatus,
    /// Its day.
    pub date: Option<String>,
    /// The number of the item in the minutes.
    pub section: Option<String>,
    /// The diary number.
    pub diary: Option<String>,
}
