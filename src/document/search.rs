//! What a document is found by: the words in which its readers look for it.

use std::collections::BTreeSet;

use super::view::NoticeView;
use crate::language::lent;

/// What a word that is looked for says of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// What data are used for.
    Purpose,
    /// Which data are processed.
    Data,
    /// Who gets them.
    Recipient,
    /// What else stands in the document.
    Content,
}

impl Topic {
    /// Every topic, in the order in which results tell them.
    pub const ALL: [Self; 4] = [Self::Purpose, Self::Data, Self::Recipient, Self::Content];

    /// The word for it in the index; that of its key too.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Data => "data",
            Self::Recipient => "recipient",
            Self::Content => "content",
        }
    }
}

/// A text by which a document is found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// What it says of the document.
    pub topic: Topic,
    /// The text, without marks of other languages.
    pub text: String,
}

/// The terms of a notice, each once: purposes, categories with what they contain, recipients.
///
/// Whether a page tells them all is not known here: a layout or a layer may leave some out.
pub(super) fn terms(view: &NoticeView) -> Vec<Term> {
    let purposes = view.purposes.iter().map(|one| (Topic::Purpose, one.text.as_str()));
    let categories = view.data.iter().flat_map(|item| &item.categories);
    let contents = |one: &super::view::CategoryView| one.text.clone();
    let data: Vec<String> =
        categories.flat_map(|one| std::iter::once(one.name.clone()).chain(contents(one))).collect();
    let data = data.iter().map(|text| (Topic::Data, text.as_str()));
    let grantees = view.grants.iter().map(|one| one.grantee.as_str());
    let recipients = view.recipients.iter().map(|one| one.name.as_str()).chain(grantees);
    let recipients = recipients.map(|text| (Topic::Recipient, text));
    let mut told = BTreeSet::new();
    let all = purposes.chain(data).chain(recipients).map(|(topic, text)| {
        let text = lent::unmarked(text).split_whitespace().collect::<Vec<_>>().join(" ");
        Term { topic, text }
    });
    all.filter(|term| !term.text.is_empty() && told.insert(term.clone())).collect()
}
