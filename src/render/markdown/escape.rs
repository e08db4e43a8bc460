//! Literal text in Markdown.

use crate::language::lent::mark;
use crate::text::is_hidden;

/// A value as literal text in one line of a template's Markdown, wherever in
/// the line it stands, also at its beginning or in a table cell.
///
/// Every mark that Markdown or a directive could read is escaped; line breaks
/// and runs of spaces become one space, so that a value cannot begin a line.
/// In an address write `[{{ text }}]({{ address }})`; in code spans escapes do
/// not work, so templates put no values there.
#[must_use]
pub fn markdown_escape(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    for word in value.split(|c: char| c.is_ascii_whitespace() || is_line_break(c)) {
        if word.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars().filter(|c| !is_hidden(*c) || mark(*c).is_some()) {
            if c.is_ascii_punctuation() && !matches!(c, ',' | ';' | '/' | '@' | '%' | '?') {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What a line is, which decides what has to be escaped in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// The beginning of a paragraph.
    Start,
    /// Further on in a paragraph.
    Middle,
    /// A heading.
    Heading,
    /// Inside the bold marks of a label or caption.
    Strong,
    /// A table cell.
    Cell,
}

impl Line {
    /// The same line, after a mark that no block begins with.
    pub(super) fn after_start(self) -> Self {
        if self == Self::Start { Self::Middle } else { self }
    }

    /// Whether a line break can be written here.
    pub(super) fn may_break(self) -> bool {
        matches!(self, Self::Start | Self::Middle)
    }
}

/// Writes `value` after `text` so that it is read as the text that it is.
pub(super) fn push_text(text: &mut String, value: &str, line: Line, before_link: bool) {
    let mut rest = value.chars().peekable();
    let mut previous = text.chars().next_back();
    while let Some(c) = rest.next() {
        let at_start = previous == Some('\n') || previous.is_none() && line == Line::Start;
        let next = rest.peek().copied();
        let escape = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(is_word(previous) && is_word(next)),
            '|' => true,
            '&' => starts_entity(rest.clone()),
            '#' => at_start || line == Line::Heading && matches!(previous, None | Some(' ')),
            '>' | '+' | '-' | '=' | ':' => at_start,
            '.' | ')' => line.may_break() && next.is_none_or(|c| c == ' ') && is_item_number(text),
            '!' => next.is_none() && before_link,
            _ => false,
        };
        if escape {
            text.push('\\');
        }
        text.push(c);
        previous = Some(c);
    }
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// Whether `&` and what follows would be read as a character's name.
fn starts_entity(rest: impl Iterator<Item = char>) -> bool {
    let mut name = rest.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '#' | ';'));
    name.any(|c| c == ';')
}

/// Whether the line so far is only digits, so that a dot would make a list item of it.
fn is_item_number(text: &str) -> bool {
    let line = text.rsplit('\n').next().unwrap_or_default();
    !line.is_empty() && line.len() <= 9 && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// `value` between as many backticks as it needs.
pub(super) fn code_span(value: &str, line: Line) -> String {
    let mut fence = String::from("`");
    while value.split(|c| c != '`').any(|run| run.len() == fence.len()) {
        fence.push('`');
    }
    let padded = value.starts_with('`')
        || value.ends_with('`')
        || value.starts_with(' ') && value.ends_with(' ') && !value.trim().is_empty();
    let pad = if padded { " " } else { "" };
    let value = if line == Line::Cell { value.replace('|', "\\|") } else { value.to_owned() };
    format!("{fence}{pad}{value}{pad}{fence}")
}

/// An address between the parentheses of a link; it holds no quotes, spaces or
/// parentheses, so only what looks like a character's name is escaped.
pub(super) fn address(url: &str) -> String {
    let mut out = String::new();
    let mut rest = url.chars();
    while let Some(c) = rest.next() {
        if c == '&' && starts_entity(rest.clone()) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
