//! Finding listed beginnings of words, whatever the size of their letters, without copying texts.

use aho_corasick::{AhoCorasick, AhoCorasickBuilder};
use rustc_hash::FxHashMap;

/// Beginnings of words in small letters; one that ends in `$` is a whole word.
#[derive(Debug)]
pub(super) struct Beginnings(FxHashMap<char, Vec<&'static str>>);

impl Beginnings {
    pub(super) fn new(listed: Vec<&'static str>) -> Self {
        let mut by_first: FxHashMap<char, Vec<&str>> = FxHashMap::default();
        for one in listed {
            if let Some(first) = one.chars().next() {
                by_first.entry(first).or_default().push(one);
            }
        }
        Self(by_first)
    }

    /// Whether one of them begins `word`.
    pub(super) fn begin(&self, word: &str) -> bool {
        let Some(first) = small(word).next() else { return false };
        let mut listed = self.0.get(&first).into_iter().flatten();
        listed.any(|one| match one.strip_suffix('$') {
            Some(whole) => small(word).eq(whole.chars()),
            None => begins(word, one),
        })
    }

    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }
}

fn small(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().flat_map(char::to_lowercase)
}

/// Whether `word` begins as `beginning`, which is in small letters.
pub(super) fn begins(word: &str, beginning: &str) -> bool {
    let mut letters = small(word);
    beginning.chars().all(|letter| letters.next() == Some(letter))
}

/// Looks for any of some words in one pass over a text: hardly any text has one of them, and only
/// those few need a closer look.
#[derive(Debug)]
pub struct Finder(Option<AhoCorasick>);

impl Finder {
    /// `wanted` are in small letters.
    #[must_use]
    pub fn new<'w>(wanted: impl IntoIterator<Item = &'w str>) -> Self {
        let spelled: Vec<String> = wanted.into_iter().flat_map(spellings).collect();
        let built = AhoCorasickBuilder::new().ascii_case_insensitive(true).build(spelled);
        Self(built.ok())
    }

    /// Whether one of the words stands somewhere in `text`, in whatever letters.
    #[must_use]
    pub fn finds(&self, text: &str) -> bool {
        // Without a machine to look for it, anything may be there.
        self.0.as_ref().is_none_or(|machine| machine.is_match(text))
    }
}

/// The word with its letters outside ASCII in both sizes, each with each.
fn spellings(word: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for letter in word.chars() {
        let large: String = letter.to_uppercase().collect();
        let other = (!letter.is_ascii() && large != letter.to_string()).then_some(large);
        let added = other.map(|large| all.iter().map(|one| format!("{one}{large}")).collect());
        all.iter_mut().for_each(|one| one.push(letter));
        all.extend::<Vec<String>>(added.unwrap_or_default());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_any_size_are_found() {
        let finder = Finder::new(["jäsenyys", "etc."]);
        for text in ["ay-jäsenyys", "JÄSENYYS", "ammattiliiton Jäsenyys", "nimi, ETC."] {
            assert!(finder.finds(text), "{text}");
        }
        assert!(!finder.finds("jäseny") && !finder.finds("et cetera"));
        let beginnings = Beginnings::new(vec!["äidinkiel", "ilman$"]);
        assert!(beginnings.begin("ÄIDINKIELEN") && beginnings.begin("Ilman"));
        assert!(
            !beginnings.begin("ilmanala") && !beginnings.begin("äidin") && !beginnings.begin("")
        );
    }
}
