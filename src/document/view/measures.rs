//! How data are protected.

use schemars::JsonSchema;
use serde::Serialize;

use crate::register::MeasureKind;

/// A protective measure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MeasureView {
    /// What it is called.
    pub name: String,
    /// What is done.
    pub text: String,
    /// What it is about.
    pub kind: Option<MeasureKind>,
}
