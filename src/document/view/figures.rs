//! What the figures that go with invoices say.

use schemars::JsonSchema;
use serde::Serialize;

use super::ruling::RulingView;
use super::{MovementView, SecrecyView, SourceView};
use crate::register::ChannelKind;

/// The whole context of the templates in `invoice-figures/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FiguresView {
    /// The authority that sends the invoices: who organises the services, or else the controllers.
    pub senders: Vec<String>,
    /// The register that the figures are counted from.
    pub register: String,
    /// Whose figures go to whom.
    pub figures: Vec<FigureView>,
    /// What is not given on identified persons, and why.
    pub withheld: Vec<MovementView>,
    /// What is secret.
    pub secrecy: Option<SecrecyView>,
    /// Whether the recipients may give the figures on, as is told of them.
    pub onward: bool,
    /// Where the data that are counted come from.
    pub sources: Vec<SourceView>,
    /// The decisions that it rests on.
    pub rulings: Vec<RulingView>,
    /// Whether nothing has been decided yet.
    pub proposed: bool,
    /// The day of the document.
    pub as_of: String,
    /// How many facts are assumed.
    pub assumed: usize,
    /// Whether it follows a published text as it stands.
    pub as_published: bool,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// Figures that are given.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FigureView {
    /// To whom.
    pub recipients: Vec<String>,
    /// What for.
    pub purpose: Option<String>,
    /// The services, each with what is invoiced.
    pub services: Vec<BilledView>,
    /// The categories that are counted.
    pub categories: Vec<String>,
    /// The provisions that allow it.
    pub provisions: Vec<String>,
    /// How often.
    pub frequency: Option<String>,
    /// How the figures go.
    pub channel: Option<ChannelKind>,
    /// Through which system.
    pub system: Option<String>,
    /// The smallest figure that is given.
    pub smallest_cell: Option<u32>,
    /// What the recipient may not do with them.
    pub onward: Option<String>,
}

/// A service that is invoiced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BilledView {
    /// Its name.
    pub name: String,
    /// What is invoiced, and by what it is counted.
    pub billing: Option<String>,
    /// First day of the service.
    pub since: Option<String>,
    /// Last day of the service.
    pub until: Option<String>,
}
