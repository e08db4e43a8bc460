//! What the system answers when it refuses.

use std::io;

/// An answer of the system: its kind, which reports word, and its own text for kinds without words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The kind.
    pub kind: io::ErrorKind,
    /// The system's own text, in its language.
    pub text: String,
}

impl From<&io::Error> for Refusal {
    fn from(error: &io::Error) -> Self {
        Self { kind: error.kind(), text: error.to_string() }
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::from(&error)
    }
}
