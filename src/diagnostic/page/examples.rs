//! Examples of a rule: patches on a clean workspace.

use serde::Deserialize;
use serde_yaml::{Mapping, Value};

use super::PageProblem;
use super::sections::{Mistake, Section};

/// The mark of a block that holds a patch, and what stands before the name of its base.
const PATCH: &str = "yaml patch";
const ON: &str = "yaml patch on=";
/// The marks of a block that shows a file, for reading checks, whose files no patch can write.
const SHOWN: &str = "yaml";
const TABLE: &str = "csv";

/// Whether the rule speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleKind {
    /// The patched workspace has this finding, and those that the patch lists under `also`.
    Failing,
    /// The patched workspace has no finding.
    Passing,
}

/// One example: prose and the patch after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Whether the rule speaks.
    pub kind: ExampleKind,
    /// The prose before the block: Markdown, may be empty.
    pub prose: String,
    /// The block as it is written.
    pub source: String,
    /// Line of the page that the block's text begins on, from 1.
    pub line: usize,
    /// The block as it is meant; absent where it only shows a file.
    pub patch: Option<Patch>,
}

/// Changes to files of a workspace.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Patch {
    /// The clean workspace that is changed, by name; the shipped one when not told.
    pub base: Option<String>,
    /// Files by workspace-relative name, each with its edits in order.
    pub files: Vec<(String, Vec<Edit>)>,
    /// Other findings that the change causes.
    pub also: Vec<Also>,
}

/// One change to a file. Places are JSON pointers.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Removes the value and its key; the empty pointer removes the file.
    Remove(String),
    /// Puts the value there, in the place of another or new.
    Set(String, Value),
    /// Appends the value to the list there.
    Add(String, Value),
    /// Replaces the file's whole text, for what cannot be said by pointer.
    Text(String),
}

/// Another finding that an example causes, and why it cannot be helped.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Also {
    /// The other finding's code.
    pub rule: String,
    /// Why it comes along.
    pub because: String,
}

/// An edit as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    remove: Option<String>,
    set: Option<String>,
    to: Option<Value>,
    add: Option<String>,
    item: Option<Value>,
    text: Option<String>,
}

/// What a block is, by the mark behind its fence.
enum Block {
    /// A patch on the workspace of that name, or on the shipped one.
    Patch(Option<String>),
    /// A file that is only shown.
    Shown,
}

impl Block {
    fn marked(mark: &str) -> Option<Self> {
        match mark {
            PATCH => Some(Self::Patch(None)),
            SHOWN | TABLE => Some(Self::Shown),
            _ => mark.strip_prefix(ON).map(|base| Self::Patch(Some(base.to_owned()))),
        }
    }

    fn read(self, source: &str) -> Result<Option<Patch>, String> {
        match self {
            Self::Patch(base) => parse(source).map(|patch| Some(Patch { base, ..patch })),
            Self::Shown => Ok(None),
        }
    }
}

/// The examples of one chapter.
pub(super) fn read(kind: ExampleKind, section: &Section<'_>) -> Result<Vec<Example>, Mistake> {
    let (mut found, mut prose, mut block) = (Vec::new(), String::new(), None);
    for (index, line) in section.text.trim_start().split_inclusive('\n').enumerate() {
        let fence = line.trim().strip_prefix("```");
        match (block.take(), fence) {
            (None, Some(mark)) => match Block::marked(mark) {
                Some(marked) => block = Some((String::new(), section.line + index + 1, marked)),
                None => prose.push_str(line),
            },
            (Some((source, line, marked)), Some("")) => {
                let bad = |text| (line, PageProblem::BadPatch(text));
                let patch = marked.read(&source).map_err(bad)?;
                let prose = std::mem::take(&mut prose).trim().to_owned();
                found.push(Example { kind, prose, source, line, patch });
            }
            (Some((mut source, at, marked)), _) => {
                source.push_str(line);
                block = Some((source, at, marked));
            }
            (None, None) => prose.push_str(line),
        }
    }
    Ok(found)
}

fn parse(source: &str) -> Result<Patch, String> {
    let written: Mapping = serde_yaml::from_str(source).map_err(|error| error.to_string())?;
    let mut patch = Patch::default();
    for (name, value) in written {
        let Value::String(name) = name else { return Err("a file's name is text".to_owned()) };
        if name == "also" {
            patch.also = serde_yaml::from_value(value).map_err(|error| error.to_string())?;
            continue;
        }
        let edits: Vec<Written> =
            serde_yaml::from_value(value).map_err(|error| format!("{name}: {error}"))?;
        let edits: Option<Vec<Edit>> = edits.into_iter().map(edit).collect();
        let expected = || {
            format!("{name}: an edit is `remove`, `set` with `to`, `add` with `item`, or `text`")
        };
        patch.files.push((name.clone(), edits.ok_or_else(expected)?));
    }
    if patch.files.is_empty() { Err("no file is changed".to_owned()) } else { Ok(patch) }
}

fn edit(written: Written) -> Option<Edit> {
    let Written { remove, set, to, add, item, text } = written;
    match (remove, set, to, add, item, text) {
        (Some(pointer), None, None, None, None, None) => Some(Edit::Remove(pointer)),
        (None, Some(pointer), Some(value), None, None, None) => Some(Edit::Set(pointer, value)),
        (None, None, None, Some(pointer), Some(value), None) => Some(Edit::Add(pointer, value)),
        (None, None, None, None, None, Some(text)) => Some(Edit::Text(text)),
        _ => None,
    }
}
