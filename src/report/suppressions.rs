//! The suppressions of a workspace, as text and JSON.

use serde_json::{Value, json};

use super::clean::{quotable, visible};
use super::formats::{NAME, VERSION};
use super::json::pretty;
use super::run::Run;
use crate::diagnostic::Severity;
use crate::language::format;
use crate::lint::{Commented, State};
use crate::text::Span;

/// A line for each suppression and for each rule that is turned off or lowered, and how many there are.
#[must_use]
pub fn suppressions_text(run: &Run<'_>, comments: &[&Commented]) -> String {
    let mut out = String::new();
    for one in comments {
        let until = match one.until {
            Some(day) => {
                let day = format::date(run.language, day);
                format!(" ({})", run.say("report-until", &[("date", day.into())]))
            }
            None => String::new(),
        };
        let state = run.own(&format!("report-suppression-{}", word(one.state)));
        let (line, rules) = (run.sources.position(one.span).line, one.rules.join(", "));
        let reason = one.reason.as_deref().unwrap_or("–");
        out += &format!("{}:{line}: {rules}: {state}{until}\n", path(run, one));
        out += &format!("    {}\n", quotable(reason));
    }
    let out = visible(&out) + &levels(run);
    let lowered = run.lowered.len();
    let told = (lowered > 0).then(|| run.count("summary-lowered", lowered) + "\n");
    out + &run.count("summary-suppressions", comments.len()) + "\n" + &told.unwrap_or_default()
}

/// A line for each rule that the workspace turns off or lowers.
#[must_use]
pub fn levels(run: &Run<'_>) -> String {
    let mut out = String::new();
    for one in run.lowered {
        let level = one.level.map(|level| run.severity(level));
        let arguments = [
            ("level", level.unwrap_or_else(|| run.own("report-rule-off")).into()),
            ("own", run.severity(one.own).into()),
            ("reason", quotable(&one.reason).into()),
        ];
        let line = run.sources.position(one.span).line;
        let told = run.say("level-changed", &arguments);
        out += &format!("{}:{line}: {}: {told}\n", file(run, one.span), one.rule);
    }
    visible(&out)
}

/// The same for programs; a rule that is not run has the level `off`.
pub(super) fn lowered(run: &Run<'_>) -> Value {
    let items = run.lowered.iter().map(|one| {
        json!({
            "file": file(run, one.span),
            "line": run.sources.position(one.span).line,
            "rule": one.rule,
            "own": one.own.word(),
            "level": one.level.map_or("off", Severity::word),
            "reason": one.reason,
        })
    });
    items.collect()
}

/// The suppressions for programs.
#[must_use]
pub fn suppressions_json(run: &Run<'_>, comments: &[&Commented]) -> String {
    let items: Vec<Value> = comments
        .iter()
        .map(|one| {
            json!({
                "file": path(run, one),
                "line": run.sources.position(one.span).line,
                "rules": one.rules,
                "state": word(one.state),
                "until": one.until.map(|day| day.to_string()),
                "reason": one.reason,
                "findings": one.findings,
            })
        })
        .collect();
    pretty(&json!({
        "version": 1,
        "tool": { "name": NAME, "version": VERSION },
        "as-of": run.as_of.map(|day| day.to_string()),
        "suppressions": items,
        "lowered": lowered(run),
    }))
}

fn path(run: &Run<'_>, one: &Commented) -> String {
    file(run, one.span)
}

fn file(run: &Run<'_>, span: Span) -> String {
    run.path(run.sources.get(span.file).map_or("", |source| source.name.as_str()))
}

fn word(state: State) -> &'static str {
    match state {
        State::InForce => "in-force",
        State::Lapsed => "lapsed",
        State::Unused => "unused",
        State::Malformed => "malformed",
    }
}
