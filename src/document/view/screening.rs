//! What the screening for an impact assessment says.

use schemars::JsonSchema;
use serde::Serialize;

use super::record::AssessmentView;
use super::record::RiskView;
use crate::model::{Compulsory, Listed, Trigger};

/// The whole context of the templates in `dpia-screening/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ScreeningView {
    /// The register.
    pub register: String,
    /// Its number in the record of processing.
    pub number: Option<String>,
    /// Its controllers.
    pub controllers: Vec<String>,
    /// What the data are processed for.
    pub purposes: Vec<String>,
    /// The factors of WP248, each with the facts that meet it or without.
    pub factors: Vec<FactorView>,
    /// How many of them are met.
    pub met: usize,
    /// Whether they call for an assessment.
    pub enough: bool,
    /// The case of Art. 35(3) that makes it compulsory.
    pub compulsory: Option<Compulsory>,
    /// The entries of the supervisory authority's list that are met.
    pub listed: Vec<Listed>,
    /// The assessment as the register states it.
    pub assessment: AssessmentView,
    /// What the screening still lacks.
    pub missing: Vec<Lacking>,
    /// The risks.
    pub risks: Vec<RiskView>,
    /// The day of the screening.
    pub as_of: String,
    /// How many facts are assumed.
    pub assumed: usize,
}

/// A factor of risk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FactorView {
    /// Which one.
    pub factor: Trigger,
    /// Whether it is met.
    pub met: bool,
    /// The facts from which that follows.
    pub facts: Vec<String>,
}

/// What a screening lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lacking {
    /// An assessment, though one is called for.
    Assessment,
    /// An answer to whether one has been made.
    Answer,
    /// The reason why none is needed.
    Reason,
    /// The day of the assessment or of the decision that none is needed.
    Day,
    /// The advice of the data protection officer (Art. 35(2)).
    Advice,
    /// Prior consultation on a high risk that remains (Art. 36(1)).
    Consultation,
    /// A description of the risks (Art. 35(7)(c)).
    Risks,
    /// The day on which it was sent to the supervisory authority (1050/2018 § 31(3)).
    Sending,
}
