//! Characters that a reader cannot see.

/// The text without the characters that a reader cannot see.
#[must_use]
pub fn shown(text: &str) -> String {
    text.chars().filter(|c| c.is_whitespace() || !is_hidden(*c)).collect()
}

/// Whether a character hides or misleads: controls, marks that reorder text,
/// private use, non-characters, invisible tags.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    let code = u32::from(c);
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}')
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}')
        || (0xE_0000..=0xE_0FFF).contains(&code)
        || code >= 0xF_0000
        || code & 0xFFFE == 0xFFFE
}
