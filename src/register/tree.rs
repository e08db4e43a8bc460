//! What is kept of a file that could be parsed.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::files::FileKind;
use super::texts::Prose;
use crate::text::yaml::{self, Entry, Kind, Limits, Node};
use crate::text::{FileId, Language, Span, is_hidden};

/// A file that could be parsed: its texts, some counts, and its tree for whoever looks for a place
/// in it.
///
/// The trees of ten thousand files would fill half a gigabyte, and hardly any of them is ever
/// looked into again. So a tree is given up once the file has been read, and grown again when
/// somebody asks.
#[derive(Debug)]
pub struct Tree<'s> {
    /// The file.
    pub file: FileId,
    /// What it describes.
    pub kind: FileKind,
    /// How many of its facts are marked `assumed: true`.
    pub assumed: usize,
    /// Every text that is given in a language, `{fi: …, sv: …}`, in the order of the file.
    pub prose: Vec<Prose<'s>>,
    /// Its other texts (names, numbers, versions) in which a character hides.
    pub hiding: Vec<(String, Span)>,
    /// Its texts that are there in some language, but not in all.
    pub partial: Vec<PartialText<'s>>,
    text: &'s str,
    root: OnceLock<Option<Node<'static>>>,
}

/// A text that lacks a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartialText<'s> {
    /// The field it stands under.
    pub field: Cow<'s, str>,
    /// Where that field is named.
    pub span: Span,
    /// The languages that it has.
    pub languages: Vec<Language>,
}

/// A field by its name, and where it is named.
type Field<'s> = (Cow<'s, str>, Span);

impl<'s> Tree<'s> {
    /// What is kept of `root`, the tree of `text`, which is the whole of `file`.
    pub(super) fn new(file: FileId, kind: FileKind, text: &'s str, root: Node<'s>) -> Self {
        let (prose, hiding, partial) = Default::default();
        let root_again = OnceLock::new();
        let mut tree =
            Self { file, kind, assumed: 0, prose, hiding, partial, text, root: root_again };
        tree.note(root, None);
        tree
    }

    /// The root of the tree, to find the place of a field by its path.
    #[must_use]
    pub fn root(&self) -> Option<&Node<'static>> {
        let parse = || yaml::parse(self.file, self.text, &Limits::default()).root;
        self.root.get_or_init(|| parse().map(Node::into_owned)).as_ref()
    }

    /// Counts and notes what stands in `node`, the value of `field`.
    fn note(&mut self, node: Node<'s>, field: Option<&Field<'s>>) {
        match node.kind {
            Kind::Map(entries) => {
                self.note_partial(&entries, field);
                entries.into_iter().for_each(|entry| self.note_entry(entry, field));
            }
            Kind::Seq(items) => items.into_iter().for_each(|item| self.note(item, field)),
            Kind::Str(text) => self.note_hidden(&text, node.span),
            Kind::Null | Kind::Bool(_) | Kind::Int(_) | Kind::UInt(_) | Kind::Float(_) => {}
        }
    }

    /// A text that is in no language of its own is noted only where something hides in it.
    fn note_hidden(&mut self, text: &str, span: Span) {
        if hides(text) {
            self.hiding.push((text.to_owned(), span));
        }
    }

    /// The same for an entry of the mapping that stands under `field`.
    fn note_entry(&mut self, entry: Entry<'s>, field: Option<&Field<'s>>) {
        match (entry.value.kind, field) {
            (Kind::Bool(true), _) if entry.key == "assumed" => self.assumed += 1,
            (Kind::Str(text), Some((field, field_span))) => {
                if let Ok(language) = entry.key.parse() {
                    let (field, field_span) = (field.clone(), *field_span);
                    let span = entry.value.span;
                    let hides = hides(&text);
                    self.prose.push(Prose { field, field_span, language, text, span, hides });
                } else {
                    self.note_hidden(&text, entry.value.span);
                }
            }
            (kind, _) => {
                let value = Node { span: entry.value.span, kind };
                self.note(value, Some(&(entry.key, entry.key_span)));
            }
        }
    }

    /// A mapping whose keys are all languages is a text.
    fn note_partial(&mut self, entries: &[Entry<'s>], field: Option<&Field<'s>>) {
        let Some((field, span)) =
            field.filter(|_| (1..Language::ALL.len()).contains(&entries.len()))
        else {
            return;
        };
        let languages: Result<Vec<Language>, _> =
            entries.iter().map(|entry| entry.key.parse()).collect();
        if let Ok(languages) = languages {
            self.partial.push(PartialText { field: field.clone(), span: *span, languages });
        }
    }
}

/// Whether a character hides in the text; those that end lines are seen by what they do.
fn hides(text: &str) -> bool {
    // Most texts are of plain letters, and there are ten million of them.
    !text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
        && text.contains(|c: char| !matches!(c, '\n' | '\t' | '\r') && is_hidden(c))
}
