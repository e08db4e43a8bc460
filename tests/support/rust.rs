//! Rust sources as tokens, for tests that hold the sources to the house rules.

use std::fs;
use std::path::Path;

/// A token: comments are left out, and literals of text stand as `""`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// A source file below `src/`, named from there.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// Every file below `src/`, in the order of names.
pub(crate) fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut sources);
    sources.sort_by(|one, other| one.name.cmp(&other.name));
    sources
}

fn collect(folder: &Path, above: &str, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{above}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), sources);
        } else if name.ends_with(".rs") {
            sources.push(Source { text: fs::read_to_string(&path).unwrap(), name });
        }
    }
}

/// The tokens of `source` without the items that exist in tests only.
pub(crate) fn shipped(source: &str) -> Vec<Token> {
    let mut kept = tokens(source);
    while let Some(start) = position(&kept, &["#", "[", "cfg", "(", "test", ")", "]"]) {
        let end = item_end(&kept, start);
        kept.drain(start..end);
    }
    kept
}

/// Where `words` stand one after the other.
pub(crate) fn position(tokens: &[Token], words: &[&str]) -> Option<usize> {
    let stand = |at: &[Token]| at.iter().map(|token| token.text.as_str()).eq(words.iter().copied());
    tokens.windows(words.len()).position(stand)
}

/// The end of the item that begins at `start` with its attributes.
fn item_end(tokens: &[Token], start: usize) -> usize {
    let mut at = start;
    while tokens[at].text == "#" {
        at = closing(tokens, at + 1) + 1;
    }
    while at < tokens.len() {
        match tokens[at].text.as_str() {
            ";" => return at + 1,
            "{" => return closing(tokens, at) + 1,
            "(" | "[" => at = closing(tokens, at) + 1,
            _ => at += 1,
        }
    }
    at
}

/// The bracket that closes the one at `open`.
pub(crate) fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    tokens.len() - 1
}

/// The tokens of `source`.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let mut rest = source;
    let mut line = 1;
    let mut found = Vec::new();
    while let Some(first) = rest.chars().next() {
        let (length, text) = token(rest, first);
        found.extend(text.map(|text| Token { text, line }));
        let (read, left) = rest.split_at(length);
        line += read.matches('\n').count();
        rest = left;
    }
    found
}

/// The length of the first token of `rest`, and its text unless it says nothing.
fn token(rest: &str, first: char) -> (usize, Option<String>) {
    if first.is_whitespace() {
        return (first.len_utf8(), None);
    }
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), None);
    }
    if rest.starts_with("/*") {
        return (comment(rest), None);
    }
    if let Some(length) = literal(rest) {
        return (length, Some("\"\"".to_owned()));
    }
    let word = |c: char| c.is_alphanumeric() || c == '_';
    if word(first) || rest.starts_with("r#") || first == '\'' {
        let start = if rest.starts_with("r#") { 2 } else { usize::from(first == '\'') };
        let length = start + rest[start..].find(|c| !word(c)).unwrap_or(rest.len() - start);
        return (length, Some(rest[..length].to_owned()));
    }
    if rest.starts_with("::") {
        return (2, Some("::".to_owned()));
    }
    (first.len_utf8(), Some(first.to_string()))
}

/// The length of the block comment, with those inside it, at the start of `rest`.
fn comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of the literal of text or of a character at the start of `rest`.
fn literal(rest: &str) -> Option<usize> {
    let body = rest.trim_start_matches(['b', 'c', 'r']);
    let prefix = &rest[..rest.len() - body.len()];
    let length = match (prefix, body.chars().next()?) {
        ("r" | "br" | "cr", '"' | '#') => raw(body)?,
        ("" | "b" | "c", '"') => 1 + quoted(&body[1..], '"')?,
        ("" | "b", '\'') if is_character(&body[1..]) => 1 + quoted(&body[1..], '\'')?,
        _ => return None,
    };
    Some(prefix.len() + length)
}

/// Whether a character and not a lifetime follows a single quote.
fn is_character(after: &str) -> bool {
    let mut chars = after.chars();
    chars.next() == Some('\\') || chars.next() == Some('\'')
}

/// The length of the raw text at the start of `body`, which begins with `#` or a quote.
fn raw(body: &str) -> Option<usize> {
    let inside = body.trim_start_matches('#');
    let hashes = body.len() - inside.len();
    let end = format!("\"{}", "#".repeat(hashes));
    Some(hashes + 1 + inside.strip_prefix('"')?.find(&end)? + end.len())
}

/// The length up to and with the closing `quote`.
fn quoted(inside: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    inside.char_indices().find_map(|(at, c)| {
        let ends = c == quote && !escaped;
        escaped = c == '\\' && !escaped;
        ends.then(|| at + c.len_utf8())
    })
}
