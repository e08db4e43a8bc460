//! Messages of a workspace that would change nothing, or ask for what nobody gives.

use std::collections::BTreeSet;

use super::Own;
use crate::language::{Wording, WordingError, WordingProblem, nearest};
use crate::text::Language;

/// What is wrong with the workspace's own messages in `whole`, laid over `built_in`.
///
/// A message of a new name is right where the workspace's own texts use it.
pub(in crate::compile) fn mistakes(
    built_in: &Wording,
    whole: &Wording,
    own: &[Own<'_>],
) -> Vec<WordingError> {
    let mut mistakes = Vec::new();
    for language in Language::ALL {
        for key in whole.keys(language) {
            let place = whole.place(language, key);
            let Some(place) = place.filter(|at| own.iter().any(|(name, _)| *name == &*at.file))
            else {
                continue;
            };
            if let Some(problem) = problem(built_in, whole, own, (language, key)) {
                mistakes.push(WordingError { language, place: Some(place.clone()), problem });
            }
        }
    }
    mistakes
}

/// The workspace's own messages, each as file, line and name: `templates/…:1: heading-dpo`.
#[derive(Debug, Default)]
pub(in crate::compile) struct Messages {
    /// Those in place of built-in ones.
    pub(in crate::compile) replaced: Vec<String>,
    /// Those that only the workspace has.
    pub(in crate::compile) added: Vec<String>,
}

/// The workspace's own messages in `whole`, in the order of files and lines.
pub(in crate::compile) fn messages(
    built_in: &Wording,
    whole: &Wording,
    own: &[Own<'_>],
) -> Messages {
    let mut found: Vec<(&str, usize, &str, bool)> = Vec::new();
    for language in Language::ALL {
        for key in whole.keys(language) {
            let Some(place) = whole.place(language, key) else { continue };
            let line = place.position.line;
            // The built-in file of the same name has its own lines.
            let is_own = |(name, text): &&Own<'_>| {
                let written = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
                *name == &*place.file && written.starts_with(key)
            };
            if let Some((file, _)) = own.iter().find(is_own) {
                found.push((file, line, key, built_in.has(language, key)));
            }
        }
    }
    found.sort_unstable();
    let mut messages = Messages::default();
    for (file, line, key, replaces) in found {
        let list = if replaces { &mut messages.replaced } else { &mut messages.added };
        list.push(format!("templates/{file}:{line}: {key}"));
    }
    messages
}

fn problem(
    built_in: &Wording,
    whole: &Wording,
    own: &[Own<'_>],
    (language, key): (Language, &str),
) -> Option<WordingProblem> {
    if !built_in.has(language, key) {
        // Once where it is written, and again where it is used.
        let named: usize = own.iter().map(|(_, text)| text.matches(key).count()).sum();
        let near = nearest(key, built_in.keys(language)).map(str::to_owned);
        return (named < 2).then(|| WordingProblem::UnknownKey { key: key.to_owned(), near });
    }
    let given: BTreeSet<&str> =
        built_in.languages().flat_map(|one| built_in.takes(one, key)).collect();
    let asked = whole.takes(language, key).into_iter().find(|name| !given.contains(name))?;
    Some(WordingProblem::MissingArgument { key: key.to_owned(), argument: asked.to_owned() })
}
