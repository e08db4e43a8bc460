//! Dates, numbers, lists, periods and quotation marks as each language writes them.

use super::lent;
use crate::text::{Date, Language};

/// A no-break space: it groups digits in Finnish and Swedish.
const NO_BREAK: char = '\u{a0}';

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A unit of time in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Years.
    Year,
    /// Months.
    Month,
    /// Weeks.
    Week,
    /// Days.
    Day,
    /// Hours.
    Hour,
}

/// A day: `22.11.2026` in Finnish and Swedish, `22 November 2026` in English.
#[must_use]
pub fn date(language: Language, date: Date) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    match language {
        Language::Fi | Language::Sv => format!("{day}.{month}.{year}"),
        Language::En => format!("{day} {} {year}", month_name(month)),
    }
}

/// A whole number. Five digits and more are grouped in threes, four are not, so
/// that a year never gets a gap.
#[must_use]
pub fn number(language: Language, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "\u{2212}" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let separator = match language {
        Language::Fi | Language::Sv => NO_BREAK,
        Language::En => ',',
    };
    format!("{sign}{}", grouped(&digits, separator))
}

/// Items with commas between them and the language's "and" before the last.
#[must_use]
pub fn list<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let and = match language {
        Language::Fi => "ja",
        Language::Sv => "och",
        Language::En => "and",
    };
    joined(items, and)
}

/// Items with commas between them and the language's "or" before the last.
#[must_use]
pub fn alternatives<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let or = match language {
        Language::Fi => "tai",
        Language::Sv => "eller",
        Language::En => "or",
    };
    joined(items, or)
}

fn joined<T: AsRef<str>>(items: &[T], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {word} {}", first.join(", "), last.as_ref())
        }
    }
}

/// Ascending whole numbers, three and more in a row as a range: `1`, `3–5`.
#[must_use]
pub fn ranges(numbers: &[usize]) -> Vec<String> {
    let rows = numbers.chunk_by(|one, next| one + 1 == *next);
    rows.flat_map(|row| match row {
        [first, _, .., last] => vec![format!("{first}–{last}")],
        row => row.iter().map(usize::to_string).collect(),
    })
    .collect()
}

/// A length of time: `10 vuotta`, `1 vuosi`, `10 år`, `6 months`.
#[must_use]
pub fn period(language: Language, count: u32, unit: Unit) -> String {
    let (one, many) = unit_words(language, unit);
    let word = if count == 1 { one } else { many };
    format!("{} {word}", number(language, count.into()))
}

/// A length of time with an upper end: `2–20 vuotta`.
#[must_use]
pub fn period_range(language: Language, low: u32, high: u32, unit: Unit) -> String {
    format!("{}–{}", number(language, low.into()), period(language, high, unit))
}

/// `text` in the language's quotation marks.
#[must_use]
pub fn quoted(language: Language, text: &str) -> String {
    match language {
        Language::Fi | Language::Sv => format!("”{text}”"),
        Language::En => format!("“{text}”"),
    }
}

/// `text` with a capital first letter; the rest stays as it is, and so does a mark before it.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let letters_at = text.find(|c| lent::mark(c).is_none()).unwrap_or(text.len());
    let (marks, rest) = text.split_at(letters_at);
    let mut letters = rest.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    marks.chars().chain(first).chain(letters).collect()
}

/// The full stop that `text` lacks before a sentence that follows it; nothing where it has one, or
/// another mark that ends it.
///
/// Authors write phrases and sentences: templates print this between one and the next.
#[must_use]
pub fn missing_stop(text: &str) -> &'static str {
    let ended = text.trim_end_matches(|c: char| {
        c.is_whitespace() || lent::mark(c).is_some() || ['”', '’', '"', '»'].contains(&c)
    });
    if ended.is_empty() || ended.ends_with(['.', '!', '?', ':', ';', '…']) { "" } else { "." }
}

fn month_name(month: i8) -> &'static str {
    usize::try_from(month - 1).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or_default()
}

fn grouped(digits: &str, separator: char) -> String {
    let mut out = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// The unit for one and for any other count; Finnish counts in the partitive.
fn unit_words(language: Language, unit: Unit) -> (&'static str, &'static str) {
    match (language, unit) {
        (Language::Fi, Unit::Year) => ("vuosi", "vuotta"),
        (Language::Fi, Unit::Month) => ("kuukausi", "kuukautta"),
        (Language::Fi, Unit::Week) => ("viikko", "viikkoa"),
        (Language::Fi, Unit::Day) => ("päivä", "päivää"),
        (Language::Fi, Unit::Hour) => ("tunti", "tuntia"),
        (Language::Sv, Unit::Year) => ("år", "år"),
        (Language::Sv, Unit::Month) => ("månad", "månader"),
        (Language::Sv, Unit::Week) => ("vecka", "veckor"),
        (Language::Sv, Unit::Day) => ("dag", "dagar"),
        (Language::Sv, Unit::Hour) => ("timme", "timmar"),
        (Language::En, Unit::Year) => ("year", "years"),
        (Language::En, Unit::Month) => ("month", "months"),
        (Language::En, Unit::Week) => ("week", "weeks"),
        (Language::En, Unit::Day) => ("day", "days"),
        (Language::En, Unit::Hour) => ("hour", "hours"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_the_language_writes_it() {
        let day = Date::new(2026, 3, 1).expect("the calendar has it");
        let written = Language::ALL.map(|language| date(language, day));
        assert_eq!(written, ["1.3.2026", "1.3.2026", "1 March 2026"]);
    }

    #[test]
    fn three_and_more_in_a_row_are_a_range() {
        assert_eq!(ranges(&[1, 2, 4, 5, 6, 9]), ["1", "2", "4–6", "9"]);
        assert_eq!(ranges(&[]), Vec::<String>::new());
    }

    #[test]
    fn digits_are_grouped_from_five_on() {
        let written = |n| Language::ALL.map(|language| number(language, n));
        assert_eq!(written(2026), ["2026", "2026", "2026"]);
        assert_eq!(written(12_345), ["12\u{a0}345", "12\u{a0}345", "12,345"]);
        assert_eq!(
            written(-1_234_567),
            ["\u{2212}1\u{a0}234\u{a0}567", "\u{2212}1\u{a0}234\u{a0}567", "\u{2212}1,234,567"]
        );
    }

    #[test]
    fn the_last_item_of_a_list_is_joined_with_and() {
        assert_eq!(list::<&str>(Language::Fi, &[]), "");
        assert_eq!(list(Language::Fi, &["a"]), "a");
        let written = Language::ALL.map(|language| list(language, &["a", "b", "c"]));
        assert_eq!(written, ["a, b ja c", "a, b och c", "a, b and c"]);
    }

    #[test]
    fn a_period_agrees_with_its_count() {
        assert_eq!(period(Language::Fi, 10, Unit::Year), "10 vuotta");
        assert_eq!(period(Language::Fi, 6, Unit::Month), "6 kuukautta");
        assert_eq!(period(Language::Fi, 1, Unit::Year), "1 vuosi");
        assert_eq!(period(Language::Sv, 10, Unit::Year), "10 år");
        assert_eq!(period(Language::En, 10, Unit::Year), "10 years");
        assert_eq!(period(Language::En, 1, Unit::Day), "1 day");
    }

    #[test]
    fn a_phrase_lacks_a_stop_and_a_sentence_does_not() {
        for phrase in ["laskutus", "laskutus (muut)", "\u{e002}fakturering\u{e000}", "”laskutus”"]
        {
            assert_eq!(missing_stop(phrase), ".", "{phrase}");
        }
        for whole in ["", "Laskutus.", "Miksi?", "\u{e002}Fakturering.\u{e000}", "”Laskutus.”"]
        {
            assert_eq!(missing_stop(whole), "", "{whole}");
        }
    }

    #[test]
    fn only_the_first_letter_becomes_capital() {
        assert_eq!(capitalised("äiti KEHA"), "Äiti KEHA");
        assert_eq!(capitalised(""), "");
        assert_eq!(quoted(Language::Sv, "x"), "”x”");
        assert_eq!(quoted(Language::En, "x"), "“x”");
    }
}
