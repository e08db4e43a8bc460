//! Purposes, legal bases and conditions for special categories.

use schemars::JsonSchema;
use serde::Serialize;

use crate::law::{LegalBasis, SpecialCondition};
use crate::register::{Force, PurposeKind, SecrecyEnd};

/// A purpose with its legal bases.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PurposeView {
    /// What the data are processed for.
    pub text: String,
    /// Its kind.
    pub kind: PurposeKind,
    /// Whether only anonymous data are used.
    pub anonymous_only: bool,
    /// The part of the register.
    pub part: Option<String>,
    /// The controllers who decide on it, where the organisation only acts for them.
    pub acts_for: Vec<String>,
    /// Tasks, each with its provisions.
    pub tasks: Vec<GroundedView>,
    /// Legal bases.
    pub bases: Vec<PurposeBasisView>,
    /// Whether it needs a legal basis and none is told.
    pub lacks_basis: bool,
    /// The groups, where not all groups of the register.
    pub groups: Vec<String>,
    /// The categories, where not all categories of the register.
    pub categories: Vec<String>,
    /// How firmly it is stated.
    pub force: Force,
}

/// A text and the provisions it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroundedView {
    /// The text.
    pub text: String,
    /// The provisions, cited with titles.
    pub provisions: Vec<String>,
    /// The legal basis that it rests on, where not on all of the purpose.
    pub basis: Option<LegalBasis>,
}

/// Legal bases and provisions that are tied to no purpose.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnattachedView {
    /// Legal bases.
    pub bases: Vec<PurposeBasisView>,
    /// Provisions cited for nothing in particular.
    pub provisions: Vec<String>,
}

/// A legal basis of one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PurposeBasisView {
    /// Which one.
    pub basis: LegalBasis,
    /// The point of Art. 6(1), cited.
    pub article: String,
    /// National or Union provisions.
    pub provisions: Vec<String>,
    /// What it covers: tasks, groups, categories or words; none means the whole.
    pub covers: Vec<String>,
    /// The legitimate interest.
    pub interest: Option<String>,
    /// The version of the text that the person consents to.
    pub text_version: Option<String>,
    /// How the consent is recorded.
    pub recorded: Option<String>,
    /// How the consent is withdrawn.
    pub withdrawal: Option<String>,
}

/// A legal basis with all its purposes.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BasisView {
    /// Which one.
    pub basis: LegalBasis,
    /// The point of Art. 6(1), cited.
    pub article: String,
    /// The purposes that rest on it, each with its provisions; last what is tied to no purpose.
    pub purposes: Vec<BasisPurposeView>,
}

/// A purpose as one of those that rest on a basis.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BasisPurposeView {
    /// The purpose; none where the basis is tied to none.
    pub text: Option<String>,
    /// The tasks of the purpose that rest on this basis alone.
    pub tasks: Vec<GroundedView>,
    /// What the basis covers of it; none means the whole.
    pub covers: Vec<String>,
    /// Provisions of the basis.
    pub provisions: Vec<String>,
    /// The consent.
    pub consent: Option<String>,
    /// The legitimate interest.
    pub interest: Option<String>,
    /// The version of the text that the person consents to.
    pub text_version: Option<String>,
    /// How the consent is recorded.
    pub recorded: Option<String>,
    /// How the consent is withdrawn.
    pub withdrawal: Option<String>,
    /// Whether there is nothing to tell but that the purpose rests on the basis.
    pub bare: bool,
}

/// A condition for special categories.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpecialView {
    /// Which one.
    pub condition: SpecialCondition,
    /// The point of Art. 9(2), cited.
    pub article: String,
    /// The categories.
    pub categories: Vec<String>,
    /// The purposes.
    pub purposes: Vec<String>,
    /// Provisions.
    pub provisions: Vec<String>,
    /// What it covers.
    pub scope: Option<String>,
}

/// Secrecy.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SecrecyView {
    /// What is secret and what is public.
    pub text: String,
    /// The categories that are open to everybody.
    pub public: Vec<String>,
    /// When secrecy ends.
    pub ends: Vec<SecrecyEnd>,
    /// Provisions.
    pub provisions: Vec<String>,
}
