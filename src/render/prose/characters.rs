//! Which characters and addresses a document may hold.

use crate::language::lent;
use crate::text::is_hidden;

/// A name or a title as it may stand in a document: one line, single spaces,
/// nothing hidden.
#[must_use]
pub fn plain_text(text: &str) -> String {
    let (line, _) = clean_line(text);
    line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// `text` without characters that hide or mislead, on one line; and the first
/// one that was removed.
pub(super) fn clean_line(text: &str) -> (String, Option<char>) {
    let line = text.chars().map(|c| if is_line_space(c) { ' ' } else { c });
    without_hidden(line)
}

/// The same for a text whose marks of lent texts stay.
pub(super) fn clean_marked_line(text: &str) -> (String, Option<char>) {
    let line = text.chars().map(|c| if is_line_space(c) { ' ' } else { c });
    without(line, |c| is_hidden(c) && lent::mark(c).is_none())
}

/// The same for lines of code: newlines stay, a tab becomes four spaces.
pub(super) fn clean_lines(text: &str) -> (String, Option<char>) {
    let spaced = text.replace("\r\n", "\n").replace('\t', "    ");
    let (lines, hidden): (Vec<_>, Vec<_>) =
        spaced.split('\n').map(|line| without_hidden(line.chars())).unzip();
    (lines.join("\n"), hidden.into_iter().flatten().next())
}

fn without_hidden(characters: impl Iterator<Item = char>) -> (String, Option<char>) {
    without(characters, is_hidden)
}

fn without(
    characters: impl Iterator<Item = char>,
    is_hidden: impl Fn(char) -> bool,
) -> (String, Option<char>) {
    let mut first = None;
    let kept = characters.filter(|&c| {
        let hidden = is_hidden(c);
        first = first.or(hidden.then_some(c));
        !hidden
    });
    (kept.collect(), first)
}

fn is_line_space(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether `text` is so plain that it holds nothing but paragraphs: words and the commonest signs
/// between them, and every line begins with a letter. Most texts do, and need not be parsed to be
/// known as allowed.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || " \n.,;:()/%§’”–-".contains(c);
    let begins = |line: &str| line.is_empty() || line.starts_with(char::is_alphabetic);
    text.lines().all(begins) && text.chars().all(plain)
}

/// The address in ASCII, if a document may link to it.
pub(super) fn link_address(url: &str) -> Option<String> {
    let lower = url.to_ascii_lowercase();
    let kind = ["https://", "http://", "mailto:", "tel:"].into_iter().find(|kind| {
        lower.strip_prefix(kind).is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
    })?;
    let rest = url.get(kind.len()..)?;
    let odd = |c: char| c.is_whitespace() || is_hidden(c) || c == '\\';
    (!rest.contains(odd)).then(|| format!("{kind}{}", percent_encoded(rest)))
}

/// What would need quoting in Markdown, HTML or a PDF, written as `%XX`.
fn percent_encoded(rest: &str) -> String {
    let mut out = String::with_capacity(rest.len());
    for byte in rest.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'*+,;=%".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_four_kinds_of_address_pass_and_pass_as_ascii() {
        for (url, address) in [
            ("https://tietosuoja.fi/", Some("https://tietosuoja.fi/")),
            ("HTTPS://Kuopio.fi", Some("https://Kuopio.fi")),
            ("https://fi.example/Äiti(1)", Some("https://fi.example/%C3%84iti%281%29")),
            ("mailto:kirjaamo@kuopio.fi", Some("mailto:kirjaamo@kuopio.fi")),
            ("tel:+35817182111", Some("tel:+35817182111")),
            ("javascript:alert(1)", None),
            (" javascript:alert(1)", None),
            ("java\tscript:alert(1)", None),
            ("data:text/html,x", None),
            ("//evil.example", None),
            ("https:///evil.example", None),
            ("https://", None),
            ("https://a b", None),
            ("https://a\\@evil.example", None),
            ("https://a\u{202e}b", None),
            ("#kohta", None),
            ("../a.html", None),
            ("", None),
        ] {
            assert_eq!(link_address(url).as_deref(), address, "{url:?}");
        }
    }

    #[test]
    fn hidden_characters_go_and_visible_ones_stay() {
        assert_eq!(clean_line("a\u{202e}b\u{0}c\u{e000}\nd"), ("abc d".into(), Some('\u{202e}')));
        assert_eq!(clean_line("ä–ŋ\u{a0}1"), ("ä–ŋ\u{a0}1".into(), None));
        assert_eq!(plain_text(" Kuopion\n\u{200f} kaupunki "), "Kuopion kaupunki");
        assert_eq!(clean_lines("a\n\tb\u{7}"), ("a\n    b".into(), Some('\u{7}')));
    }
}
