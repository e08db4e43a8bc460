//! `seloste check`.

use std::io::Write;
use std::mem::ManuallyDrop;
use std::path::Path;

use super::arguments::{Arguments, CheckArguments};
use super::reports::{Reports, no_register};
use super::session::{Session, language, style, tell_run, tell_suppressed, verdict};
use super::voice::{Message, Stop, Voice};
use super::{Outcome, told};
use crate::compile::{Baseline, Checked};
use crate::diagnostic::Diagnostic;
use crate::report::{self, Format, Run};
use crate::text::Sources;
use crate::world::disk::seen_from_here;
use crate::world::output::write_one;

/// Checks the workspace and reports.
pub(super) fn run(
    arguments: &Arguments,
    options: &CheckArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    options.write_baseline.iter().try_for_each(|file| no_register(file, arguments))?;
    let reports = Reports::new(arguments, &options.format)?;
    reports.around(out, |out| check(arguments, options, &reports, out, err))
}

fn check(
    arguments: &Arguments,
    options: &CheckArguments,
    reports: &Reports<'_>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    // The program is over after this: the system takes its memory back faster than we could give
    // up every tree and text by itself.
    let session = ManuallyDrop::new(Session::open(arguments)?);
    let reading = ManuallyDrop::new(session.reading());
    let model = ManuallyDrop::new(session.model(&reading, arguments.as_of)?);
    let mut checked = session.check(&reading, &model);
    let sources = &session.ground.sources;
    let known = options.baseline.as_deref().map(told::baseline).transpose()?;
    if let Some(known) = &known {
        known.apply(&mut checked, sources);
    }
    let language = language(arguments, Some(&model));
    if arguments.verbose {
        tell_run(&session, &model, &Voice::within(&session, language), err)?;
        tell_suppressed(&session, &checked, language, err)?;
    }
    let whole = options.format.iter().any(|one| one.format == Format::Sarif);
    let words = session.words(&checked, language, whole)?;
    let root = seen_from_here(&arguments.workspace);
    // A variable that is set and empty says nothing.
    let changed = options.changed.iter().filter(|path| !path.is_empty()).cloned();
    let changed: Vec<String> = changed.collect();
    let run = Run {
        baseline: known.map(|_| known_and_gone(&checked)),
        as_of: Some(model.as_of),
        root: &root,
        fail_on: arguments.fail_on.severity(),
        pages: session.pages(),
        rules_url: options.rules_url.as_deref().filter(|url| !url.is_empty()),
        changed: &changed,
        ..session.run(&checked, words, language)
    };
    reports.write(&run, style(arguments), out)?;
    if let Some(file) = &options.write_baseline {
        write_baseline(&checked, sources, file, &Voice::within(&session, language), err)?;
    }
    let all: Vec<&Diagnostic> = checked.findings.iter().collect();
    Ok(verdict(&all, checked.readable, arguments.fail_on))
}

/// What a report tells of the baseline.
pub(super) fn known_and_gone(checked: &Checked) -> report::Baseline<'_> {
    report::Baseline { known: &checked.known, gone: &checked.gone }
}

/// Writes what stands as a baseline, and says how much of it cannot be put off.
fn write_baseline(
    checked: &Checked,
    sources: &Sources,
    file: &Path,
    voice: &Voice,
    err: &mut dyn Write,
) -> Result<(), Stop> {
    // What the rules have not seen would be missing, and one that stands would be lost.
    if !checked.readable {
        return Err(Stop::failed(Message::new("program-baseline-not-whole").at("path", file)));
    }
    told::replaceable(file)?;
    let baseline = Baseline::of(&checked.findings, sources);
    let text = baseline.text().map_err(Stop::fault)?;
    write_one(file, text.as_bytes()).map_err(told::report)?;
    let wrote = Message::new("program-baseline-written").at("path", file);
    writeln!(err, "{}", voice.say(&wrote.count("count", baseline.len())))?;
    let left = checked.findings.len() - baseline.len().min(checked.findings.len());
    if left > 0 {
        let left = Message::new("program-baseline-left").count("count", left);
        writeln!(err, "{}", voice.say(&left))?;
    }
    Ok(())
}
