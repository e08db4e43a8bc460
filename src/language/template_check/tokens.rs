//! The words and signs between a template's braces.

use super::Mistake;
use crate::language::{Noun, TemplateProblem};

/// The signs of the engine's language, longer ones first. Those that our subset
/// leaves out are read too, so that they can be refused by name.
const SIGNS: [&str; 33] = [
    "...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?[", "+", "-", "*", "/", "%", "!", ".",
    ",", ":", "~", "|", "=", ">", "<", "(", ")", "[", "]", "{", "}", "@", "?", ";",
];

/// Something between braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'t> {
    /// First byte in the template.
    pub at: usize,
    /// One past the last byte.
    pub end: usize,
    /// What it is.
    pub lexeme: Lexeme<'t>,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lexeme<'t> {
    Name(&'t str),
    Text(String),
    Number,
    Sign(&'static str),
}

/// One pair of braces; comments and the text between are left out.
#[derive(Debug)]
pub(super) struct Piece<'t> {
    /// The opening brace.
    pub at: usize,
    /// `{{ … }}` rather than `{% … %}`.
    pub output: bool,
    /// What is inside.
    pub tokens: Vec<Token<'t>>,
}

/// Every pair of braces, in order.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Mistake> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some((open, kind)) = next_open(text, at) {
        at = match kind {
            '#' => comment_end(text, open)?,
            kind => {
                let (piece, end) = piece(text, open, kind == '{')?;
                found.push(piece);
                end
            }
        };
    }
    Ok(found)
}

fn next_open(text: &str, from: usize) -> Option<(usize, char)> {
    let rest = text.get(from..)?;
    rest.match_indices('{').find_map(|(index, _)| {
        let kind = rest.get(index + 1..)?.chars().next()?;
        matches!(kind, '{' | '%' | '#').then_some((from + index, kind))
    })
}

fn comment_end(text: &str, open: usize) -> Result<usize, Mistake> {
    let end = text.get(open..).and_then(|rest| rest.find("#}")).map(|index| open + index + 2);
    end.ok_or_else(|| unclosed(open, "{#"))
}

fn piece(text: &str, open: usize, output: bool) -> Result<(Piece<'_>, usize), Mistake> {
    let (close, opened) = if output { ("}}", "{{") } else { ("%}", "{%") };
    let mut rest = text.get(open + 2..).unwrap_or_default();
    rest = rest.strip_prefix('-').unwrap_or(rest);
    let mut tokens = Vec::new();
    loop {
        rest = rest.trim_ascii_start();
        let at = text.len() - rest.len();
        if rest.is_empty() {
            return Err(unclosed(open, opened));
        }
        if let Some(after) = rest.strip_prefix('-').unwrap_or(rest).strip_prefix(close) {
            return Ok((Piece { at: open, output, tokens }, text.len() - after.len()));
        }
        let (lexeme, length) = lexeme(rest).map_err(|problem| (at, problem))?;
        tokens.push(Token { at, end: at + length, lexeme });
        rest = rest.get(length..).unwrap_or_default();
    }
}

fn unclosed(at: usize, opened: &str) -> Mistake {
    (at, TemplateProblem::Unclosed { opened: opened.to_owned() })
}

/// The first lexeme of `rest` and its length in bytes.
fn lexeme(rest: &str) -> Result<(Lexeme<'_>, usize), TemplateProblem> {
    let first = rest.chars().next().unwrap_or_default();
    if first.is_ascii_alphabetic() || first == '_' {
        let name = leading(rest, |c| c.is_ascii_alphanumeric() || c == '_');
        return Ok((Lexeme::Name(name), name.len()));
    }
    if first.is_ascii_digit() {
        let digits = leading(rest, |c| c.is_ascii_digit());
        return match digits.parse::<i64>() {
            Ok(_) => Ok((Lexeme::Number, digits.len())),
            Err(_) => Err(TemplateProblem::Refused { what: digits.to_owned() }),
        };
    }
    if matches!(first, '"' | '\'' | '`') {
        return quoted(rest, first);
    }
    let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign));
    sign.map(|sign| (Lexeme::Sign(sign), sign.len())).ok_or_else(|| TemplateProblem::Unexpected {
        found: first.to_string(),
        expected: Noun::Lexeme,
    })
}

fn leading(rest: &str, belongs: impl Fn(char) -> bool) -> &str {
    rest.find(|c| !belongs(c)).and_then(|end| rest.get(..end)).unwrap_or(rest)
}

fn quoted(rest: &str, quote: char) -> Result<(Lexeme<'_>, usize), TemplateProblem> {
    let (mut text, mut escaped) = (String::new(), false);
    for (index, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => {
                text.push(match letter {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    '"' | '\'' | '/' | '\\' => letter,
                    other => return Err(TemplateProblem::Refused { what: format!("\\{other}") }),
                });
                escaped = false;
            }
            '\\' => escaped = true,
            letter if letter == quote => return Ok((Lexeme::Text(text), index + 1)),
            letter => text.push(letter),
        }
    }
    Err(TemplateProblem::Unclosed { opened: quote.to_string() })
}
