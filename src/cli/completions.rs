//! `seloste completions`.

use std::io::Write;

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use super::arguments::Arguments;
use super::{Outcome, Stop};

/// Prints a completion script.
pub(super) fn run(shell: Shell, out: &mut dyn Write) -> Result<Outcome, Stop> {
    let mut script = Vec::new();
    generate(shell, &mut Arguments::command(), "seloste", &mut script);
    out.write_all(&script)?;
    Ok(Outcome::Clean)
}
