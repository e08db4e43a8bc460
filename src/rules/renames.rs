//! What rules on bodies that ended share: their names in running text (Finnish, as the catalog has
//! them).

use crate::law::catalogs::{AuthorityRename, Catalogs};

/// Of so short a name only the same letters will do: `ELY`, `AVI`.
const SHORT: usize = 4;
/// So long a word and longer is told by what stands before its last two letters.
const LONG: usize = 8;
/// Beginnings of words by which a text says that a body is a former one.
const FORMER: [&str; 5] = ["entin", "entis", "aiem", "aikais", "lakk"];
/// What stands before a name that a text of the municipality itself leaves out.
const OWN: &str = "Kunnan ";

/// A body of the catalog that a text names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Renamed<'c> {
    /// What became of it.
    pub(super) change: &'c AuthorityRename,
    /// Whether the text does not say whose body it is: the writer's own, while it was so.
    pub(super) own: bool,
}

/// The bodies that the text names by names they no longer have, the longest names first, each once.
pub(super) fn named<'c>(catalogs: &'c Catalogs, text: &str) -> Vec<Renamed<'c>> {
    let words: Vec<&str> = text.split(breaks).filter(|word| !word.is_empty()).collect();
    let mut names: Vec<(&str, Renamed<'c>)> = Vec::new();
    for change in catalogs.renames() {
        names.push((&change.old_name, Renamed { change, own: false }));
        let bare = change.old_name.strip_prefix(OWN);
        names.extend(bare.map(|bare| (bare, Renamed { change, own: true })));
    }
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let (mut taken, mut found) = (vec![false; words.len()], Vec::new());
    for (name, renamed) in names {
        let wanted: Vec<&str> = name.split(breaks).filter(|word| !word.is_empty()).collect();
        let mut met = false;
        for at in 0..words.len() {
            let run = at..at + wanted.len();
            let free = taken.get(run.clone()).is_some_and(|run| !run.contains(&true));
            if free && is_named(&words, at, &wanted) {
                taken.iter_mut().skip(run.start).take(run.len()).for_each(|one| *one = true);
                met |= !is_former(&words, at);
            }
        }
        if met {
            found.push(renamed);
        }
    }
    found
}

/// What parts words. A hyphen belongs to its word, and so does a colon before an ending.
fn breaks(mark: char) -> bool {
    !(mark.is_alphanumeric() || mark == '-' || mark == ':')
}

fn is_named(words: &[&str], at: usize, wanted: &[&str]) -> bool {
    let run = words.get(at..at + wanted.len()).unwrap_or_default();
    !run.is_empty() && run.iter().zip(wanted).all(|(word, wanted)| begins(word, wanted))
}

/// Whether the word is the wanted one, inflected perhaps.
fn begins(word: &str, wanted: &str) -> bool {
    let length = wanted.chars().count();
    if length <= SHORT {
        return word.split(':').next() == Some(wanted);
    }
    let kept = length - if length >= LONG { 2 } else { 1 };
    let stem: String = wanted.to_lowercase().chars().take(kept).collect();
    word.to_lowercase().starts_with(&stem)
}

/// Whether the word before says that the body is a former one.
fn is_former(words: &[&str], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let before = before.map(|word| word.to_lowercase()).unwrap_or_default();
    FORMER.iter().any(|former| before.starts_with(former))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let catalogs = Catalogs::embedded().expect("the catalogs are right");
        named(&catalogs, text).into_iter().map(|one| one.change.old_name.clone()).collect()
    }

    #[test]
    fn inflected_names_are_found_and_the_longest_counts() {
        assert_eq!(names("TE-toimistot"), ["TE-toimisto"]);
        assert_eq!(names("Maistraatille ja AVI:lle").len(), 2);
        let both = names("ELY-keskukset ja aluehallintovirasto");
        assert_eq!(both, ["Aluehallintovirasto", "ELY-keskus"]);
        let long = "ELY-keskusten sekä TE-toimistojen kehittämis- ja hallintokeskus";
        assert_eq!(names(long), [long]);
    }

    #[test]
    fn other_bodies_and_former_ones_are_not() {
        for text in [
            "Suomen ympäristökeskus",
            "työvoimaviranomaiset",
            "elinvoimakeskus (entinen ELY-keskus)",
            "avi ja ely",
            "valvontaviranomaiset",
        ] {
            assert!(names(text).is_empty(), "{text}");
        }
        let own = Catalogs::embedded().expect("the catalogs are right");
        let own = named(&own, "sosiaali- ja terveyspalvelut");
        assert!(own.len() == 1 && own.iter().all(|one| one.own));
    }
}
