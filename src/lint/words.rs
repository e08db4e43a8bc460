//! Words by which rules tell texts that need a look.
//!
//! `words/special-categories.csv` lists beginnings of words that sound like special categories of
//! data (Art. 9(1)); `words/personal-data.csv` lists given names that are common in Finland and mean nothing else, and
//! beginnings of words about health, benefits and debts; `words/hints.csv` lists beginnings of words
//! for the other hints, and whole words, which end in `$`. What is listed is the beginning of a
//! word, so that it is found in every inflected form. Terms and phrases are in
//! `phrases`, what a sentence is about in `topics`, terms of the Data Privacy Vocabulary in `dpv`.

mod beginnings;
mod dpv;
mod phrases;
mod topics;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use self::beginnings::Beginnings;
pub use self::beginnings::Finder;
pub use dpv::{Sensitive, of_dpv};
pub use phrases::{
    ObsoleteTerm, Vague, is_about_protection, means_the_rest, obsolete_terms, vague,
};
pub use topics::{Topic, sentences, speaks_of};

/// The lists, as they stand in their files.
const PERSONAL_DATA: &str = include_str!("words/personal-data.csv");
const SPECIAL: &str = include_str!("words/special-categories.csv");
const OTHERS: &str = include_str!("words/hints.csv");

/// Given names, sorted.
static GIVEN_NAMES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| of_kind(PERSONAL_DATA, "given-name"));

/// Beginnings of words.
static MATTERS: LazyLock<Beginnings> =
    LazyLock::new(|| Beginnings::new(of_kind(PERSONAL_DATA, "matter")));
static HINTS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::new(of_kind(SPECIAL, "hint")));

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
    MATTERS.begin(word)
}

/// Whether `word`, in whatever form, sounds like a special category of data.
#[must_use]
pub fn is_special_hint(word: &str) -> bool {
    HINTS.begin(word)
}

/// What a word hints at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hint {
    /// A group of people who need special care.
    Vulnerable,
    /// Where somebody comes from.
    Nationality,
    /// In which language somebody grew up.
    MotherTongue,
    /// A place of care, which tells of health.
    Clinic,
    /// A fee of a trade union.
    UnionFee,
    /// That something is useful.
    Useful,
    /// That something cannot be done without.
    Necessary,
    /// An organisation or everybody in it, and nobody in particular.
    Collective,
    /// Statistics.
    Statistics,
    /// Children.
    Child,
    /// Those who have custody of somebody or look after the matters of another.
    Guardian,
    /// Family and others who are near to somebody.
    Relative,
}

impl Hint {
    const ALL: [Self; 12] = [
        Self::Vulnerable,
        Self::Nationality,
        Self::MotherTongue,
        Self::Clinic,
        Self::UnionFee,
        Self::Useful,
        Self::Necessary,
        Self::Collective,
        Self::Statistics,
        Self::Child,
        Self::Guardian,
        Self::Relative,
    ];

    /// How the list calls it.
    fn kind(self) -> &'static str {
        match self {
            Self::Vulnerable => "vulnerable",
            Self::Nationality => "nationality",
            Self::MotherTongue => "mother-tongue",
            Self::Clinic => "clinic",
            Self::UnionFee => "union-fee",
            Self::Useful => "useful",
            Self::Necessary => "necessary",
            Self::Collective => "collective",
            Self::Statistics => "statistics",
            Self::Child => "child",
            Self::Guardian => "guardian",
            Self::Relative => "relative",
        }
    }
}

static OTHER_HINTS: LazyLock<BTreeMap<Hint, Beginnings>> = LazyLock::new(|| {
    let of = |one: Hint| (one, Beginnings::new(of_kind(OTHERS, one.kind())));
    Hint::ALL.into_iter().map(of).collect()
});

/// Whether `word`, in whatever form, hints at that.
#[must_use]
pub fn hints_at(hint: Hint, word: &str) -> bool {
    OTHER_HINTS[&hint].begin(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_read() {
        assert!(GIVEN_NAMES.len() > 150 && MATTERS.count() > 40);
        assert!(is_given_name("Matti") && !is_given_name("Onni") && !is_given_name("matti"));
        assert!(is_sensitive_matter("Sairausloman") && is_sensitive_matter("diagnosis"));
        assert!(!is_sensitive_matter("lääkäri"));
        assert!(is_special_hint("Allergiat") && is_special_hint("fackföreningsavgift"));
        assert!(!is_special_hint("nimi"));
    }

    #[test]
    fn words_are_known_in_their_forms() {
        let forms: [(Hint, &[&str]); 12] = [
            (
                Hint::Vulnerable,
                &[
                    "Työttömät",
                    "lapsi",
                    "lasten",
                    "lapsille",
                    "potilaiden",
                    "maahanmuuttajien",
                    "työnhakijoita",
                    "Työllisyyspalvelun",
                    "työllisyyspalvelujen",
                    "työllisyyspalveluiden",
                    "työvoimapalvelujen",
                    "työvoimapalveluiden",
                    "arbetslösa",
                ],
            ),
            (
                Hint::Nationality,
                &[
                    "kansalaisuus",
                    "kansalaisuudet",
                    "kansalaisuutta",
                    "Kansalaisuuden",
                    "syntymämaa",
                    "medborgarskapet",
                ],
            ),
            (
                Hint::MotherTongue,
                &[
                    "äidinkieli",
                    "äidinkielen",
                    "Äidinkieltä",
                    "äidinkielestä",
                    "äidinkielet",
                    "modersmålet",
                ],
            ),
            (
                Hint::Clinic,
                &[
                    "klinikka",
                    "klinikan",
                    "Poliklinikalla",
                    "hoitopaikat",
                    "hoitoyksikön",
                    "sairaalassa",
                    "sjukhuset",
                ],
            ),
            (
                Hint::UnionFee,
                &[
                    "ay-jäsenmaksu",
                    "ay-jäsenmaksun",
                    "Ay-jäsenyys",
                    "ay-maksuja",
                    "ay-jäsenmaksut",
                    "fackavgiften",
                ],
            ),
            (
                Hint::Useful,
                &[
                    "hyödyllinen",
                    "hyötyä",
                    "Helpottaa",
                    "nopeuttaisi",
                    "sujuvoittaa",
                    "tehostuu",
                    "parantamaan",
                    "kätevämpi",
                    "eheinä",
                    "eheys",
                    "eheyden",
                    "katkeamattomina",
                    "ajantasaisina",
                    "tehokkaasti",
                    "useful",
                ],
            ),
            (
                Hint::Necessary,
                &[
                    "välttämätön",
                    "välttämätöntä",
                    "Välttämättömien",
                    "edellyttää",
                    "ilman",
                    "nödvändigt",
                    "mahdotonta",
                ],
            ),
            (
                Hint::Collective,
                &[
                    "henkilöstö",
                    "Henkilöstön",
                    "henkilökunta",
                    "työntekijät",
                    "kaikki",
                    "kunnan",
                    "personalen",
                ],
            ),
            (
                Hint::Statistics,
                &[
                    "tilastot",
                    "tilastointi",
                    "Tilastointiin",
                    "tilastollisia",
                    "tilastoja",
                    "tilastoida",
                    "statistiken",
                    "statistical",
                ],
            ),
            (
                Hint::Child,
                &["lapsi", "lapsen", "Lapset", "lasten", "lapsista", "lapsia", "barnets", "child"],
            ),
            (
                Hint::Guardian,
                &[
                    "huoltaja",
                    "huoltajan",
                    "Huoltajien",
                    "huoltajia",
                    "edunvalvojan",
                    "edunvalvojia",
                    "vårdnadshavaren",
                ],
            ),
            (
                Hint::Relative,
                &[
                    "läheiset",
                    "läheisen",
                    "Läheisten",
                    "omainen",
                    "omaiset",
                    "omaisten",
                    "puoliso",
                    "puolison",
                    "närstående",
                ],
            ),
        ];
        for (hint, words) in forms {
            assert!(words.len() > 5);
            for word in words {
                assert!(hints_at(hint, word), "{hint:?}: {word}");
            }
        }
        for (hint, word) in [
            (Hint::Vulnerable, "lasku"),
            (Hint::Clinic, "hoitaja"),
            (Hint::Useful, "ohjaus"),
            (Hint::Necessary, "tarvitaan"),
            (Hint::Collective, "ohjaaja"),
            (Hint::Collective, "therapists"),
            (Hint::Collective, "kokoajat"),
            (Hint::MotherTongue, "mother"),
            (Hint::Child, "lasku"),
            (Hint::Child, "lastenhoidon"),
            (Hint::Guardian, "huolto"),
            (Hint::Relative, "omaisuus"),
            (Hint::Relative, "lähetys"),
        ] {
            assert!(!hints_at(hint, word), "{hint:?}: {word}");
        }
    }
}
