//! What of an approved version of a document has changed since.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::facts;
use super::kind::Kind;
use super::words::closed;
use crate::diagnostic::Phrase;
use crate::model::{Approval, Model, agreed};
use crate::text::Language;

/// What a document says today and did not say when it was approved, and the other way round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference<'a> {
    /// The approved version.
    pub approval: &'a Approval,
    /// What kind of document it is.
    pub kind: Kind,
    /// What it no longer says. Where nothing is gone and nothing new, the same is said in another
    /// order.
    pub removed: Vec<Phrase>,
    /// What it says now.
    pub added: Vec<Phrase>,
    /// Translations that stand as they were although the text they translate has changed: the
    /// language, the translation, and the text in the language that prevails.
    pub stale: Vec<Stale>,
}

/// A translation that is older than what it translates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stale {
    /// The language of the translation.
    pub language: Language,
    /// The translation.
    pub translation: String,
    /// What it ought to say, in the language that prevails.
    pub source: String,
}

/// The documents whose last approved version says something else than would be said today, and so
/// does the one that holds meanwhile. A document that is no longer made is not among them.
#[must_use]
pub fn differences<'a>(model: &Model<'a>) -> Vec<Difference<'a>> {
    let agreed = agreed(model.approvals, model.as_of).into_iter();
    let whole = agreed.filter(|(one, _)| one.is_whole());
    whole.filter_map(|(one, beside)| difference(model, one, beside)).collect()
}

fn difference<'a>(
    model: &Model<'a>,
    approval: &'a Approval,
    beside: Option<&Approval>,
) -> Option<Difference<'a>> {
    let kind: Kind = approval.document.parse().ok()?;
    let now = facts(model, kind, &approval.id)?;
    if now == approval.facts || beside.is_some_and(|held| held.facts == now) {
        return None;
    }
    let (mut removed, mut added) = (BTreeMap::new(), BTreeMap::new());
    for language in Language::ALL {
        let (Some(was), Some(is)) = (approval.facts.get(&language), now.get(&language)) else {
            continue;
        };
        let (was, is) = (leaves(was), leaves(is));
        removed.insert(language, missing(&was, &is));
        added.insert(language, missing(&is, &was));
    }
    let stale = stale(model, approval, &now);
    let (removed, added) = (Told::new(removed), Told::new(added));
    // What documents say in other words, such as a count, is told where nothing else is.
    let bare = removed.said.is_empty() && added.said.is_empty();
    let [removed, added] = [removed, added].map(|one| if bare { one.unsaid } else { one.said });
    Some(Difference { approval, kind, removed, added, stale })
}

/// A value of the facts: the names of the fields that lead to it, with the places in lists, and the
/// value as text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Leaf {
    path: String,
    /// The path without places in lists: what moves up or down is no other fact.
    field: String,
    text: String,
    /// Whether it is an answer or a count, which documents say in other words.
    unsaid: bool,
}

impl Leaf {
    /// The field that has the value.
    fn name(&self) -> &str {
        self.field.rsplit('/').next().unwrap_or_default()
    }

    /// How the documents of `language` tell the value.
    fn told(&self, language: Language) -> String {
        if self.unsaid {
            return format!("{}: {}", self.name().replace('_', "-"), self.text);
        }
        let word = closed(self.name(), &self.text, language);
        // The sentence that tells it has a full stop of its own.
        let text = word.unwrap_or_else(|| self.text.clone());
        text.trim_end_matches('.').to_owned()
    }
}

fn leaves(value: &Value) -> Vec<Leaf> {
    let mut found = Vec::new();
    gather(value, String::new(), String::new(), &mut found);
    found
}

fn gather(value: &Value, path: String, field: String, found: &mut Vec<Leaf>) {
    let mut leaf = |text: String, unsaid: bool| {
        found.push(Leaf { path: path.clone(), field: field.clone(), text, unsaid });
    };
    match value {
        Value::Null => {}
        Value::Bool(answer) => leaf(answer.to_string(), true),
        Value::Number(number) => leaf(number.to_string(), true),
        // How a question has been answered: what the answer is stands beside it.
        Value::String(text) if ["none", "some", "unsaid"].contains(&text.as_str()) => {
            leaf(text.clone(), true);
        }
        Value::String(text) => leaf(text.clone(), false),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                gather(item, format!("{path}/{place}"), field.clone(), found);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                gather(item, format!("{path}/{name}"), format!("{field}/{name}"), found);
            }
        }
    }
}

/// What of `these` `those` lack, in their order. What is said three times and then twice is missing
/// once.
fn missing(these: &[Leaf], those: &[Leaf]) -> Vec<Leaf> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for leaf in those {
        *counts.entry((&leaf.field, &leaf.text)).or_default() += 1;
    }
    let mut found = Vec::new();
    for leaf in these {
        match counts.get_mut(&(leaf.field.as_str(), leaf.text.as_str())) {
            Some(count) if *count > 0 => *count -= 1,
            _ => found.push(leaf.clone()),
        }
    }
    found
}

/// What is told of one side of a difference, each text once.
struct Told {
    said: Vec<Phrase>,
    unsaid: Vec<Phrase>,
}

impl Told {
    fn new(leaves: BTreeMap<Language, Vec<Leaf>>) -> Self {
        let [said, unsaid] = [false, true].map(|unsaid| {
            let of_sort = leaves.iter().map(|(language, leaves)| {
                let own: Vec<&Leaf> = leaves.iter().filter(|one| one.unsaid == unsaid).collect();
                (*language, own)
            });
            phrases(&of_sort.collect())
        });
        Self { said, unsaid }
    }
}

/// The values of all languages side by side; where a language lacks more than another, each tells
/// what it lacks.
fn phrases(leaves: &BTreeMap<Language, Vec<&Leaf>>) -> Vec<Phrase> {
    let Some(first) = leaves.values().next() else { return Vec::new() };
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    if leaves.values().all(|other| other.len() == first.len()) {
        for (place, leaf) in first.iter().enumerate() {
            let own = |language: Language| {
                let own = leaves.get(&language).and_then(|own| own.get(place));
                own.unwrap_or(leaf).told(language)
            };
            if told.insert(&leaf.text) {
                found.push(Phrase::new(leaf.text.clone(), own));
            }
        }
    } else {
        for leaf in leaves.values().flatten().filter(|leaf| told.insert(&leaf.text)) {
            found.push(Phrase::new(leaf.text.clone(), |language| leaf.told(language)));
        }
    }
    found
}

/// The translations that stand as they were although what they translate has changed.
fn stale(model: &Model<'_>, approval: &Approval, now: &BTreeMap<Language, Value>) -> Vec<Stale> {
    let prevailing = model.languages().first().copied().unwrap_or(Language::Fi);
    let at = |facts: &BTreeMap<Language, Value>, language| -> BTreeMap<String, String> {
        let leaves = facts.get(&language).map(leaves).unwrap_or_default();
        leaves.into_iter().map(|leaf| (leaf.path, leaf.text)).collect()
    };
    let (was, is) = (at(&approval.facts, prevailing), at(now, prevailing));
    let others = model.languages().into_iter().filter(|one| *one != prevailing);
    let mut found = BTreeSet::new();
    for language in others {
        let (own_was, own_is) = (at(&approval.facts, language), at(now, language));
        let changed =
            is.iter().filter(|(path, text)| was.get(*path).is_some_and(|old| old != *text));
        for (path, text) in changed {
            let old = was.get(path);
            let Some(own) = own_is.get(path).filter(|own| own_was.get(path) == Some(*own)) else {
                continue;
            };
            // A name that all languages share is no translation.
            if old != Some(own) && own != text {
                let (translation, source) = (own.clone(), text.clone());
                found.insert(Stale { language, translation, source });
            }
        }
    }
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Leaf, Told, leaves, missing};
    use crate::text::Language;

    #[test]
    fn what_moves_in_a_list_is_no_other_fact() {
        let was = leaves(&json!({"parties": [{"name": "A"}, {"name": "B"}]}));
        let is = leaves(&json!({"parties": [{"name": "C"}, {"name": "A"}, {"name": "B"}]}));
        assert!(missing(&was, &is).is_empty());
        assert_eq!(texts(&missing(&is, &was)), ["C"]);
    }

    #[test]
    fn what_is_said_in_another_field_is_another_fact() {
        let was = leaves(&json!({"controller": "A", "processor": "B"}));
        let is = leaves(&json!({"controller": "B", "processor": "A"}));
        assert_eq!(texts(&missing(&is, &was)), ["B", "A"]);
    }

    fn texts(leaves: &[Leaf]) -> Vec<&str> {
        leaves.iter().map(|leaf| leaf.text.as_str()).collect()
    }

    #[test]
    fn words_of_closed_lists_are_told_as_documents_say_them() {
        let is = leaves(&json!({"powers": ["record"], "categories": ["nimi"], "count": 3}));
        let told: Vec<String> = is.iter().map(|leaf| leaf.told(Language::Fi)).collect();
        assert_eq!(told, ["kirjaaminen", "nimi", "count: 3"]);
    }

    #[test]
    fn what_only_a_translation_lacks_is_told() {
        let lacks = |text: &str| missing(&leaves(&json!({"name": text})), &[]);
        let found = Told::new([(Language::Fi, Vec::new()), (Language::Sv, lacks("namn"))].into());
        let told: Vec<&str> = found.said.iter().map(|one| one.text(Language::Fi)).collect();
        assert_eq!(told, ["namn"]);
    }
}
