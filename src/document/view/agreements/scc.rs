//! The annexes of the standard contractual clauses (Decision (EU) 2021/914).

use schemars::JsonSchema;
use serde::Serialize;

use crate::document::view::annex::CoveredView;
use crate::document::view::record::SubProcessorView;
use crate::document::view::{AuthorityView, MeasureView};
use crate::register::{Force, PartyRole, SccModule, SupplementaryMeasure, TransferFrequency};

/// The annexes for a transfer.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SccView {
    /// The module; which fields there are follows from it.
    pub module: Option<SccModule>,
    /// Whether the clauses are only the second mechanism, which holds if the first one falls.
    pub second: bool,
    /// Who sends the data.
    pub exporter: SccPartyView,
    /// Who receives the data.
    pub importer: SccPartyView,
    /// The register.
    pub register: CoveredView,
    /// The categories that are transferred.
    pub categories: Vec<String>,
    /// The sensitive data among them.
    pub sensitive: Vec<String>,
    /// Measures for sensitive data and the others that supplement the clauses.
    pub supplementary: Vec<SupplementaryMeasure>,
    /// How often.
    pub frequency: Option<TransferFrequency>,
    /// What the importer does with the data.
    pub nature: Option<String>,
    /// Why the data are transferred.
    pub reason: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The system.
    pub system: Option<String>,
    /// How firmly the transfer is stated.
    pub force: Force,
    /// The supervisory authority of the exporter's country.
    pub authority: Option<AuthorityView>,
    /// Protective measures, in their internal wording.
    pub measures: Vec<MeasureView>,
    /// Sub-processors authorised one by one, and others that are told.
    pub sub_processors: Vec<SubProcessorView>,
    /// Whether annexes I.C and II belong to the module: not to module four.
    pub has_authority: bool,
    /// Whether annex III belongs to the module: modules two and three.
    pub has_sub_processors: bool,
    /// The day of the transfer impact assessment.
    pub assessed: Option<String>,
    /// The day of the annexes.
    pub as_of: String,
    /// Whether gaps are flagged.
    pub flag_gaps: bool,
}

/// A party of the clauses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SccPartyView {
    /// Its name.
    pub name: Option<String>,
    /// Business id.
    pub business_id: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Contact details.
    pub contact: Option<String>,
    /// The data protection officer's role and channel.
    pub dpo: Option<String>,
    /// What it does that is relevant to the transfer.
    pub activity: Option<String>,
    /// Its role; unknown where the module is not told.
    pub role: Option<PartyRole>,
}
