//! Services, parts of a register, and flows that are told apart from the rest.

use schemars::JsonSchema;
use serde::Serialize;

use crate::register::{ChannelKind, DisclosureStatus, Granularity, ServiceKind};

/// A service.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ServiceView {
    /// The name.
    pub name: String,
    /// What kind of service it is.
    pub kind: ServiceKind,
    /// The provisions it rests on.
    pub provisions: Vec<String>,
    /// Who must see that there is such a service.
    pub organiser: Option<String>,
    /// Who produces it.
    pub producers: Vec<String>,
    /// What is invoiced.
    pub billing: Option<String>,
}

/// A part of a register.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SubRegisterView {
    /// The name.
    pub name: String,
    /// What it is about.
    pub text: Option<String>,
    /// The part it belongs to.
    pub under: Option<String>,
    /// Its controllers, where they are not those of the register.
    pub controllers: Vec<String>,
    /// The controllers for whom the organisation acts in it.
    pub acts_for: Vec<String>,
}

/// A flow that comes in, or that does not go out.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MovementView {
    /// The other parties.
    pub names: Vec<String>,
    /// Whether it is given, refused or not done.
    pub status: DisclosureStatus,
    /// How closely the data point at persons.
    pub granularity: Granularity,
    /// What for.
    pub purpose: Option<String>,
    /// The categories.
    pub categories: Vec<String>,
    /// Provisions.
    pub provisions: Vec<String>,
    /// How the data move.
    pub channel: Option<ChannelKind>,
    /// Through which system.
    pub system: Option<String>,
    /// How often.
    pub frequency: Option<String>,
    /// Who asked for them.
    pub requested_by: Option<String>,
    /// What they were asked for.
    pub requested_for: Option<String>,
    /// Why they are refused or not disclosed.
    pub reasons: Option<String>,
}
