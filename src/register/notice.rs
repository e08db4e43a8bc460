//! The notice as a document: its date, versions, approvals and changes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::id::Ref;
use super::layout::Layout;
use super::localized::Localized;
use super::party::is_false;
use super::value::{Sha256, WebAddress};
use crate::text::{Date, Language, Spanned};

/// The privacy notice as a document.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Notice {
    /// What the notice is called, when not as the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Localized>,
    /// The day the notice was approved or last changed.
    pub date: Spanned<Date>,
    /// The day by which it is to be reviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_by: Option<Spanned<Date>>,
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Spanned<String>>,
    /// The language that prevails when versions differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authoritative: Option<Language>,
    /// Who approved each language version, as a role, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub approvals: Vec<Approval>,
    /// What has changed, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// Approved, signed or published versions, kept byte for byte.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<KeptVersion>,
    /// Versions in other languages or for other readers that are kept elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_versions: Vec<OtherVersion>,
    /// The order of sections; the workspace's own or the built-in one when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<Ref<Layout>>,
}

/// The approval of one language version.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Approval {
    /// Which language version.
    pub language: Spanned<Language>,
    /// Who approved it, as a role.
    pub by: Localized,
    /// When.
    pub on: Spanned<Date>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}

/// A version of the notice in another language or for other readers, kept elsewhere.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OtherVersion {
    /// In which language, or for whom.
    pub kind: VersionKind,
    /// Where it can be read.
    pub web: Spanned<WebAddress>,
}

/// In which language, or for whom, a version of a notice is written.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum VersionKind {
    /// In Northern Sámi.
    NorthernSami,
    /// In Inari Sámi.
    InariSami,
    /// In Skolt Sámi.
    SkoltSami,
    /// In easy language (selkokieli, lätt språk).
    EasyLanguage,
    /// For children.
    ForChildren,
}

/// A change of the notice.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Change {
    /// When.
    pub date: Spanned<Date>,
    /// What changed.
    pub text: Localized,
}

/// An approved, signed or published version of the notice, kept byte for byte.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KeptVersion {
    /// Its language.
    pub language: Language,
    /// Its version.
    pub version: Spanned<String>,
    /// The file under `published/` in the workspace, as in `seloste-2024-05-21.fi.pdf`.
    pub file: Spanned<String>,
    /// The file's SHA-256, in 64 hexadecimal digits.
    pub sha256: Spanned<Sha256>,
    /// Who approved it, as a role.
    pub approved_by: Localized,
    /// When.
    pub date: Spanned<Date>,
    /// The diary number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diary: Option<Spanned<String>>,
    /// How it is signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Localized>,
    /// How the signature can be verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<Localized>,
}
