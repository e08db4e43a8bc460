//! `seloste check`.

use std::io::Write;
use std::mem::ManuallyDrop;

use super::arguments::Arguments;
use super::session::{Session, language, style, tell_run, verdict};
use super::{Outcome, Stop};

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
    if arguments.verbose {
        tell_run(&session, &model, err)?;
    }
    if !(arguments.quiet && checked.findings.is_empty()) {
        let language = language(arguments, Some(&model));
        let report = session.report(&checked.findings, language, style(arguments))?;
        out.write_all(report.as_bytes())?;
    }
    Ok(verdict(&checked, arguments.fail_on))
}
