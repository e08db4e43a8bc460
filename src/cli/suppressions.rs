//! `seloste suppressions`.

use std::io::Write;

use super::Outcome;
use super::arguments::{Arguments, ListFormat, SuppressionsArguments};
use super::session::{Session, language, tell_unread};
use super::voice::Stop;
use crate::lint::Commented;
use crate::report::{Run, suppressions_json, suppressions_text};
use crate::text::Date;
use crate::world::disk::seen_from_here;

/// Lists the suppressions: those with a day first, the soonest first.
pub(super) fn run(
    arguments: &Arguments,
    options: &SuppressionsArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let checked = session.check(&reading, &model);
    let language = language(arguments, Some(&model));
    let last = options.expiring_in.map(|days| model.as_of.days_later(days));
    let mut wanted: Vec<&Commented> =
        checked.comments.iter().filter(|one| is_within(one.until, last)).collect();
    wanted.sort_by_key(|one| (one.until.is_none(), one.until, one.span));
    let root = seen_from_here(&arguments.workspace);
    let words = &session.shop()?.wording;
    let run =
        Run { as_of: Some(model.as_of), root: &root, ..session.run(&checked, words, language) };
    let text = match options.format {
        ListFormat::Text => suppressions_text(&run, &wanted),
        ListFormat::Json => suppressions_json(&run, &wanted),
    };
    out.write_all(text.as_bytes())?;
    tell_unread(&checked, language, err)
}

fn is_within(until: Option<Date>, last: Option<Date>) -> bool {
    last.is_none_or(|last| until.is_some_and(|day| day <= last))
}
