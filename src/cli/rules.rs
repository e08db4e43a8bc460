//! `seloste rules`.

use std::io::Write;

use super::arguments::Arguments;
use super::session::{built_in_shop, language};
use super::{Outcome, Stop};
use crate::diagnostic::Severity;
use crate::rules::RULES;

/// Lists every rule and reading check: code, level, title.
pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Outcome, Stop> {
    let shop = built_in_shop()?;
    let language = language(arguments, None);
    let width = shop.pages.iter().map(|page| page.code.len()).max().unwrap_or_default();
    let mut pages: Vec<_> = shop.pages.iter().collect();
    pages.sort_by_key(|page| page.code);
    for page in pages {
        let rule = RULES.iter().find(|rule| rule.id == page.code);
        // What cannot be read is always an error.
        let severity = rule.map_or(Severity::Error, |rule| rule.severity);
        let title = page.texts.get(&language).map_or("", |text| text.title.text.trim());
        writeln!(out, "{:width$}  {:7}  {title}", page.code, severity.word())?;
    }
    Ok(Outcome::Clean)
}
