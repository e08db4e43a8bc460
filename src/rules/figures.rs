//! Numbers, days and web sites in texts, however a language writes them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::lint::words::Finder;
use crate::text::Language;

/// The names of months, by their beginnings.
const MONTHS: [(Language, [&str; 12]); 3] = [
    (
        Language::Fi,
        [
            "tammiku", "helmiku", "maalisku", "huhtiku", "toukoku", "kesäku", "heinäku", "eloku",
            "syysku", "lokaku", "marrasku", "jouluku",
        ],
    ),
    (
        Language::Sv,
        [
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
        ],
    ),
    (
        Language::En,
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
    ),
];

/// Words for numbers from 2 to 12, by their beginnings, in the order of [`Language`].
const WORDS: [(u32, [&[&str]; 3]); 11] = [
    (
        2,
        [
            &["kaksi", "kahden", "kahta", "kahte", "kahdes", "toinen", "toise", "toista"],
            &["två", "andra"],
            &["two", "second"],
        ],
    ),
    (3, [&["kolm"], &["tre"], &["three", "third"]]),
    (4, [&["nelj"], &["fyra", "fjärde"], &["four"]]),
    (5, [&["viisi", "viide", "viittä", "viite"], &["fem"], &["five", "fifth"]]),
    (6, [&["kuusi", "kuude", "kuutta", "kuute"], &["sex", "sjätte"], &["six"]]),
    (7, [&["seitsem"], &["sju"], &["seven"]]),
    (8, [&["kahdeks"], &["åtta", "åttonde"], &["eight"]]),
    (9, [&["yhdeks"], &["nio"], &["nine", "ninth"]]),
    (10, [&["kymmen"], &["tio"], &["ten"]]),
    (11, [&["yksitoista", "yhdentoista"], &["elva", "elfte"], &["eleven"]]),
    (12, [&["kaksitoista", "kahdentoista"], &["tolv"], &["twel"]]),
];

/// The numbers of `text` without leading zeros, months as numbers, and the names of web sites.
///
/// The number one is left out: languages have it where others have an article or nothing.
pub(super) fn figures(text: &str, language: Language) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut plain = String::new();
    for word in text.split_whitespace() {
        match site(word) {
            Some(site) => {
                found.insert(site);
            }
            // The digits of a person are repeated nowhere.
            None if is_identity_code(word) => {}
            None => {
                plain.push_str(word);
                plain.push(' ');
            }
        }
    }
    let words: Vec<&str> =
        plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate() {
        let is_number = |near: Option<usize>| {
            let near = near.and_then(|near| words.get(near));
            near.is_some_and(|near| near.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let dated = || is_number(at.checked_sub(1)) || is_number(Some(at + 1));
        found.extend(month(word, language).filter(|_| dated()).map(|month| month.to_string()));
    }
    found.extend(numbers(&plain));
    found.remove("1");
    found
}

/// Whether two texts have the same figures for anybody to see: the same digits in the same order,
/// and no site or month in words. Nearly all translations are of this kind.
pub(super) fn same_at_sight(one: &str, other: &str) -> bool {
    static OTHERWISE: LazyLock<Finder> = LazyLock::new(|| {
        Finder::new(MONTHS.iter().flat_map(|(_, names)| names).copied().chain(["://"]))
    });
    fn runs(text: &str) -> impl Iterator<Item = &[u8]> {
        text.as_bytes().split(|byte| !byte.is_ascii_digit()).filter(|run| !run.is_empty())
    }
    runs(one).eq(runs(other)) && !OTHERWISE.finds(one) && !OTHERWISE.finds(other)
}

/// Whether a word looks like a personal identity code: `ddmmyy-nnnx`.
fn is_identity_code(word: &str) -> bool {
    let digit = |byte: &u8| byte.is_ascii_digit();
    word.as_bytes().windows(10).any(|part| {
        let (day, rest) = part.split_at(6);
        let sign = rest.first().is_some_and(|sign| b"-+ABCDEFUVWXY".contains(sign));
        day.iter().all(digit) && sign && rest.get(1..4).is_some_and(|own| own.iter().all(digit))
    })
}

/// The name of the site in a web address.
fn site(word: &str) -> Option<String> {
    let (_, address) = word.split_once("://")?;
    let site = address.split(['/', ')', '>', '?', '#']).next()?.trim_end_matches(['.', ',']);
    Some(site.trim_start_matches("www.").to_lowercase())
}

fn month(word: &str, language: Language) -> Option<usize> {
    let lower = word.to_lowercase();
    let (_, names) = MONTHS.iter().find(|(of, _)| *of == language)?;
    names.iter().position(|name| lower.starts_with(name)).map(|at| at + 1)
}

/// The runs of digits, those of thousands joined: `1 000`, `1,000`.
fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut joins = false;
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let between = rest.get(..start).unwrap_or_default();
        let from = rest.get(start..).unwrap_or_default();
        let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
        let (run, after) = from.split_at(end);
        let thousands = run.len() == 3 && matches!(between, " " | "," | "\u{a0}");
        match found.last_mut().filter(|last| joins && thousands && last.len() <= 3) {
            Some(last) => last.push_str(run),
            None => found.push(run.to_owned()),
        }
        joins = true;
        rest = after;
    }
    let trimmed = |number: String| {
        let plain = number.trim_start_matches('0');
        if plain.is_empty() { "0".to_owned() } else { plain.to_owned() }
    };
    found.into_iter().map(trimmed).collect()
}

/// Whether `text` says the number in a word of its language.
pub(super) fn says(text: &str, language: Language, number: &str) -> bool {
    let Some((_, words)) = WORDS.iter().find(|(of, _)| of.to_string() == number) else {
        return false;
    };
    let of_language = Language::ALL.into_iter().position(|one| one == language);
    let Some(beginnings) = of_language.and_then(|at| words.get(at)) else { return false };
    let lower = text.to_lowercase();
    let mut all = lower.split(|c: char| !c.is_alphanumeric());
    all.any(|word| beginnings.iter().any(|begins| word.starts_with(begins)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(fi: &str, other: &str, language: Language) -> bool {
        let (one, two) = (figures(fi, Language::Fi), figures(other, language));
        let said = |of: &BTreeSet<String>, text: &str, own: &BTreeSet<String>, language| {
            of.iter().all(|number| own.contains(number) || says(text, language, number))
        };
        said(&one, other, &two, language) && said(&two, fi, &one, Language::Fi)
    }

    #[test]
    fn habits_of_languages_are_no_difference() {
        use Language::{En, Sv};
        for (fi, other, language) in [
            ("säilytetään 4 vuotta", "bevaras i fyra år", Sv),
            ("neljän vuoden ajan", "for 4 years", En),
            ("6 artiklan 1 kohdan c alakohta", "artikel 6.1 c", Sv),
            ("2.11.2026 alkaen", "from 2 November 2026", En),
            ("marraskuun 2026 alusta", "from the beginning of 11/2026", En),
            ("1 000 asiakasta", "1,000 clients", En),
            ("https://tietosuoja.fi/oikeudet", "https://tietosuoja.fi/en/rights", En),
            ("12 kuukautta", "twelve months", En),
            ("esimerkiksi 010100-900X", "for example a code", En),
            ("ensimmäinen, 2. ja 3. vaihe", "första, andra och tredje skedet", Sv),
        ] {
            assert!(same(fi, other, language), "{fi} / {other}");
        }
    }

    #[test]
    fn another_number_day_or_site_is_one() {
        use Language::{En, Sv};
        for (fi, other, language) in [
            ("säilytetään 4 vuotta", "bevaras i fem år", Sv),
            ("laki 380/2023", "lag 381/2023", Sv),
            ("2.11.2026", "2 October 2026", En),
            ("10 000 asiakasta", "1,000 clients", En),
            ("https://tietosuoja.fi", "https://tietosuoja.example", En),
            ("24 tunnin kuluessa", "within two days", En),
        ] {
            assert!(!same(fi, other, language), "{fi} / {other}");
        }
    }
}
