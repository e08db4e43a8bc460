//! What an approved version of a document said, and what of it has changed since.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};

use super::agreements::{agreements_due, consent_forms, scc_transfers, undertakings};
use super::annex::annexes;
use super::composer::Composer;
use super::description::{described, descriptions};
use super::joint::joint_registers;
use super::kind::Kind;
use super::notice::{Layer, Wanted, resolved_view};
use super::record::{records, whole_record};
use super::speaker::Speaker;
use super::view::record::ActivityView;
use crate::diagnostic::Phrase;
use crate::model::{Approval, Model, in_force};
use crate::register::{Agreement, AgreementKind};
use crate::text::Language;

/// Fields of views that tell of the document and not of the processing: its day, its approval, how
/// it is printed.
const APART: [&str; 9] =
    ["about", "annexes", "as_of", "assumed", "decision", "flag_gaps", "name", "proposed", "signed"];

/// What the document of that kind on `id` says, in each language of the workspace; `None` where
/// there is no such document, or none of its kind is approved.
#[must_use]
pub fn facts(model: &Model<'_>, kind: Kind, id: &str) -> Option<BTreeMap<Language, Value>> {
    let languages = model.languages().into_iter();
    languages.map(|language| Some((language, view(model, kind, id, language)?))).collect()
}

fn view(model: &Model<'_>, kind: Kind, id: &str, language: Language) -> Option<Value> {
    let wanted = Wanted { language, layer: Layer::Full, draft: false, has_other_layer: false };
    let speaker = || Speaker::new(model, language).without_marks();
    match kind {
        Kind::Notice => {
            let register = model.published(false).find(|one| one.id.as_str() == id)?;
            bare(&resolved_view(model, register, language))
        }
        Kind::JointArrangement => {
            let mut joint = joint_registers(model, false).into_iter();
            let register = joint.find(|one| one.id.as_str() == id)?;
            bare(&resolved_view(model, register, language))
        }
        Kind::ProcessingAnnex => {
            let agreement = annexes(model).into_iter().find(|one| one.id.as_str() == id)?;
            bare(&speaker().annex(agreement, wanted))
        }
        Kind::AccessRightAgreement => {
            bare(&speaker().access(due(model, AgreementKind::AccessRight, id)?, wanted))
        }
        Kind::ProcurementAnnex => {
            bare(&speaker().procurement(due(model, AgreementKind::Procurement, id)?, wanted))
        }
        Kind::TaskTransferAgreement => {
            bare(&speaker().task(due(model, AgreementKind::TaskTransfer, id)?, wanted))
        }
        Kind::UserUndertaking => {
            let grant = undertakings(model).into_iter().find(|one| one.id.as_str() == id)?;
            bare(&speaker().undertaking(grant, wanted))
        }
        Kind::ConsentForm => {
            let mut forms = consent_forms(model).into_iter();
            bare(&speaker().consent_form(&forms.find(|one| one.consent.id.as_str() == id)?, wanted))
        }
        Kind::SccAnnexes => clauses(model, id, wanted),
        Kind::Record | Kind::ProcessorRecord => whole(model, kind, id, language),
        Kind::InvoiceFigures
        | Kind::DisclosureDescription
        | Kind::InformationModel
        | Kind::PublicityDescription
        | Kind::DpiaScreening
        | Kind::RetentionSummary
        | Kind::AccessReply
        | Kind::ChangeNotice => {
            let mut all = descriptions(model, kind, false).into_iter();
            let (view, texts) = described(model, &all.find(|one| one.id() == id)?, wanted);
            let mut said = bare(&view)?;
            let texts: Vec<Value> = texts.into_iter().map(|one| one.markdown.into()).collect();
            if !texts.is_empty() {
                said.as_object_mut()?.insert("texts".to_owned(), texts.into());
            }
            Some(said)
        }
        // A list of what is agreed and when it is due is kept up to date, and approved by nobody.
        Kind::AgreementRegister => None,
    }
}

/// What the annexes of the clauses say of each transfer to that importer.
fn clauses(model: &Model<'_>, id: &str, wanted: Wanted) -> Option<Value> {
    let own = scc_transfers(model, false).into_iter().filter(|one| one.id() == id);
    let said = own.filter_map(|one| {
        let composer = Composer::new(model, one.register, wanted.language, false);
        bare(&composer.without_marks().scc(one.transfer, wanted))
    });
    let said: Vec<Value> = said.collect();
    (!said.is_empty()).then(|| json!({ "transfers": said }))
}

/// What the whole record says, in however many volumes it is.
fn whole(model: &Model<'_>, kind: Kind, id: &str, language: Language) -> Option<Value> {
    let mut volumes = records(model, kind, false).into_iter();
    let volume = volumes.find(|one| one.holder.id.as_str() == id)?;
    let (cover, activities) = whole_record(model, &volume, language);
    let activity = |one: &ActivityView| {
        let mut said = bare(one)?;
        let notice = bare(&one.notice)?;
        said.as_object_mut()?.insert("notice".to_owned(), notice);
        Some(said)
    };
    let activities: Option<Vec<Value>> = activities.iter().map(activity).collect();
    Some(json!({ "record": bare(&cover)?, "activities": activities? }))
}

/// The agreement of that kind whose document is made.
fn due<'a>(model: &Model<'a>, kind: AgreementKind, id: &str) -> Option<&'a Agreement> {
    agreements_due(model, kind).into_iter().find(|one| one.id.as_str() == id)
}

/// The view as JSON, without what tells of the document itself and what is empty.
fn bare(view: &impl Serialize) -> Option<Value> {
    let mut value = serde_json::to_value(view).ok()?;
    let fields = value.as_object_mut()?;
    fields.retain(|name, value| !APART.contains(&name.as_str()) && !is_empty(value));
    Some(value)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// What a document says today and did not say when it was approved, and the other way round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference<'a> {
    /// The approved version that holds.
    pub approval: &'a Approval,
    /// What it no longer says, where that can be told in words.
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

/// The documents whose approved version that holds on the model's day says something else than
/// would be said today. A document that is no longer made is not among them.
#[must_use]
pub fn differences<'a>(model: &Model<'a>) -> Vec<Difference<'a>> {
    let whole = in_force(model.approvals, model.as_of).filter(|one| one.is_whole());
    whole.filter_map(|one| difference(model, one)).collect()
}

fn difference<'a>(model: &Model<'a>, approval: &'a Approval) -> Option<Difference<'a>> {
    let kind: Kind = approval.document.parse().ok()?;
    let now = facts(model, kind, &approval.id)?;
    if now == approval.facts {
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
    Some(Difference { approval, removed: phrases(&removed), added: phrases(&added), stale })
}

/// A value of the facts: the names of the fields that lead to it, with the places in lists, and the
/// value as text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Leaf {
    path: String,
    /// The path without places in lists: what moves up or down is no other fact.
    field: String,
    text: String,
}

fn leaves(value: &Value) -> Vec<Leaf> {
    let mut found = Vec::new();
    gather(value, String::new(), String::new(), &mut found);
    found
}

fn gather(value: &Value, path: String, field: String, found: &mut Vec<Leaf>) {
    let mut leaf =
        |text: String| found.push(Leaf { path: path.clone(), field: field.clone(), text });
    match value {
        Value::Null => {}
        Value::Bool(answer) => leaf(answer.to_string()),
        Value::Number(number) => leaf(number.to_string()),
        Value::String(text) => leaf(text.clone()),
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

/// The texts of `these` that `those` lack, in their order. What is said three times and then twice
/// is missing once.
fn missing<'l>(these: &'l [Leaf], those: &'l [Leaf]) -> Vec<String> {
    let mut counts: BTreeMap<(&'l str, &'l str), usize> = BTreeMap::new();
    for leaf in those {
        *counts.entry((&leaf.field, &leaf.text)).or_default() += 1;
    }
    let is_missing =
        |leaf: &&'l Leaf| match counts.get_mut(&(leaf.field.as_str(), leaf.text.as_str())) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
    these.iter().filter(is_missing).map(|leaf| leaf.text.clone()).collect()
}

/// The texts of all languages side by side, each once, without what only programs read.
fn phrases(texts: &BTreeMap<Language, Vec<String>>) -> Vec<Phrase> {
    let Some(first) = texts.values().next() else { return Vec::new() };
    let aligned = texts.values().all(|other| other.len() == first.len());
    let mut told = BTreeSet::new();
    let phrase = |(place, text): (usize, &String)| {
        let own = |language: Language| {
            let own = texts.get(&language).filter(|_| aligned).and_then(|own| own.get(place));
            own.unwrap_or(text).clone()
        };
        let said = !is_word_of_programs(text) && told.insert(text.clone());
        said.then(|| Phrase::new(text.clone(), own))
    };
    first.iter().enumerate().filter_map(phrase).collect()
}

/// Whether the value is one of a closed list, as in `joint-controller`: documents say it in words
/// of their own.
fn is_word_of_programs(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c == '-') || text.parse::<i64>().is_ok()
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

    use super::{leaves, missing};

    #[test]
    fn what_moves_in_a_list_is_no_other_fact() {
        let was = leaves(&json!({"parties": [{"name": "A"}, {"name": "B"}]}));
        let is = leaves(&json!({"parties": [{"name": "C"}, {"name": "A"}, {"name": "B"}]}));
        assert_eq!(missing(&was, &is), Vec::<String>::new());
        assert_eq!(missing(&is, &was), ["C"]);
    }

    #[test]
    fn what_is_said_in_another_field_is_another_fact() {
        let was = leaves(&json!({"controller": "A", "processor": "B"}));
        let is = leaves(&json!({"controller": "B", "processor": "A"}));
        assert_eq!(missing(&is, &was), ["B", "A"]);
    }
}
