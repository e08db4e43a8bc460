//! The index by which a list is searched.

use std::collections::BTreeMap;

use serde::Serialize;

use super::lists::Listed;
use super::pages::{Site, stem};
use crate::document::{Term, Topic};
use crate::language::{WordingError, lent};
use crate::text::Language;

/// The name of the index beside the pages that search it. It is a script, because pages that are
/// opened from disk may load no other file.
pub(super) const INDEX: &str = "index.search.js";

/// The index: what pages there are, and which of them each text stands on. A text that many share is
/// looked into once.
#[derive(Serialize)]
struct Whole<'a> {
    words: BTreeMap<&'static str, String>,
    pages: Vec<Found>,
    /// Topic, text, and the numbers of the pages.
    terms: Vec<(&'static str, &'a str, Vec<usize>)>,
}

/// A page as results tell it.
#[derive(Serialize)]
struct Found {
    title: String,
    href: String,
    detail: String,
}

impl Site<'_> {
    /// The index of `documents`, which are all in `language`, as a script.
    pub(super) fn search_index(
        &self,
        language: Language,
        documents: &[Listed<'_>],
    ) -> Result<String, WordingError> {
        let mut pages = Vec::new();
        let mut terms: BTreeMap<&Term, Vec<usize>> = BTreeMap::new();
        for (number, Listed { document, terms: own }) in documents.iter().enumerate() {
            pages.push(Found {
                title: lent::unmarked(&self.listed_title(document)?).into_owned(),
                href: format!("{}.html", stem(document)),
                detail: lent::unmarked(&self.detail(document, true)?).into_owned(),
            });
            own.iter().for_each(|term| terms.entry(term).or_default().push(number));
        }
        let terms = terms.into_iter().map(|(term, pages)| (term.topic.word(), &*term.text, pages));
        let whole = Whole { words: self.search_words(language)?, pages, terms: terms.collect() };
        // Texts, numbers and lists of them can always be written.
        let json = serde_json::to_string(&whole).unwrap_or_default();
        Ok(format!("window.selosteIndex = {json};\n"))
    }

    fn search_words(
        &self,
        language: Language,
    ) -> Result<BTreeMap<&'static str, String>, WordingError> {
        let mut words = BTreeMap::new();
        for key in ["none", "one", "many"] {
            words.insert(key, self.word(language, &format!("site-found-{key}"))?);
        }
        for topic in Topic::ALL {
            let word = self.word(language, &format!("site-topic-{}", topic.word()))?;
            words.insert(topic.word(), word);
        }
        Ok(words)
    }
}
