//! What a notice should tell and does not.

use schemars::JsonSchema;
use serde::Serialize;

/// The facts that a register's notice should tell and does not: each is a finding of a rule, and in
/// a draft a flagged place of the notice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GapsView {
    /// Public authorities among the controllers whose data protection officer is not told.
    pub dpos: Vec<String>,
    /// Whether several controllers have told no arrangement between them.
    pub joint: bool,
    /// Purposes without a legal basis, though personal data are processed for them.
    pub bases: Vec<String>,
    /// Special categories that a purpose uses without a condition of Art. 9(2).
    pub special: Vec<String>,
    /// Whether data come from the data subject and nobody says whether they must be given.
    pub provision_duty: bool,
    /// Whether the question of processors has no answer.
    pub processors: bool,
    /// Whether the question of disclosures has no answer.
    pub disclosures: bool,
}
