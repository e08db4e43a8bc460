//! `seloste show`.

use std::collections::BTreeMap;
use std::io::Write;

use serde::Serialize;
use serde_json::{Map, Value};

use super::Outcome;
use super::arguments::Arguments;
use super::session::{Session, language};
use super::voice::{Message, Stop, Voice};
use crate::document::resolved_view;
use crate::language::nearest;
use crate::model::Model;
use crate::register::{Mention, ObjectKind, Reading};
use crate::text::Language;

/// Prints an object, with what it refers to and what follows from it when asked.
pub(super) fn run(
    arguments: &Arguments,
    id: &str,
    resolved: bool,
    out: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let mention = declared(&reading, id)?;
    let said = object(&reading, mention)?;
    let shown = if resolved {
        let language = language(arguments, Some(&model));
        let references =
            references(&session, &reading, &model, mention, &Voice::within(&session, language));
        let derived = derived(&model, mention, language).and_then(readable);
        serde_json::to_value(Resolved { object: said, references, derived }).map_err(Stop::fault)?
    } else {
        said
    };
    let text = serde_yaml::to_string(&shown).map_err(Stop::fault)?;
    out.write_all(text.as_bytes())?;
    Ok(Outcome::Clean)
}

#[derive(Serialize)]
struct Resolved {
    object: Value,
    references: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    derived: Option<Value>,
}

/// The declaration meant by `id` or `kind/id`.
fn declared<'r>(reading: &'r Reading<'_>, id: &str) -> Result<&'r Mention<'r>, Stop> {
    let (kind, id) = match id.split_once('/').map(|(kind, own)| (ObjectKind::named(kind), own)) {
        Some((Some(kind), own)) => (Some(kind), own),
        // No id has a slash, so this one is not found, as it was written.
        Some((None, _)) | None => (None, id),
    };
    let shared = || reading.mentions.declared.iter().filter(|one| !one.kind.is_local());
    let fits = |one: &&Mention<'_>| one.id == id && kind.is_none_or(|kind| one.kind == kind);
    let mut found = shared().filter(fits);
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        (Some(one), Some(other)) => {
            let named = |mention: &Mention| format!("{}/{id}", mention.kind.name());
            let two = Message::new("program-two-of-one-name").with("id", id);
            Err(Stop::failed(two.with("one", named(one)).with("other", named(other))))
        }
        (None, _) => {
            let near = nearest(id, shared().map(|one| &*one.id));
            Err(Stop::failed(Message::new("program-unknown-id").with("id", id).near(near)))
        }
    }
}

/// The object as it was read.
fn object(reading: &Reading<'_>, mention: &Mention<'_>) -> Result<Value, Stop> {
    fn pick<T: Serialize>(all: &[T], id: &str) -> Option<Value> {
        let mut values = all.iter().filter_map(|one| serde_json::to_value(one).ok());
        values.find(|value| value.get("id").and_then(Value::as_str) == Some(id))
    }
    let id = &*mention.id;
    let said = &reading.registers;
    let found = match mention.kind {
        ObjectKind::Organisation => pick(&said.organisations, id),
        ObjectKind::System => pick(&said.systems, id),
        ObjectKind::Processor => pick(&said.processors, id),
        ObjectKind::Group => pick(&said.groups, id),
        ObjectKind::Category => pick(&said.categories, id),
        ObjectKind::Consent => pick(&said.consents, id),
        ObjectKind::Measure => pick(&said.measures, id),
        ObjectKind::Procedure => pick(&said.procedures, id),
        ObjectKind::Block => pick(&said.blocks, id),
        ObjectKind::Register => pick(&reading.as_written, id).or_else(|| pick(&said.registers, id)),
        ObjectKind::Agreement => pick(&said.agreements, id),
        ObjectKind::Grant => pick(&said.grants, id),
        ObjectKind::Organ => {
            said.organisations.iter().find_map(|organisation| pick(&organisation.organs, id))
        }
        ObjectKind::Criterion => pick(&said.criteria, id),
        ObjectKind::Decision => pick(&said.decisions, id),
        ObjectKind::Service => pick(&said.services, id),
        ObjectKind::Area => pick(&said.areas, id),
        ObjectKind::Risk => pick(&said.risks, id),
        ObjectKind::RetentionClass => pick(&said.retention_classes, id),
        ObjectKind::Process => pick(&said.processes, id),
        ObjectKind::Repository => pick(&said.repositories, id),
        ObjectKind::Layout => pick(&said.layouts, id),
        ObjectKind::Purpose | ObjectKind::Part | ObjectKind::Source | ObjectKind::Retention => None,
    };
    found.ok_or_else(|| Stop {
        outcome: Outcome::Findings,
        messages: vec![Message::new("program-not-shown").with("id", id)],
    })
}

/// What the object refers to, and where that is declared: `organisation/kuopio: organisations/kuopio.yaml:2:5`.
///
/// Of objects in list files, the references of the whole file are told.
fn references(
    session: &Session,
    reading: &Reading<'_>,
    model: &Model<'_>,
    mention: &Mention<'_>,
    voice: &Voice,
) -> BTreeMap<String, String> {
    let file = mention.span.file;
    let register = model.registers.iter().find(|one| one.id.span().file == file);
    let near = register.map_or_else(|| vec![file], |register| model.files_of(register));
    let mut references = BTreeMap::new();
    for used in reading.mentions.referred.iter().filter(|one| one.span.file == file) {
        let key = format!("{}/{}", used.kind.name(), used.id);
        let place = reading
            .mentions
            .declared
            .iter()
            .filter(|one| one.kind == used.kind && one.id == used.id)
            .find(|one| !used.kind.is_local() || near.contains(&one.span.file))
            .map(|one| place(session, one));
        references.insert(key, place.unwrap_or_else(|| voice.word("show-nowhere")));
    }
    references
}

fn place(session: &Session, mention: &Mention<'_>) -> String {
    let sources = &session.ground.sources;
    let at = sources.position(mention.span);
    let name = sources.get(mention.span.file).map_or("", |file| file.name.as_str());
    format!("{name}:{}:{}", at.line, at.column)
}

/// What follows from a register: the view of its notice.
fn derived(model: &Model<'_>, mention: &Mention<'_>, language: Language) -> Option<Value> {
    let register = model.registers.iter().find(|one| one.id.as_str() == mention.id)?;
    if mention.kind != ObjectKind::Register {
        return None;
    }
    serde_json::to_value(resolved_view(model, register, language)).ok()
}

/// Facts that only say how a page is laid out.
const OF_THE_PAGE: [&str; 3] = ["bases_apart", "flag_gaps", "full_notice"];

/// The value as a person reads it: without what is absent or not so, and named as files name
/// their fields.
fn readable(value: Value) -> Option<Value> {
    match value {
        Value::Null | Value::Bool(false) => None,
        Value::Array(items) => {
            let items: Vec<Value> = items.into_iter().filter_map(readable).collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Value::Object(fields) => {
            let own = fields.into_iter().filter(|(name, _)| !OF_THE_PAGE.contains(&name.as_str()));
            let fields: Map<String, Value> = own
                .filter_map(|(name, value)| Some((name.replace('_', "-"), readable(value)?)))
                .collect();
            (!fields.is_empty()).then_some(Value::Object(fields))
        }
        other => Some(other),
    }
}
