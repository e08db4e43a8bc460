//! `seloste rules`.

use std::io::Write;

use super::arguments::Arguments;
use super::session::{built_in_shop, language};
use super::voice::Voice;
use super::{Outcome, Stop};
use crate::compile::severity;
use crate::diagnostic::Severity;

/// Lists every rule and reading check: code, level, title.
pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Outcome, Stop> {
    let shop = built_in_shop()?;
    let language = language(arguments, None);
    let width = shop.pages.iter().map(|page| page.code.len()).max().unwrap_or_default();
    let voice = Voice::new(language);
    let levels = [Severity::Error, Severity::Warning, Severity::Info]
        .map(|severity| voice.word(&format!("report-{severity}")).chars().count());
    let levels = levels.into_iter().max().unwrap_or_default();
    let mut pages: Vec<_> = shop.pages.iter().collect();
    pages.sort_by_key(|page| page.code);
    for page in pages {
        let title = page.texts.get(&language).map_or("", |text| text.title.text.trim());
        let level = voice.word(&format!("report-{}", severity(page.code)));
        writeln!(out, "{:width$}  {level:levels$}  {title}", page.code)?;
    }
    Ok(Outcome::Clean)
}
