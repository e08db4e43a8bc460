//! Annotations of GitHub Actions: workflow commands on standard output.

use super::formats::{FAILED, Failure};
use super::run::{LEVELS, Run, Told};
use crate::diagnostic::Severity;

/// The platform shows so many annotations of each level that a step makes, and drops the rest.
const LIMIT: usize = 10;

/// Annotations, the most severe first. What the platform would drop stands in the log as plain
/// lines, and a last annotation says so.
pub(super) fn report(run: &Run<'_>) -> String {
    let standing = run.standing();
    let mut out = String::new();
    let mut cut = Vec::new();
    let is_cut = LEVELS.iter().any(|level| run.of_level(*level) > LIMIT);
    for level in LEVELS {
        // The last annotation is a notice itself.
        let room = if is_cut && level == Severity::Info { LIMIT - 1 } else { LIMIT };
        let mut of_level = standing.iter().filter(|told| told.finding.severity == level);
        of_level.by_ref().take(room).for_each(|told| out += &annotation(run, told));
        cut.extend(of_level);
    }
    for told in &cut {
        let (line, column) = (told.start.line, told.start.column);
        let code = told.finding.code;
        // The name of a file comes first, so that no line of the log begins like a command.
        out += &format!("{}:{line}:{column}: {} [{code}]\n", plain(&told.path), told.message());
    }
    run.remarks().iter().for_each(|remark| out += &format!("{}\n", plain(remark)));
    if !cut.is_empty() {
        let told = run.count("report-annotations-cut", cut.len());
        out += &command("notice", &[("title", "seloste")], &told);
    }
    out
}

/// A failed run, as an error of the step.
pub(super) fn failure(failure: &Failure<'_>) -> String {
    let title = format!("{} [{FAILED}]", failure.title);
    command("error", &[("title", &title)], &failure.lines())
}

fn annotation(run: &Run<'_>, told: &Told<'_>) -> String {
    let name = match told.finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let [line, column, end] =
        [told.start.line, told.start.column, told.end.column].map(|number| number.to_string());
    let properties = [
        ("file", told.path.as_str()),
        ("line", &line),
        ("endLine", &line),
        ("col", &column),
        ("endColumn", &end),
        ("title", told.finding.code),
    ];
    command(name, &properties, &told.body(run))
}

/// A workflow command, escaped as the platform reads it.
fn command(name: &str, properties: &[(&str, &str)], message: &str) -> String {
    let properties: Vec<String> =
        properties.iter().map(|(key, value)| format!("{key}={}", property(value))).collect();
    format!("::{name} {}::{}\n", properties.join(","), data(message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A line of the log that is no command, whatever it begins with.
fn plain(line: &str) -> String {
    if line.trim_start().starts_with("::") { format!("| {line}") } else { line.to_owned() }
}
