//! Strict wording: every text of reports and documents, by key and language.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use super::messages::{self, Definitions, Needs};
use super::{Place, SyntaxProblem, WordingError, WordingProblem, format, nearest};
use crate::text::Language;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text, printed as it is.
    Text(Cow<'a, str>),
    /// A whole number: chooses plural forms, and is printed as the language writes it.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// How the languages differ in a message they should share.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disparity {
    /// `language` has no such message, another language has.
    Missing {
        /// The message.
        key: String,
        /// The language without it.
        language: Language,
    },
    /// `language` leaves out arguments that another language prints.
    Arguments {
        /// The message.
        key: String,
        /// The language that leaves them out.
        language: Language,
        /// What it leaves out.
        without: Vec<String>,
    },
}

/// Messages of every language, from Fluent files.
///
/// Strict: whatever a message lacks is an error, and no language stands in for
/// another. Can be shared between threads.
pub struct Wording {
    languages: BTreeMap<Language, Lexicon>,
    /// By message, every argument that some language takes.
    taken: BTreeMap<String, BTreeSet<String>>,
}

/// The messages of one language.
struct Lexicon {
    bundle: FluentBundle<FluentResource>,
    messages: BTreeMap<String, Message>,
}

struct Message {
    place: Place,
    needs: Needs,
}

/// How a message uses an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Shown,
    Chosen,
    Both,
}

impl Wording {
    /// Reads the message files: language, name of the file, text.
    ///
    /// A message of a later file replaces the message of the same name in an
    /// earlier file of its language, so a workspace overrides single messages.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the messages, of all files at once.
    pub fn new(resources: &[(Language, &str, &str)]) -> Result<Self, Vec<WordingError>> {
        let files = |language| -> Vec<(&str, &str)> {
            resources.iter().filter(|r| r.0 == language).map(|r| (r.1, r.2)).collect()
        };
        let read: Vec<(Language, Result<Lexicon, Vec<WordingError>>)> = Language::ALL
            .par_iter()
            .map(|language| (*language, files(*language)))
            .filter(|(_, files)| !files.is_empty())
            .map(|(language, files)| (language, Lexicon::new(language, &files)))
            .collect();
        let (mut languages, mut errors) = (BTreeMap::new(), Vec::new());
        for (language, lexicon) in read {
            match lexicon {
                Ok(lexicon) => drop(languages.insert(language, lexicon)),
                Err(found) => errors.extend(found),
            }
        }
        let taken = taken(&languages);
        if errors.is_empty() { Ok(Self { languages, taken }) } else { Err(errors) }
    }

    /// The text of `key` in `language`.
    ///
    /// # Errors
    ///
    /// The language or the message is unknown, the message takes an argument that
    /// is not given, or no language's wording of it takes one that is.
    pub fn word(
        &self,
        language: Language,
        key: &str,
        arguments: &[(&str, Value<'_>)],
    ) -> Result<String, WordingError> {
        let fail = |place: Option<&Place>, problem| WordingError {
            language,
            place: place.cloned(),
            problem,
        };
        let lexicon = self
            .languages
            .get(&language)
            .ok_or_else(|| fail(None, WordingProblem::UnknownLanguage))?;
        let message =
            lexicon.messages.get(key).ok_or_else(|| fail(None, lexicon.unknown_key(key)))?;
        let at = Some(&message.place);
        if !self.fits(key, &message.needs, arguments) {
            let given = arguments.iter().map(|(name, _)| *name).collect();
            if let Some(problem) = self.argument_problems(language, key, &given).into_iter().next()
            {
                return Err(fail(at, problem));
            }
        }
        let too_large = || fail(at, WordingProblem::TooLarge { key: key.to_owned() });
        lexicon.write(key, arguments).ok_or_else(too_large)
    }

    /// Whether `language` has the message.
    #[must_use]
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.message(language, key).is_some()
    }

    /// Every message of `language`.
    #[must_use]
    pub fn keys(&self, language: Language) -> BTreeSet<&str> {
        self.lexicon_keys(language).collect()
    }

    /// The languages there is wording in.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.languages.keys().copied()
    }

    /// Where `language` words the message.
    #[must_use]
    pub fn place(&self, language: Language, key: &str) -> Option<&Place> {
        self.message(language, key).map(|message| &message.place)
    }

    /// The arguments that `language`'s wording of the message takes; none if it has no such message.
    #[must_use]
    pub fn takes(&self, language: Language, key: &str) -> BTreeSet<&str> {
        self.message(language, key).map(|message| message.needs.all()).unwrap_or_default()
    }

    /// Where the languages differ: a message that one lacks, an argument that one leaves out.
    #[must_use]
    pub fn parity(&self) -> Vec<Disparity> {
        let keys: BTreeSet<&str> = self.languages().flat_map(|l| self.lexicon_keys(l)).collect();
        keys.into_iter()
            .flat_map(|key| self.languages().filter_map(|l| self.disparity(l, key)))
            .collect()
    }

    /// What is wrong with giving `key` these arguments in `language`.
    pub(super) fn argument_problems(
        &self,
        language: Language,
        key: &str,
        given: &BTreeSet<&str>,
    ) -> Vec<WordingProblem> {
        let (takes, anywhere) = (self.takes(language, key), self.taken(key));
        let missing = takes.difference(given).map(|argument| WordingProblem::MissingArgument {
            key: key.to_owned(),
            argument: (*argument).to_owned(),
        });
        let unknown = given.difference(&anywhere).map(|argument| WordingProblem::UnknownArgument {
            key: key.to_owned(),
            argument: (*argument).to_owned(),
            near: nearest(argument, anywhere.iter().copied()).map(str::to_owned),
        });
        missing.chain(unknown).collect()
    }

    /// How `language`'s wording of the message uses `argument`, if it takes it.
    pub(super) fn use_of(&self, language: Language, key: &str, argument: &str) -> Option<Use> {
        let needs = &self.message(language, key)?.needs;
        match (needs.shown.contains(argument), needs.chosen.contains(argument)) {
            (true, true) => Some(Use::Both),
            (true, false) => Some(Use::Shown),
            (false, true) => Some(Use::Chosen),
            (false, false) => None,
        }
    }

    fn message(&self, language: Language, key: &str) -> Option<&Message> {
        self.languages.get(&language)?.messages.get(key)
    }

    fn lexicon_keys(&self, language: Language) -> impl Iterator<Item = &str> {
        let messages = self.languages.get(&language).map(|lexicon| lexicon.messages.keys());
        messages.into_iter().flatten().map(String::as_str)
    }

    fn taken(&self, key: &str) -> BTreeSet<&str> {
        self.taken.get(key).into_iter().flatten().map(String::as_str).collect()
    }

    /// Whether the arguments are right, found without building any set: this is
    /// asked for every sentence of every document.
    fn fits(&self, key: &str, needs: &Needs, arguments: &[(&str, Value<'_>)]) -> bool {
        let known = |name: &str| self.taken.get(key).is_some_and(|taken| taken.contains(name));
        let given = |name: &String| arguments.iter().any(|(given, _)| given == name);
        needs.shown.iter().chain(&needs.chosen).all(given)
            && arguments.iter().all(|(name, _)| known(name))
    }

    fn disparity(&self, language: Language, key: &str) -> Option<Disparity> {
        let key_text = key.to_owned();
        if !self.has(language, key) {
            return Some(Disparity::Missing { key: key_text, language });
        }
        let takes = self.takes(language, key);
        let without: Vec<_> =
            self.taken(key).difference(&takes).map(|name| (*name).to_owned()).collect();
        (!without.is_empty()).then_some(Disparity::Arguments { key: key_text, language, without })
    }
}

impl fmt::Debug for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.languages().map(|l| (l, self.keys(l)))).finish()
    }
}

impl Lexicon {
    fn new(language: Language, files: &[(&str, &str)]) -> Result<Self, Vec<WordingError>> {
        let mut bundle = empty_bundle(language);
        let (mut definitions, mut mistakes) = (Definitions::new(), Vec::new());
        for (file, text) in files {
            if let Some(at) = messages::too_deep(text) {
                let problem = WordingProblem::Syntax(SyntaxProblem::Placeable);
                mistakes.push((Place::in_text(file, text, at), problem));
                continue;
            }
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((_, problems)) => {
                    mistakes.extend(problems.iter().map(|problem| {
                        let place = Place::in_text(file, text, problem.pos.start);
                        (place, WordingProblem::Syntax((&problem.kind).into()))
                    }));
                    continue;
                }
            };
            let (found, wrong) = messages::definitions(&resource, file);
            definitions.extend(found);
            mistakes.extend(wrong);
            bundle.add_resource_overriding(resource);
        }
        // References are followed only in readable files: an unreadable one would
        // make everything it defines unknown.
        if mistakes.is_empty() {
            let (needs, wrong) = messages::needs(&definitions);
            if wrong.is_empty() {
                return Ok(Self { bundle, messages: placed(definitions, needs) });
            }
            mistakes = wrong;
        }
        let error = |(place, problem)| WordingError { language, place: Some(place), problem };
        Err(mistakes.into_iter().map(error).collect())
    }

    fn unknown_key(&self, key: &str) -> WordingProblem {
        let near = nearest(key, self.messages.keys().map(String::as_str)).map(str::to_owned);
        WordingProblem::UnknownKey { key: key.to_owned(), near }
    }

    /// The text; none if the formatter met anything it could not do.
    fn write(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            values.set(*name, fluent_value(value));
        }
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut problems);
        problems.is_empty().then(|| single_stops(text.into_owned()))
    }
}

/// The text with one full stop where a sentence ends in a value that has its own: `1 mom.`.
fn single_stops(text: String) -> String {
    if !text.contains("..") {
        return text;
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("..") {
        kept.push_str(before);
        let in_word = before.ends_with(char::is_alphanumeric);
        let at_end = after.is_empty() || after.starts_with(char::is_whitespace);
        kept.push_str(if in_word && at_end { "." } else { ".." });
        rest = after;
    }
    kept + rest
}

fn taken(languages: &BTreeMap<Language, Lexicon>) -> BTreeMap<String, BTreeSet<String>> {
    let mut taken: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (key, message) in languages.values().flat_map(|lexicon| &lexicon.messages) {
        let arguments = message.needs.all().into_iter().map(str::to_owned);
        taken.entry(key.clone()).or_default().extend(arguments);
    }
    taken
}

fn empty_bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolation marks are invisible characters; in a legal text they break search and copying.
    bundle.set_use_isolating(false);
    match language {
        Language::Fi => bundle.set_formatter(Some(|value, _| written_number(Language::Fi, value))),
        Language::Sv => bundle.set_formatter(Some(|value, _| written_number(Language::Sv, value))),
        Language::En => bundle.set_formatter(Some(|value, _| written_number(Language::En, value))),
    }
    bundle
}

/// Whole numbers as the language writes them; everything else is the formatter's.
fn written_number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(format::number(language, number.value as i64))
        }
        _ => None,
    }
}

fn fluent_value<'a>(value: &'a Value<'_>) -> FluentValue<'a> {
    match value {
        Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Value::Number(number) => FluentValue::from(*number),
    }
}

fn placed(
    definitions: Definitions,
    mut needs: BTreeMap<String, Needs>,
) -> BTreeMap<String, Message> {
    definitions
        .into_iter()
        .filter_map(|(key, definition)| {
            let needs = needs.remove(&key)?;
            Some((key, Message { place: definition.place, needs }))
        })
        .collect()
}
