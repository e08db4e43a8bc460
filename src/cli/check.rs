//! `seloste check`.

use std::io::Write;
use std::mem::ManuallyDrop;

use super::Outcome;
use super::arguments::Arguments;
use super::session::{Session, language, style, tell_run, tell_suppressed, verdict};
use super::voice::{Stop, Voice};
use crate::diagnostic::Diagnostic;

/// Checks the workspace and reports.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    // The program is over after this: the system takes its memory back faster than we could give
    // up every tree and text by itself.
    let session = ManuallyDrop::new(Session::open(arguments)?);
    let reading = ManuallyDrop::new(session.reading());
    let model = ManuallyDrop::new(session.model(&reading, arguments.as_of));
    let checked = session.check(&reading, &model);
    let language = language(arguments, Some(&model));
    if arguments.verbose {
        tell_run(&session, &model, &Voice::new(language), err)?;
        tell_suppressed(&session, &checked, language, err)?;
    }
    if !(arguments.quiet && checked.findings.is_empty()) {
        let report = session.report(&checked, language, style(arguments))?;
        out.write_all(report.as_bytes())?;
        out.write_all(session.suppressed(&checked, language)?.as_bytes())?;
    }
    let all: Vec<&Diagnostic> = checked.findings.iter().collect();
    Ok(verdict(&all, checked.readable, arguments.fail_on))
}
