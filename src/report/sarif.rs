//! SARIF 2.1.0 (OASIS), for code scanning.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::formats::{FAILED, Failure, NAME, UNREAD, VERSION};
use super::json::pretty;
use super::run::{Run, Silence, Told, Unseen};
use crate::diagnostic::page::Page;
use crate::diagnostic::{Diagnostic, Severity};
use crate::law::Act;
use crate::text::Language;

const SCHEMA: &str = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json";

/// The run as SARIF.
pub(super) fn report(run: &Run<'_>) -> String {
    let results: Vec<Told<'_>> = run.standing().into_iter().chain(run.silenced()).collect();
    let findings: BTreeMap<&str, &Diagnostic> =
        results.iter().map(|told| (told.finding.code, told.finding)).collect();
    let codes: Vec<&str> = findings.keys().copied().collect();
    let rules: Vec<Value> = findings.values().map(|finding| rule(run, finding)).collect();
    let results: Vec<Value> = results.iter().map(|told| result(run, told, &codes)).collect();
    let remarks = run.remarks().into_iter();
    let remarks = remarks.map(|text| json!({ "level": "note", "message": { "text": text } }));
    let unread = run.unread();
    let notifications: Vec<Value> = unread.iter().map(notification).chain(remarks).collect();
    let paths: Vec<&str> = unread.iter().map(|one| one.path.as_str()).collect();
    // What no rule has seen may hold anything: the run is not one to take for a clean one.
    let invocation = json!({
        "executionSuccessful": unread.is_empty(),
        "toolExecutionNotifications": notifications,
        "properties": { "not-seen": paths },
    });
    log(run.language.tag(), rules, invocation, results)
}

/// A file that no rule has seen.
fn notification(unseen: &Unseen) -> Value {
    json!({
        "descriptor": { "id": UNREAD },
        "level": "error",
        "message": { "text": unseen.text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&unseen.path) },
        }}],
    })
}

/// A failed run: not successful, and with a result, because not every reader looks at the rest.
pub(super) fn failure(failure: &Failure<'_>) -> String {
    let notifications: Vec<Value> = failure
        .messages
        .iter()
        .map(|text| json!({ "level": "error", "message": { "text": text } }))
        .collect();
    let invocation = json!({
        "executionSuccessful": false,
        "toolExecutionNotifications": notifications,
    });
    let rule = json!({
        "id": FAILED,
        "shortDescription": { "text": failure.title },
        "defaultConfiguration": { "level": "error" },
    });
    let result = json!({
        "ruleId": FAILED,
        "ruleIndex": 0,
        "level": "error",
        "message": { "text": failure.lines() },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&failure.path()) },
            "region": { "startLine": 1 },
        }}],
        "suppressions": [],
    });
    log(Language::En.tag(), vec![rule], invocation, vec![result])
}

fn log(language: &str, rules: Vec<Value>, invocation: Value, results: Vec<Value>) -> String {
    pretty(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": NAME,
                "version": VERSION,
                "semanticVersion": VERSION,
                "rules": rules,
            }},
            "language": language,
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation],
            "results": results,
        }],
    }))
}

fn rule(run: &Run<'_>, finding: &Diagnostic) -> Value {
    let own = finding.level.as_ref().map_or(finding.severity, |level| level.own);
    let mut rule = Map::new();
    let mut set = |key: &str, value: Value| rule.insert(key.to_owned(), value);
    set("id", json!(finding.code));
    set("defaultConfiguration", json!({ "level": level(own) }));
    let page = run.pages.iter().find(|page| page.code == finding.code);
    if let Some(text) = page.and_then(|page: &Page| page.texts.get(&run.language)) {
        let title = text.title.text.trim();
        set("shortDescription", json!({ "text": title }));
        set("help", json!({ "text": text.page, "markdown": text.page }));
    }
    if let Some(url) = help_uri(run, finding) {
        set("helpUri", json!(url));
    }
    let provisions: Vec<String> = finding.provisions.iter().map(ToString::to_string).collect();
    set("properties", json!({ "tags": ["privacy"], "provisions": provisions }));
    Value::Object(rule)
}

/// Where the rule is explained: its page, if it is known where pages stand; else the Regulation,
/// if the rule rests on it, or else the statute.
fn help_uri(run: &Run<'_>, finding: &Diagnostic) -> Option<String> {
    if let Some(page) = run.rule_page(finding.code) {
        return Some(page);
    }
    let gdpr = finding.provisions.iter().any(|provision| provision.act() == Act::GDPR);
    let language = match run.language {
        Language::Fi => "fin",
        Language::Sv => "swe",
        Language::En => "eng",
    };
    if gdpr {
        return Some(format!("https://eur-lex.europa.eu/eli/reg/2016/679/oj/{language}"));
    }
    finding.provisions.iter().find_map(|provision| match provision.act() {
        Act::Statute { number, year } => Some(format!("{STATUTES}{year}/{number}")),
        _ => None,
    })
}

/// Where statutes stand by year and number, as the European Legislation Identifier has it.
const STATUTES: &str = "https://data.finlex.fi/eli/sd/";

fn result(run: &Run<'_>, told: &Told<'_>, codes: &[&str]) -> Value {
    let mut result = Map::new();
    let mut set = |key: &str, value: Value| result.insert(key.to_owned(), value);
    set("ruleId", json!(told.finding.code));
    set("ruleIndex", json!(codes.binary_search(&told.finding.code).ok()));
    set("level", json!(level(told.finding.severity)));
    set("message", json!({ "text": told.body(run) }));
    let (from, to) = (told.start, told.end);
    set(
        "locations",
        json!([{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&told.path) },
            "region": {
                "startLine": from.line, "startColumn": from.column,
                "endLine": to.line, "endColumn": to.column,
            },
        }}]),
    );
    set("relatedLocations", related(run, told));
    // The platform that reads most of these files goes by the second name.
    set(
        "partialFingerprints",
        json!({
            "seloste/v1": told.fingerprint,
            "primaryLocationLineHash": told.fingerprint,
        }),
    );
    if run.baseline.is_some() {
        let known = matches!(told.silence, Some(Silence::Baseline));
        set("baselineState", json!(if known { "unchanged" } else { "new" }));
    }
    set("suppressions", suppressions(run, told));
    if let Some(changed) = &told.finding.level {
        let (own, reason) = (changed.own.word(), &changed.reason);
        set("properties", json!({ "own-level": own, "level-reason": reason }));
    }
    Value::Object(result)
}

fn related(run: &Run<'_>, told: &Told<'_>) -> Value {
    let places = told.finding.related.iter().zip(&told.worded.labels).enumerate();
    let places = places.filter_map(|(index, (place, label))| {
        let source = run.sources.get(place.span.file)?;
        let at = run.sources.position(place.span);
        Some(json!({
            "id": index,
            "message": { "text": label },
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&run.path(&source.name)) },
                "region": { "startLine": at.line, "startColumn": at.column },
            },
        }))
    });
    places.collect()
}

fn suppressions(run: &Run<'_>, told: &Told<'_>) -> Value {
    match told.silence {
        None => json!([]),
        Some(Silence::Baseline) => json!([{
            "kind": "external",
            "status": "accepted",
            "justification": run.own("report-in-baseline"),
        }]),
        Some(Silence::Comment(comment)) => json!([{
            "kind": "inSource",
            "status": "accepted",
            "justification": comment.reason,
            "location": { "physicalLocation": {
                "artifactLocation": { "uri": uri(&told.path) },
                "region": { "startLine": run.sources.position(comment.by).line },
            }},
            "properties": { "until": comment.until.map(|day| day.to_string()) },
        }]),
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as the reference that it is in an address.
fn uri(path: &str) -> String {
    let mut out = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out += &format!("%{byte:02X}"),
        }
    }
    out
}
