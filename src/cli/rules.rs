//! `seloste rules`.

use std::io::Write;

use super::arguments::{Arguments, ListFormat};
use super::session::{built_in_shop, language};
use super::voice::Voice;
use super::{Outcome, Stop};
use crate::compile::{ground, manual, severity};
use crate::diagnostic::Severity;
use crate::lint;
use crate::register::{Workspace, read};
use crate::rules::RULES;
use crate::site::RulePage;
use crate::text::Language;
use crate::world::disk;

/// Lists every rule and check: code, own level, title, and the level that the workspace gives it.
pub(super) fn run(
    arguments: &Arguments,
    format: ListFormat,
    out: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let shop = built_in_shop()?;
    let language = language(arguments, None);
    let workspace = settings(arguments);
    let voice = Voice::new(language);
    let example = |key: &str, name: &str| voice.example(key, name);
    let mut pages: Vec<RulePage> =
        shop.pages.iter().map(|page| manual(&shop, page, language, &example)).collect();
    pages.sort_by_key(|page| page.code);
    let listed = match format {
        ListFormat::Text => list(&pages, workspace.as_ref(), &voice),
        ListFormat::Json => json(&pages, workspace.as_ref(), language),
    };
    out.write_all(listed.as_bytes())?;
    Ok(Outcome::Clean)
}

fn list(pages: &[RulePage], workspace: Option<&Workspace>, voice: &Voice) -> String {
    let width = pages.iter().map(|page| page.code.len()).max().unwrap_or_default();
    let widths = [Severity::Error, Severity::Warning, Severity::Info]
        .map(|severity| voice.word(&format!("report-{severity}")).chars().count());
    let level_width = widths.into_iter().max().unwrap_or_default();
    let mut listed = String::new();
    for page in pages {
        let (own, here) = levels(page.code, workspace);
        let word = |level: &str| voice.word(&format!("report-{level}"));
        let changed = if own == here { String::new() } else { format!("  -> {}", word(here)) };
        let (code, title) = (page.code, &page.title);
        listed += &format!("{code:width$}  {:level_width$}  {title}{changed}\n", word(own));
    }
    listed
}

/// All that is known of the rules, for programs.
fn json(pages: &[RulePage], workspace: Option<&Workspace>, language: Language) -> String {
    let rules: Vec<serde_json::Value> = pages
        .iter()
        .map(|page| {
            let (own, here) = levels(page.code, workspace);
            let rule = RULES.iter().find(|rule| rule.id == page.code);
            let provisions = rule.map(|rule| rule.provisions).unwrap_or_default().iter();
            let ids: Vec<String> = provisions.map(ToString::to_string).collect();
            serde_json::json!({
                "code": page.code,
                "kind": if page.is_rule { "rule" } else { "check" },
                "severity": own,
                "workspace-severity": here,
                "title": page.title,
                "provisions": page.provisions,
                "provision-ids": ids,
                "page": page.page,
                "messages": page.messages,
                "remedies": page.remedies,
            })
        })
        .collect();
    let tool = serde_json::json!({ "name": "seloste", "version": env!("CARGO_PKG_VERSION") });
    let whole = serde_json::json!({
        "version": 1,
        "tool": tool,
        "language": language.tag(),
        "rules": rules,
    });
    format!("{whole:#}\n")
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
