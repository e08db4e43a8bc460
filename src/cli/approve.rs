//! `seloste approve`.

use std::collections::BTreeMap;
use std::io::Write;

use super::arguments::{ApproveArguments, Arguments, FailOn};
use super::session::{Session, language, style, verdict};
use super::voice::{Message, Stop, Voice};
use super::{Outcome, told};
use crate::compile::{APPROVED, Checked, approvable, approved_version, finish};
use crate::document::{Kind, facts};
use crate::language::nearest;
use crate::model::{APPROVAL_FORMAT, Approval, Model, order};
use crate::register::{Decision, DecisionStatus};
use crate::report::{Format, report};
use crate::text::{Date, Language, sha256};
use crate::world::environment;
use crate::world::output::{OutFile, create};
use crate::world::typst::{Engine, Limits};

/// Writes a version of a document, as it was approved, to the workspace.
pub(super) fn run(
    arguments: &Arguments,
    options: &ApproveArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let language = language(arguments, Some(&model));
    let checked = session.check(&reading, &model);
    if fails(&session, &checked, &model, arguments, err)? {
        return Ok(Outcome::Findings);
    }
    let kind = kind(&model, options)?;
    let approval = approval(&model, kind, options)?;
    let mut files = documents(&session, &model, kind, &approval)?;
    let approval = Approval { files: hashes(&files), ..approval };
    files.push(record(&approval)?);
    let folder = arguments.workspace.join(APPROVED).join(&approval.id);
    create(&folder, &files).map_err(told::files)?;
    let wrote = Message::new("program-approved").at("path", &folder);
    let wrote = wrote.with("id", approval.id.as_str()).with("version", approval.version.as_str());
    writeln!(out, "{}", Voice::new(language).say(&wrote))?;
    Ok(Outcome::Clean)
}

/// Whether findings keep documents from being approved; they are told then. That an approved
/// version is outdated is the very reason for a new one.
fn fails(
    session: &Session,
    checked: &Checked,
    model: &Model<'_>,
    arguments: &Arguments,
    err: &mut dyn Write,
) -> Result<bool, Stop> {
    let fail_on = match arguments.fail_on {
        FailOn::Never => FailOn::Error,
        level => level,
    };
    let mut counted = checked.counted(model, false);
    counted.retain(|finding| !["annex-outdated", "translation-stale"].contains(&finding.code));
    if verdict(&counted, checked.readable, fail_on) == Outcome::Clean {
        return Ok(false);
    }
    let language = language(arguments, Some(model));
    let run = session.run(checked, session.words(checked, language, false)?, language);
    err.write_all(report(Format::Text, &run, style(arguments)).as_bytes())?;
    Ok(true)
}

/// Which document is meant.
fn kind(model: &Model<'_>, options: &ApproveArguments) -> Result<Kind, Stop> {
    let id = options.id.as_str();
    let kinds = approvable(model, id);
    let chosen = match options.kind {
        Some(kind) => kinds.into_iter().find(|one| *one == kind),
        None => match kinds.as_slice() {
            [one] => Some(*one),
            [] => None,
            _ => {
                let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
                let several = Message::new("program-approve-kinds").with("id", id);
                return Err(Stop::failed(several.with("kinds", words.join(", "))));
            }
        },
    };
    chosen.ok_or_else(|| {
        let agreements = model.agreements.iter().map(|one| one.id.as_str());
        let registers = model.registers.iter().map(|one| one.id.as_str());
        let forms = model.grants.iter().map(|one| one.id.as_str());
        let forms = forms.chain(model.consents.iter().map(|one| one.id.as_str()));
        let bodies = model.organisations.iter().map(|one| one.id.as_str());
        let known = agreements.chain(registers).chain(forms).chain(bodies);
        let near = nearest(id, known).filter(|near| *near != id);
        Stop::failed(Message::new("program-approve-unknown").with("id", id).near(near))
    })
}

/// The record of the approval, without the files.
fn approval(model: &Model<'_>, kind: Kind, options: &ApproveArguments) -> Result<Approval, Stop> {
    let id = options.id.as_str();
    let decision = options.decision.as_deref().map(|name| decided(model, name, id)).transpose()?;
    let date = match (options.date, decision.and_then(day)) {
        (Some(day), _) | (None, Some(day)) => day,
        (None, None) => match decision {
            Some(decision) => {
                let message = Message::new("program-approve-dateless");
                return Err(Stop::failed(message.with("decision", decision.id.as_str())));
            }
            None => model.as_of,
        },
    };
    let by = by_whom(model, decision, options)?;
    let facts = facts(model, kind, id).unwrap_or_default();
    let own = |one: &&Approval| one.id == id && one.document == kind.word();
    let known: Vec<&Approval> = model.approvals.iter().filter(own).collect();
    let version = version(model, kind, &known, options)?;
    unchanged(&known, options, &facts)?;
    let agreed = model.agreements.named(id).and_then(|agreement| agreement.since.as_ref());
    let first = agreed.map_or(date, |day| day.value.max(date));
    let diary = decision.and_then(|one| one.diary.as_ref()).map(|diary| diary.value.clone());
    Ok(Approval {
        format: APPROVAL_FORMAT,
        document: kind.word().to_owned(),
        id: id.to_owned(),
        version,
        status: options.status.into(),
        date,
        since: options.since.unwrap_or(first),
        decision: decision.map(|one| one.id.to_string()),
        by,
        reference: options.reference.clone().or(diary),
        verification: options.verification.clone(),
        fingerprint: Approval::digest(&facts),
        files: BTreeMap::new(),
        facts,
        place: Default::default(),
        present: BTreeMap::new(),
    })
}

/// The decision of that name, if it has been made and is about the document.
fn decided<'a>(model: &Model<'a>, name: &str, id: &str) -> Result<&'a Decision, Stop> {
    let Some(decision) = model.decisions.named(name) else {
        let near = nearest(name, model.decisions.iter().map(|one| one.id.as_str()));
        let unknown = Message::new("program-approve-no-decision").with("id", name).near(near);
        return Err(Stop::failed(unknown));
    };
    let refused = |key| {
        let message = Message::new(key).with("decision", name);
        Err(Stop::failed(message.with("id", id)))
    };
    let made = |status| matches!(status, DecisionStatus::Decided | DecisionStatus::Final);
    if !decision.versions.last().is_some_and(|version| made(version.status)) {
        return refused("program-approve-undecided");
    }
    let agreement = model.agreements.named(id);
    let named = agreement.and_then(|one| one.decision.as_ref()).map(|one| one.as_str());
    let about = named == Some(name)
        || decision.agreements.iter().any(|one| one.as_str() == id)
        || decision.registers.iter().any(|one| one.as_str() == id)
        || decision.grants.iter().any(|one| one.as_str() == id)
        // What a body keeps of its own, it decides itself.
        || decision.organisation.as_str() == id;
    if about { Ok(decision) } else { refused("program-approve-other") }
}

/// The day of the version that stands.
fn day(decision: &Decision) -> Option<Date> {
    decision.versions.last()?.date.map(|day| day.value)
}

/// Who approves: the role that was given, or the organ of the decision.
fn by_whom(
    model: &Model<'_>,
    decision: Option<&Decision>,
    options: &ApproveArguments,
) -> Result<BTreeMap<Language, String>, Stop> {
    let languages = model.languages();
    if let Some(role) = &options.by {
        return Ok(languages.into_iter().map(|one| (one, role.clone())).collect());
    }
    let Some(decision) = decision else {
        return Err(Stop::failed(Message::new("program-approve-by-whom")));
    };
    let body = model.organisations.get(&decision.organisation);
    let said = |language: Language| {
        let organ = decision.organ.as_ref().map(|organ| organ.best(language).0.to_owned());
        let body = body.map(|body| body.name.best(language).0.to_owned());
        let parts: Vec<String> = body.into_iter().chain(organ).collect();
        (language, parts.join(", "))
    };
    Ok(languages.into_iter().map(said).collect())
}

/// The version that was asked for, or the number after the last one.
fn version(
    model: &Model<'_>,
    kind: Kind,
    known: &[&Approval],
    options: &ApproveArguments,
) -> Result<String, Stop> {
    if let Some(version) = &options.as_version {
        let plain = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
        let fits = version.chars().all(plain)
            && version.chars().any(char::is_alphanumeric)
            && version.starts_with(|c: char| c.is_alphanumeric());
        return match fits {
            true => Ok(version.clone()),
            false => {
                let message = Message::new("program-approve-version");
                Err(Stop::failed(message.with("version", version.as_str())))
            }
        };
    }
    let last = known.iter().filter_map(|one| order(&one.version).first().map(|part| part.0)).max();
    let next = last.unwrap_or_default() + 1;
    // The second document on one id has names of its own in their folder.
    let first = approvable(model, &options.id).first() == Some(&kind);
    Ok(if first { next.to_string() } else { format!("{kind}-{next}") })
}

/// Fails where the last version says the same and nothing more is done to it.
fn unchanged(
    known: &[&Approval],
    options: &ApproveArguments,
    facts: &BTreeMap<Language, serde_json::Value>,
) -> Result<(), Stop> {
    let last = known.iter().max_by_key(|one| (one.since, one.date, order(&one.version)));
    match last.filter(|one| one.facts == *facts && one.status == options.status.into()) {
        None => Ok(()),
        Some(one) => {
            let message = Message::new("program-approve-same").with("id", options.id.as_str());
            let message = message.with("version", one.version.as_str()).with("date", one.date);
            Err(Stop::failed(message))
        }
    }
}

/// The document in every language, as text and printed.
fn documents(
    session: &Session,
    model: &Model<'_>,
    kind: Kind,
    approval: &Approval,
) -> Result<Vec<OutFile>, Stop> {
    let built = approved_version(model, session.shop()?, kind, approval).map_err(told::build)?;
    let Some(built) = built else {
        let draft = Message::new("program-approve-proposed").with("id", approval.id.as_str());
        return Err(Stop::failed(draft));
    };
    let program = environment::own_program().map_err(Stop::fault)?;
    let engine = Engine::Worker { program };
    finish(built, &engine, Limits::default(), |_, _| None).map_err(told::build)
}

fn hashes(files: &[OutFile]) -> BTreeMap<String, String> {
    files.iter().map(|file| (file.path.clone(), sha256(&file.bytes))).collect()
}

/// The record as a file. It comes last: a version without one has not been approved.
fn record(approval: &Approval) -> Result<OutFile, Stop> {
    let mut bytes = serde_json::to_vec_pretty(approval).map_err(Stop::fault)?;
    bytes.push(b'\n');
    let path = format!("{}.json", approval.version);
    Ok(OutFile { path, bytes, key: None })
}
