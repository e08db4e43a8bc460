//! The files of a workspace, and places in them.

use std::sync::{Arc, OnceLock};

/// Which file of [`Sources`] a span lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// Bytes `start..end` of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span of `file`, from byte `start` up to `end`.
    #[must_use]
    pub fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }
}

/// A place as an editor counts it: both from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One file: its workspace-relative name (always with `/`) and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Workspace-relative path, with `/` on every system.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// Where its lines begin, for whoever asks for a place in it.
    lines: Lines,
}

impl Source {
    /// The number of the line on which byte `at` lies, from 1, and the byte at which it begins.
    ///
    /// A file with a hundred thousand mistakes is asked as often: its lines are counted once.
    #[must_use]
    pub fn line(&self, at: usize) -> (usize, usize) {
        let starts = self.lines.of(&self.text);
        let line = starts.partition_point(|start| *start <= at);
        (line, starts.get(line.saturating_sub(1)).copied().unwrap_or_default())
    }
}

/// The bytes at which the lines of a text begin, once somebody has asked for one. They follow from
/// the text, and so tell no two files apart.
#[derive(Debug, Clone, Default)]
struct Lines(OnceLock<Vec<usize>>);

impl Lines {
    fn of(&self, text: &str) -> &[usize] {
        self.0.get_or_init(|| {
            let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(after.map(|(at, _)| at + 1)).collect()
        })
    }
}

impl PartialEq for Lines {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Lines {}

/// All files of one run; a [`Span`] points into them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    /// Shared with what a later look at the same workspace makes of them.
    files: Vec<Arc<Source>>,
    absent: usize,
}

impl Sources {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file and names it.
    pub fn push(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = self.next();
        let (name, text) = (name.into(), text.into());
        self.files.push(Arc::new(Source { name, text, lines: Lines::default() }));
        id
    }

    /// The same files, one of them with another text. All others are shared.
    #[must_use]
    pub fn with_text(&self, id: FileId, text: impl Into<String>) -> Self {
        let mut files = self.files.clone();
        if let Some(file) = files.get_mut(id.0 as usize) {
            let (name, text) = (file.name.clone(), text.into());
            *file = Arc::new(Source { name, text, lines: Lines::default() });
        }
        Self { files, absent: self.absent }
    }

    /// The id that the next file will have.
    #[must_use]
    pub fn next(&self) -> FileId {
        FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX))
    }

    /// Names a file that should be there and is not, so that a finding can point at it.
    pub fn push_absent(&mut self, name: impl Into<String>) -> FileId {
        self.absent += 1;
        self.push(name, "")
    }

    /// The file, if `id` came from this set.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&Source> {
        self.files.get(id.0 as usize).map(Arc::as_ref)
    }

    /// Files with their ids, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0..).map(FileId).zip(self.files.iter().map(Arc::as_ref))
    }

    /// How many files there are; those that are only named do not count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len().saturating_sub(self.absent)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text under `span`; empty where the span points outside its file.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file)
            .and_then(|file| file.text.get(span.start as usize..span.end as usize))
            .unwrap_or_default()
    }

    /// Where `span` begins, as an editor counts.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        let Some(file) = self.get(span.file) else { return Position { line: 1, column: 1 } };
        let text = file.text.as_str();
        let mut at = (span.start as usize).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let (line, start) = file.line(at);
        Position { line, column: text[start..at].chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, Sources, Span};

    #[test]
    fn places_are_counted_as_an_editor_counts_them() {
        let mut sources = Sources::new();
        let file = sources.push("a.yaml", "yksi\nkäksi: x\r\n\nneljä");
        let at = |start| sources.position(Span::new(file, start, start));
        let place = |line, column| Position { line, column };
        assert_eq!(at(0), place(1, 1));
        assert_eq!(at(4), place(1, 5), "the line ends with its line break");
        assert_eq!(at(5), place(2, 1));
        assert_eq!(at(7), place(2, 2), "inside a letter of two bytes");
        assert_eq!(at(8), place(2, 3));
        assert_eq!(at(16), place(3, 1));
        assert_eq!(at(17), place(4, 1));
        assert_eq!(at(900), place(4, 6), "beyond the end is the end");
        let empty = sources.push("b.yaml", "");
        assert_eq!(sources.position(Span::new(empty, 7, 9)), place(1, 1));
    }

    #[test]
    fn another_text_leaves_the_first_set_as_it_was() {
        let mut sources = Sources::new();
        let (one, two) = (sources.push("a.yaml", "a\nb"), sources.push("b.yaml", "b"));
        let later = sources.with_text(one, "\n\nc");
        assert_eq!(later.position(Span::new(one, 2, 3)), Position { line: 3, column: 1 });
        assert_eq!(sources.slice(Span::new(one, 0, 1)), "a");
        assert_eq!((later.slice(Span::new(two, 0, 1)), later.len()), ("b", 2));
        assert_eq!(later.get(one).map(|file| file.name.as_str()), Some("a.yaml"));
    }
}
