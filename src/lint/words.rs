//! Words by which rules tell texts that need a look.
//!
//! `words/special-categories.csv` lists beginnings of words that sound like special categories of
//! data (Art. 9(1)); `words/personal-data.csv` lists given names that are common in Finland and mean nothing else, and
//! beginnings of words about health, benefits and debts; `words/topics.csv` lists words by which a
//! sentence shows what it is about: `*` before one that may stand inside a compound, `$` after one
//! that is meant as it is, and else a beginning.

use std::sync::LazyLock;

/// The lists, as they stand in their files.
const PERSONAL_DATA: &str = include_str!("words/personal-data.csv");
const SPECIAL: &str = include_str!("words/special-categories.csv");
const TOPICS: &str = include_str!("words/topics.csv");

/// Given names, sorted.
static GIVEN_NAMES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| of_kind(PERSONAL_DATA, "given-name"));

/// Beginnings of words, in small letters, sorted.
static MATTERS: LazyLock<Vec<&'static str>> = LazyLock::new(|| of_kind(PERSONAL_DATA, "matter"));
static HINTS: LazyLock<Vec<&'static str>> = LazyLock::new(|| of_kind(SPECIAL, "hint"));

/// What a text may speak of, by its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Consent.
    Consent,
    /// That one thing or another suffices.
    Alternative,
    /// Keeping without an end.
    Permanent,
    /// A decision of an archival authority.
    ArchivalDecision,
    /// A charge.
    Charge,
    /// That nothing is charged.
    Free,
    /// The grounds on which Art. 12(5) and 15(3) allow a fee.
    FeeGround,
    /// A longer time for an answer (Art. 12(3)).
    Extension,
    /// A copy.
    Copy,
    /// A document that proves identity.
    IdentityDocument,
    /// Correcting and updating data.
    Correction,
    /// A duty.
    Obligation,
    /// Profiling.
    Profiling,
    /// Technical and log data.
    TechnicalData,
    /// Logs.
    Log,
    /// Personal data.
    PersonalData,
    /// That something is not so.
    Denial,
    /// Backups.
    Backup,
    /// What a statute lays down.
    Statutory,
}

impl Topic {
    const fn id(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Alternative => "alternative",
            Self::Permanent => "permanent",
            Self::ArchivalDecision => "archival-decision",
            Self::Charge => "charge",
            Self::Free => "free",
            Self::FeeGround => "fee-ground",
            Self::Extension => "extension",
            Self::Copy => "copy",
            Self::IdentityDocument => "identity-document",
            Self::Correction => "correction",
            Self::Obligation => "obligation",
            Self::Profiling => "profiling",
            Self::TechnicalData => "technical-data",
            Self::Log => "log",
            Self::PersonalData => "personal-data",
            Self::Denial => "denial",
            Self::Backup => "backup",
            Self::Statutory => "statutory",
        }
    }
}

/// The words of each topic, in the order of their ids.
static BY_TOPIC: LazyLock<Vec<(&'static str, Vec<&'static str>)>> = LazyLock::new(|| {
    let mut ids: Vec<&str> =
        TOPICS.lines().skip(1).filter_map(|row| row.split(',').next()).collect();
    ids.dedup();
    ids.into_iter().map(|id| (id, of_kind(TOPICS, id))).collect()
});

/// Whether `text`, in any of the three languages, has a word of the topic.
#[must_use]
pub fn speaks_of(text: &str, topic: Topic) -> bool {
    let listed = BY_TOPIC.iter().find(|(id, _)| *id == topic.id());
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.any(|word| listed.is_some_and(|(_, forms)| forms.iter().any(|form| fits(word, form))))
}

fn fits(word: &str, form: &str) -> bool {
    match (form.strip_prefix('*'), form.strip_suffix('$')) {
        (Some(rest), None) => word.contains(rest),
        (Some(rest), Some(_)) => word.ends_with(rest.trim_end_matches('$')),
        (None, Some(whole)) => word == whole,
        (None, None) => word.starts_with(form),
    }
}

/// The sentences of `text`.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '!', '?', ';', '\n']).filter(|one| !one.trim().is_empty())
}

fn of_kind(list: &'static str, kind: &str) -> Vec<&'static str> {
    let rows = list.lines().filter_map(|line| {
        let (of, rest) = line.split_once(',')?;
        (of == kind).then_some(rest.split_once(',')?.1)
    });
    let mut words: Vec<&str> = rows.collect();
    words.sort_unstable();
    words
}

/// Whether `word` is a given name that means nothing else.
#[must_use]
pub fn is_given_name(word: &str) -> bool {
    GIVEN_NAMES.binary_search(&word).is_ok()
}

/// Whether `word`, in whatever form, is about somebody's health, benefits or debts.
#[must_use]
pub fn is_sensitive_matter(word: &str) -> bool {
    let lower = word.to_lowercase();
    MATTERS.iter().any(|beginning| lower.starts_with(beginning))
}

/// Whether `word`, in whatever form, sounds like a special category of data.
#[must_use]
pub fn is_special_hint(word: &str) -> bool {
    let lower = word.to_lowercase();
    HINTS.iter().any(|beginning| lower.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_read() {
        assert!(GIVEN_NAMES.len() > 150 && MATTERS.len() > 40);
        assert!(is_given_name("Matti") && !is_given_name("Onni") && !is_given_name("matti"));
        assert!(is_sensitive_matter("Sairausloman") && is_sensitive_matter("diagnosis"));
        assert!(!is_sensitive_matter("lääkäri"));
        assert!(is_special_hint("Allergiat") && is_special_hint("fackföreningsavgift"));
        assert!(!is_special_hint("nimi"));
    }

    #[test]
    fn every_topic_is_listed_and_known_in_its_forms() {
        let forms: &[(Topic, &[&str])] = &[
            (
                Topic::Consent,
                &["suostumus", "suostumuksen", "suostumuksella", "samtycket", "consents"],
            ),
            (Topic::Alternative, &["tai", "taikka", "eller", "or", "ja/tai"]),
            (
                Topic::Permanent,
                &["pysyvästi", "pysyvään", "toistaiseksi", "varaktigt", "permanently"],
            ),
            (
                Topic::ArchivalDecision,
                &["päätös", "päätöksen", "arkistointipäätöksellä", "Kansallisarkiston", "beslutet"],
            ),
            (Topic::Charge, &["maksu", "maksua", "käsittelymaksun", "peritään", "avgiften"]),
            (Topic::Free, &["ei", "eikä", "maksutta", "maksutonta", "kostnadsfritt"]),
            (
                Topic::FeeGround,
                &["perusteettomista", "kohtuuton", "kohtuuttomat", "toistuvista", "jäljennöksiä"],
            ),
            (
                Topic::Extension,
                &["jatkaa", "määräajan jatkamisesta", "pidennetään", "viivästyksestä", "förlängas"],
            ),
            (Topic::Copy, &["kopio", "kopion", "passikopiota", "jäljennöksen", "kopian"]),
            (
                Topic::IdentityDocument,
                &[
                    "passista",
                    "passin",
                    "henkilökortin",
                    "henkilöllisyystodistuksesta",
                    "körkortet",
                ],
            ),
            (
                Topic::Correction,
                &["oikaistava", "korjattava", "päivittää", "täydennettävä", "rättas"],
            ),
            (
                Topic::Obligation,
                &[
                    "velvollinen",
                    "velvollisuus",
                    "velvoitettu",
                    "ilmoitusvelvollisuuden",
                    "skyldiga",
                ],
            ),
            (
                Topic::Profiling,
                &["profilointi", "profilointia", "profiloidaan", "profilering", "profiling"],
            ),
            (
                Topic::TechnicalData,
                &["teknisinä", "lokit", "lokitiedoissa", "käyttöloki", "loggar"],
            ),
            (Topic::Log, &["loki", "lokien", "lokitiedot", "käyttöloki", "loggen"]),
            (
                Topic::PersonalData,
                &[
                    "henkilötietoja",
                    "henkilötiedot",
                    "henkilötietojen",
                    "personuppgifter",
                    "personal",
                ],
            ),
            (Topic::Denial, &["ei", "eivät", "eikä", "inga", "not"]),
            (
                Topic::Backup,
                &[
                    "varmuuskopiot",
                    "varmuuskopioista",
                    "varmuuskopiointi",
                    "säkerhetskopior",
                    "backups",
                ],
            ),
            (
                Topic::Statutory,
                &["lakisääteinen", "lakisääteistä", "lakisääteiset", "lagstadgad", "statutory"],
            ),
        ];
        assert_eq!(forms.len(), BY_TOPIC.len());
        for (topic, forms) in forms {
            for form in *forms {
                assert!(speaks_of(form, *topic), "{topic:?}: {form}");
            }
        }
        let others = [
            (Topic::Charge, "Perusteet kerrotaan päätöksessä"),
            (Topic::Alternative, "taito"),
            (Topic::IdentityDocument, "passiivinen"),
            (Topic::Log, "logistics lokakuu"),
            (Topic::FeeGround, "peruste"),
        ];
        for (topic, text) in others {
            assert!(!speaks_of(text, topic), "{topic:?}: {text}");
        }
    }
}
