//! PDF: Typst run as a separate process, which can be killed.
//!
//! Two engines do the same job from the same JSON, template and fonts, and give
//! the same bytes: the program itself as a hidden `typst-worker`, or the
//! `typst` command line. Neither gets a shell, an environment or our folders.

mod command;
mod frame;
mod house;
mod process;
mod worker;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::Refusal;
use crate::render::typst::{MAX_DATA, TEMPLATE};

pub use worker::worker;

/// The hidden subcommand that [`worker`] is the body of.
pub const WORKER: &str = "typst-worker";
/// The version of Typst that is linked in, and that the command must have.
pub const VERSION: &str = "0.15.1";
/// The standards that every document meets: tagged for assistive technology,
/// and fit for the archive.
const STANDARDS: &str = "ua-1,a-2a";
/// Largest PDF that is taken from an engine, in bytes.
const MAX_PDF: u64 = 64 * 1024 * 1024;

/// What compiles the documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Engine {
    /// This program itself, found at `program`.
    Worker {
        /// The program that has the subcommand [`WORKER`].
        program: PathBuf,
    },
    /// The `typst` command line of version [`VERSION`].
    Command {
        /// The command: a path, or a name to be looked for in `PATH`.
        program: PathBuf,
    },
}

/// How much the engines may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Processes at a time.
    pub parallel: usize,
    /// Time for one document.
    pub deadline: Duration,
}

impl Default for Limits {
    /// One process per core, 30 seconds.
    fn default() -> Self {
        let parallel = thread::available_parallelism().map_or(1, usize::from);
        Self { parallel, deadline: Duration::from_secs(30) }
    }
}

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfFailure {
    /// The data are larger than [`MAX_DATA`]; their size in bytes.
    TooLarge(usize),
    /// The engine could not be started.
    NotStarted {
        /// The engine's program.
        program: PathBuf,
        /// What the system says.
        reason: Refusal,
    },
    /// The `typst` command is of another version.
    WrongVersion {
        /// The command.
        program: PathBuf,
        /// What it says about itself.
        found: String,
    },
    /// The document was not ready in time, and the engine was killed.
    Deadline(Duration),
    /// The engine ended without an answer.
    Died {
        /// How it ended.
        status: String,
        /// The beginning of what it said.
        said: String,
    },
    /// Typst did not accept the document, or accepted it with a warning.
    Refused(String),
    /// What came is no whole PDF.
    NotPdf,
}

impl fmt::Display for PdfFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(size) => {
                write!(f, "the document is too large: {size} bytes of at most {MAX_DATA}")
            }
            Self::NotStarted { program, reason } => {
                write!(f, "{} could not be started: {}", program.display(), reason.text)
            }
            Self::WrongVersion { program, found } => write!(
                f,
                "{} is not typst {VERSION}: it says {found:?}; install it with \
                 `cargo install typst-cli --version ={VERSION} --locked`",
                program.display()
            ),
            Self::Deadline(limit) => {
                write!(f, "the document was not ready in {} s", limit.as_secs_f32())
            }
            Self::Died { status, said } if said.is_empty() => {
                write!(f, "the PDF engine ended without an answer ({status})")
            }
            Self::Died { status, said } => {
                write!(f, "the PDF engine ended without an answer ({status}): {said}")
            }
            Self::Refused(why) => write!(f, "Typst refused the document: {why}"),
            Self::NotPdf => f.write_str("what the PDF engine wrote is no whole PDF"),
        }
    }
}

impl std::error::Error for PdfFailure {}

/// One engine at work: takes documents one after the other.
trait Press {
    /// The PDF of one document.
    fn print(&mut self, data: &[u8]) -> Result<Vec<u8>, PdfFailure>;
}

impl Engine {
    /// Whether the engine can be used, without compiling anything.
    ///
    /// # Errors
    /// The command cannot be started or is of another version.
    pub fn check(&self) -> Result<(), PdfFailure> {
        match self {
            Self::Worker { .. } => Ok(()),
            Self::Command { program } => command::check(program),
        }
    }

    fn press<'e>(&'e self, template: &'e str, deadline: Duration) -> Box<dyn Press + 'e> {
        match self {
            Self::Worker { program } => {
                Box::new(worker::WorkerPress::new(program, template, deadline))
            }
            Self::Command { program } => {
                Box::new(command::CommandPress::new(program, template, deadline))
            }
        }
    }
}

/// Whether documents can be printed with a template of one's own: `sample`, the JSON of a document,
/// is compiled with it.
///
/// # Errors
///
/// What Typst says, a line for each thing, with the template's line.
pub fn try_template(template: &str, sample: Vec<u8>) -> Result<(), String> {
    house::House::new(template)?.pdf(sample).map(|_| ())
}

/// Compiles `jobs` with the built-in template, as [`compile_with`] does.
#[must_use]
pub fn compile_all(
    engine: &Engine,
    jobs: &[Vec<u8>],
    limits: Limits,
) -> Vec<Result<Vec<u8>, PdfFailure>> {
    compile_with(engine, TEMPLATE, jobs, limits)
}

/// Compiles `jobs`, each the JSON of one document, with `template` in their order.
///
/// A document that fails, or an engine that has to be killed, costs only that
/// document. The bytes do not depend on the engine or on how many run at once.
#[must_use]
pub fn compile_with(
    engine: &Engine,
    template: &str,
    jobs: &[Vec<u8>],
    limits: Limits,
) -> Vec<Result<Vec<u8>, PdfFailure>> {
    if let Err(failure) = engine.check() {
        return jobs.iter().map(|_| Err(failure.clone())).collect();
    }
    let next = AtomicUsize::new(0);
    let hands = limits.parallel.clamp(1, jobs.len().max(1));
    let mut done: Vec<_> = thread::scope(|scope| {
        let work = || print_some(engine.press(template, limits.deadline), jobs, &next);
        let threads: Vec<_> = (0..hands).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Takes jobs until none is left.
fn print_some(
    mut press: Box<dyn Press + '_>,
    jobs: &[Vec<u8>],
    next: &AtomicUsize,
) -> Vec<(usize, Result<Vec<u8>, PdfFailure>)> {
    let mut done = Vec::new();
    loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(job) = jobs.get(index) else { return done };
        let result = if job.len() > MAX_DATA {
            Err(PdfFailure::TooLarge(job.len()))
        } else {
            press.print(job).and_then(whole)
        };
        done.push((index, result));
    }
}

/// The bytes, if they begin and end as a PDF does.
fn whole(pdf: Vec<u8>) -> Result<Vec<u8>, PdfFailure> {
    let end = pdf.trim_ascii_end().ends_with(b"%%EOF");
    if pdf.starts_with(b"%PDF-") && end { Ok(pdf) } else { Err(PdfFailure::NotPdf) }
}

fn not_started(program: &Path, error: &std::io::Error) -> PdfFailure {
    PdfFailure::NotStarted { program: program.to_owned(), reason: error.into() }
}
