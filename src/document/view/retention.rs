//! How long: rules of retention, and the retention schedule behind them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::register::{Disposal, Force, Publicity, RetentionGround, Stage};

/// In which of the four ways a retention time is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RetentionKind {
    /// A length of time.
    Period,
    /// Until an event.
    Until,
    /// Until a consent ends.
    Consent,
    /// By a criterion.
    Criterion,
    /// Permanently, by a decision.
    Permanent,
}

/// A retention rule.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RetentionView {
    /// What is kept, in the author's words.
    pub what: Option<String>,
    /// The part of the register that it concerns.
    pub part: Option<String>,
    /// Whether those words say all that is to be told of it.
    pub in_words: bool,
    /// Whether it is all data of the register.
    pub all: bool,
    /// Otherwise, which data of which groups.
    pub of: Vec<RetainedView>,
    /// The purposes it concerns, where not all.
    pub purposes: Vec<String>,
    /// The systems it concerns, where not all.
    pub systems: Vec<String>,
    /// How the time is told.
    pub kind: RetentionKind,
    /// The time, the event, the criterion or the decision.
    pub time: String,
    /// When the time applies.
    pub condition: Option<String>,
    /// The stage of the data's life that it is about.
    pub stage: Option<Stage>,
    /// The class of the retention schedule.
    pub class: Option<String>,
    /// The classes of the data that the rule governs, where each document type has its own time.
    pub classes: Vec<RetentionClassView>,
    /// The shortest and longest time of these classes.
    pub range: Option<String>,
    /// The decision by which data are kept permanently.
    pub decision: Option<String>,
    /// The event from which it is counted.
    pub starts: Option<String>,
    /// Provisions.
    pub provisions: Vec<String>,
    /// What was weighed.
    pub grounds: Vec<RetentionGround>,
    /// What happens afterwards.
    pub then: Option<Disposal>,
    /// How firmly it is stated.
    pub force: Force,
}

/// A class of the retention schedule behind a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RetentionClassView {
    /// The document type, with the task class before it.
    pub name: String,
    /// The time.
    pub time: Option<String>,
    /// The event from which it is counted.
    pub starts: Option<String>,
    /// Provisions.
    pub provisions: Vec<String>,
    /// What was weighed.
    pub grounds: Vec<RetentionGround>,
    /// The decision by which documents of the class are kept permanently.
    pub permanent: Option<String>,
    /// From which day on they are kept permanently.
    pub permanent_since: Option<String>,
    /// Whether they are public.
    pub publicity: Option<Publicity>,
    /// The grounds of secrecy.
    pub secrecy: Vec<String>,
    /// How long they are secret.
    pub secret_for: Option<String>,
    /// What happens afterwards.
    pub then: Option<Disposal>,
}

/// Data of groups that are kept alike.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RetainedView {
    /// Whose data.
    pub groups: Vec<String>,
    /// The categories; none means all that the register holds of these groups.
    pub categories: Vec<String>,
}
