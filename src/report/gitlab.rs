//! The code-quality report of GitLab: a list of issues.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::formats::{FAILED, Failure, UNREAD};
use super::json::pretty;
use super::run::Run;
use crate::diagnostic::Severity;

/// An issue for each finding, and one for each file that no rule has seen.
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
    let unread = run.unread().into_iter().map(|unseen| {
        json!({
            "description": unseen.text,
            "check_name": UNREAD,
            "fingerprint": known_by(&unseen.name),
            "severity": "blocker",
            "location": { "path": unseen.path, "lines": { "begin": 1 } },
        })
    });
    pretty(&Value::Array(issues.chain(unread).collect()))
}

/// The fingerprint of a file that could not be read: by its name alone, so that it is the same
/// issue until the file can be read.
fn known_by(name: &str) -> String {
    let digest = Sha256::digest(format!("{UNREAD}\u{1e}{name}").as_bytes());
    digest.iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// So many bytes of the digest are enough, as of findings.
const BYTES: usize = 16;

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
