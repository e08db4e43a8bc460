//! Places in templates and message files.

use std::fmt;
use std::sync::Arc;

use crate::text::Position;

/// A place in a template or a message file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file or template, by the name it was given under.
    pub file: Arc<str>,
    /// Line and column, as an editor counts.
    pub position: Position,
}

impl Place {
    /// The place of byte `at` of `text`.
    pub(crate) fn in_text(file: &str, text: &str, at: usize) -> Self {
        let before = text.get(..at).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Self { file: file.into(), position: Position { line, column } }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.position.line, self.position.column)
    }
}
