//! Inner pages that tell how the registers stand: requirements, findings, what falls due.

use super::pages::{PlainFile, Site, list_title};
use crate::language::{WordingError, format};
use crate::render::html::{Crumb, Page, PageWords, Shell, page};
use crate::render::prose::Block;
use crate::text::Language;

/// A page on the state of the registers, in one language.
#[derive(Debug, Clone)]
pub struct StatePage {
    /// The name of its file, without folder and ending.
    pub stem: String,
    /// Its title.
    pub title: String,
    /// The page that it belongs below, besides the front page: its title and its file.
    pub above: Option<(String, String)>,
    /// What it says, beginning with its title as a heading of level 1.
    pub blocks: Vec<Block>,
}

/// The pages in `language`, below `internal`.
///
/// # Errors
///
/// A word of the pages is missing.
pub fn state_pages(
    site: &Site<'_>,
    language: Language,
    pages: Vec<StatePage>,
) -> Result<Vec<PlainFile>, WordingError> {
    let file = |one: StatePage| {
        let path = format!("internal/{language}/{}.html", one.stem);
        Ok((path, site.state_page(language, one)?.into_bytes()))
    };
    pages.into_iter().map(file).collect()
}

impl Site<'_> {
    fn state_page(&self, language: Language, state: StatePage) -> Result<String, WordingError> {
        let mut trail = vec![Crumb::to(self.word(language, list_title("internal"))?, "index.html")];
        trail.extend(state.above.map(|(title, href)| Crumb::to(title, href)));
        trail.push(Crumb::here(state.title.as_str()));
        Ok(page(&Page {
            shell: Shell {
                title: state.title,
                languages: self.in_all_languages(&state.stem),
                trail,
                footer: vec![format::date(language, self.as_of)],
                ..self.shell(language, "../assets/")?
            },
            blocks: state.blocks,
            version: None,
            wide: true,
            downloads: Vec::new(),
            words: PageWords { contents: self.word(language, "contents-word")? },
        }))
    }
}
