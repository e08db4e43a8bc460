//! What the search list and the reply to a request for access say (Art. 15).

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    AuthorityView, AutomatedView, ControllerView, DataView, DpoView, ProcedureView, PurposeView,
    RecipientView, RetentionView, SourceView, TransfersView,
};

/// The whole context of the templates in `access-reply/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AccessView {
    /// The controller.
    pub unit: ControllerView,
    /// Its data protection officer.
    pub dpo: Option<DpoView>,
    /// Where to search, for each group of data subjects.
    pub groups: Vec<SearchedGroupView>,
    /// What to answer of each register.
    pub registers: Vec<AnswerView>,
    /// How requests are handled.
    pub procedures: Vec<ProcedureView>,
    /// The supervisory authority.
    pub authority: Option<AuthorityView>,
    /// The day of the list.
    pub as_of: String,
    /// How many facts are assumed.
    pub assumed: usize,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// Where to search for data of a group.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SearchedGroupView {
    /// The group.
    pub name: String,
    /// The registers that hold data of it.
    pub registers: Vec<SearchView>,
}

/// Where to search in a register.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SearchView {
    /// The register.
    pub name: String,
    /// Its number in the record of processing.
    pub number: Option<String>,
    /// The categories held of the group.
    pub categories: Vec<String>,
    /// The systems.
    pub systems: Vec<SearchedSystemView>,
    /// Paper material.
    pub paper: Vec<String>,
    /// Where the data come from.
    pub sources: Vec<SourceView>,
    /// Who gets them, processors included.
    pub recipients: Vec<String>,
}

/// A system to search in.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SearchedSystemView {
    /// Its name.
    pub name: String,
    /// By what data it can be searched.
    pub search_keys: Vec<String>,
    /// What people can see in it themselves.
    pub self_service: Option<String>,
}

/// What to answer of a register (Art. 15(1) and (2)).
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AnswerView {
    /// The register.
    pub name: String,
    /// The purposes (point (a)).
    pub purposes: Vec<PurposeView>,
    /// The data (point (b)).
    pub data: Vec<DataView>,
    /// The recipients (point (c)).
    pub recipients: Vec<RecipientView>,
    /// The retention rules (point (d)).
    pub retention: Vec<RetentionView>,
    /// The sources (point (g)).
    pub sources: Vec<SourceView>,
    /// Automated decisions (point (h)).
    pub automated: AutomatedView,
    /// Transfers (paragraph 2).
    pub transfers: TransfersView,
}
