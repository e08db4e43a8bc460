//! What the program itself has to say, in the reader's language: everything that is no finding.

use std::path::Path;
use std::sync::Arc;

use super::Outcome;
use super::arguments::Arguments;
use super::session::{self, Session};
use crate::diagnostic::{self, Argument};
use crate::language::Wording;
use crate::report;
use crate::text::Language;

/// The program's own words: language, name of the file, text.
pub use crate::report::PROGRAM as WORDING;

/// A sentence of the program: its key and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    key: &'static str,
    arguments: diagnostic::Arguments,
}

impl Message {
    /// The message called `key`, without arguments.
    pub(super) fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }

    /// The same message with one more argument.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Whether the other message says the same, perhaps of another place.
    pub(super) fn repeats(&self, other: &Self) -> bool {
        let own = |message: &Self| -> diagnostic::Arguments {
            let arguments = message.arguments.iter();
            arguments.filter(|(name, _)| *name != "path").cloned().collect()
        };
        self.key == other.key && own(self) == own(other)
    }

    /// The same message with a path.
    pub(super) fn at(self, name: &'static str, path: &Path) -> Self {
        self.with(name, path.display().to_string())
    }

    /// The same message with the name that was probably meant, if there is one.
    pub(super) fn near(self, near: Option<&str>) -> Self {
        let hint = if near.is_some() { "yes" } else { "no" };
        self.with("hint", hint).with("near", near.unwrap_or_default())
    }

    /// The same message with a count.
    pub(super) fn count(self, name: &'static str, count: usize) -> Self {
        self.with(name, Argument::Number(i64::try_from(count).unwrap_or(i64::MAX)))
    }
}

/// Why a command stopped: the messages are for the person at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// How the run ends.
    pub outcome: Outcome,
    /// What is to be said, one sentence or more each.
    pub messages: Vec<Message>,
}

impl Stop {
    /// The command cannot be carried out.
    pub(super) fn failed(message: Message) -> Self {
        Self { outcome: Outcome::Failed, messages: vec![message] }
    }

    /// Something of the program's own is wrong, which its tests should have found.
    pub(super) fn fault(detail: impl std::fmt::Display) -> Self {
        Self::failed(Message::new("program-fault").with("detail", detail.to_string()))
    }
}

impl From<std::io::Error> for Stop {
    /// What goes wrong with a stream.
    fn from(error: std::io::Error) -> Self {
        let reason = crate::compile::reason(&error.into());
        Self::failed(Message::new("program-stream").with("reason", reason))
    }
}

/// The words of one language.
pub(super) struct Voice {
    language: Language,
    wording: Option<Arc<Wording>>,
}

impl Voice {
    /// The voice in `language`. Only its own words are read, which takes no time to speak of.
    pub(super) fn new(language: Language) -> Self {
        let all = report::WORDING.into_iter().chain(WORDING);
        let own: Vec<_> = all.filter(|(of, ..)| *of == language).collect();
        Self { language, wording: Wording::new(&own).ok().map(Arc::new) }
    }

    /// The voice of a run whose workspace may have words of its own for what the program says.
    pub(super) fn within(session: &Session, language: Language) -> Self {
        match session.own_words() {
            Some(words) => Self { language, wording: Some(words) },
            None => Self::new(language),
        }
    }

    /// The voice that a run speaks in where no workspace has been read.
    pub(super) fn of(arguments: &Arguments) -> Self {
        Self::new(session::language(arguments, None))
    }

    /// Whether these are the words of `language`.
    pub(super) fn speaks(&self, language: Language) -> bool {
        self.language == language
    }

    /// A word or label; its key, if there is no wording.
    pub(super) fn word(&self, key: &str) -> String {
        self.find(key).unwrap_or_else(|| key.to_owned())
    }

    /// What may stand for an argument of that name where the message of that key is only shown:
    /// the message's own value, that of its code, or that of every message.
    pub(super) fn example(&self, key: &str, name: &str) -> String {
        let ends = key.match_indices('-').map(|(end, _)| end).chain([key.len()]);
        let mut starts: Vec<&str> = ends.map(|end| key.get(..end).unwrap_or(key)).collect();
        starts.reverse();
        let own = starts.iter().find_map(|start| self.find(&format!("example-{start}-{name}")));
        own.or_else(|| self.find(&format!("example-{name}"))).unwrap_or_else(|| "…".to_owned())
    }

    fn find(&self, key: &str) -> Option<String> {
        // Examples are sought under many keys; a failed search would look for what was meant.
        let wording = self.wording.as_ref().filter(|words| words.has(self.language, key))?;
        wording.word(self.language, key, &[]).ok()
    }

    /// The message in words; its key, if there is no wording.
    pub(super) fn say(&self, message: &Message) -> String {
        let Message { key, arguments } = message;
        let said = self
            .wording
            .as_ref()
            .and_then(|wording| report::say(key, arguments, wording, self.language).ok());
        said.unwrap_or_else(|| (*key).to_owned())
    }
}
