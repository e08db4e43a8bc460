//! The `typst` command line as engine.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs, io, process};

use super::process::{End, Process, Stop};
use super::{MAX_PDF, PdfFailure, Press, STANDARDS, VERSION, not_started};
use crate::render::typst::{DATA_NAME, FONTS, TEMPLATE_NAME};

/// How long the command may take to say its version.
const CHECK: Duration = Duration::from_secs(10);

/// Whether `program` is a `typst` of our version.
pub(super) fn check(program: &Path) -> Result<(), PdfFailure> {
    let mut command = Command::new(found(program));
    command.arg("--version");
    let (said, _) = run(program, &mut command, CHECK)?;
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    match said.strip_prefix("typst ").and_then(|rest| rest.split(' ').next()) {
        Some(VERSION) => Ok(()),
        _ => Err(PdfFailure::WrongVersion { program: program.to_owned(), found: said }),
    }
}

/// Starts the command anew for each document.
pub(super) struct CommandPress<'e> {
    program: &'e Path,
    template: &'e str,
    deadline: Duration,
    root: Option<Root>,
}

impl<'e> CommandPress<'e> {
    pub(super) fn new(program: &'e Path, template: &'e str, deadline: Duration) -> Self {
        Self { program, template, deadline, root: None }
    }
}

impl Press for CommandPress<'_> {
    fn print(&mut self, data: &[u8]) -> Result<Vec<u8>, PdfFailure> {
        let failed = |error: io::Error| not_started(self.program, &error);
        let root = match self.root.take() {
            Some(root) => root,
            None => Root::new(self.template).map_err(failed)?,
        };
        fs::write(root.0.join(DATA_NAME), data).map_err(failed)?;
        let result = run(self.program, &mut compile(self.program, &root.0), self.deadline);
        self.root = Some(root);
        match result? {
            (pdf, said) if said.is_empty() => Ok(pdf),
            (_, said) => Err(PdfFailure::Refused(said)),
        }
    }
}

/// The command for the document in `root`; it sees that folder and nothing else.
fn compile(program: &Path, root: &Path) -> Command {
    let mut command = Command::new(found(program));
    command
        .arg("compile")
        .args(["--format", "pdf", "--pdf-standard", STANDARDS, "--diagnostic-format", "short"])
        .args(["--creation-timestamp", "0", "--jobs", "1"])
        .args(["--ignore-system-fonts", "--ignore-embedded-fonts"])
        .arg("--font-path")
        .arg(root.join("fonts"))
        .arg("--package-path")
        .arg(root)
        .arg("--package-cache-path")
        .arg(root)
        .arg("--root")
        .arg(root)
        .arg(root.join(TEMPLATE_NAME))
        .arg("-");
    command
}

/// What `command` writes on standard output and on standard error.
fn run(
    program: &Path,
    command: &mut Command,
    limit: Duration,
) -> Result<(Vec<u8>, String), PdfFailure> {
    let mut process = Process::start(command).map_err(|error| not_started(program, &error))?;
    let output = process.within(limit, |pipes| {
        pipes.input = None;
        let mut output = Vec::new();
        (&mut pipes.output).take(MAX_PDF).read_to_end(&mut output)?;
        Ok(output)
    });
    match output {
        Ok(output) => match process.end() {
            End { success: true, said, .. } => Ok((output, said)),
            End { said, .. } if said.contains("error:") => Err(PdfFailure::Refused(said)),
            End { status, said, .. } => Err(PdfFailure::Died { status, said }),
        },
        Err(Stop::Deadline) => Err(PdfFailure::Deadline(limit)),
        Err(Stop::Broken { status, said }) => Err(PdfFailure::Died { status, said }),
    }
}

/// A bare name as the `PATH` finds it: the child gets no `PATH` to look in.
fn found(program: &Path) -> PathBuf {
    if program.components().count() != 1 {
        return program.to_owned();
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let mut places = env::split_paths(&path).map(|folder| folder.join(program));
    places.find(|place| place.is_file()).unwrap_or_else(|| program.to_owned())
}

/// A fresh folder with the template and the fonts; gone when dropped.
struct Root(PathBuf);

impl Root {
    fn new(template: &str) -> io::Result<Self> {
        let root = Self(fresh_folder()?);
        fs::write(root.0.join(TEMPLATE_NAME), template)?;
        let fonts = root.0.join("fonts");
        fs::create_dir(&fonts)?;
        for (name, bytes) in FONTS {
            fs::write(fonts.join(name), bytes)?;
        }
        Ok(root)
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        // What cannot be removed is left to the system's own cleaning.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A folder that did not exist before, which only we may enter.
fn fresh_folder() -> io::Result<PathBuf> {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    loop {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("seloste-{}-{number}", process::id()));
        match create_private(&folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            result => return result.map(|()| folder),
        }
    }
}

#[cfg(unix)]
fn create_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create_private(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}
