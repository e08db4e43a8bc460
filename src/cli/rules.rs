//! `seloste rules`.

use std::io::Write;

use super::arguments::Arguments;
use super::session::{built_in_shop, language};
use super::{Outcome, Stop};
use crate::compile::ground;
use crate::diagnostic::Severity;
use crate::lint::{self, CHECKS};
use crate::register::{Workspace, read};
use crate::rules::RULES;
use crate::world::disk;

/// Lists every rule and check: code, own level, title, and the level that the workspace gives it.
pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Outcome, Stop> {
    let shop = built_in_shop()?;
    let language = language(arguments, None);
    let workspace = settings(arguments);
    let width = shop.pages.iter().map(|page| page.code.len()).max().unwrap_or_default();
    let mut pages: Vec<_> = shop.pages.iter().collect();
    pages.sort_by_key(|page| page.code);
    for page in pages {
        let title = page.texts.get(&language).map_or("", |text| text.title.text.trim());
        let (own, here) = levels(page.code, workspace.as_ref());
        let here = if own == here { String::new() } else { format!("  -> {here}") };
        writeln!(out, "{:width$}  {own:7}  {title}{here}", page.code)?;
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
    let Some(rule) = RULES.iter().find(|rule| rule.id == code) else {
        let check = CHECKS.iter().find(|check| check.code == code);
        // What cannot be read is always an error.
        let level = check.map_or(Severity::Error, |check| check.severity).word();
        return (level, level);
    };
    let here = lint::level(workspace, rule);
    (rule.severity.word(), here.map_or("off", Severity::word))
}
