//! What the description of disclosures and interfaces says.

use schemars::JsonSchema;
use serde::Serialize;

use super::{GrantView, MovementView};
use crate::register::{ChannelKind, Force, Granularity, RecipientCapacity};

/// The whole context of the templates in `disclosure-description/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DisclosedView {
    /// The register.
    pub register: String,
    /// Its number in the record of processing.
    pub number: Option<String>,
    /// Its controllers.
    pub controllers: Vec<String>,
    /// To whom data go.
    pub flows: Vec<FlowView>,
    /// By which interfaces and connections data come in.
    pub interfaces: Vec<InterfaceView>,
    /// Access rights of other organisations' staff.
    pub grants: Vec<GrantView>,
    /// What comes in, though it is told among disclosures.
    pub inflows: Vec<MovementView>,
    /// What was asked for and is not given.
    pub withheld: Vec<MovementView>,
    /// The provisions that keep the data secret.
    pub secrecy: Vec<String>,
    /// How the file shows from whom data come (380/2023 § 114(4)).
    pub marking: Option<String>,
    /// The day of the document.
    pub as_of: String,
    /// How many facts are assumed.
    pub assumed: usize,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A disclosure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FlowView {
    /// The recipients; none where the data are open to everybody.
    pub recipients: Vec<String>,
    /// Whether the data are open to everybody.
    pub public: bool,
    /// In what capacity the recipients get them (380/2023).
    pub capacity: Option<RecipientCapacity>,
    /// What for.
    pub purpose: Option<String>,
    /// The groups whose data go, where not those of all groups.
    pub groups: Vec<String>,
    /// The categories.
    pub categories: Vec<String>,
    /// The services whose clients are counted.
    pub services: Vec<String>,
    /// The provisions that allow or demand it.
    pub provisions: Vec<String>,
    /// The consent that allows it.
    pub consent: Option<String>,
    /// How the data go.
    pub channel: Option<ChannelKind>,
    /// Through which system.
    pub system: Option<String>,
    /// How often.
    pub frequency: Option<String>,
    /// How closely the data point at persons.
    pub granularity: Granularity,
    /// The smallest figure that is given.
    pub smallest_cell: Option<u32>,
    /// What the recipient may not do with the data.
    pub onward: Option<String>,
    /// How firmly it is stated.
    pub force: Force,
}

/// An interface or connection by which data come in.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct InterfaceView {
    /// From whom: organisations and words.
    pub from: Vec<String>,
    /// How the data arrive.
    pub channel: ChannelKind,
    /// Through which system.
    pub system: Option<String>,
    /// The categories; none means all that the source gives.
    pub categories: Vec<String>,
    /// What for.
    pub purpose: Option<String>,
    /// The provisions that give the right to the data.
    pub provisions: Vec<String>,
    /// The consent by which the data are got.
    pub consent: Option<String>,
    /// How often.
    pub frequency: Option<String>,
}
