//! `seloste build`.

use std::io::Write;

use super::arguments::{Arguments, BuildArguments, FailOn};
use super::session::{Session, language, style, tell_run, tell_suppressed, verdict};
use super::{Outcome, Stop};
use crate::compile::{BuildOptions, Built, build, finish};
use crate::report;
use crate::world::environment;
use crate::world::output::{Earlier, OutFile, OutputError, replace};
use crate::world::progress::Progress;
use crate::world::typst::{Engine, Limits};

/// Checks the workspace; when nothing fails, writes its documents.
pub(super) fn run(
    arguments: &Arguments,
    options: &BuildArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of);
    let checked = session.check(&reading, &model);
    if arguments.verbose {
        tell_run(&session, &model, err)?;
        tell_suppressed(&session, &checked, language(arguments, Some(&model)), err)?;
    }
    let language = language(arguments, Some(&model));
    if !checked.findings.is_empty() {
        let report = session.report(&checked.findings, language, style(arguments))?;
        err.write_all(report.as_bytes())?;
    }
    if !arguments.quiet {
        let suppressed = checked.suppressed.len();
        let line = report::suppressed(suppressed, &session.shop()?.wording, language);
        err.write_all(line.as_bytes())?;
    }
    if verdict(&checked, arguments.fail_on) != Outcome::Clean {
        return Ok(Outcome::Findings);
    }
    let wanted = BuildOptions {
        drafts: options.drafts,
        flag_gaps: arguments.fail_on == FailOn::Never,
        layers: options.layer.layers(),
    };
    let built = build(&model, session.shop()?, &wanted).map_err(Stop::failed)?;
    let earlier = Earlier::find(&options.out).map_err(|error| refusal(&error))?;
    let files = print(built, options, &earlier, arguments.quiet)?;
    replace(&options.out, &files).map_err(|error| refusal(&error))?;
    if !arguments.quiet {
        writeln!(out, "{}: {} files", options.out.display(), files.len())?;
    }
    Ok(Outcome::Clean)
}

/// Makes the PDFs, with a progress line on a terminal when it takes a while.
fn print(
    built: Built,
    options: &BuildArguments,
    earlier: &Earlier,
    quiet: bool,
) -> Result<Vec<OutFile>, Stop> {
    let engine = engine(options)?;
    let mut limits = Limits::default();
    limits.parallel = options.jobs.unwrap_or(limits.parallel).max(1);
    let what = format!("seloste: {} documents", built.pdfs.len());
    let progress = Progress::start(!quiet, what);
    let files = finish(built, &engine, limits, |path, key| earlier.reuse(path, key));
    drop(progress);
    files.map_err(Stop::failed)
}

fn engine(options: &BuildArguments) -> Result<Engine, Stop> {
    match &options.typst {
        Some(program) => Ok(Engine::Command { program: program.clone() }),
        None => Ok(Engine::Worker { program: environment::own_program()? }),
    }
}

fn refusal(error: &OutputError) -> Stop {
    Stop::failed(match error {
        OutputError::NotOurs(path) => format!(
            "{}: the folder holds files that seloste did not write; name an empty folder with --out",
            path.display()
        ),
        OutputError::Refused(path, error) => {
            format!("{}: {error}; what stood there before is untouched", path.display())
        }
    })
}
