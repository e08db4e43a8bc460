//! Where the reports of a check go, and what stands there when the check does not come to its end.

use std::ffi::OsString;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;

use super::arguments::{self, Arguments, ReportArgument};
use super::voice::{Message, Voice};
use super::{Outcome, Stop, told};
use crate::compile::report_language;
use crate::report::{Failure, Format, Run, Style, failure, report};
use crate::text::Language;
use crate::world::disk::{is_inside, seen_from_here};
use crate::world::environment;
use crate::world::output::write_one;

/// The reports that are wanted.
pub(super) struct Reports<'a> {
    arguments: &'a Arguments,
    wanted: Vec<ReportArgument>,
}

impl<'a> Reports<'a> {
    /// The reports asked for, each with a place of its own; else text on standard output.
    pub(super) fn new(arguments: &'a Arguments, asked: &[ReportArgument]) -> Result<Self, Stop> {
        let mut wanted = asked.to_vec();
        if wanted.is_empty() {
            wanted.push(ReportArgument { format: Format::Text, file: None });
        }
        for (index, one) in wanted.iter().enumerate() {
            let earlier = wanted.iter().take(index);
            if let Some(other) = earlier.into_iter().find(|other| other.file == one.file) {
                return Err(Stop::failed(same_place(other, one)));
            }
            one.file.iter().try_for_each(|file| no_register(file, arguments))?;
        }
        Ok(Self { arguments, wanted })
    }

    /// Does the work, and sees to it that no report looks clean if the work fails: what was there
    /// before is replaced at once by a report that says so, which a run that is killed leaves.
    pub(super) fn around(
        &self,
        out: &mut dyn Write,
        work: impl FnOnce(&mut dyn Write) -> Result<Outcome, Stop>,
    ) -> Result<Outcome, Stop> {
        self.begin()?;
        let ended = catch_unwind(AssertUnwindSafe(|| work(&mut *out)));
        if let Ok(Ok(outcome)) = ended {
            return Ok(outcome);
        }
        let voice = Voice::of(self.arguments);
        let messages = match &ended {
            Ok(Ok(_)) => Vec::new(),
            Ok(Err(stop)) => stop.messages.iter().map(|message| voice.say(message)).collect(),
            Err(_) => vec![voice.say(&Message::new("program-fault").with("detail", "panic"))],
        };
        self.fail(&voice, &messages, out);
        match ended {
            Ok(stopped) => stopped,
            Err(panic) => resume_unwind(panic),
        }
    }

    /// Writes to every file that the run has not come to its end. No words are read for the others.
    fn begin(&self) -> Result<(), Stop> {
        let files = self.wanted.iter().filter_map(|one| Some((one.format, one.file.as_ref()?)));
        let mut voice = None;
        for (format, file) in files {
            let voice = voice.get_or_insert_with(|| Voice::of(self.arguments));
            let unfinished = [voice.say(&Message::new("program-unfinished"))];
            let text = self.failure(voice, format, &unfinished);
            write_one(file, text.as_bytes()).map_err(told::report)?;
        }
        Ok(())
    }

    /// Writes every report on the run.
    pub(super) fn write(
        &self,
        run: &Run<'_>,
        style: Style,
        out: &mut dyn Write,
    ) -> Result<(), Stop> {
        for one in &self.wanted {
            let Some(file) = &one.file else {
                let says_nothing = self.arguments.quiet && run.findings.is_empty();
                if !(says_nothing && one.format == Format::Text) {
                    out.write_all(report(one.format, run, style).as_bytes())?;
                }
                continue;
            };
            let text = report(one.format, run, Style::default());
            write_one(file, text.as_bytes()).map_err(told::report)?;
        }
        Ok(())
    }

    /// Says everywhere that the run has failed. That it fails is told already, so that what cannot
    /// be written here is left.
    fn fail(&self, voice: &Voice, messages: &[String], out: &mut dyn Write) {
        for one in &self.wanted {
            let text = self.failure(voice, one.format, messages);
            let _ = match &one.file {
                Some(file) => write_one(file, text.as_bytes()).is_ok(),
                // Standard error tells people already.
                None if one.format == Format::Text => true,
                None => out.write_all(text.as_bytes()).is_ok(),
            };
        }
    }

    fn failure(&self, voice: &Voice, format: Format, messages: &[String]) -> String {
        let title = voice.say(&Message::new("program-not-checked"));
        let root = seen_from_here(&self.arguments.workspace);
        failure(format, &Failure { title: &title, messages, root: &root })
    }
}

/// Says in the files that the words of a command ask for, and that cannot be carried out, that there
/// was no run: a report of an earlier one would look like its own.
pub(super) fn abandon(words: &[OsString], reason: &str) {
    let words: Vec<&str> = words.iter().skip(1).filter_map(|word| word.to_str()).collect();
    if !words.contains(&"check") {
        return;
    }
    let voice = Voice::new(asked_language(&words));
    let title = voice.say(&Message::new("program-not-checked"));
    let messages = [reason.trim_end().to_owned()];
    for one in values(&words, "--format").filter_map(|value| arguments::format(value).ok()) {
        let Some(file) = one.file.filter(|file| !is_yaml(file)) else { continue };
        let text = failure(one.format, &Failure { title: &title, messages: &messages, root: "" });
        // What cannot be written here is told by the next run.
        let _ = write_one(&file, text.as_bytes());
    }
}

/// The language that the words ask for, if it is one; else that of the environment.
fn asked_language(words: &[&str]) -> Language {
    let asked = values(words, "--lang").find_map(|tag| tag.parse().ok());
    report_language(asked.or_else(environment::language), None, &[])
}

/// What stands behind an option, with a space or `=` between.
fn values<'w>(words: &'w [&'w str], option: &'w str) -> impl Iterator<Item = &'w str> {
    let next = words.iter().skip(1).map(Some).chain([None]);
    words.iter().zip(next).filter_map(move |(word, next)| match word.strip_prefix(option)? {
        "" => next.copied(),
        rest => rest.strip_prefix('='),
    })
}

fn same_place(one: &ReportArgument, other: &ReportArgument) -> Message {
    let message = match &one.file {
        Some(file) => Message::new("program-reports-in-one-file").at("path", file),
        None => Message::new("program-reports-on-one-output"),
    };
    message.with("one", one.format.word()).with("other", other.format.word())
}

/// A slip of the hand must not write over a register.
pub(super) fn no_register(file: &Path, arguments: &Arguments) -> Result<(), Stop> {
    if is_yaml(file) && is_inside(file, &arguments.workspace) {
        return Err(Stop::failed(Message::new("program-report-is-register").at("path", file)));
    }
    Ok(())
}

fn is_yaml(file: &Path) -> bool {
    let ending = file.extension().map(|ending| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ending == "yaml" || ending == "yml")
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the test looks at what a crash leaves")]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Command;

    #[test]
    fn a_crash_leaves_no_clean_report() {
        let file = std::env::temp_dir().join(format!("seloste-crash-{}.json", std::process::id()));
        std::fs::write(&file, "clean").unwrap();
        let json = format!("json={}", file.display());
        let words = ["seloste", "check", "--format", "github", "--format", &json, "--lang", "en"];
        let arguments = Arguments::parse_from(words);
        let Command::Check(options) = &arguments.command else { panic!("another command") };
        let reports = Reports::new(&arguments, &options.format).ok().unwrap();
        let mut out = Vec::new();
        let crash = catch_unwind(AssertUnwindSafe(|| {
            let outcome = reports.around(&mut out, |_| {
                // What a process that is killed here would leave.
                let now = std::fs::read_to_string(&file).unwrap();
                assert!(now.contains("\"completed\": false") && now.contains("Run it again."));
                panic!("a fault")
            });
            outcome.is_ok()
        }));
        assert!(crash.is_err(), "the crash is passed on");
        let left = std::fs::read_to_string(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
        assert!(left.contains("\"completed\": false") && left.contains("a fault in the program"));
        let out = String::from_utf8(out).unwrap();
        assert!(out.starts_with("::error ") && out.contains("a fault in the program"), "{out}");
    }
}
