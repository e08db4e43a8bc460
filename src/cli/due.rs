//! `seloste due`.

use std::io::Write;

use super::Outcome;
use super::arguments::{Arguments, DueArguments, DueFormat};
use super::session::{Session, language, tell_unread};
use super::voice::Stop;
use crate::lint;
use crate::report::{Due, Run, due_calendar, due_json, due_text};
use crate::world::disk::seen_from_here;

/// Lists what falls due within the days asked for, and what is overdue.
pub(super) fn run(
    arguments: &Arguments,
    options: &DueArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let checked = session.check(&reading, &model);
    let language = language(arguments, Some(&model));
    let last = model.as_of.days_later(options.within);
    let deadlines = lint::due(&model, &checked.comments, last);
    let root = seen_from_here(&arguments.workspace);
    let words = &session.shop()?.wording;
    let run = Run { root: &root, ..session.run(&checked, words, language) };
    let due = Due { deadlines: &deadlines, today: model.as_of, last };
    let text = match options.format {
        DueFormat::Text => due_text(&run, &due),
        DueFormat::Json => due_json(&run, &due),
        DueFormat::Ics => due_calendar(&run, &due),
    };
    out.write_all(text.as_bytes())?;
    tell_unread(&checked, language, err)
}
