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

/// A file with its lines counted, for many places in one text.
pub(super) struct Lines<'t> {
    file: Arc<str>,
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Counts the lines of `text`.
    pub(super) fn new(file: &str, text: &'t str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { file: file.into(), text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// The place of byte `at`.
    pub(super) fn place(&self, at: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index));
        let before = start.and_then(|start| self.text.get(*start..at));
        let column = before.unwrap_or_default().chars().count() + 1;
        Place { file: Arc::clone(&self.file), position: Position { line, column } }
    }
}

impl Place {
    /// The place of byte `at` of `text`.
    pub(super) fn in_text(file: &str, text: &str, at: usize) -> Self {
        Lines::new(file, text).place(at)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.position.line, self.position.column)
    }
}
