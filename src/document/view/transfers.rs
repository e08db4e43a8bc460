//! Transfers outside the EU and the EEA.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Said, StatementView};
use crate::law::Mechanism;
use crate::register::{Force, SccModule};

/// Transfers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TransfersView {
    /// Whether there are any.
    pub answer: Said,
    /// Who stated that there are none, and when; only when every place of processing is known.
    pub statement: Option<StatementView>,
    /// The transfers.
    pub list: Vec<TransferView>,
}

/// A transfer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TransferView {
    /// The system.
    pub system: Option<String>,
    /// The processor.
    pub processor: Option<String>,
    /// Who sends the data, when not the controller.
    pub exporter: Option<String>,
    /// The importer.
    pub importer: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// Whether it is told and lies outside the EU and the EEA.
    pub third_country: bool,
    /// The mechanism; an adequacy decision that covers every recipient is one also unsaid.
    pub mechanism: Option<Mechanism>,
    /// The module of the standard contractual clauses.
    pub module: Option<SccModule>,
    /// The mechanism's provision, cited.
    pub article: Option<String>,
    /// Whether the transfer rests on an adequacy decision.
    pub by_adequacy: bool,
    /// The adequacy decision in force for the country on the day, by its number: told whether the
    /// transfer rests on it or not (Art. 13(1)(f)).
    pub decision: Option<String>,
    /// The day of the decision, or of the one that renewed it.
    pub decided_on: Option<String>,
    /// The decision that renewed it, by its number.
    pub renewed_by: Option<String>,
    /// Whether the decision covers only some recipients in the country.
    pub limited: bool,
    /// Whether the decision covers only organisations on the Data Privacy Framework List.
    pub listed_only: bool,
    /// The second mechanism.
    pub fallback: Option<Mechanism>,
    /// The second mechanism's provision, cited.
    pub fallback_article: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Where a copy can be had.
    pub copy: Option<String>,
    /// When the list was checked.
    pub listing_checked: Option<String>,
    /// How firmly it is stated.
    pub force: Force,
}
