//! The program itself as engine: a process that compiles one document after
//! the other, and the parent's side of it.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::frame::{self, Kind};
use super::house::House;
use super::process::{Process, Stop};
use super::{MAX_PDF, PdfFailure, Press, WORKER, not_started};
use crate::render::typst::MAX_DATA;

/// The body of the hidden subcommand: the template and documents on `input`, PDFs on `output`,
/// until the input ends.
///
/// # Errors
/// A stream broke, or what came was no document.
pub fn worker(mut input: impl Read, mut output: impl Write) -> io::Result<()> {
    // Documents are compiled side by side in processes; threads inside one would
    // only fight over the same cores. A pool that exists already is as good.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
    let mut house = None;
    while let Some((kind, data)) = frame::read(&mut input, LONGEST)? {
        let house = match (kind, &house) {
            (Kind::Template, None) => {
                let template = String::from_utf8(data).map_err(io::Error::other)?;
                house = Some(House::new(&template).map_err(io::Error::other)?);
                continue;
            }
            (Kind::Document, Some(house)) => house,
            _ => return Err(io::Error::other("not a template and its documents")),
        };
        match house.pdf(data) {
            Ok(pdf) => frame::write(&mut output, Kind::Pdf, &pdf)?,
            Err(why) => frame::write(&mut output, Kind::Refusal, why.as_bytes())?,
        }
    }
    Ok(())
}

/// The longest message to a worker: a document, or a template.
const LONGEST: u64 = 4 * 1024 * 1024;
const _: () = assert!(MAX_DATA as u64 <= LONGEST, "a document goes through");

/// A worker that is kept for the next document, and replaced when it is lost.
pub(super) struct WorkerPress<'e> {
    program: &'e Path,
    template: &'e str,
    deadline: Duration,
    process: Option<Process>,
}

impl<'e> WorkerPress<'e> {
    pub(super) fn new(program: &'e Path, template: &'e str, deadline: Duration) -> Self {
        Self { program, template, deadline, process: None }
    }
}

impl Press for WorkerPress<'_> {
    fn print(&mut self, data: &[u8]) -> Result<Vec<u8>, PdfFailure> {
        let kept = self.process.take();
        let is_new = kept.is_none();
        let mut process = match kept {
            Some(process) => process,
            None => Process::start(Command::new(self.program).arg(WORKER))
                .map_err(|error| not_started(self.program, &error))?,
        };
        let answer = process.within(self.deadline, |pipes| {
            let gone = || io::Error::from(io::ErrorKind::UnexpectedEof);
            let input = pipes.input.as_mut().ok_or_else(gone)?;
            if is_new {
                frame::write(input, Kind::Template, self.template.as_bytes())?;
            }
            frame::write(input, Kind::Document, data)?;
            frame::read(&mut pipes.output, MAX_PDF)?.ok_or_else(gone)
        });
        match answer {
            Ok((kind, body)) => {
                self.process = Some(process);
                match kind {
                    Kind::Pdf => Ok(body),
                    Kind::Refusal => {
                        Err(PdfFailure::Refused(String::from_utf8_lossy(&body).into_owned()))
                    }
                    Kind::Template | Kind::Document => Err(PdfFailure::NotPdf),
                }
            }
            Err(Stop::Deadline) => Err(PdfFailure::Deadline(self.deadline)),
            Err(Stop::Broken { status, said }) => Err(PdfFailure::Died { status, said }),
        }
    }
}
