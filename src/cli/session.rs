//! What most commands begin with: the workspace read, the words ready, the day known.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::Arc;

use super::Outcome;
use super::arguments::{Arguments, ColorChoice, FailOn};
use super::voice::{Message, Stop, Voice};
use crate::compile::{
    Checked, Ground, Law, Shop, ShopError, approvals, findings, hashes, law, reason,
    report_language, report_words, tell,
};
use crate::diagnostic::page::Page;
use crate::diagnostic::{Argument, Diagnostic, Severity};
use crate::language::Wording;
use crate::law::Catalogs;
use crate::model::{Approval, Model, resolve};
use crate::register::{Layout, Reading, prepare, read};
use crate::report::{Run, Style, levels, suppression};
use crate::text::{Date, Language, Sources};
use crate::world::{disk, environment};

/// The files and the law of a run, and its words as far as somebody has asked for them.
pub(super) struct Session {
    pub(super) ground: Ground,
    pub(super) law: Law,
    /// The versions of notices that are kept as they were approved.
    pub(super) published: Vec<disk::Kept>,
    /// The versions that have been approved.
    pub(super) approvals: Vec<Approval>,
    /// The SHA-256 of each version of a notice that is kept and can be read.
    hashes: BTreeMap<String, Option<String>>,
    /// All words and templates; open from the start where the workspace overrides some of them.
    shop: OnceCell<Shop>,
    /// The few words that a report on this run needs, where that is all that is asked for.
    words: OnceCell<Wording>,
}

impl Session {
    /// Reads the workspace that the arguments name.
    pub(super) fn open(arguments: &Arguments) -> Result<Self, Stop> {
        let message = |key| Message::new(key).at("path", &arguments.workspace);
        // None of these needs another, and a check is over in some ten milliseconds.
        let (folder, (catalogs, ())) = rayon::join(
            || disk::read(&arguments.workspace),
            || rayon::join(Catalogs::embedded, prepare),
        );
        let folder = folder.map_err(|error| {
            let reason = reason(&error.into());
            Stop::failed(message("program-workspace-unreadable").with("reason", reason))
        })?;
        if folder.yaml.is_empty() {
            let empty = Stop::failed(message("program-workspace-empty"));
            return Err(Stop { outcome: Outcome::Nothing, ..empty });
        }
        let mut ground = Ground::from(folder.yaml);
        let law = law(catalogs.map_err(Stop::fault)?, &folder.catalogs, &mut ground);
        // What a workspace overrides is checked in every run; the built-in words are read only
        // when there is something to say with them.
        let own = (!folder.templates.is_empty()).then(|| Shop::open(&folder.templates));
        let shop = match own {
            None => OnceCell::new(),
            Some(Ok(shop)) => OnceCell::from(shop),
            Some(Err(ShopError::Own(mistakes))) => {
                tell(&mut ground, &folder.templates, &mistakes);
                OnceCell::new()
            }
            Some(Err(fault)) => return Err(Stop::fault(fault)),
        };
        let approvals = approvals(&folder.approved, &mut ground);
        let hashes = hashes(&folder.published);
        let published = folder.published;
        Ok(Self { ground, law, published, approvals, hashes, shop, words: OnceCell::new() })
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

    /// All words, where the workspace has some of its own.
    pub(super) fn own_words(&self) -> Option<Arc<Wording>> {
        self.shop.get().map(|shop| Arc::clone(&shop.wording))
    }

    /// What of the built-in templates and words the workspace overrides, and what it adds to them.
    fn overrides(&self) -> (&[String], &[String]) {
        self.shop.get().map_or((&[], &[]), |shop| (&shop.overrides, &shop.additions))
    }

    /// What the files say.
    pub(super) fn reading(&self) -> Reading<'_> {
        read(&self.ground.sources, &self.ground.not_yaml)
    }

    /// What it means, as of the day asked for.
    ///
    /// A day before the Regulation applied is refused: no catalog knows its law.
    pub(super) fn model<'a>(
        &'a self,
        reading: &'a Reading<'a>,
        asked: Option<Date>,
    ) -> Result<Model<'a>, Stop> {
        let pinned = reading.registers.workspace.as_ref().and_then(|one| one.as_of.as_ref());
        let day = asked.or(pinned.map(|day| day.value)).unwrap_or_else(environment::today);
        if Date::new(2018, 5, 25).is_some_and(|first| day < first) {
            let early = match (asked, pinned) {
                (None, Some(pinned)) => {
                    let place = self.ground.sources.position(pinned.span);
                    let source = self.ground.sources.get(pinned.span.file);
                    let file = source.map_or("", |source| source.name.as_str());
                    let place = format!("{file}:{}:{}", place.line, place.column);
                    Message::new("program-too-early-pinned").with("place", place)
                }
                _ => Message::new("program-too-early"),
            };
            return Err(Stop::failed(early.with("date", Argument::Date(day))));
        }
        let mut model = resolve(reading, &self.law.catalogs, day);
        model.published = Some(&self.hashes);
        model.approvals = &self.approvals;
        Ok(model)
    }

    /// What is to be said of it.
    pub(super) fn check(&self, reading: &Reading<'_>, model: &Model<'_>) -> Checked {
        findings(&self.ground, reading, model)
    }

    /// The words of a report; those of `whole` pages too where a format carries them along.
    pub(super) fn words(
        &self,
        checked: &Checked,
        language: Language,
        whole: bool,
    ) -> Result<&Wording, Stop> {
        let silenced = checked.suppressed.len() + checked.known.len();
        if whole || silenced > 0 || self.shop.get().is_some() {
            return Ok(&self.shop()?.wording);
        }
        if let Some(words) = self.words.get() {
            return Ok(words);
        }
        let words = report_words(language, &checked.findings).map_err(Stop::fault)?;
        Ok(self.words.get_or_init(|| words))
    }

    /// The pages of rules and checks, as far as somebody has asked for all words.
    pub(super) fn pages(&self) -> &[Page] {
        self.shop.get().map_or(&[], |shop| &shop.pages)
    }

    /// What a report tells.
    pub(super) fn run<'a>(
        &'a self,
        checked: &'a Checked,
        wording: &'a Wording,
        language: Language,
    ) -> Run<'a> {
        Run {
            suppressed: &checked.suppressed,
            lowered: &checked.lowered,
            skipped: &checked.skipped,
            ..Run::of(&checked.findings, &self.ground.sources, wording, language)
        }
    }
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
    let checked_on = model.catalogs.checked_on();
    told.extend(
        checked_on.map(|day| Message::new("program-law-checked").with("date", Argument::Date(day))),
    );
    let layouts = layouts(session, model);
    let (overrides, additions) = session.overrides();
    let overridden = overrides.iter().chain(&session.law.overrides);
    // No layout is built in: one's own takes the place of nothing.
    let added = additions.iter().chain(&layouts).chain(&session.law.additions);
    let named =
        |key: &'static str| move |name: &String| Message::new(key).with("file", name.as_str());
    told.extend(overridden.map(named("program-overrides")));
    told.extend(added.map(named("program-adds")));
    for message in told {
        writeln!(err, "{}", voice.say(&message))?;
    }
    Ok(())
}

/// The files of the layouts by which some notice leaves the built-in order.
fn layouts(session: &Session, model: &Model<'_>) -> BTreeSet<String> {
    let used = model.registers.iter().filter_map(|register| model.layout_of(register));
    let source = |layout: &Layout| session.ground.sources.get(layout.id.span().file);
    used.filter_map(source).map(|source| source.name.clone()).collect()
}

/// The rules that the workspace turns off or lowers, and the findings that comments in the files
/// suppress, for `--verbose`.
pub(super) fn tell_suppressed(
    session: &Session,
    checked: &Checked,
    language: Language,
    err: &mut dyn Write,
) -> Result<(), Stop> {
    if checked.suppressed.is_empty() && checked.lowered.is_empty() {
        return Ok(());
    }
    let run = session.run(checked, &session.shop()?.wording, language);
    err.write_all(levels(&run).as_bytes())?;
    for one in run.suppressed {
        err.write_all(suppression(&run, &one.finding, one.until, &one.reason).as_bytes())?;
    }
    Ok(())
}
