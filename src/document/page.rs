//! A document in the making: headings, templates and what is missing, as template Markdown.

use super::notice::{AuthorText, ComposeError, Wanted, Workshop};
use crate::language::Filling;

/// Markdown that grows from the top, with the authors' texts it refers to.
pub(super) struct Draft<'a> {
    workshop: Workshop<'a>,
    wanted: Wanted,
    pub(super) markdown: String,
    pub(super) slots: Vec<AuthorText>,
    pub(super) headings: usize,
}

impl<'a> Draft<'a> {
    pub(super) fn new(workshop: Workshop<'a>, wanted: Wanted) -> Self {
        Self { workshop, wanted, markdown: String::new(), slots: Vec::new(), headings: 0 }
    }

    /// Adds a heading of our own words.
    pub(super) fn heading(&mut self, level: usize, key: &str) -> Result<(), ComposeError> {
        let text = self.word(key)?;
        self.titled(level, &text);
        Ok(())
    }

    /// Adds a heading of the author's words.
    pub(super) fn titled(&mut self, level: usize, text: &str) {
        let (marks, text) = ("#".repeat(level), (self.workshop.escape)(text));
        self.markdown += &format!("\n{marks} {text}\n");
        self.headings += 1;
    }

    /// What the template makes of the view; empty where it has nothing to say.
    pub(super) fn render(&self, template: &str, filling: &Filling) -> Result<String, ComposeError> {
        let body = self.workshop.templates.fill(template, self.wanted.language, filling)?;
        let body = body.trim();
        Ok(if body.is_empty() { String::new() } else { format!("\n{body}\n") })
    }

    /// Adds a flag for what is missing, in drafts; elsewhere the sentence that it is not stated.
    pub(super) fn gap(&mut self) -> Result<(), ComposeError> {
        let words = |key| Ok::<_, ComposeError>((self.workshop.escape)(&self.word(key)?));
        self.markdown += &match self.wanted.draft {
            true => format!("\n:::flag\n{}\n:::\n", words("record-gap")?),
            false => format!("\n{}\n", words("record-not-stated")?),
        };
        Ok(())
    }

    /// A text of ours.
    pub(super) fn word(&self, key: &str) -> Result<String, ComposeError> {
        Ok(self.workshop.wording.word(self.wanted.language, key, &[])?)
    }
}
