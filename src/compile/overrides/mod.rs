//! The workspace's own templates and messages: which of them can be used, and what is to be
//! said of the rest.

mod looks;
mod markup;
mod told;
mod words;

use crate::language::{TemplateError, WordingError, nearest};
use crate::world::disk::{Found, Unreadable};

pub use looks::LookProblem;
pub(super) use looks::mistakes as look_mistakes;
pub use markup::MarkupProblem;
pub(super) use markup::mistakes as markup_mistakes;
pub use told::tell;
pub(super) use words::{Messages, messages, mistakes};

/// What is wrong with a file of the workspace's own `templates/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OverrideMistake {
    /// The file, named from `templates/`, cannot be read.
    Unreadable(String, Unreadable),
    /// The file is empty and would blot out what it overrides.
    Empty(String),
    /// The file overrides nothing; with the name that it may have been meant to have.
    Unknown(String, Option<String>),
    /// The template uses none of the facts that the built-in one of its name tells; with these.
    Factless(String, Vec<String>),
    /// The file, which decides how documents look; the byte, and what is wrong there.
    Look(String, usize, LookProblem),
    /// The template or messages; the byte, and what documents would not understand there.
    Markup(String, usize, MarkupProblem),
    /// A message.
    Wording(WordingError),
    /// A template.
    Template(TemplateError),
}

/// A template or message file of a workspace: its name from `templates/`, and its text.
pub(super) type Own<'a> = (&'a str, &'a str);

/// The files that can be used, and what is wrong with the others; `known` are the names that
/// override something.
pub(super) fn usable<'a>(
    files: &'a [Found],
    known: &[&str],
) -> (Vec<Own<'a>>, Vec<OverrideMistake>) {
    let (mut usable, mut mistakes) = (Vec::new(), Vec::new());
    for file in files {
        let name = file.name.as_str();
        if !known.contains(&name) {
            let near = nearest(name, known.iter().copied()).map(str::to_owned);
            mistakes.push(OverrideMistake::Unknown(name.to_owned(), near));
            continue;
        }
        match &file.text {
            Err(why) => mistakes.push(OverrideMistake::Unreadable(name.to_owned(), why.clone())),
            Ok(text) if text.trim().is_empty() => {
                mistakes.push(OverrideMistake::Empty(name.to_owned()));
            }
            Ok(text) => usable.push((name, text.as_str())),
        }
    }
    (usable, mistakes)
}
