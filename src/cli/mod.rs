//! The command line: one file per command.
//!
//! Results go to standard output, everything else to standard error. Exit codes:
//! 0 clean, 1 findings at or above `--fail-on`, 2 usage or I/O, 3 nothing to
//! check, 101 a bug.

mod approve;
mod arguments;
mod build;
mod check;
mod completions;
mod coverage;
mod due;
mod explain;
mod in_force;
mod init;
mod list;
mod map;
mod reports;
mod rules;
mod schema;
mod serve;
mod session;
mod show;
mod suppressions;
mod told;
mod voice;

use std::io::Write;

use clap::Parser;
use clap::error::ErrorKind;

pub use arguments::{Arguments, Command};
pub use voice::{Message, Stop, WORDING};

use voice::Voice;

use crate::world::typst;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing at or above the level that fails.
    Clean,
    /// Findings at or above the level that fails.
    Findings,
    /// The command cannot be carried out: wrong words, or the system refuses.
    Failed,
    /// There is nothing to check.
    Nothing,
}

impl Outcome {
    /// The exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Failed => 2,
            Self::Nothing => 3,
        }
    }
}

/// Runs the command line `words` (the program's name first).
pub fn run(
    words: impl IntoIterator<Item = std::ffi::OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let (out, err) = (&mut Stream(out), &mut Stream(err));
    let words: Vec<std::ffi::OsString> = words.into_iter().collect();
    if words.get(1).is_some_and(|word| word == typst::WORKER) {
        return worker(out, err);
    }
    let arguments = match Arguments::try_parse_from(&words) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error, &words, out, err),
    };
    lend_a_hand();
    let ended = dispatch(&arguments, out, err).and_then(|outcome| {
        // What is still held back would be lost without a word.
        out.flush()?;
        Ok(outcome)
    });
    ended.unwrap_or_else(|stop| {
        let voice = Voice::of(&arguments);
        for message in &stop.messages {
            // Where standard error is closed there is nobody left to tell.
            let _ = writeln!(err, "seloste: {}", voice.say(message).trim_end());
        }
        stop.outcome
    })
}

/// This thread works with the others instead of waiting for them. A pool that exists already has
/// a thread more, and all else is the same.
fn lend_a_hand() {
    let _ = rayon::ThreadPoolBuilder::new().use_current_thread().build_global();
}

/// What the program does when it has started itself: no command for people, and so
/// neither in the help nor in completions.
fn worker(out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    match typst::worker(std::io::stdin().lock(), out) {
        Ok(()) => Outcome::Clean,
        Err(error) => {
            // The parent reads it, and tells it with the document's name.
            let _ = writeln!(err, "{error}");
            Outcome::Failed
        }
    }
}

/// A stream whose reader may have gone away, as `head` does: the rest is nobody's
/// loss, and the run ends as it would have ended.
struct Stream<'w>(&'w mut dyn Write);

impl Write for Stream<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes).or_else(|error| if_gone(error, bytes.len()))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.flush().or_else(|error| if_gone(error, ()))
    }
}

fn if_gone<T>(error: std::io::Error, done: T) -> std::io::Result<T> {
    if error.kind() == std::io::ErrorKind::BrokenPipe { Ok(done) } else { Err(error) }
}

fn usage(
    error: &clap::Error,
    words: &[std::ffi::OsString],
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let text = error.render();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = write!(out, "{text}");
            Outcome::Clean
        }
        _ => {
            let _ = write!(err, "{text}");
            reports::abandon(words, &text.to_string());
            Outcome::Failed
        }
    }
}

fn dispatch(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    match &arguments.command {
        Command::Check(options) => check::run(arguments, options, out, err),
        Command::Build(options) => build::run(arguments, options, out, err),
        Command::Serve(options) => serve::run(arguments, options, out, err),
        Command::Approve(options) => approve::run(arguments, options, out, err),
        Command::Map(options) => map::run(arguments, options, out),
        Command::InForce(options) => in_force::run(arguments, options, out),
        Command::Suppressions(options) => suppressions::run(arguments, options, out, err),
        Command::Coverage(options) => coverage::run(arguments, options, out, err),
        Command::Due(options) => due::run(arguments, options, out, err),
        Command::Show { id, resolved } => show::run(arguments, id, *resolved, out),
        Command::Explain { rule } => explain::run(arguments, rule, out),
        Command::Rules { format } => rules::run(arguments, *format, out),
        Command::Schema { kind, write } => {
            schema::run(arguments, kind.as_deref(), write.as_deref(), out)
        }
        Command::Init { folder } => init::run(arguments, folder, out),
        Command::Completions { shell } => completions::run(*shell, out),
    }
}
