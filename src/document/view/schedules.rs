//! What the summary of retention times says.

use schemars::JsonSchema;
use serde::Serialize;

use super::{ControllerView, RetentionClassView, RetentionView};

/// The whole context of the templates in `retention-summary/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SchedulesView {
    /// The unit.
    pub unit: ControllerView,
    /// The classes of the retention schedule.
    pub classes: Vec<ScheduledView>,
    /// The registers, each with its rules.
    pub registers: Vec<RuledView>,
    /// Whether some time is set by weighing and not by a provision.
    pub weighed: bool,
    /// The day of the summary.
    pub as_of: String,
    /// How many facts are assumed.
    pub assumed: usize,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A class of the retention schedule.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ScheduledView {
    /// The task class.
    pub task: Option<String>,
    /// The document type, without the task class.
    pub document_type: String,
    /// The registers that use it.
    pub registers: Vec<String>,
    /// What it says.
    pub class: RetentionClassView,
    /// How and where it is archived.
    pub archive: Option<String>,
}

/// A register with its rules.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RuledView {
    /// Its name.
    pub name: String,
    /// Its number in the record of processing.
    pub number: Option<String>,
    /// On what grounds some of its documents are secret.
    pub secrecy: Vec<String>,
    /// The rules.
    pub rules: Vec<RetentionView>,
}
