//! Words by which rules tell texts that need a look.
//!
//! `words/special-categories.csv` lists beginnings of words that sound like special categories of
//! data (Art. 9(1)); `words/personal-data.csv` lists given names that are common in Finland and mean nothing else, and
//! beginnings of words about health, benefits and debts.

use std::sync::LazyLock;

/// The lists, as they stand in their files.
const PERSONAL_DATA: &str = include_str!("words/personal-data.csv");
const SPECIAL: &str = include_str!("words/special-categories.csv");

/// Given names, sorted.
static GIVEN_NAMES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| of_kind(PERSONAL_DATA, "given-name"));

/// Beginnings of words, in small letters, sorted.
static MATTERS: LazyLock<Vec<&'static str>> = LazyLock::new(|| of_kind(PERSONAL_DATA, "matter"));
static HINTS: LazyLock<Vec<&'static str>> = LazyLock::new(|| of_kind(SPECIAL, "hint"));

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
}
