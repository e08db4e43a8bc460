//! What can be wrong with the wording.

use std::fmt;

use fluent_syntax::parser::ErrorKind;

use super::Place;
use crate::text::Language;

/// A mistake in a message file, or a message asked for in a way it cannot answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordingError {
    /// The language of the wording.
    pub language: Language,
    /// Where the message is written, if it is written anywhere.
    pub place: Option<Place>,
    /// What is wrong.
    pub problem: WordingProblem,
}

/// What is wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordingProblem {
    /// The lines cannot be read as a message.
    Syntax(SyntaxProblem),
    /// One file defines the message twice.
    DuplicateKey {
        /// The message.
        key: String,
        /// Line of the first definition.
        first_line: usize,
    },
    /// A message and a term have the same name, and one would hide the other.
    SameName {
        /// The name, without the term's dash.
        name: String,
    },
    /// A message has an attribute; messages here have a value only.
    Attribute {
        /// The message.
        key: String,
    },
    /// No resource was given in this language.
    UnknownLanguage,
    /// The language has no such message.
    UnknownKey {
        /// The message asked for.
        key: String,
        /// A message with nearly that name.
        near: Option<String>,
    },
    /// The argument was given, and the message takes it in no language.
    UnknownArgument {
        /// The message.
        key: String,
        /// The argument.
        argument: String,
        /// An argument with nearly that name.
        near: Option<String>,
    },
    /// The message takes the argument, and it was not given.
    MissingArgument {
        /// The message.
        key: String,
        /// The argument.
        argument: String,
    },
    /// The message refers to a message, term or attribute that does not exist.
    UnknownReference {
        /// The message.
        key: String,
        /// What it refers to; terms with their dash.
        reference: String,
        /// Something with nearly that name.
        near: Option<String>,
    },
    /// The message calls a function; there are none.
    UnknownFunction {
        /// The message.
        key: String,
        /// The function.
        function: String,
    },
    /// The messages refer to each other in a circle.
    Cycle {
        /// The circle, in order.
        keys: Vec<String>,
    },
    /// The message is too large to be put together.
    TooLarge {
        /// The message.
        key: String,
    },
}

/// Why lines cannot be read as a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SyntaxProblem {
    /// This character should have come here.
    Expected(char),
    /// A name has to begin here: letters, digits, `-` and `_`.
    NameExpected,
    /// The name is there, the text is not.
    TextMissing,
    /// A choice has no variant marked with `*`.
    DefaultVariantMissing,
    /// A choice has several variants marked with `*`.
    SeveralDefaultVariants,
    /// A choice can be made by an argument only.
    NotAChoice,
    /// A closing brace without an opening one.
    UnbalancedBrace,
    /// A quoted text does not end on its line.
    UnterminatedText,
    /// A backslash before something that cannot be escaped.
    UnknownEscape,
    /// Something else inside the braces.
    Placeable,
}

impl From<&ErrorKind> for SyntaxProblem {
    fn from(kind: &ErrorKind) -> Self {
        match kind {
            ErrorKind::ExpectedToken(token) => Self::Expected(*token),
            ErrorKind::ExpectedCharRange { .. } => Self::NameExpected,
            ErrorKind::ExpectedMessageField { .. }
            | ErrorKind::ExpectedTermField { .. }
            | ErrorKind::MissingValue => Self::TextMissing,
            ErrorKind::MissingDefaultVariant => Self::DefaultVariantMissing,
            ErrorKind::MultipleDefaultVariants => Self::SeveralDefaultVariants,
            ErrorKind::MessageReferenceAsSelector
            | ErrorKind::TermReferenceAsSelector
            | ErrorKind::MessageAttributeAsSelector
            | ErrorKind::ExpectedSimpleExpressionAsSelector => Self::NotAChoice,
            ErrorKind::UnterminatedStringLiteral => Self::UnterminatedText,
            ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
                Self::UnknownEscape
            }
            ErrorKind::UnbalancedClosingBrace => Self::UnbalancedBrace,
            ErrorKind::ForbiddenCallee
            | ErrorKind::TermAttributeAsPlaceable
            | ErrorKind::PositionalArgumentFollowsNamed
            | ErrorKind::DuplicatedNamedArgument(_)
            | ErrorKind::ExpectedInlineExpression
            | ErrorKind::ExpectedLiteral => Self::Placeable,
        }
    }
}

impl fmt::Display for SyntaxProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(token) => write!(f, "`{token}` is expected here"),
            Self::NameExpected => f.write_str("a name is expected here"),
            Self::TextMissing => f.write_str("the message has no text"),
            Self::DefaultVariantMissing => f.write_str("no variant is marked with `*`"),
            Self::SeveralDefaultVariants => f.write_str("several variants are marked with `*`"),
            Self::NotAChoice => f.write_str("only an argument can choose between variants"),
            Self::UnbalancedBrace => f.write_str("a closing brace without an opening one"),
            Self::UnterminatedText => f.write_str("a quoted text does not end on its line"),
            Self::UnknownEscape => f.write_str("this cannot be escaped"),
            Self::Placeable => f.write_str("this cannot stand in braces"),
        }
    }
}

impl fmt::Display for WordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "{place}: {}", self.problem)?,
            None => write!(f, "{}", self.problem)?,
        }
        write!(f, " ({})", self.language)
    }
}

impl std::error::Error for WordingError {}

impl fmt::Display for WordingProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(problem) => write!(f, "{problem}"),
            Self::DuplicateKey { key, first_line } => {
                write!(f, "message `{key}` is already on line {first_line}")
            }
            Self::SameName { name } => write!(f, "`{name}` and `-{name}` hide each other"),
            Self::Attribute { key } => write!(f, "message `{key}` has an attribute"),
            Self::UnknownLanguage => f.write_str("there is no wording in this language"),
            Self::UnknownKey { key, near } => {
                write!(f, "there is no message `{key}`{}", hint(near))
            }
            Self::UnknownArgument { key, argument, near } => {
                write!(f, "message `{key}` takes no argument `{argument}`{}", hint(near))
            }
            Self::MissingArgument { key, argument } => {
                write!(f, "message `{key}` needs the argument `{argument}`")
            }
            Self::UnknownReference { key, reference, near } => {
                write!(f, "message `{key}` refers to `{reference}`, which is unknown{}", hint(near))
            }
            Self::UnknownFunction { key, function } => {
                write!(f, "message `{key}` calls the function `{function}`; there are none")
            }
            Self::Cycle { keys } => write!(f, "messages in a circle: {}", keys.join(" → ")),
            Self::TooLarge { key } => write!(f, "message `{key}` is too large"),
        }
    }
}

/// `; did you mean …?`, or nothing.
pub(super) fn hint(near: &Option<String>) -> String {
    near.as_ref().map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}
