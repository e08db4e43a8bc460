//! The clock and the environment.

use std::env;
use std::io::IsTerminal;
use std::path::PathBuf;

use crate::text::{Date, Language};

/// Today, by the machine's clock and time zone.
#[must_use]
pub fn today() -> Date {
    Date::from(jiff::Zoned::now().date())
}

/// The language that the environment asks for (`LC_ALL`, `LC_MESSAGES`, `LANG`).
///
/// `C`, `POSIX`, an empty value and languages without messages ask for none.
#[must_use]
pub fn language() -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))?;
    let tag = set.split(['_', '.', '@', '-']).next().unwrap_or_default();
    tag.parse().ok()
}

/// This program's own path, for starting itself as a worker.
///
/// # Errors
///
/// The system does not tell it.
pub fn own_program() -> std::io::Result<PathBuf> {
    env::current_exe()
}

/// Whether a report on standard output should be coloured: on a terminal, unless `NO_COLOR` is set.
#[must_use]
pub fn wants_color() -> bool {
    std::io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
}
