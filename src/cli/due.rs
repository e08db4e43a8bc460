//! `seloste due`.

use std::io::Write;

use super::Outcome;
use super::arguments::{Arguments, DueArguments, DueFormat};
use super::list::{Scene, list};
use super::voice::Stop;
use crate::lint;
use crate::report::{Due, due_calendar, due_json, due_text};

/// Lists what falls due within the days asked for, and what is overdue.
pub(super) fn run(
    arguments: &Arguments,
    options: &DueArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    list(arguments, out, err, |Scene { model, checked, run }| {
        let last = model.as_of.days_later(options.within);
        let deadlines = lint::due(model, &checked.comments, last);
        let due = Due { deadlines: &deadlines, today: model.as_of, last };
        Ok(match options.format {
            DueFormat::Text => due_text(run, &due),
            DueFormat::Json => due_json(run, &due),
            DueFormat::Ics => due_calendar(run, &due),
        })
    })
}
