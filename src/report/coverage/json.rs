//! Points for programs.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::{STATES, Speaker};
use crate::lint::coverage::{Covered, Part, Row, State};
use crate::report::formats::{NAME, VERSION};
use crate::report::run::Run;

/// The version of this format. A field that comes does not change it; one that goes does.
const FORMAT: u32 = 1;

/// Every register with its points.
#[must_use]
pub fn coverage_json(run: &Run<'_>, registers: &[Covered<'_>]) -> String {
    let whole = Whole {
        version: FORMAT,
        tool: json!({ "name": NAME, "version": VERSION }),
        as_of: run.as_of.map(|day| day.to_string()),
        language: run.language.tag(),
        registers: Registers { speaker: Speaker { run }, registers },
    };
    // Writing to memory what has texts as its keys cannot fail.
    let text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    format!("{text}\n")
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Whole<'r> {
    version: u32,
    tool: Value,
    as_of: Option<String>,
    language: &'static str,
    registers: Registers<'r>,
}

/// Registers, of which one at a time becomes a tree: those of ten thousand would fill gigabytes.
struct Registers<'r> {
    speaker: Speaker<'r>,
    registers: &'r [Covered<'r>],
}

impl Serialize for Registers<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(self.registers.iter().map(|one| register(self.speaker, one)))
    }
}

fn register(speaker: Speaker<'_>, covered: &Covered<'_>) -> Value {
    let count = |state: State| (state.word().to_owned(), json!(covered.count(state)));
    let summary: Map<String, Value> = STATES.into_iter().map(count).collect();
    let (file, line) = speaker.place(covered.place);
    let points: Vec<Value> = covered
        .parts
        .iter()
        .flat_map(|part| part.rows.iter().map(move |row| point(speaker, part, row)))
        .collect();
    json!({
        "id": covered.id,
        "name": covered.name,
        "file": file,
        "line": line,
        "summary": summary,
        "points": points,
    })
}

fn point(speaker: Speaker<'_>, part: &Part<'_>, row: &Row<'_>) -> Value {
    let provisions: Vec<String> = row.point.provisions.iter().map(ToString::to_string).collect();
    let facts: Vec<Value> = row
        .facts
        .iter()
        .map(|fact| {
            let (file, line) = speaker.place(*fact);
            let column = speaker.run.sources.position(*fact).column;
            json!({ "file": file, "line": line, "column": column })
        })
        .collect();
    let reason = match row.state {
        State::NotApplicable(reason) | State::Unknown(reason) => Some(speaker.run.own(reason)),
        State::Answered | State::Found | State::Silenced | State::Open => None,
    };
    let findings: Vec<Value> = row.findings.iter().map(|one| finding(speaker, one)).collect();
    json!({
        "id": row.point.id,
        "group": part.group.word(),
        "processor": part.processor,
        "name": speaker.run.own(&format!("coverage-{}", row.point.id.replace('.', "-"))),
        "provisions": speaker.provisions(row.point),
        "provision-ids": provisions,
        "duty": row.point.duty.word(),
        "derived": row.point.derived,
        "state": row.state.word(),
        "reason": reason,
        "facts": facts,
        "findings": findings,
        "rules-off": row.off,
    })
}

fn finding(speaker: Speaker<'_>, heard: &crate::lint::coverage::Heard<'_>) -> Value {
    let told = speaker.told(heard);
    let silenced = heard.silenced.map(|one| {
        let until = one.until.map(|day| day.to_string());
        json!({ "reason": one.reason, "until": until })
    });
    json!({
        "code": heard.finding.code,
        "severity": heard.finding.severity.word(),
        "message": told.message(),
        "file": told.path,
        "line": told.start.line,
        "column": told.start.column,
        "fingerprint": told.fingerprint,
        "help": speaker.run.rule_page(heard.finding.code),
        "suppression": silenced,
    })
}
