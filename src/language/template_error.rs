//! What can be wrong with a template.

use std::fmt;

use super::wording_error::hint;
use super::{Noun, Place, WordingProblem};

/// A mistake in a template, or a template that met something it cannot write.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplateError {
    /// Where, if it is anywhere in a template.
    pub place: Option<Place>,
    /// What is wrong.
    pub problem: TemplateProblem,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TemplateProblem {
    /// There is no template of this name.
    UnknownTemplate {
        /// The name asked for.
        name: String,
    },
    /// The template language does not allow this here.
    Unexpected {
        /// What stands here.
        found: String,
        /// What could stand here.
        expected: Noun,
    },
    /// Something opened here is never closed.
    Unclosed {
        /// What was opened.
        opened: String,
    },
    /// The engine knows this, our templates do not use it.
    Refused {
        /// The tag, operator or filter.
        what: String,
    },
    /// No variable of this name is in reach.
    UnknownVariable {
        /// The name.
        name: String,
        /// A variable with nearly that name.
        near: Option<String>,
    },
    /// The view has no such field.
    UnknownField {
        /// The path up to the field.
        of: String,
        /// The field.
        name: String,
        /// A field with nearly that name.
        near: Option<String>,
    },
    /// A value that may be missing is used outside an `if` on the same path.
    MayBeMissing {
        /// The path.
        path: String,
    },
    /// The value is of a kind that cannot be used here.
    WrongKind {
        /// What was written.
        what: String,
        /// What it is.
        found: Noun,
        /// What is needed.
        needed: Noun,
    },
    /// The value is compared with a word that it never is.
    NeverEqual {
        /// The word.
        word: String,
        /// A word with nearly that spelling which it can be.
        near: Option<String>,
    },
    /// The name is already taken where it is set again.
    TakenName {
        /// The name.
        name: String,
    },
    /// No filter of this name.
    UnknownFilter {
        /// The name.
        name: String,
        /// A filter with nearly that name.
        near: Option<String>,
    },
    /// No function of this name.
    UnknownFunction {
        /// The name.
        name: String,
    },
    /// No component of this name.
    UnknownComponent {
        /// The name.
        name: String,
        /// A component with nearly that name.
        near: Option<String>,
    },
    /// The component is defined in two templates.
    DuplicateComponent {
        /// The component.
        name: String,
        /// The first definition.
        first: Place,
    },
    /// The component calls itself.
    Recursion {
        /// The component.
        name: String,
    },
    /// A component, filter or function does not take this argument.
    UnknownArgument {
        /// Who is called.
        of: String,
        /// The argument.
        name: String,
        /// An argument with nearly that name.
        near: Option<String>,
    },
    /// A component, filter or function needs this argument.
    MissingArgument {
        /// Who is called.
        of: String,
        /// The argument.
        name: String,
    },
    /// The key of a message is known only when the document is written.
    OpenKey,
    /// No language has the message.
    UnknownKey {
        /// The message.
        key: String,
        /// A message with nearly that name.
        near: Option<String>,
    },
    /// The message takes other arguments than it is given.
    Message(WordingProblem),
    /// The value both chooses a variant of the message and is printed by it, and
    /// it has characters that must be escaped for print.
    ChosenAndShown {
        /// The message.
        key: String,
        /// The argument.
        argument: String,
    },
    /// The engine stopped; the text is its own.
    Engine {
        /// What the engine said.
        text: String,
    },
}

impl TemplateProblem {
    /// Whether it is about a message that the template asks for, and so may lie in the messages.
    #[must_use]
    pub fn is_about_a_message(&self) -> bool {
        matches!(self, Self::UnknownKey { .. } | Self::Message(_) | Self::ChosenAndShown { .. })
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}", self.problem)
    }
}

impl std::error::Error for TemplateError {}

impl fmt::Display for TemplateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownTemplate { name } => write!(f, "there is no template `{name}`"),
            Self::Unexpected { found, expected } => {
                write!(f, "`{found}` stands where {expected} is expected")
            }
            Self::Unclosed { opened } => write!(f, "`{opened}` is never closed"),
            Self::Refused { what } => write!(f, "`{what}` is not used in our templates"),
            Self::UnknownVariable { name, near } => {
                write!(f, "there is no variable `{name}`{}", hint(near))
            }
            Self::UnknownField { of, name, near } => {
                write!(f, "`{of}` has no field `{name}`{}", hint(near))
            }
            Self::MayBeMissing { path } => {
                write!(f, "`{path}` may be missing; use it inside `{{% if {path} %}}`")
            }
            Self::WrongKind { what, found, needed } => {
                write!(f, "`{what}` is {found}, and {needed} is needed")
            }
            Self::NeverEqual { word, near } => write!(f, "it is never \"{word}\"{}", hint(near)),
            Self::TakenName { name } => write!(f, "`{name}` is already in use"),
            Self::Message(problem) => write!(f, "{problem}"),
            Self::OpenKey => f.write_str("the message's key must be known beforehand"),
            Self::UnknownKey { key, near } => {
                write!(f, "no language has the message `{key}`{}", hint(near))
            }
            Self::ChosenAndShown { key, argument } => {
                write!(f, "message `{key}` both prints `{argument}` and chooses by it")
            }
            Self::Engine { text } => f.write_str(text),
            Self::UnknownFilter { name, near } => {
                write!(f, "there is no filter `{name}`{}", hint(near))
            }
            Self::UnknownFunction { name } => write!(f, "there is no function `{name}`"),
            Self::UnknownComponent { name, near } => {
                write!(f, "there is no component `{name}`{}", hint(near))
            }
            Self::DuplicateComponent { name, first } => {
                write!(f, "component `{name}` is already defined at {first}")
            }
            Self::Recursion { name } => write!(f, "component `{name}` calls itself"),
            Self::UnknownArgument { of, name, near } => {
                write!(f, "`{of}` takes no argument `{name}`{}", hint(near))
            }
            Self::MissingArgument { of, name } => write!(f, "`{of}` needs the argument `{name}`"),
        }
    }
}
