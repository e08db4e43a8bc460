//! Did-you-mean.

/// The option that `word` was most likely meant to be, if any is close.
///
/// Close means that at most a third of the longer word was mistyped (one letter
/// always may be). Of equally close options the first in alphabetical order wins,
/// so that the same mistake always gets the same advice.
pub fn nearest<'a>(word: &str, options: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    options
        .into_iter()
        .map(|option| (strsim::damerau_levenshtein(&word, &option.to_lowercase()), option))
        .filter(|(distance, option)| *distance <= tolerance(&word, option))
        .min()
        .map(|(_, option)| option)
}

fn tolerance(word: &str, option: &str) -> usize {
    (word.chars().count().max(option.chars().count()) / 3).max(1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_finds_none() {
        assert_eq!(nearest("purpoes", ["purposes", "sources"]), Some("purposes"));
        assert_eq!(nearest("email", ["controllers", "purposes"]), None);
        assert_eq!(nearest("b", ["d", "c"]), Some("c"));
    }
}
