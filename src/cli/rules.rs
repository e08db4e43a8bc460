//! `seloste rules`.

use std::io::Write;

use super::arguments::Arguments;
use super::session::{built_in_shop, language};
use super::voice::Voice;
use super::{Outcome, Stop};
use crate::compile::{ground, severity};
use crate::diagnostic::Severity;
use crate::lint;
use crate::register::{Workspace, read};
use crate::rules::RULES;
use crate::world::disk;

/// Lists every rule and check: code, own level, title, and the level that the workspace gives it.
pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Outcome, Stop> {
    let shop = built_in_shop()?;
    let language = language(arguments, None);
    let workspace = settings(arguments);
    let width = shop.pages.iter().map(|page| page.code.len()).max().unwrap_or_default();
    let voice = Voice::new(language);
    let widths = [Severity::Error, Severity::Warning, Severity::Info]
        .map(|severity| voice.word(&format!("report-{severity}")).chars().count());
    let level_width = widths.into_iter().max().unwrap_or_default();
    let mut pages: Vec<_> = shop.pages.iter().collect();
    pages.sort_by_key(|page| page.code);
    for page in pages {
        let title = page.texts.get(&language).map_or("", |text| text.title.text.trim());
        let (own, here) = levels(page.code, workspace.as_ref());
        let word = |level: &str| voice.word(&format!("report-{level}"));
        let changed = if own == here { String::new() } else { format!("  -> {}", word(here)) };
        writeln!(out, "{:width$}  {:level_width$}  {title}{changed}", page.code, word(own))?;
    }
    Ok(Outcome::Clean)
}

/// The settings of the workspace, where there is one that can be read.
fn settings(arguments: &Arguments) -> Option<Workspace> {
    let mut folder = disk::read(&arguments.workspace).ok()?;
    folder.yaml.retain(|file| file.name == "seloste.yaml");
    let ground = ground(&folder.yaml);
    read(&ground.sources, &ground.not_yaml).registers.workspace
}

/// The level of a rule or check by itself, and in the workspace.
fn levels(code: &str, workspace: Option<&Workspace>) -> (&'static str, &'static str) {
    let own = severity(code).word();
    let Some(rule) = RULES.iter().find(|rule| rule.id == code) else { return (own, own) };
    let here = lint::level(workspace, rule);
    (own, here.map_or("off", Severity::word))
}
