//! Findings as lines that editors and terminals jump by: `file:line:column: level: message [code]`.

use super::run::Run;

/// A line for each finding, and one for each remark on the run.
pub(super) fn report(run: &Run<'_>) -> String {
    let mut out = String::new();
    for told in run.standing() {
        let level = told.level.as_ref().map(|level| format!(" ({level})")).unwrap_or_default();
        out += &format!(
            "{}:{}:{}: {}: {}{level} [{}]\n",
            told.path,
            told.start.line,
            told.start.column,
            run.severity(told.finding.severity),
            told.message(),
            told.finding.code,
        );
    }
    // A file that could not be read has a finding of its own; that others were not seen is said too.
    for remark in run.remarks() {
        out += &format!("{remark}\n");
    }
    out
}
