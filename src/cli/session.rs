//! What most commands begin with: the workspace read, the words ready, the day known.

use std::io::Write;

use super::Outcome;
use super::arguments::{Arguments, ColorChoice, FailOn};
use super::voice::{Message, Stop, Voice};
use crate::compile::{
    Checked, Ground, Shop, ShopError, findings, ground, reason, report_language, tell,
};
use crate::diagnostic::{Argument, Diagnostic, Severity};
use crate::law::Catalogs;
use crate::model::{Model, resolve};
use crate::register::{Reading, read};
use crate::report::{self, Style};
use crate::text::{Date, Language, Sources};
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
        let message = |key| Message::new(key).at("path", &arguments.workspace);
        let folder = disk::read(&arguments.workspace).map_err(|error| {
            let reason = reason(&error.into());
            Stop::failed(message("program-workspace-unreadable").with("reason", reason))
        })?;
        if folder.yaml.is_empty() {
            let empty = Stop::failed(message("program-workspace-empty"));
            return Err(Stop { outcome: Outcome::Nothing, ..empty });
        }
        // Neither needs the other, and a check is over in some ten milliseconds.
        let (shop, catalogs) = rayon::join(|| Shop::open(&folder.templates), catalogs);
        let mut ground = ground(&folder.yaml);
        let shop = match shop {
            Err(ShopError::Own(mistakes)) => {
                tell(&mut ground, &folder.templates, &mistakes);
                built_in_shop()?
            }
            other => other.map_err(Stop::fault)?,
        };
        Ok(Self { ground, shop, catalogs: catalogs? })
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

    /// The findings in words, a summary line, and which files no rule has seen.
    pub(super) fn report(&self, checked: &Checked, language: Language, style: Style) -> String {
        let (sources, wording) = (&self.ground.sources, &self.shop.wording);
        let report = report::text(&checked.findings, sources, wording, language, style);
        report + &report::skipped(&checked.skipped, sources, wording, language)
    }
}

/// The law's catalogs.
pub(super) fn catalogs() -> Result<Catalogs, Stop> {
    Catalogs::embedded().map_err(Stop::fault)
}

/// The words of rules and reports without a workspace.
pub(super) fn built_in_shop() -> Result<Shop, Stop> {
    Shop::open(&[]).map_err(Stop::fault)
}

/// The language of the report: without a model, the settings of the workspace are looked into
/// if nothing else tells.
pub(super) fn language(arguments: &Arguments, model: Option<&Model<'_>>) -> Language {
    let asked = arguments.lang.or_else(environment::language);
    let workspace = match (asked, model) {
        (Some(_), _) => Vec::new(),
        (None, Some(model)) => model.languages(),
        (None, None) => settled_languages(arguments),
    };
    report_language(asked, None, &workspace)
}

/// The languages that the workspace's settings name; none where they cannot be read.
fn settled_languages(arguments: &Arguments) -> Vec<Language> {
    let name = "seloste.yaml";
    let Some(text) = disk::read_one(&arguments.workspace, name) else { return Vec::new() };
    let mut sources = Sources::new();
    sources.push(name, text);
    let settings = read(&sources, &[]).registers.workspace;
    let languages = settings.map(|settings| settings.languages).unwrap_or_default();
    languages.iter().map(|one| one.value).collect()
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

/// Whether the findings fail the run, or files that cannot be read do.
pub(super) fn verdict(findings: &[&Diagnostic], readable: bool, fail_on: FailOn) -> Outcome {
    if !readable || findings.iter().any(|finding| fails(finding, fail_on)) {
        Outcome::Findings
    } else {
        Outcome::Clean
    }
}

/// Whether the finding alone fails the run.
pub(super) fn fails(finding: &Diagnostic, fail_on: FailOn) -> bool {
    let severity: Severity = finding.severity;
    fail_on.severity().is_some_and(|limit| severity >= limit)
}

/// Facts about the run, for `--verbose`.
pub(super) fn tell_run(
    session: &Session,
    model: &Model<'_>,
    voice: &Voice,
    err: &mut dyn Write,
) -> Result<(), Stop> {
    let mut told = vec![
        Message::new("program-as-of").with("date", Argument::Date(model.as_of)),
        Message::new("program-files").count("files", session.ground.sources.len()),
        Message::new("program-registers").count("registers", model.registers.len()),
        Message::new("program-assumed").count("count", model.assumed()),
    ];
    let overrides = session.shop.overrides.iter();
    told.extend(
        overrides.map(|name| Message::new("program-overrides").with("file", name.as_str())),
    );
    for message in told {
        writeln!(err, "{}", voice.say(&message))?;
    }
    Ok(())
}
