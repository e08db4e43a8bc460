//! What a notice of change says (Art. 13(3), 14(4)).

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    AuthorityView, ChangeView, ContactView, ControllerView, DpoView, ProcedureView, PurposeView,
    RetentionView, RightView,
};

/// The whole context of the templates in `change-notice/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangedView {
    /// The register.
    pub register: String,
    /// Its controllers of today.
    pub controllers: Vec<ControllerView>,
    /// Data protection officers.
    pub dpos: Vec<DpoView>,
    /// The day of the version before.
    pub previous: String,
    /// The day of the notice that holds now.
    pub current: String,
    /// Its version.
    pub version: Option<String>,
    /// What its author says has changed since.
    pub changes: Vec<ChangeView>,
    /// The purposes that begin since then.
    pub purposes: Vec<BegunView>,
    /// The controllers that begin since then, each with the day.
    pub began: Vec<DatedView>,
    /// The controllers whose time has ended since then.
    pub ended: Vec<DatedView>,
    /// The processors that begin since then.
    pub processors: Vec<DatedView>,
    /// The systems that are taken into use since then.
    pub systems: Vec<DatedView>,
    /// Access rights of other organisations that begin since then.
    pub grants: Vec<DatedView>,
    /// How long the data are kept, where a purpose is new.
    pub retention: Vec<RetentionView>,
    /// The rights, where a purpose is new.
    pub rights: Vec<RightView>,
    /// Contacts.
    pub contacts: Vec<ContactView>,
    /// How rights are used.
    pub procedures: Vec<ProcedureView>,
    /// The supervisory authority.
    pub authority: Option<AuthorityView>,
    /// Where the full notice stands on the web.
    pub full_notice: Option<String>,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A purpose that is new.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BegunView {
    /// The purpose.
    pub purpose: PurposeView,
    /// Its first day.
    pub since: String,
    /// Whether that day has passed, so that people had to be told before it.
    pub begun: bool,
}

/// A name with a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DatedView {
    /// The name.
    pub name: String,
    /// The first day, or the last.
    pub day: String,
}
