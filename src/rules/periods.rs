//! What rules on lengths of time share: how long a period is, and which one a sentence tells.

use crate::register::{Localized, Period, PeriodUnit};

/// Hours of the unit; months and years as they are on average.
fn hours(unit: PeriodUnit) -> u64 {
    match unit {
        PeriodUnit::Hour => 1,
        PeriodUnit::Day => 24,
        PeriodUnit::Week => 7 * 24,
        PeriodUnit::Month => 365 * 2,
        PeriodUnit::Year => 365 * 24,
    }
}

/// The length in hours; of a range, its lower end.
pub(super) fn shortest(period: Period) -> u64 {
    u64::from(period.count) * hours(period.unit)
}

/// The length in hours; of a range, its upper end.
pub(super) fn longest(period: Period) -> u64 {
    u64::from(period.up_to.unwrap_or(period.count)) * hours(period.unit)
}

/// The longest time that the text tells in numbers or in small number words.
pub(super) fn told_in(text: &Localized) -> Option<Period> {
    let told = text.iter().flat_map(|(_, text)| told(&text.value));
    told.max_by_key(|period| longest(*period))
}

/// Every time told: a unit, and the number before it; one when there is none.
fn told(text: &str) -> Vec<Period> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut before = None;
    let mut found = Vec::new();
    for word in words {
        if let Some(unit) = unit(word) {
            let count = before.and_then(number).unwrap_or(1);
            found.push(Period { count, up_to: None, unit });
        }
        before = Some(word);
    }
    found
}

/// Beginnings of units in the three languages.
const UNITS: [(&str, PeriodUnit); 17] = [
    ("kuukau", PeriodUnit::Month),
    ("kk", PeriodUnit::Month),
    ("månad", PeriodUnit::Month),
    ("month", PeriodUnit::Month),
    ("viik", PeriodUnit::Week),
    ("veck", PeriodUnit::Week),
    ("week", PeriodUnit::Week),
    ("päiv", PeriodUnit::Day),
    ("vuorokau", PeriodUnit::Day),
    ("dag", PeriodUnit::Day),
    ("dygn", PeriodUnit::Day),
    ("day", PeriodUnit::Day),
    ("vuosi", PeriodUnit::Year),
    ("vuode", PeriodUnit::Year),
    ("vuott", PeriodUnit::Year),
    ("år", PeriodUnit::Year),
    ("year", PeriodUnit::Year),
];

/// Beginnings of number words in the three languages.
const NUMBERS: [(&str, u32); 21] = [
    ("yksi", 1),
    ("yhde", 1),
    ("ett", 1),
    ("en", 1),
    ("one", 1),
    ("kaksi", 2),
    ("kahde", 2),
    ("två", 2),
    ("two", 2),
    ("kolme", 3),
    ("tre", 3),
    ("three", 3),
    ("neljä", 4),
    ("fyra", 4),
    ("four", 4),
    ("viisi", 5),
    ("viide", 5),
    ("fem", 5),
    ("kuusi", 6),
    ("kuude", 6),
    ("six", 6),
];

fn unit(word: &str) -> Option<PeriodUnit> {
    // A word that goes on after the unit is another one: `päivittää`, `daglig`.
    let other = [
        "päivit", "päiväy", "päiväk", "daglig", "dagbok", "monthly", "daily", "vuositt", "årlig",
        "yearly",
    ];
    if other.iter().any(|start| word.starts_with(start)) {
        return None;
    }
    UNITS.iter().find(|(start, _)| word.starts_with(start)).map(|(_, unit)| *unit)
}

fn number(word: &str) -> Option<u32> {
    let digits = word.parse().ok();
    let named = || NUMBERS.iter().find(|(start, _)| word.starts_with(start)).map(|(_, n)| *n);
    digits.or_else(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_every_language() {
        let read = |text| told(text).into_iter().map(|one| one.to_string()).collect::<Vec<_>>();
        assert_eq!(read("Vastaamme kolmen kuukauden kuluessa."), ["3 months"]);
        assert_eq!(read("kuukaudessa"), ["1 month"]);
        assert_eq!(read("Lokitietoja säilytetään viisi vuotta."), ["5 years"]);
        assert_eq!(read("loggarna lagras i fem år"), ["5 years"]);
        assert_eq!(read("Vi svarar inom 6 veckor"), ["6 weeks"]);
        assert_eq!(
            read("in one month, which may be extended by two months"),
            ["1 month", "2 months"]
        );
        assert!(read("Päivitämme tiedot vuosittain.").is_empty());
    }
}
