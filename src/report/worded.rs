//! A finding in words.

use super::clean::{quotable, visible};
use crate::diagnostic::{Argument, Arguments, Diagnostic};
use crate::language::{Value, Wording, WordingError, format};
use crate::law::Provision;
use crate::text::Language;

/// A finding in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
    /// Why: the provisions as the language cites them.
    pub provisions: Vec<String>,
    /// Labels of the related places, in their order.
    pub labels: Vec<String>,
}

/// Words `diagnostic` in `language`, from its page and the report's own words.
///
/// A variant without a message or remedy of its own has the plain one.
///
/// # Errors
///
/// The wording lacks a message, or a message needs an argument that the finding
/// does not have. Arguments that a message does not need are left out.
pub fn word(
    diagnostic: &Diagnostic,
    wording: &Wording,
    language: Language,
) -> Result<Worded, WordingError> {
    let speaker = Speaker { diagnostic, wording, language };
    let label = |label| wording.word(language, label, &[]);
    Ok(Worded {
        message: speaker.say(&speaker.key("message"))?,
        remedy: speaker.say(&speaker.key("remedy"))?,
        provisions: diagnostic
            .provisions
            .iter()
            .map(|provision| provision.cite(language))
            .collect(),
        labels: diagnostic
            .related
            .iter()
            .map(|place| label(place.label))
            .collect::<Result<_, _>>()?,
    })
}

/// A message by its full key, with the values it shows.
pub type Shown = (String, Vec<(&'static str, Value<'static>)>);

/// The messages that a finding is worded with, by full key, and the values they show.
///
/// The manual shows a rule's messages with what an example of the rule has found.
///
/// # Errors
///
/// A word that stands for a value is missing.
pub fn shown(
    diagnostic: &Diagnostic,
    wording: &Wording,
    language: Language,
) -> Result<Vec<Shown>, WordingError> {
    let speaker = Speaker { diagnostic, wording, language };
    let keys = ["message", "remedy"].map(|part| speaker.key(part));
    keys.into_iter().map(|key| speaker.arguments(&key).map(|values| (key, values))).collect()
}

/// The text of a message that is no finding: of what the program itself has to say.
///
/// # Errors
///
/// The wording lacks the message, or the arguments are not those it takes.
pub fn say(
    key: &str,
    arguments: &Arguments,
    wording: &Wording,
    language: Language,
) -> Result<String, WordingError> {
    let given: Vec<(&str, Value<'_>)> = arguments
        .iter()
        .map(|(name, argument)| {
            Ok((
                *name,
                match argument {
                    // A path is a place: it is never cut.
                    Argument::Text(text) => visible(text).into(),
                    other => value(other, wording, language)?,
                },
            ))
        })
        .collect::<Result<_, WordingError>>()?;
    wording.word(language, key, &given)
}

struct Speaker<'a> {
    diagnostic: &'a Diagnostic,
    wording: &'a Wording,
    language: Language,
}

impl Speaker<'_> {
    /// The key of the variant's own wording, or of the plain one.
    fn key(&self, part: &str) -> String {
        let plain = format!("{}-{part}", self.diagnostic.code);
        let own = format!("{plain}-{}", self.diagnostic.variant);
        if self.wording.has(self.language, &own) { own } else { plain }
    }

    fn say(&self, key: &str) -> Result<String, WordingError> {
        self.wording.word(self.language, key, &self.arguments(key)?)
    }

    /// Those of the finding's arguments that the message takes, as the language writes them.
    fn arguments(&self, key: &str) -> Result<Vec<(&'static str, Value<'static>)>, WordingError> {
        let takes = self.wording.takes(self.language, key);
        let given = self.diagnostic.arguments.iter().filter(|(name, _)| takes.contains(name));
        given
            .map(|(name, argument)| Ok((*name, value(argument, self.wording, self.language)?)))
            .collect()
    }
}

/// An argument as the language writes it.
fn value(
    argument: &Argument,
    wording: &Wording,
    language: Language,
) -> Result<Value<'static>, WordingError> {
    Ok(match argument {
        Argument::Text(text) => quotable(text).into(),
        Argument::Number(number) => (*number).into(),
        Argument::Date(day) => format::date(language, *day).into(),
        Argument::Provision(provision) => provision.cite(language).into(),
        Argument::Provisions(provisions) => {
            let cited: Vec<String> =
                provisions.iter().map(|provision| provision.cite(language)).collect();
            format::list(language, &cited).into()
        }
        Argument::Alternatives(provisions) => {
            format::alternatives(language, &places(provisions, language)).into()
        }
        Argument::List(items) => {
            let items: Vec<String> = items.iter().map(|item| quotable(item)).collect();
            format::list(language, &items).into()
        }
        Argument::Term(key) => wording.word(language, key, &[])?.into(),
        Argument::Terms(keys) => {
            let words: Result<Vec<String>, WordingError> =
                keys.iter().map(|key| wording.word(language, key, &[])).collect();
            format::list(language, &words?).into()
        }
        Argument::Phrase(phrase) => quotable(phrase.text(language)).into(),
        Argument::Phrases(phrases) => {
            let texts: Vec<String> =
                phrases.iter().map(|phrase| quotable(phrase.text(language))).collect();
            format::list(language, &texts).into()
        }
        Argument::Fields(names) => {
            let marked: Vec<String> = names.iter().map(|name| format!("«{name}»")).collect();
            format::list(language, &marked).into()
        }
    })
}

/// The provisions as the language cites them; an act is named once for its places in a row.
fn places(provisions: &[Provision], language: Language) -> Vec<String> {
    let before = std::iter::once(None).chain(provisions.iter().map(Some));
    let pairs = provisions.iter().zip(before);
    let cite = |(one, before): (&Provision, Option<&Provision>)| {
        let same = before.is_some_and(|before| before.act() == one.act());
        let place = one.place(language);
        if same && !place.is_empty() { place } else { one.cite(language) }
    };
    pairs.map(cite).collect()
}
