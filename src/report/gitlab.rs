//! The code-quality report of GitLab: a list of issues.

use serde_json::{Value, json};

use super::formats::{FAILED, Failure};
use super::json::pretty;
use super::run::Run;
use crate::diagnostic::Severity;

/// An issue for each finding.
pub(super) fn report(run: &Run<'_>) -> String {
    let issues = run.standing().into_iter().map(|told| {
        json!({
            "description": told.body(run),
            "check_name": told.finding.code,
            "fingerprint": told.fingerprint,
            "severity": severity(told.finding.severity),
            "location": {
                "path": told.path,
                "lines": { "begin": told.start.line, "end": told.end.line },
            },
        })
    });
    pretty(&Value::Array(issues.collect()))
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "critical",
        Severity::Warning => "major",
        Severity::Info => "info",
    }
}

/// A failed run, as an issue that blocks.
pub(super) fn failure(failure: &Failure<'_>) -> String {
    pretty(&json!([{
        "description": format!("{}: {}", failure.title, failure.lines()),
        "check_name": FAILED,
        "fingerprint": FAILED,
        "severity": "blocker",
        "location": { "path": failure.path(), "lines": { "begin": 1 } },
    }]))
}
