//! `seloste in-force`.

use std::io::Write;

use serde_json::{Value, json};

use super::Outcome;
use super::arguments::{Arguments, InForceArguments, ListFormat};
use super::session::{Session, language};
use super::voice::{Message, Stop, Voice};
use crate::compile::APPROVED;
use crate::diagnostic::Argument;
use crate::model::{ApprovalStatus, Model, in_force};
use crate::register::{KeptVersion, Register};
use crate::text::{Date, Language};

/// A version that held.
struct Held {
    document: String,
    id: String,
    version: String,
    language: Option<Language>,
    status: ApprovalStatus,
    date: Date,
    by: String,
    reference: Option<String>,
    verification: Option<String>,
    path: String,
}

/// Tells which version of each document held on the day.
pub(super) fn run(
    arguments: &Arguments,
    options: &InForceArguments,
    out: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let language = language(arguments, Some(&model));
    let day = options.on.unwrap_or(model.as_of);
    let mut held = approved(&model, day, language);
    held.extend(published(&model, day, language));
    let text = match options.format {
        ListFormat::Text => text(&session, &held, day, language)?,
        ListFormat::Json => json(&held, day)?,
    };
    out.write_all(text.as_bytes())?;
    Ok(Outcome::Clean)
}

/// What `seloste approve` has recorded. An agreement that is over holds no more.
fn approved(model: &Model<'_>, day: Date, language: Language) -> Vec<Held> {
    let over = |id: &str| {
        let until = model.agreements.named(id).and_then(|one| one.until.as_ref());
        until.is_some_and(|until| until.value < day)
    };
    let standing = in_force(model.approvals, day).filter(|one| !over(&one.id));
    let held = standing.map(|one| Held {
        document: one.document.clone(),
        id: one.id.clone(),
        version: one.version.clone(),
        language: None,
        status: one.status,
        date: one.date,
        by: one.by.get(&language).or_else(|| one.by.values().next()).cloned().unwrap_or_default(),
        reference: one.reference.clone(),
        verification: one.verification.clone(),
        path: format!("{APPROVED}{}/{}.json", one.id, one.version),
    });
    held.collect()
}

/// The notices that are kept below `published/`: of each language the last one until the day.
fn published(model: &Model<'_>, day: Date, language: Language) -> Vec<Held> {
    let last = |register: &Register, of: Language| {
        let kept = register.notice.iter().flat_map(|notice| &notice.kept);
        let until = kept.filter(|one| one.language == of && one.date.value <= day);
        until.max_by_key(|one| one.date.value).map(|one| kept_notice(register, one, language))
    };
    let registers = model.registers.iter();
    registers
        .flat_map(|register| Language::ALL.iter().filter_map(move |of| last(register, *of)))
        .collect()
}

fn kept_notice(register: &Register, version: &KeptVersion, language: Language) -> Held {
    Held {
        document: "notice".to_owned(),
        id: register.id.to_string(),
        version: version.version.value.clone(),
        language: Some(version.language),
        status: ApprovalStatus::Published,
        date: version.date.value,
        by: version.approved_by.best(language).0.to_owned(),
        reference: version.diary.as_ref().map(|diary| diary.value.clone()),
        verification: version.verification.as_ref().map(|one| one.best(language).0.to_owned()),
        path: format!("published/{}", version.file.value),
    }
}

fn text(session: &Session, held: &[Held], day: Date, language: Language) -> Result<String, Stop> {
    let voice = Voice::new(language);
    if held.is_empty() {
        let none = Message::new("program-in-force-none").with("date", Argument::Date(day));
        return Ok(format!("{}\n", voice.say(&none)));
    }
    let wording = &session.shop()?.wording;
    let lines = held.iter().map(|one| {
        let key = format!("kind-{}", one.document);
        let document = wording.word(language, &key, &[]).map_err(Stop::fault)?;
        let id = one.language.map_or(one.id.clone(), |own| format!("{} ({own})", one.id));
        let by = if one.by.is_empty() { "none" } else { one.by.as_str() };
        let status = voice.word(&format!("approval-status-{}", one.status.word()));
        let message = Message::new("program-in-force")
            .with("document", document)
            .with("id", id)
            .with("version", one.version.as_str())
            .with("status", status)
            .with("date", Argument::Date(one.date))
            .with("by", by)
            .with("path", one.path.as_str());
        Ok(format!("{}\n", voice.say(&message)))
    });
    lines.collect()
}

fn json(held: &[Held], day: Date) -> Result<String, Stop> {
    let items: Vec<Value> = held
        .iter()
        .map(|one| {
            json!({
                "document": one.document,
                "id": one.id,
                "version": one.version,
                "language": one.language.map(Language::tag),
                "status": one.status.word(),
                "date": one.date.to_string(),
                "by": one.by,
                "reference": one.reference,
                "verification": one.verification,
                "file": one.path,
            })
        })
        .collect();
    let whole = json!({ "version": 1, "on": day.to_string(), "in-force": items });
    let text = serde_json::to_string_pretty(&whole).map_err(Stop::fault)?;
    Ok(format!("{text}\n"))
}
