//! What an approved version of a document says, for its record.

use std::collections::BTreeMap;

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
use crate::model::Model;
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

/// Fields of views at any depth that change with the day of the reading, and nothing else does.
const OF_THE_DAY: [&str; 3] = ["as_of", "assumed", "flag_gaps"];

/// The agreement of that kind whose document is made.
fn due<'a>(model: &Model<'a>, kind: AgreementKind, id: &str) -> Option<&'a Agreement> {
    agreements_due(model, kind).into_iter().find(|one| one.id.as_str() == id)
}

/// The view as JSON, without what tells of the document itself and what is empty.
fn bare(view: &impl Serialize) -> Option<Value> {
    let mut value = serde_json::to_value(view).ok()?;
    undated(&mut value);
    let fields = value.as_object_mut()?;
    fields.retain(|name, value| !APART.contains(&name.as_str()) && !is_empty(value));
    // What several kinds of documents tell of their agreement is of the same sort.
    if let Some(Value::Object(frame)) = fields.get_mut("frame") {
        frame.retain(|name, value| !APART.contains(&name.as_str()) && !is_empty(value));
    }
    Some(value)
}

/// Takes out what changes with the day.
fn undated(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(undated),
        Value::Object(fields) => {
            fields.retain(|name, _| !OF_THE_DAY.contains(&name.as_str()));
            fields.values_mut().for_each(undated);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
