//! Words by which a sentence shows what it is about.
//!
//! `topics.csv` lists them: `*` before one that may stand inside a compound, `$` after one that is
//! meant as it is, and else a beginning.

use std::sync::LazyLock;

use super::beginnings::Finder;
use super::of_kind;

const TOPICS: &str = include_str!("topics.csv");

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
    /// Contracts with those who produce or supply something.
    Contractor,
    /// Bodies of health care.
    Care,
    /// Members of an area.
    Member,
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
            Self::Contractor => "contractor",
            Self::Care => "care",
            Self::Member => "member",
        }
    }
}

/// The words of each topic, in the order of their ids.
static BY_TOPIC: LazyLock<Vec<(&'static str, Vec<&'static str>, Finder)>> = LazyLock::new(|| {
    let mut ids: Vec<&str> =
        TOPICS.lines().skip(1).filter_map(|row| row.split(',').next()).collect();
    ids.dedup();
    let listed = |id| {
        let forms = of_kind(TOPICS, id);
        let finder = Finder::new(forms.iter().map(|form| form.trim_matches(['*', '$'])));
        (id, forms, finder)
    };
    ids.into_iter().map(listed).collect()
});

/// Whether `text`, in any of the three languages, has a word of the topic.
#[must_use]
pub fn speaks_of(text: &str, topic: Topic) -> bool {
    let listed = BY_TOPIC.iter().find(|(id, ..)| *id == topic.id());
    let Some((_, forms, _)) = listed.filter(|(.., finder)| finder.finds(text)) else {
        return false;
    };
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.any(|word| forms.iter().any(|form| fits(word, form)))
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

#[cfg(test)]
mod tests {
    use super::*;

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
            (
                Topic::Contractor,
                &[
                    "palvelutuotannon",
                    "palvelutuotantoon",
                    "hankintasopimukset",
                    "toimittajasopimusten",
                    "alihankintasopimus",
                    "leverantörsavtal",
                    "procurement",
                ],
            ),
            (
                Topic::Care,
                &[
                    "terveydenhuollon",
                    "terveyspalvelut",
                    "hyvinvointialueelta",
                    "sairaalasta",
                    "keskussairaala",
                    "hälsovården",
                    "hospitals",
                ],
            ),
            (
                Topic::Member,
                &[
                    "jäsenkunnat",
                    "jäsenkunnille",
                    "jäsenkuntien",
                    "jäsenkunta",
                    "medlemskommunerna",
                    "member",
                ],
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
