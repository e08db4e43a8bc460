//! Characters that a terminal would obey or hide, made visible; what nobody should read, hidden.

use std::borrow::Cow;

use crate::law::identity_codes;

/// Longer texts from registers are cut where a message quotes them.
const MAX_QUOTED: usize = 200;

/// `text` with stars for personal identity codes, byte for byte: a report is kept in logs and must
/// not spread what it warns of.
pub(super) fn masked(text: &str) -> Cow<'_, str> {
    let mut hidden = Cow::Borrowed(text);
    for code in identity_codes(text) {
        hidden.to_mut().replace_range(code.clone(), &"*".repeat(code.len()));
    }
    hidden
}

/// `text` with every control character, direction mark and invisible character
/// made visible; line ends stay.
pub(super) fn visible(text: &str) -> String {
    masked(text).chars().map(|c| if c == '\n' { c } else { shown(c) }).collect()
}

/// A line of `text`, short enough to be quoted in a message.
pub(super) fn quotable(text: &str) -> String {
    let mut line: String = masked(text)
        .chars()
        .take(MAX_QUOTED)
        .map(|c| if c.is_whitespace() { ' ' } else { shown(c) })
        .collect();
    if text.chars().nth(MAX_QUOTED).is_some() {
        line.push('…');
    }
    line
}

/// Source text in which every byte keeps its place: what is replaced here is
/// replaced by as many bytes. ASCII and the direction marks that the renderer
/// knows are left to it.
pub(super) fn same_length(source: &str) -> String {
    masked(source)
        .chars()
        .map(|c| match (is_unsafe(c) && !c.is_ascii(), c.len_utf8()) {
            (true, 2) => '¿',
            (true, 3) => char::REPLACEMENT_CHARACTER,
            _ => c,
        })
        .collect()
}

fn shown(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{7f}' => '␡',
        // The pictures of the control characters follow them in order.
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(' '),
        c if is_unsafe(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// Control characters, line and paragraph separators, direction marks and
/// characters of no width that join nothing.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        assert_eq!(visible("a\u{1b}[31m\u{202e}\u{85}\nb"), "a␛[31m\u{fffd}\u{fffd}\nb");
        assert_eq!(quotable("a\nb\tc\u{2028}"), "a b c ");
        assert_eq!(quotable(&"ä".repeat(201)).chars().count(), 201);
    }

    #[test]
    fn a_personal_identity_code_is_hidden() {
        // Put together here, so that no code stands in the file: the first day of 1800.
        let code = format!("010100+{}", "002H");
        let text = format!("ä {code}, a");
        assert_eq!(identity_codes(&text).count(), 1);
        for shown in [visible(&text), quotable(&text), same_length(&text)] {
            assert_eq!(shown, "ä ***********, a");
        }
    }

    #[test]
    fn a_replaced_character_keeps_its_length() {
        let text = "\u{85}\u{61c}\u{2028}\u{feff}ä漢";
        let clean = same_length(text);
        assert_eq!(clean, "¿¿\u{fffd}\u{fffd}ä漢");
        assert_eq!(clean.len(), text.len());
    }
}
