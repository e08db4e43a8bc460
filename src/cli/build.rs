//! `seloste build`.

use std::io::Write;
use std::path::PathBuf;

use super::arguments::{Arguments, BuildArguments, FailOn};
use super::check::known_and_gone;
use super::session::{Session, fails, language, style, tell_run, tell_suppressed, verdict};
use super::voice::{Message, Stop, Voice};
use super::{Outcome, told};
use crate::compile::{BuildOptions, Built, Shop, build, finish, kept, manual_pages, state};
use crate::document::Kind;
use crate::model::Model;
use crate::report::{Format, Run, report};
use crate::text::Language;
use crate::world::disk::is_inside;
use crate::world::environment;
use crate::world::output::{Earlier, OutFile, replace};
use crate::world::progress::Progress;
use crate::world::typst::{Engine, Limits};

/// Checks the workspace; when nothing fails, writes its documents.
pub(super) fn run(
    arguments: &Arguments,
    options: &BuildArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    apart(arguments, options)?;
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let mut checked = session.check(&reading, &model);
    let known = options.baseline.as_deref().map(told::baseline).transpose()?;
    if let Some(known) = &known {
        known.apply(&mut checked, &session.ground.sources);
    }
    let language = language(arguments, Some(&model));
    let voice = Voice::within(&session, language);
    if arguments.verbose {
        tell_run(&session, &model, &voice, err)?;
        tell_suppressed(&session, &checked, language, err)?;
    }
    let words = session.words(&checked, language, false)?;
    let baseline = known.map(|_| known_and_gone(&checked));
    let report = Run { baseline, ..session.run(&checked, words, language) };
    err.write_all(told_before_building(&report, arguments).as_bytes())?;
    let counted = checked.counted(&model, options.drafts);
    let verdict = verdict(&counted, checked.readable, arguments.fail_on);
    // A published text is printed as it stands, whatever is found in it; what was found is told by
    // the exit code. A file that could not be read has no facts to print.
    let as_published = model.is_as_published() && checked.readable;
    if verdict != Outcome::Clean && !as_published {
        return Ok(Outcome::Findings);
    }
    let all = checked.findings.iter().filter(|finding| fails(finding, arguments.fail_on)).count();
    if verdict != Outcome::Clean && !arguments.quiet {
        writeln!(err, "{}", voice.say(&Message::new("program-as-published-built")))?;
    } else if all > 0 && !arguments.quiet {
        let passed = Message::new("program-drafts-passed").count("count", all);
        writeln!(err, "{}", voice.say(&passed))?;
    }
    let wanted = BuildOptions {
        drafts: options.drafts,
        flag_gaps: arguments.fail_on == FailOn::Never,
        kinds: if options.only.is_empty() { Kind::ALL.to_vec() } else { options.only.clone() },
        layers: options.layer.layers(),
        pdf: !options.no_pdf,
        maps: options.only.is_empty() || options.only.iter().any(|kind| kind.shows_maps()),
        state: options.only.is_empty(),
        fragments: options.fragment,
    };
    let mut built = build(&model, session.shop()?, &wanted).map_err(told::build)?;
    built.files.extend(kept(&model, &session.published, options.drafts));
    built.files.extend(rules(&model, session.shop()?)?);
    let (shop, sources) = (session.shop()?, &session.ground.sources);
    built.files.extend(state(&model, shop, &wanted, &checked, sources).map_err(Stop::fault)?);
    let earlier = Earlier::find(&options.out).map_err(told::output)?;
    let files = print(built, options, &earlier, &voice, arguments.quiet)?;
    replace(&options.out, &files).map_err(told::output)?;
    if !arguments.quiet {
        let wrote = Message::new("program-wrote").at("path", &options.out);
        writeln!(out, "{}", voice.say(&wrote.count("files", files.len())))?;
    }
    Ok(verdict)
}

/// The manual of rules, which findings lead to.
pub(super) fn rules(model: &Model<'_>, shop: &Shop) -> Result<Vec<OutFile>, Stop> {
    let voices = Language::ALL.map(Voice::new);
    let example = |language: Language, key: &str, name: &str| {
        let voice = voices.iter().find(|voice| voice.speaks(language));
        voice.map_or_else(String::new, |voice| voice.example(key, name))
    };
    manual_pages(model, shop, &example).map_err(Stop::fault)
}

/// The findings; where there are none, only what does not count, unless it shall be quiet.
fn told_before_building(run: &Run<'_>, arguments: &Arguments) -> String {
    match (run.findings.is_empty(), arguments.quiet) {
        (true, true) => String::new(),
        (true, false) => run.remarks().iter().map(|remark| format!("{remark}\n")).collect(),
        (false, _) => report(Format::Text, run, style(arguments)),
    }
}

/// Documents and what they are made of stand side by side, or one would swallow the other.
fn apart(arguments: &Arguments, options: &BuildArguments) -> Result<(), Stop> {
    let (out, workspace) = (&options.out, &arguments.workspace);
    let key = if is_inside(out, workspace) {
        "program-out-in-workspace"
    } else if is_inside(workspace, out) {
        "program-workspace-in-out"
    } else {
        return Ok(());
    };
    Err(Stop::failed(Message::new(key).at("out", out).at("workspace", workspace)))
}

/// Makes the PDFs, with a progress line on a terminal when it takes a while.
fn print(
    built: Built,
    options: &BuildArguments,
    earlier: &Earlier,
    voice: &Voice,
    quiet: bool,
) -> Result<Vec<OutFile>, Stop> {
    let engine = engine(options.typst.as_ref())?;
    let mut limits = Limits::default();
    limits.parallel = options.jobs.unwrap_or(limits.parallel).max(1);
    let what = voice.say(&Message::new("program-printing").count("count", built.pdfs.len()));
    let progress = Progress::start(!quiet, what);
    let files = finish(built, &engine, limits, |path, key| earlier.reuse(path, key));
    drop(progress);
    files.map_err(told::build)
}

/// What prints: the command that is named, or this program itself.
pub(super) fn engine(typst: Option<&PathBuf>) -> Result<Engine, Stop> {
    match typst {
        Some(program) => Ok(Engine::Command { program: program.clone() }),
        None => Ok(Engine::Worker { program: environment::own_program().map_err(Stop::fault)? }),
    }
}
