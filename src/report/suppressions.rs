//! The suppressions of a workspace, as text and JSON.

use serde_json::{Value, json};

use super::clean::{quotable, visible};
use super::formats::{NAME, VERSION};
use super::json::pretty;
use super::run::Run;
use crate::language::format;
use crate::lint::{Commented, State};

/// A line for each suppression, and how many there are.
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
    let out = visible(&out);
    out + &run.count("summary-suppressions", comments.len()) + "\n"
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
    }))
}

fn path(run: &Run<'_>, one: &Commented) -> String {
    run.path(run.sources.get(one.span.file).map_or("", |source| source.name.as_str()))
}

fn word(state: State) -> &'static str {
    match state {
        State::InForce => "in-force",
        State::Lapsed => "lapsed",
        State::Unused => "unused",
        State::Malformed => "malformed",
    }
}
