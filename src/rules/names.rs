//! What rules on names share: names that differ only in how they are written.

use crate::register::{Localized, Name};
use crate::text::Language;

/// Legal forms as names have them, in small letters and without points: some write them and some
/// leave them out.
const FORMS: [&str; 43] = [
    "oy",
    "oyj",
    "ab",
    "abp",
    "ky",
    "kb",
    "ay",
    "tmi",
    "osk",
    "osuuskunta",
    "andelslag",
    "ry",
    "rf",
    "rs",
    "sr",
    "säätiö",
    "stiftelse",
    "stiftelsen",
    "ltd",
    "limited",
    "llc",
    "llp",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "plc",
    "gmbh",
    "ag",
    "kg",
    "se",
    "bv",
    "nv",
    "sa",
    "sas",
    "srl",
    "spa",
    "as",
    "asa",
    "a/s",
    "aps",
    "oü",
    "uab",
];

/// Whether the word is a legal form: `Oy`, `GmbH`, `B.V.`.
pub(super) fn is_legal_form(word: &str) -> bool {
    FORMS.contains(&word.replace('.', "").to_lowercase().as_str())
}

/// The name without letter case, punctuation and the form of company.
pub(super) fn bare(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    // A legal form stands at either end; a name may be nothing but such words.
    let own = |word: &&str| !is_legal_form(word);
    match (words.iter().position(own), words.iter().rposition(own)) {
        (Some(first), Some(last)) => words.get(first..=last).unwrap_or(&words).join(" "),
        _ => words.join(" "),
    }
}

/// The name in each language that it is given in.
pub(super) fn spellings(name: &Name) -> Vec<&str> {
    match name {
        Name::Same(name) => vec![name],
        Name::Each(names) => Language::ALL.into_iter().filter_map(|one| names.get(one)).collect(),
    }
}

/// The text in each language that it is given in.
pub(super) fn all_of(text: &Localized) -> impl Iterator<Item = &str> {
    text.iter().map(|(_, said)| said.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn what_is_written_in_several_ways_is_one_name() {
        for (one, other) in [
            ("Istekki Oy", "ISTEKKI"),
            ("Oy Istekki Ab", "Istekki, Ltd."),
            ("CGI Suomi", "Cgi-Suomi Oy"),
        ] {
            assert_eq!(bare(one), bare(other));
        }
        assert_ne!(bare("Microsoft Ireland Operations Limited"), bare("Microsoft Corporation"));
        assert_eq!(bare("Oy Ab"), "oy ab");
    }
}
