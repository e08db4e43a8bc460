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
    terms: Vec<Row<'a>>,
}

/// Topic, text, and the numbers of the pages; and by what other names that is known which the text
/// names.
#[derive(Serialize)]
#[serde(untagged)]
enum Row<'a> {
    Plain(&'static str, &'a str, Vec<usize>),
    Known(&'static str, &'a str, Vec<usize>, String),
}

/// A page as results tell it.
#[derive(Serialize)]
struct Found {
    title: String,
    href: String,
    detail: String,
}

impl Site<'_> {
    /// The index of `documents`, which are all in `language`, and of the pages that tell of all
    /// registers, as a script.
    pub(super) fn search_index(
        &self,
        (tree, language): (&str, Language),
        documents: &[Listed<'_>],
    ) -> Result<String, WordingError> {
        let plain = |text: &str| lent::unmarked(text).into_owned();
        let cards = self.cards(language, tree == "internal")?.into_iter();
        let mut pages: Vec<Found> = cards
            .map(|one| Found { title: plain(&one.title), href: one.href, detail: plain(&one.text) })
            .collect();
        let first = pages.len();
        let mut terms: BTreeMap<&Term, Vec<usize>> = BTreeMap::new();
        for (number, Listed { document, terms: own }) in (first..).zip(documents) {
            pages.push(Found {
                title: plain(&self.listed_title(document)?),
                href: format!("{}.html", stem(document)),
                detail: plain(&self.detail(document, true)?),
            });
            own.iter().for_each(|term| terms.entry(term).or_default().push(number));
        }
        let terms = terms.into_iter().map(|(term, pages)| self.row(term, pages));
        let whole = Whole { words: self.search_words(language)?, pages, terms: terms.collect() };
        // Texts, numbers and lists of them can always be written.
        let json = serde_json::to_string(&whole).unwrap_or_default();
        Ok(format!("window.selosteIndex = {json};\n"))
    }

    /// Bodies are found by their shorter names too.
    fn row<'t>(&self, term: &'t Term, pages: Vec<usize>) -> Row<'t> {
        let (topic, text) = (term.topic.word(), term.text.as_str());
        let is_name = matches!(term.topic, Topic::Recipient | Topic::Content);
        let known = self.short_names.get(text).filter(|_| is_name);
        let others: Vec<&str> = known.into_iter().flatten().map(String::as_str).collect();
        match others.is_empty() {
            true => Row::Plain(topic, text, pages),
            false => Row::Known(topic, text, pages, others.join(", ")),
        }
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
