//! The page that a preview shows in the place of all others.

use super::pages::Site;
use crate::language::WordingError;
use crate::render::html::{Page, Shell, page};
use crate::render::prose::{Block, Inline};
use crate::text::Language;

impl Site<'_> {
    /// A page of its own in `language`: a title and what is to be said below it. It finds style sheet
    /// and fonts at the root of the server that shows it.
    ///
    /// # Errors
    ///
    /// A word of the pages is missing.
    pub fn remark(
        &self,
        language: Language,
        title: &str,
        blocks: Vec<Block>,
    ) -> Result<String, WordingError> {
        let content = vec![Inline::Text(title.to_owned())];
        let heading = Block::Heading { level: 1, id: "remark".to_owned(), content };
        Ok(page(&Page {
            shell: Shell {
                title: title.to_owned(),
                home: "/".to_owned(),
                ..self.shell(language, "/public/assets/")?
            },
            blocks: std::iter::once(heading).chain(blocks).collect(),
            ..Page::default()
        }))
    }
}
