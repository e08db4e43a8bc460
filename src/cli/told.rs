//! Errors of the outside and of building, as messages.

use std::path::Path;

use super::voice::{Message, Stop};
use crate::compile::{Baseline, BaselineError, BaselineFault, BuildError, reason};
use crate::document::ComposeError;
use crate::render::prose::ProseProblemKind;
use crate::render::typst::{MAX_DATA, PdfProblem};
use crate::site::TemplateFault;
use crate::text::Language;
use crate::world::disk;
use crate::world::output::OutputError;
use crate::world::typst::{PdfFailure, VERSION};

/// What keeps a build from being written.
pub(super) fn output(error: OutputError) -> Stop {
    Stop::failed(match error {
        OutputError::NotOurs(path) => Message::new("program-out-not-ours").at("path", &path),
        OutputError::ReadOnly(path) => Message::new("program-out-read-only").at("path", &path),
        OutputError::LeftOver(path, error) => Message::new("program-out-left-over")
            .at("path", &path)
            .with("reason", reason(&error.into())),
        OutputError::Refused(path, error) => Message::new("program-out-refused")
            .at("path", &path)
            .with("reason", reason(&error.into())),
    })
}

/// What keeps single files from being written, none of which may exist yet.
pub(super) fn files(error: OutputError) -> Stop {
    Stop::failed(match error {
        OutputError::NotOurs(path) => Message::new("program-file-exists").at("path", &path),
        OutputError::ReadOnly(path) => Message::new("program-out-read-only").at("path", &path),
        OutputError::LeftOver(path, error) | OutputError::Refused(path, error) => {
            Message::new("program-file-refused")
                .at("path", &path)
                .with("reason", reason(&error.into()))
        }
    })
}

/// What keeps a report or a baseline from being written.
pub(super) fn report(error: OutputError) -> Stop {
    Stop::failed(match error {
        OutputError::NotOurs(path) | OutputError::ReadOnly(path) => {
            Message::new("program-out-read-only").at("path", &path)
        }
        OutputError::LeftOver(path, error) | OutputError::Refused(path, error) => {
            let message = Message::new("program-report-refused").at("path", &path);
            message.with("reason", reason(&error.into()))
        }
    })
}

/// The baseline in that file.
pub(super) fn baseline(path: &Path) -> Result<Baseline, Stop> {
    let message = |key| Message::new(key).at("path", path);
    let text = disk::read_text_at(path).map_err(|error| {
        let reason = reason(&error.into());
        Stop::failed(message("program-baseline-unreadable").with("reason", reason))
    })?;
    Baseline::parse(&text).map_err(|error| {
        Stop::failed(match error {
            BaselineError::NotOne { fault, line, column } => {
                let fault = match fault {
                    BaselineFault::Ends => "ends",
                    BaselineFault::Syntax => "syntax",
                    BaselineFault::Content => "content",
                };
                let message = message("program-baseline-none").with("fault", fault);
                message.with("line", line.to_string()).with("column", column.to_string())
            }
            BaselineError::Newer { version, known } => {
                let number = |version: u64| version.to_string();
                let message = message("program-baseline-newer");
                message.with("version", number(version)).with("known", number(known))
            }
        })
    })
}

/// Fails where something else than a baseline stands at `path`, which is not to be overwritten.
pub(super) fn replaceable(path: &Path) -> Result<(), Stop> {
    match disk::read_text_at(path) {
        Ok(text) if matches!(Baseline::parse(&text), Err(BaselineError::NotOne { .. })) => {
            Err(Stop::failed(Message::new("program-baseline-other").at("path", path)))
        }
        // What cannot be read is told by whoever writes there.
        Ok(_) | Err(_) => Ok(()),
    }
}

/// What keeps documents from being made.
pub(super) fn build(errors: Vec<BuildError>) -> Stop {
    let mut stop = Stop { outcome: super::Outcome::Failed, messages: Vec::new() };
    for error in errors {
        // A template and the engine have the same fault in every document.
        let shared = matches!(error, BuildError::Template(..) | BuildError::Pdf(..));
        for message in build_error(error) {
            if !(shared && stop.messages.iter().any(|told| told.repeats(&message))) {
                stop.messages.push(message);
            }
        }
    }
    stop
}

fn build_error(error: BuildError) -> Vec<Message> {
    vec![match error {
        BuildError::Compose(id, language, error) => {
            let detail = match *error {
                ComposeError::Template(error) => error.to_string(),
                ComposeError::Wording(error) => error.to_string(),
            };
            let document = document(&id, language);
            Message::new("program-not-composed").with("document", document).with("detail", detail)
        }
        BuildError::Words(error) => Message::new("program-fault").with("detail", error.to_string()),
        BuildError::Print(path, problems) => {
            return problems.iter().map(|problem| not_printable(&path, problem)).collect();
        }
        BuildError::Pdf(path, failure) => not_printed(&path, failure),
        BuildError::Office(path, reason) => {
            Message::new("program-not-written").with("path", path).with("reason", reason)
        }
        BuildError::Collision(path) => Message::new("program-collision").with("path", path),
        BuildError::Template(path, fault) => template(path, &fault),
    }]
}

fn document(id: &str, language: Language) -> String {
    format!("{id} ({language})")
}

/// Why a document cannot be printed so that everybody can read it.
fn not_printable(path: &str, problem: &PdfProblem) -> Message {
    let message = match problem {
        PdfProblem::TableWithoutHeader(caption) => {
            Message::new("program-table-headless").with("table", caption.as_str())
        }
        PdfProblem::TableWithoutCaption(head) => {
            Message::new("program-table-nameless").with("table", head.as_str())
        }
        PdfProblem::NoGlyph(characters) => {
            let characters: Vec<String> = characters.chars().map(named).collect();
            Message::new("program-no-glyph").with("characters", characters.join(", "))
        }
        PdfProblem::TooLarge(size) => too_large(*size),
        PdfProblem::Empty => Message::new("program-document-empty"),
        PdfProblem::TitleMissing
        | PdfProblem::LanguageUnknown(_)
        | PdfProblem::DateMissing
        | PdfProblem::PictureWithoutText => {
            return Message::new("program-fault").with("detail", format!("{path}: {problem}"));
        }
    };
    message.with("path", path)
}

fn too_large(size: usize) -> Message {
    Message::new("program-document-too-large").count("size", size).count("limit", MAX_DATA)
}

/// A character and its number, which an author can look for when the character cannot be seen.
fn named(character: char) -> String {
    format!("{character} (U+{:04X})", u32::from(character))
}

/// Why the engine gave no PDF.
fn not_printed(path: &str, failure: PdfFailure) -> Message {
    let message = match failure {
        PdfFailure::TooLarge(size) => too_large(size),
        PdfFailure::NotStarted { program, reason: refusal } => {
            // All documents share this fate: it is told once.
            return Message::new("program-engine-not-started")
                .at("program", &program)
                .with("reason", reason(&refusal));
        }
        PdfFailure::WrongVersion { program, found } => {
            return Message::new("program-engine-version")
                .at("program", &program)
                .with("found", found.lines().next().unwrap_or_default())
                .with("version", VERSION);
        }
        PdfFailure::Deadline(limit) => {
            let seconds = usize::try_from(limit.as_secs()).unwrap_or(usize::MAX);
            Message::new("program-engine-slow").count("seconds", seconds)
        }
        PdfFailure::Died { status, said } if said.is_empty() => {
            Message::new("program-engine-died").with("detail", status)
        }
        PdfFailure::Died { status, said } => {
            Message::new("program-engine-died").with("detail", format!("{status}: {said}"))
        }
        PdfFailure::Refused(why) => Message::new("program-engine-refused").with("detail", why),
        PdfFailure::NotPdf => Message::new("program-engine-no-pdf"),
    };
    message.with("path", path)
}

/// What a template of the workspace does to the documents made with it.
fn template(path: String, fault: &TemplateFault) -> Message {
    let TemplateFault::Prose(problem) = fault else {
        return Message::new("program-markdown-swallows").with("path", path);
    };
    let message = match problem {
        ProseProblemKind::RawHtml => Message::new("program-markdown-html"),
        ProseProblemKind::LinkAddress(address) => {
            Message::new("program-markdown-link").with("text", address.as_str())
        }
        ProseProblemKind::Image => Message::new("program-markdown-image"),
        ProseProblemKind::EmptyHeading => Message::new("program-markdown-heading"),
        ProseProblemKind::TooDeep => Message::new("program-markdown-deep"),
        ProseProblemKind::HiddenCharacter(character) => Message::new("program-markdown-character")
            .with("text", format!("U+{:04X}", u32::from(*character))),
        ProseProblemKind::UnknownDirective(line) => {
            Message::new("program-markdown-directive").with("text", line.as_str())
        }
        ProseProblemKind::NothingToClose => Message::new("program-markdown-nothing-open"),
        ProseProblemKind::Unclosed => Message::new("program-markdown-unclosed"),
        ProseProblemKind::UnknownSlot(number) => {
            Message::new("program-markdown-slot").with("text", number.as_str())
        }
        ProseProblemKind::CaptionWithoutTable => Message::new("program-markdown-caption"),
        ProseProblemKind::FactWithoutValue(label) => {
            Message::new("program-markdown-fact").with("text", label.as_str())
        }
        ProseProblemKind::ValueWithoutLabel => Message::new("program-markdown-value"),
    };
    message.with("path", path)
}
