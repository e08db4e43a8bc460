//! Services, parts of a register, and flows that are told apart from the rest.

use schemars::JsonSchema;
use serde::Serialize;

use super::RetentionView;
use crate::model::RecipientRole;
use crate::register::{
    ChannelKind, DisclosureStatus, Granularity, RepositoryKind, Role, ServiceKind,
};

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
    /// First day.
    pub since: Option<String>,
    /// Last day.
    pub until: Option<String>,
}

/// A data repository or case register of an authority.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RepositoryView {
    /// The name.
    pub name: String,
    /// What kind it is.
    pub kind: RepositoryKind,
    /// The authority responsible for it.
    pub authority: String,
    /// What it holds.
    pub content: String,
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
    /// In what role the organisation acts in it, where not as in the register.
    pub role: Option<Role>,
    /// The controllers for whom the organisation acts in it.
    pub acts_for: Vec<String>,
    /// Whether its controllers, and with them the rights, are those of the whole.
    pub inherits: bool,
    /// Its purposes.
    pub purposes: HeldView<String>,
    /// Its data, each list with the groups that it is about.
    pub data: HeldView<String>,
    /// Its retention rules.
    pub retention: HeldView<RetentionView>,
}

/// Facts that hold for a part.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct HeldView<T> {
    /// The facts.
    pub list: Vec<T>,
    /// The part they are taken from; none where they are its own or the register's.
    pub from: Option<String>,
    /// Whether they are those that the register states for no part.
    pub of_whole: bool,
}

/// A share of the duties of joint controllers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DutyShareView {
    /// The phase of the processing that it is about.
    pub phase: Option<String>,
    /// The duties.
    pub duties: String,
    /// The provisions that lay down those duties, cited.
    pub articles: Vec<String>,
    /// The statute or agreement that lays them on this controller.
    pub grounds: Vec<String>,
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
    /// What stands in the way in practice.
    pub practical: Option<String>,
    /// The services whose clients are counted.
    pub services: Vec<String>,
}

/// Bodies that get data at several granularities.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DualView {
    /// Their names.
    pub name: String,
    /// What they get.
    pub kinds: Vec<GranularView>,
}

/// How closely some data point at persons, and what they are got for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GranularView {
    /// How closely the data point at persons.
    pub granularity: Granularity,
    /// In what role they are got.
    pub role: RecipientRole,
    /// What for.
    pub text: Option<String>,
}
