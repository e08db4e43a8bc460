//! The marks on a document: what it says of its approval, and of its secrecy.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::ApprovalStatus;

/// The whole context of the templates in `secrecy/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SecrecyView {
    /// The parts of the document that are secret.
    pub parts: Vec<SecretPartView>,
}

/// A secret part of a document.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SecretPartView {
    /// Which part.
    pub what: String,
    /// The provision by which it is secret.
    pub provision: String,
}

/// The whole context of the templates in `approval/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StampView {
    /// The version that has been approved.
    pub version: String,
    /// What has been done to it.
    pub status: ApprovalStatus,
    /// The day of that.
    pub date: String,
    /// From which day on it holds, where that is another day.
    pub since: Option<String>,
    /// The role or organ that has approved it.
    pub by: Option<String>,
    /// The decision.
    pub decision: Option<String>,
    /// Diary number.
    pub reference: Option<String>,
    /// How the approval can be verified.
    pub verification: Option<String>,
    /// The beginning of the fingerprint of its facts.
    pub fingerprint: String,
    /// Whether the document now says something else than was approved.
    pub differs: bool,
}
