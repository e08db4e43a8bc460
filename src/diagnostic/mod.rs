//! Findings: what is wrong, where, why, and what to do.
//!
//! A finding holds a message key and typed arguments, never worded text:
//! `report` words it in the reader's language. None of the four answers can be
//! left out, because the constructor asks for all of them.

mod fingerprint;
pub mod page;

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::law::Provision;
use crate::law::catalogs::Confidence;
use crate::text::{Date, Language, Span};

pub use self::fingerprint::{fingerprint, number};

/// How much a finding weighs.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// A hint: worth a look.
    Info,
    /// Something a reader of the document would miss.
    Warning,
    /// No document is built from registers in this state.
    Error,
}

impl Severity {
    /// The word used in flags and machine-readable reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Severity {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Info, Self::Warning, Self::Error].into_iter().find(|s| s.word() == word).ok_or(())
    }
}

/// A typed argument of a message; `report` formats it for the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Text as the author wrote it, an id or a name.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Date(Date),
    /// A provision, cited as the reader's language cites it.
    Provision(Provision),
    /// Several provisions, cited and listed.
    Provisions(Vec<Provision>),
    /// Provisions of which any one may be meant, cited and listed with "or".
    Alternatives(Vec<Provision>),
    /// Several texts, listed.
    List(Vec<String>),
    /// Another message, by its full key: a word that must be translated.
    Term(&'static str),
    /// Several words that must be translated, listed.
    Terms(Vec<&'static str>),
    /// What every language writes in its own way.
    Phrase(Phrase),
    /// Several of them, listed.
    Phrases(Vec<Phrase>),
    /// Names of fields that the reader has to write, listed, each marked as such.
    Fields(Vec<&'static str>),
}

/// A value that every language writes in its own way, and that no message holds: a country, a legal
/// basis, a length of time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase {
    /// What it is known by: what YAML and the catalogs have, which no translation changes.
    pub form: String,
    texts: [String; 3],
}

impl Phrase {
    /// What is known by `form`, as `text` writes it in each language.
    pub fn new(form: impl Into<String>, text: impl Fn(Language) -> String) -> Self {
        Self { form: form.into(), texts: Language::ALL.map(text) }
    }

    /// How `language` writes it.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        let texts = Language::ALL.iter().zip(&self.texts);
        let own = texts.into_iter().find(|(of, _)| **of == language);
        own.map_or(&self.form, |(_, text)| text)
    }
}

impl From<Phrase> for Argument {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Date> for Argument {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Provision> for Argument {
    fn from(provision: Provision) -> Self {
        Self::Provision(provision)
    }
}

/// Named arguments, in the order given.
pub type Arguments = Vec<(&'static str, Argument)>;

/// A second place that explains the first, with the key of its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// Key of the label: a `label-…` message of the report's wording.
    pub label: &'static str,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule or reading check that speaks: kebab-case, also the name of its page.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Where.
    pub span: Span,
    /// Arguments of the page's title, message and remedy.
    pub arguments: Arguments,
    /// Which wording of the page: `""` is the plain one, `"then"` asks for `message-then` and so on.
    pub variant: &'static str,
    /// Other places that belong to the finding.
    pub related: Vec<Related>,
    /// Why: the provisions the finding rests on.
    pub provisions: Vec<Provision>,
    /// Why it does not weigh what findings of its kind weigh by themselves.
    pub level: Option<OtherLevel>,
    /// How many findings with the same facts come before this one in its file; see [`number`].
    pub ordinal: u32,
    /// How sure the catalog's row is on which the finding rests, where it is not sure.
    pub unsure: Option<Confidence>,
    /// Whether reports for people tell it together with others of its file that say the same.
    pub gathered: bool,
}

/// A level that the workspace has given to a rule in the place of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherLevel {
    /// The rule's own level.
    pub own: Severity,
    /// Why the workspace changed it, in its own words.
    pub reason: String,
}

impl Diagnostic {
    /// A finding of the plain wording, without related places.
    #[must_use]
    pub fn new(
        code: &'static str,
        severity: Severity,
        span: Span,
        arguments: Arguments,
        provisions: Vec<Provision>,
    ) -> Self {
        Self {
            code,
            severity,
            span,
            arguments,
            variant: "",
            related: Vec::new(),
            provisions,
            level: None,
            ordinal: 0,
            unsure: None,
            gathered: false,
        }
    }

    /// The same finding with a second place.
    #[must_use]
    pub fn with_related(mut self, span: Span, label: &'static str) -> Self {
        self.related.push(Related { span, label });
        self
    }

    /// The same finding in another wording of its page.
    #[must_use]
    pub fn worded(mut self, variant: &'static str) -> Self {
        self.variant = variant;
        self
    }
}
