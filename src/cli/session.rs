//! What most commands begin with: the workspace read, the words ready, the day known.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::io::Write;

use super::arguments::{Arguments, ColorChoice, FailOn};
use super::{Outcome, Stop};
use crate::compile::{
    Checked, Ground, Law, Shop, findings, ground, law, report_language, report_words,
};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Wording;
use crate::law::Catalogs;
use crate::model::{Model, resolve};
use crate::register::{Layout, Reading, prepare, read};
use crate::report::{self, Style};
use crate::text::{Date, Language};
use crate::world::{disk, environment};

/// The files and the law of a run, and its words as far as somebody has asked for them.
pub(super) struct Session {
    pub(super) ground: Ground,
    pub(super) law: Law,
    /// All words and templates; open from the start where the workspace overrides some of them.
    shop: OnceCell<Shop>,
}

impl Session {
    /// Reads the workspace that the arguments name.
    pub(super) fn open(arguments: &Arguments) -> Result<Self, Stop> {
        let place = arguments.workspace.display();
        // None of these needs another, and a check is over in some ten milliseconds.
        let (folder, (catalogs, ())) = rayon::join(
            || disk::read(&arguments.workspace),
            || rayon::join(Catalogs::embedded, prepare),
        );
        let folder = folder.map_err(|error| Stop::failed(format!("{place}: {error}")))?;
        if folder.yaml.is_empty() {
            let text = format!(
                "{place}: no YAML files here; `seloste init {place}` writes a starter workspace"
            );
            return Err(Stop(Outcome::Nothing, text));
        }
        // What a workspace overrides is checked in every run; the built-in words are read only
        // when there is something to say with them.
        let own = (!folder.templates.is_empty()).then(|| Shop::open(&folder.templates));
        let own = own.transpose().map_err(Stop::failed)?;
        let mut ground = ground(&folder.yaml);
        let law = law(catalogs.map_err(Stop::failed)?, &folder.catalogs, &mut ground);
        Ok(Self { ground, law, shop: own.map(OnceCell::from).unwrap_or_default() })
    }

    /// All words and templates.
    pub(super) fn shop(&self) -> Result<&Shop, Stop> {
        match self.shop.get() {
            Some(shop) => Ok(shop),
            None => {
                let shop = built_in_shop()?;
                Ok(self.shop.get_or_init(|| shop))
            }
        }
    }

    /// What of the built-in templates and words the workspace overrides, by name.
    fn overrides(&self) -> &[String] {
        self.shop.get().map_or(&[], |shop| &shop.overrides)
    }

    /// What the files say.
    pub(super) fn reading(&self) -> Reading<'_> {
        read(&self.ground.sources, &self.ground.not_yaml)
    }

    /// What it means, as of the day asked for.
    pub(super) fn model<'a>(&'a self, reading: &'a Reading<'a>, asked: Option<Date>) -> Model<'a> {
        let pinned = reading.registers.workspace.as_ref().and_then(|one| one.as_of.as_ref());
        let day = asked.or(pinned.map(|day| day.value)).unwrap_or_else(environment::today);
        resolve(reading, &self.law.catalogs, day)
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
    ) -> Result<String, Stop> {
        let told =
            |words: &Wording| report::text(findings, &self.ground.sources, words, language, style);
        match self.shop.get() {
            Some(shop) => Ok(told(&shop.wording)),
            None => Ok(told(&report_words(language, findings).map_err(Stop::failed)?)),
        }
    }
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
    if let Some(day) = model.catalogs.checked_on() {
        writeln!(err, "catalogs of law gone through on {day}")?;
    }
    let layouts = layouts(session, model);
    let overridden = session.overrides().iter().chain(&layouts).chain(&session.law.overrides);
    for name in overridden {
        writeln!(err, "overridden by the workspace: {name}")?;
    }
    for name in &session.law.additions {
        writeln!(err, "added by the workspace: {name}")?;
    }
    Ok(())
}

/// The files of the layouts by which some notice leaves the built-in order.
fn layouts(session: &Session, model: &Model<'_>) -> BTreeSet<String> {
    let used = model.registers.iter().filter_map(|register| model.layout_of(register));
    let source = |layout: &Layout| session.ground.sources.get(layout.id.span().file);
    used.filter_map(source).map(|source| source.name.clone()).collect()
}

/// The findings that comments in the files suppress, for `--verbose`.
pub(super) fn tell_suppressed(
    session: &Session,
    checked: &Checked,
    language: Language,
    err: &mut dyn Write,
) -> Result<(), Stop> {
    for one in &checked.suppressed {
        let words = (&*session.shop()?.wording, language);
        let sources = &session.ground.sources;
        let line = report::suppression(&one.finding, one.until, &one.reason, sources, words);
        err.write_all(line.as_bytes())?;
    }
    Ok(())
}
