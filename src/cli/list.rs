//! What the commands that list something of a workspace share: what falls due, suppressions, coverage.

use std::io::Write;

use super::Outcome;
use super::arguments::Arguments;
use super::session::{Session, language};
use super::voice::{Message, Stop, Voice};
use crate::compile::Checked;
use crate::model::Model;
use crate::report::Run;
use crate::world::disk::seen_from_here;

/// A workspace that has been read and checked, ready to be told of.
pub(super) struct Scene<'s> {
    /// What the workspace means.
    pub(super) model: &'s Model<'s>,
    /// What the check has found.
    pub(super) checked: &'s Checked,
    /// The same as reports tell it, with all words, as of the day of the check.
    pub(super) run: Run<'s>,
}

/// Reads and checks the workspace and writes the list that `told` makes of it.
///
/// Says so where files could not be read and the list is not whole, which fails the run.
pub(super) fn list(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
    told: impl FnOnce(&Scene<'_>) -> Result<String, Stop>,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let checked = session.check(&reading, &model);
    let language = language(arguments, Some(&model));
    let root = seen_from_here(&arguments.workspace);
    let words = &session.shop()?.wording;
    let run =
        Run { as_of: Some(model.as_of), root: &root, ..session.run(&checked, words, language) };
    let text = told(&Scene { model: &model, checked: &checked, run })?;
    out.write_all(text.as_bytes())?;
    if checked.readable {
        return Ok(Outcome::Clean);
    }
    let told = Voice::within(&session, language).say(&Message::new("program-list-not-whole"));
    writeln!(err, "seloste: {told}")?;
    Ok(Outcome::Findings)
}
