//! `seloste.yaml`: the workspace's own settings.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::id::Ref;
use super::layout::Layout;
use super::localized::Localized;
use super::value::WebAddress;
use crate::text::{Date, Language, Spanned};

/// Settings of a workspace.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Workspace {
    /// What the workspace is called; the name of its site.
    pub name: Localized,
    /// The languages that documents are written in; the first one is the main language.
    #[schemars(length(min = 1))]
    pub languages: Vec<Spanned<Language>>,
    /// The web address at which the folder `out/public` is published, as in
    /// `https://example.org/privacy`; addresses of notices are made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<Spanned<WebAddress>>,
    /// The day for which registers are checked; the day of the run when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Spanned<Date>>,
    /// A text that is printed on every page, such as "This is a model".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub banner: Option<Localized>,
    /// What the site is, told on its front pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<Localized>,
    /// Where readers can say what they think of the site (306/2019); every page leads there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Addresses>,
    /// The site's accessibility statement (306/2019); every page leads there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility_statement: Option<Addresses>,
    /// The layout of notices that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<Ref<Layout>>,
    /// Whether documents say what follows from the facts, or what published texts claim.
    #[serde(default)]
    pub mode: Mode,
    /// Levels of single rules, each with a reason.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub severities: BTreeMap<String, SeverityChange>,
}

/// The web address of a page in each language. A language without one is given that of another.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
pub struct Addresses {
    /// The page in Finnish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fi: Option<Spanned<WebAddress>>,
    /// The page in Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sv: Option<Spanned<WebAddress>>,
    /// The page in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<Spanned<WebAddress>>,
}

impl Addresses {
    /// The address for readers of `language`; the first that there is, where that one is missing.
    #[must_use]
    pub fn best(&self, language: Language) -> Option<&str> {
        let own = match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
            Language::En => &self.en,
        };
        let known = [own, &self.fi, &self.sv, &self.en];
        known.into_iter().flatten().next().map(|address| address.value.as_str())
    }
}

/// Another level for a rule in this workspace.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SeverityChange {
    /// The level.
    pub level: Spanned<Level>,
    /// Why.
    pub reason: Spanned<String>,
}

/// The level of a rule.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The rule is not run.
    Off,
    /// A hint.
    Info,
    /// A warning.
    Warning,
    /// An error.
    Error,
}

/// Whether documents say what follows from the facts, or what published texts claim.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Documents say what follows from the facts.
    #[default]
    Derived,
    /// Documents print the claims under `stated`, uncorrected; for comparing published texts with the facts.
    AsPublished,
}
