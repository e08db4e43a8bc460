//! Everything a run has found out, for programs.

use serde_json::{Map, Value, json};

use super::formats::{Failure, NAME, VERSION};
use super::run::{LEVELS, Run, Silence, Told};
use super::suppressions::lowered;
use crate::diagnostic::Severity;
use crate::text::{Position, Sources, Span};

/// The version of this format. A field that comes does not change it; one that goes does.
const FORMAT: u32 = 1;

/// The run as JSON. `completed` tells that the run came to its end, `complete` that the rules have
/// seen every file besides; those that they have not are listed.
pub(super) fn report(run: &Run<'_>) -> String {
    let mut whole = head(true);
    let mut set = |key: &str, value: Value| whole.insert(key.to_owned(), value);
    set("complete", json!(run.skipped.is_empty()));
    set("as-of", json!(run.as_of.map(|day| day.to_string())));
    set("language", json!(run.language.tag()));
    set("files", json!(run.sources.len()));
    set("summary", summary(run));
    let standing = run.standing();
    set("findings", standing.iter().map(|told| finding(run, told)).collect());
    let (mut suppressed, mut known) = (Vec::new(), Vec::new());
    for told in run.silenced() {
        match told.silence {
            Some(Silence::Comment(_)) => suppressed.push(finding(run, &told)),
            Some(Silence::Baseline) | None => known.push(finding(run, &told)),
        }
    }
    set("suppressed", Value::Array(suppressed));
    set("lowered", lowered(run));
    if let Some(baseline) = &run.baseline {
        let gone: Vec<Value> = baseline
            .gone
            .iter()
            .map(|(rule, file)| json!({ "code": rule, "file": file }))
            .collect();
        set("baseline", json!({ "known": known, "gone": gone }));
    }
    set("not-seen", run.unread().into_iter().map(|file| json!(file.path)).collect());
    pretty(&Value::Object(whole))
}

/// A failed run: it has no findings, and says so by having no list of them.
pub(super) fn failure(failure: &Failure<'_>) -> String {
    let mut whole = head(false);
    whole.insert("complete".to_owned(), json!(false));
    whole.insert("errors".to_owned(), json!(failure.messages));
    pretty(&Value::Object(whole))
}

fn head(completed: bool) -> Map<String, Value> {
    let mut head = Map::new();
    head.insert("version".to_owned(), json!(FORMAT));
    head.insert("tool".to_owned(), json!({ "name": NAME, "version": VERSION }));
    head.insert("completed".to_owned(), json!(completed));
    head
}

fn summary(run: &Run<'_>) -> Value {
    let of = |level: Severity| (level.word().to_owned(), json!(run.of_level(level)));
    let mut summary: Map<String, Value> = LEVELS.into_iter().map(of).collect();
    summary.insert("suppressed".to_owned(), json!(run.suppressed.len()));
    let known = run.baseline.map_or(0, |baseline| baseline.known.len());
    summary.insert("baseline".to_owned(), json!(known));
    Value::Object(summary)
}

fn finding(run: &Run<'_>, told: &Told<'_>) -> Value {
    let mut whole = Map::new();
    let mut set = |key: &str, value: Value| whole.insert(key.to_owned(), value);
    set("code", json!(told.finding.code));
    set("severity", json!(told.finding.severity.word()));
    if let Some(level) = &told.finding.level {
        let own = level.own.word();
        set("level", json!({ "own": own, "reason": level.reason, "told": told.level }));
    }
    if let Some(confidence) = told.finding.unsure {
        set("confidence", json!(confidence.to_string()));
    }
    set("message", json!(told.message()));
    set("provisions", json!(told.worded.provisions));
    let cited = told.finding.provisions.iter().map(ToString::to_string);
    set("provision-ids", cited.collect());
    set("remedy", json!(told.worded.remedy));
    set("place", place(&told.path, told.start, told.end));
    let related = told.finding.related.iter().zip(&told.worded.labels);
    let related = related.map(|(other, label)| {
        let file = run.sources.get(other.span.file).map_or("", |source| source.name.as_str());
        let (start, end) = positions(run.sources, other.span);
        json!({ "label": label, "place": place(&run.path(file), start, end) })
    });
    set("related", related.collect());
    set("fingerprint", json!(told.fingerprint));
    if let Some(Silence::Comment(one)) = told.silence {
        let line = run.sources.position(one.by).line;
        let until = one.until.map(|day| day.to_string());
        set("suppression", json!({ "reason": one.reason, "until": until, "line": line }));
    }
    Value::Object(whole)
}

fn positions(sources: &Sources, span: Span) -> (Position, Position) {
    let end = Span::new(span.file, span.end, span.end);
    (sources.position(span), sources.position(end))
}

fn place(path: &str, start: Position, end: Position) -> Value {
    json!({
        "file": path,
        "line": start.line,
        "column": start.column,
        "end-line": end.line,
        "end-column": end.column,
    })
}

/// JSON with a line end after it.
pub(super) fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
