//! `seloste check`.

use std::io::Write;

use super::arguments::Arguments;
use super::session::{Session, language, style, tell_run, verdict};
use super::voice::Voice;
use super::{Outcome, Stop};
use crate::diagnostic::Diagnostic;

/// Checks the workspace and reports.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of);
    let checked = session.check(&reading, &model);
    let language = language(arguments, Some(&model));
    if arguments.verbose {
        tell_run(&session, &model, &Voice::new(language), err)?;
    }
    if !(arguments.quiet && checked.findings.is_empty()) {
        let report = session.report(&checked, language, style(arguments));
        out.write_all(report.as_bytes())?;
    }
    let all: Vec<&Diagnostic> = checked.findings.iter().collect();
    Ok(verdict(&all, checked.readable, arguments.fail_on))
}
