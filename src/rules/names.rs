//! What rules on names share: names that differ only in how they are written.

use crate::register::{Localized, Name};
use crate::text::Language;

/// Words for the form of a company, which some write and some leave out.
const FORMS: [&str; 22] = [
    "oy",
    "oyj",
    "ab",
    "abp",
    "ky",
    "kb",
    "tmi",
    "osk",
    "ry",
    "rf",
    "sr",
    "ltd",
    "limited",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "gmbh",
    "as",
    "plc",
    "llc",
    "bv",
];

/// The name without letter case, punctuation and the form of company.
pub(super) fn bare(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let bare: Vec<&str> = words.clone().filter(|word| !FORMS.contains(word)).collect();
    // A name may be nothing but such words.
    if bare.is_empty() { words.collect::<Vec<_>>().join(" ") } else { bare.join(" ") }
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
