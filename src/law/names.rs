//! One name in the languages documents are written in.

use crate::text::Language;

/// The names of one thing: an act, a country, a right.
///
/// A language without a name stays empty: nothing is translated by guess.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// Finnish.
    pub fi: Option<String>,
    /// Swedish.
    pub sv: Option<String>,
    /// English.
    pub en: Option<String>,
}

impl Names {
    /// The name in `language`, if there is one.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        match language {
            Language::Fi => self.fi.as_deref(),
            Language::Sv => self.sv.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }

    /// The name in `language`, else in the first language that has one, with
    /// the language it is in.
    #[must_use]
    pub fn nearest(&self, language: Language) -> Option<(Language, &str)> {
        [language]
            .into_iter()
            .chain(Language::ALL)
            .find_map(|candidate| Some((candidate, self.get(candidate)?)))
    }
}
