//! Terms of repealed acts, and phrases that say too little.
//!
//! `obsolete-terms.csv` lists terms of repealed acts; `vague.csv` words that say too little. What is
//! listed is the beginning of a word, so that it is found in every inflected form.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::beginnings::{Beginnings, Finder};
use super::of_kind;
use crate::text::Language;

const OBSOLETE: &str = include_str!("obsolete-terms.csv");
const VAGUE: &str = include_str!("vague.csv");

/// A term of a repealed act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObsoleteTerm {
    language: Language,
    /// Beginnings of the words of the term, in their order.
    beginnings: &'static str,
    /// What is said instead.
    pub instead: &'static str,
}

static TERMS: LazyLock<Vec<ObsoleteTerm>> = LazyLock::new(|| {
    let rows = OBSOLETE.lines().filter_map(|line| {
        let (language, rest) = line.split_once(',')?;
        let (beginnings, instead) = rest.split_once(',')?;
        Some(ObsoleteTerm { language: language.parse().ok()?, beginnings, instead })
    });
    rows.collect()
});

/// The longest words of the terms of each language.
static OF_TERMS: LazyLock<BTreeMap<Language, Finder>> = LazyLock::new(|| {
    let of = |language| {
        let terms = TERMS.iter().filter(move |term| term.language == language);
        (language, Finder::new(terms.filter_map(|term| longest(term.beginnings))))
    };
    Language::ALL.into_iter().map(of).collect()
});

/// The longest of several words, which is the rarest.
fn longest(words: &str) -> Option<&str> {
    words.split(' ').max_by_key(|word| word.len())
}

/// The terms of repealed acts in `text`, as they are written there.
#[must_use]
pub fn obsolete_terms(text: &str, language: Language) -> Vec<(String, ObsoleteTerm)> {
    if OF_TERMS.get(&language).is_some_and(|terms| !terms.finds(text)) {
        return Vec::new();
    }
    let lower = text.to_lowercase();
    let of_language = TERMS.iter().filter(|term| term.language == language);
    let found = of_language.filter_map(|term| Some((written(&lower, term.beginnings)?, *term)));
    found.collect()
}

/// The first words of `lower` that begin as `beginnings` do, one after the other.
fn written(lower: &str, beginnings: &str) -> Option<String> {
    if beginnings.split(' ').any(|one| !lower.contains(one)) {
        return None;
    }
    let wanted: Vec<&str> = beginnings.split(' ').collect();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|w| !w.is_empty()).collect();
    let begins = |run: &[&str]| run.iter().zip(&wanted).all(|(word, one)| word.starts_with(one));
    // The European Data Protection Board is no board of a repealed act.
    let at = (0..words.len()).find(|at| {
        let run = words.get(*at..at + wanted.len());
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        run.is_some_and(begins) && before.is_none_or(|word| *word != "european")
    })?;
    Some(words.get(at..at + wanted.len())?.join(" "))
}

/// Where a vague word says too little.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vague {
    /// In a purpose.
    Purpose,
    /// In a category of recipients.
    Recipient,
    /// At the end of a list.
    OpenList,
}

impl Vague {
    fn kind(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Recipient => "recipient",
            Self::OpenList => "open-list",
        }
    }
}

static PURPOSES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| of_kind(VAGUE, Vague::Purpose.kind()));
static RECIPIENTS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| of_kind(VAGUE, Vague::Recipient.kind()));
static OPEN_LISTS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| of_kind(VAGUE, Vague::OpenList.kind()));
static IN_OPEN_LISTS: LazyLock<Finder> = LazyLock::new(|| Finder::new(OPEN_LISTS.iter().copied()));

/// The first words of `text` that say too little where they stand.
///
/// A purpose or category of recipients is vague where it begins so and goes on for a few words at
/// most; a list is open where such words stand anywhere in it.
#[must_use]
pub fn vague(text: &str, place: Vague) -> Option<String> {
    let (list, most) = match place {
        Vague::Purpose => (&PURPOSES, 4),
        Vague::Recipient => (&RECIPIENTS, 4),
        Vague::OpenList => {
            if !IN_OPEN_LISTS.finds(text) {
                return None;
            }
            let lower = text.to_lowercase();
            let whole =
                |one: &&&str| lower.split_whitespace().any(|word| is_abbreviation(word, one));
            return OPEN_LISTS.iter().find(whole).map(|one| (*one).to_owned());
        }
    };
    if text.split_whitespace().nth(most).is_some() {
        return None;
    }
    let lower = text.to_lowercase();
    list.iter().find_map(|one| written(&lower, one))
}

static RESTS: LazyLock<Vec<&'static str>> = LazyLock::new(|| of_kind(VAGUE, "rest"));
static SO_FAR: LazyLock<Vec<&'static str>> = LazyLock::new(|| of_kind(VAGUE, "so-far"));
static LAID_DOWN: LazyLock<Vec<&'static str>> = LazyLock::new(|| of_kind(VAGUE, "laid-down"));

/// Whether `text` means everything that is left: all the rest, or as far as something is not laid
/// down by law.
#[must_use]
pub fn means_the_rest(text: &str) -> bool {
    let lower = text.to_lowercase();
    let says = |list: &[&str]| list.iter().any(|one| written(&lower, one).is_some());
    says(&RESTS) || (says(&SO_FAR) && says(&LAID_DOWN))
}

static PROTECTIONS: LazyLock<Beginnings> =
    LazyLock::new(|| Beginnings::new(of_kind(VAGUE, "protection")));

/// Whether `text` tells of access rights, logs or encryption.
#[must_use]
pub fn is_about_protection(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| PROTECTIONS.begin(word))
}

/// Whether `word` is the abbreviation, with whatever mark comes after it.
fn is_abbreviation(word: &str, abbreviation: &str) -> bool {
    word.trim_matches(|c: char| ",;()".contains(c)) == abbreviation
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_obsolete_term_is_known_in_every_form() {
        use Language::{En, Fi, Sv};
        for (language, text) in [
            (Fi, "Rekisteriseloste on nähtävillä"),
            (Fi, "rekisteriselosteen laati"),
            (Fi, "rekisteriselostetta päivitetään"),
            (Fi, "rekisteriselosteessa kerrotaan"),
            (Fi, "rekisteriselosteet ja niiden"),
            (Fi, "hyvä tietojenkäsittelytapa"),
            (Fi, "hyvän tietojenkäsittelytavan mukaan"),
            (Fi, "hyvää tietojenkäsittelytapaa noudatetaan"),
            (Fi, "hyvällä tietojenkäsittelytavalla"),
            (Fi, "hyvään tietojenkäsittelytapaan kuuluu"),
            (Fi, "tietosuojalautakunta päättää"),
            (Fi, "tietosuojalautakunnan lupa"),
            (Fi, "tietosuojalautakunnalta haetaan"),
            (Fi, "tietosuojalautakuntaan tehty"),
            (Fi, "tietosuojalautakunnalle"),
            (Fi, "henkilötietolaki"),
            (Fi, "henkilötietolain 24 §"),
            (Fi, "henkilötietolaissa säädetään"),
            (Fi, "henkilötietolakia sovelletaan"),
            (Fi, "henkilötietolakiin perustuva"),
            (Sv, "registerbeskrivningen finns"),
            (Sv, "datasekretessnämndens tillstånd"),
            (Sv, "personuppgiftslagen"),
            (En, "the description of file is kept"),
            (En, "the Data Protection Board may permit"),
            (En, "under the Personal Data Act"),
        ] {
            assert_eq!(obsolete_terms(text, language).len(), 1, "{text}");
        }
        for (language, text) in [
            (Fi, "tietosuojaseloste"),
            (Fi, "hyvä tiedonhallintatapa"),
            (Fi, "henkilötietojen käsittely"),
            (Sv, "dataskyddsbeskrivning"),
            (En, "the European Data Protection Board"),
            (En, "the Data Protection Act"),
        ] {
            assert_eq!(obsolete_terms(text, language).len(), 0, "{text}");
        }
    }

    #[test]
    fn all_the_rest_is_known_in_every_form() {
        for text in [
            "tiedot siltä osin kuin toiminta ei ole lakisääteistä",
            "niiltä osin kuin tehtävistä ei säädetä laissa",
            "sikäli kuin käsittely ei ole lakisääteinen",
            "muilta osin",
            "tiedot muulta osin",
            "kaikki muu käsittely",
            "kaikkeen muuhun käsittelyyn",
            "till den del behandlingen inte är lagstadgad",
            "uppgifterna i övrigt",
            "as far as the activity is not statutory",
            "all other processing",
        ] {
            assert!(means_the_rest(text), "{text}");
        }
        for text in [
            "siltä osin kuin asiakas osallistuu kyselyyn",
            "lakisääteiset tehtävät",
            "kuvat, joihin asiakas antaa erillisen suostumuksen",
            "till den del kunden deltar",
            "data of other clients",
        ] {
            assert!(!means_the_rest(text), "{text}");
        }
    }

    #[test]
    fn what_says_too_little_is_known_in_every_form() {
        for text in [
            "toiminnan kehittäminen",
            "toiminnan kehittämiseksi",
            "toiminnan kehittämisessä",
            "toimintansa kehittämistä varten",
            "toimintamme kehittämiseen",
            "palvelujen tuottaminen",
            "palvelun tuottamiseksi",
            "palveluiden tuottamisessa",
            "palvelujen tuottamista",
            "palvelumme tuottamiseen",
            "asioiden hoitaminen",
            "asian hoitamiseksi",
            "asiakasasioiden hoitoa",
            "utveckling av verksamheten",
            "developing our services",
            "business purposes",
        ] {
            assert!(vague(text, Vague::Purpose).is_some(), "{text}");
        }
        for text in [
            "työllisyyspalveluista tiedottaminen",
            "oman toiminnan suunnittelu, kehittäminen ja tilastointi anonyymein tiedoin",
        ] {
            assert_eq!(vague(text, Vague::Purpose), None, "{text}");
        }
        for text in [
            "yhteistyökumppanit",
            "yhteistyökumppaneille",
            "yhteistyökumppanien työntekijät",
            "valitut yhteistyökumppanimme",
            "yhteistyökumppaneiden",
            "muut viranomaiset",
            "muille viranomaisille",
            "muiden viranomaisten",
            "muita viranomaisia",
            "muuhun viranomaiseen",
            "sidosryhmät",
            "samarbetspartner",
            "andra myndigheter",
            "partners",
            "third parties",
        ] {
            assert!(vague(text, Vague::Recipient).is_some(), "{text}");
        }
        assert_eq!(vague("poliisi ja verohallinto", Vague::Recipient), None);
        for text in
            ["nimi, osoite ym.", "koulutus, työhistoria jne.", "namn, adress m.m.", "name, etc."]
        {
            assert!(vague(text, Vague::OpenList).is_some(), "{text}");
        }
        assert_eq!(vague("nimi ja osoite", Vague::OpenList), None);
        for text in [
            "Käyttöoikeudet on rajattu",
            "henkilökohtaisella käyttöoikeudella",
            "käyttöoikeuksia seurataan",
            "käyttö kirjautuu lokiin",
            "lokitiedot tallentuvat",
            "tiedot salataan",
            "salauksella suojattu",
            "användarrättigheterna är personliga",
            "access rights",
        ] {
            assert!(is_about_protection(text), "{text}");
        }
        assert!(!is_about_protection("Tietoturva on riittävällä tasolla."));
    }
}
