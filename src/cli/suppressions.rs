//! `seloste suppressions`.

use std::io::Write;

use super::Outcome;
use super::arguments::{Arguments, ListFormat, SuppressionsArguments};
use super::list::{Scene, list};
use super::voice::Stop;
use crate::lint::Commented;
use crate::report::{suppressions_json, suppressions_text};
use crate::text::Date;

/// Lists the suppressions: those with a day first, the soonest first.
pub(super) fn run(
    arguments: &Arguments,
    options: &SuppressionsArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    list(arguments, out, err, |Scene { model, checked, run }| {
        let last = options.expiring_in.map(|days| model.as_of.days_later(days));
        let mut wanted: Vec<&Commented> =
            checked.comments.iter().filter(|one| is_within(one.until, last)).collect();
        wanted.sort_by_key(|one| (one.until.is_none(), one.until, one.span));
        Ok(match options.format {
            ListFormat::Text => suppressions_text(run, &wanted),
            ListFormat::Json => suppressions_json(run, &wanted),
        })
    })
}

fn is_within(until: Option<Date>, last: Option<Date>) -> bool {
    last.is_none_or(|last| until.is_some_and(|day| day <= last))
}
