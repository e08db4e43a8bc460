//! What most commands begin with: the workspace read, the words ready, the day known.

use std::io::Write;

use super::arguments::{Arguments, ColorChoice, FailOn};
use super::{Outcome, Stop};
use crate::compile::{Checked, Ground, Shop, findings, ground, report_language};
use crate::diagnostic::{Diagnostic, Severity};
use crate::law::Catalogs;
use crate::model::{Model, resolve};
use crate::register::{Reading, read};
use crate::report::{self, Style};
use crate::text::{Date, Language};
use crate::world::{disk, environment};

/// The files and words of a run.
pub(super) struct Session {
    pub(super) ground: Ground,
    pub(super) shop: Shop,
    pub(super) catalogs: Catalogs,
}

impl Session {
    /// Reads the workspace that the arguments name.
    pub(super) fn open(arguments: &Arguments) -> Result<Self, Stop> {
        let place = arguments.workspace.display();
        let folder = disk::read(&arguments.workspace)
            .map_err(|error| Stop::failed(format!("{place}: {error}")))?;
        if folder.yaml.is_empty() {
            let text = format!(
                "{place}: no YAML files here; `seloste init {place}` writes a starter workspace"
            );
            return Err(Stop(Outcome::Nothing, text));
        }
        // Neither needs the other, and a check is over in some ten milliseconds.
        let (shop, catalogs) = rayon::join(|| Shop::open(&folder.templates), catalogs);
        Ok(Self {
            ground: ground(&folder.yaml),
            shop: shop.map_err(Stop::failed)?,
            catalogs: catalogs?,
        })
    }

    /// What the files say.
    pub(super) fn reading(&self) -> Reading<'_> {
        read(&self.ground.sources, &self.ground.unreadable)
    }

    /// What it means, as of the day asked for.
    pub(super) fn model<'a>(&'a self, reading: &'a Reading<'a>, asked: Option<Date>) -> Model<'a> {
        let pinned = reading.registers.workspace.as_ref().and_then(|one| one.as_of.as_ref());
        let day = asked.or(pinned.map(|day| day.value)).unwrap_or_else(environment::today);
        resolve(reading, &self.catalogs, day)
    }

    /// What is to be said of it.
    pub(super) fn check(&self, reading: &Reading<'_>, model: &Model<'_>) -> Checked {
        findings(&self.ground, reading, model)
    }

    /// The findings in words; a summary line unless quiet.
    pub(super) fn report(
        &self,
        findings: &[Diagnostic],
        language: Language,
        style: Style,
    ) -> String {
        report::text(findings, &self.ground.sources, &self.shop.wording, language, style)
    }
}

/// The law's catalogs.
pub(super) fn catalogs() -> Result<Catalogs, Stop> {
    Catalogs::embedded().map_err(Stop::failed)
}

/// The words of rules and reports without a workspace.
pub(super) fn built_in_shop() -> Result<Shop, Stop> {
    Shop::open(&[]).map_err(Stop::failed)
}

/// The language of the report.
pub(super) fn language(arguments: &Arguments, model: Option<&Model<'_>>) -> Language {
    let workspace = model.map(Model::languages).unwrap_or_default();
    report_language(arguments.lang, environment::language(), &workspace)
}

/// How the report looks.
pub(super) fn style(arguments: &Arguments) -> Style {
    let color = match arguments.color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => environment::wants_color(),
    };
    Style { color, ..Style::default() }
}

/// Whether the findings fail the run.
pub(super) fn verdict(checked: &Checked, fail_on: FailOn) -> Outcome {
    let worst: Option<Severity> = checked.findings.iter().map(|finding| finding.severity).max();
    let fails = match (worst, fail_on.severity()) {
        (Some(worst), Some(limit)) => worst >= limit,
        _ => false,
    };
    if fails || !checked.readable { Outcome::Findings } else { Outcome::Clean }
}

/// Facts about the run, for `--verbose`.
pub(super) fn tell_run(
    session: &Session,
    model: &Model<'_>,
    err: &mut dyn Write,
) -> Result<(), Stop> {
    writeln!(err, "as of {}", model.as_of)?;
    writeln!(err, "{} files, {} registers", session.ground.sources.len(), model.registers.len())?;
    writeln!(err, "{} facts are marked as assumed", model.assumed())?;
    for name in &session.shop.overrides {
        writeln!(err, "overridden by the workspace: {name}")?;
    }
    Ok(())
}

/// The findings that comments in the files suppress, for `--verbose`.
pub(super) fn tell_suppressed(
    session: &Session,
    checked: &Checked,
    language: Language,
    err: &mut dyn Write,
) -> Result<(), Stop> {
    let (sources, wording) = (&session.ground.sources, &session.shop.wording);
    for one in &checked.suppressed {
        let words = (&**wording, language);
        let line = report::suppression(&one.finding, one.until, &one.reason, sources, words);
        err.write_all(line.as_bytes())?;
    }
    Ok(())
}
