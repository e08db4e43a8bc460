//! Where the writer went wrong, which is often before the place where the
//! parser noticed.

use std::ops::Range;

use super::build::Style;
use super::{ProblemKind, SyntaxProblem};
use crate::text::Span;

/// What the parser found when it stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// A problem that needs no further look.
    Syntax(SyntaxProblem),
    /// A tab in the indentation of this line or one of the next.
    Tab,
    /// A quoted text that breaks off here.
    BrokenQuote,
    /// A colon inside brackets where no key has ended.
    ColonInBrackets,
    /// No value where one is needed.
    NoValue,
    /// Neither the next key nor the next item of what is open.
    OutOfPlace,
    /// Neither a document nor the end of the file.
    OutOfDocument,
    /// A tag whose handle (`!x!`) is not declared.
    UndeclaredTag,
    /// One level too many.
    Depth,
}

/// The latest scalar before the stop.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scalar {
    pub(super) span: Span,
    pub(super) style: Style,
    /// It is the value of a key.
    pub(super) is_value: bool,
}

/// What is known at the stop.
pub(super) struct Blame<'s> {
    /// The whole file.
    pub(super) text: &'s str,
    /// Where the parser stopped.
    pub(super) at: usize,
    /// Whether a document has begun.
    pub(super) in_document: bool,
    /// Where the innermost open collection begins and whether it has brackets.
    pub(super) open: Option<(usize, bool)>,
    pub(super) last_scalar: Option<Scalar>,
}

/// The tabs and spaces that indent the line of byte `at`, if a tab is among them.
pub(super) fn tab_indentation(text: &str, at: usize) -> Option<Range<usize>> {
    let line = line_around(text, at);
    let indent = indent_of(text, &line);
    let has_tab = text.get(indent.clone()).is_some_and(|blank| blank.contains('\t'));
    (has_tab && indent.end < line.end).then_some(indent)
}

/// A line of an unquoted text that looks like an item of a list: YAML takes a
/// dash that stands too deep for more of the text above it.
pub(super) fn item_in_text(text: &str, plain: Range<usize>) -> Option<Range<usize>> {
    let mut start = plain.start;
    for (number, line) in text.get(plain)?.split_inclusive('\n').enumerate() {
        let content = line.trim_start_matches([' ', '\t']);
        if number > 0 && content.starts_with("- ") {
            let end = start + line.trim_end().len();
            return Some(start + line.len() - content.len()..end);
        }
        start += line.len();
    }
    None
}

impl Blame<'_> {
    /// What is wrong, and the bytes to point at.
    pub(super) fn judge(&self, found: Found, depth: u32) -> (ProblemKind, Range<usize>) {
        if let Some(tab) = self.tab(&found) {
            return (ProblemKind::TabIndentation, tab);
        }
        match found {
            Found::Depth => (ProblemKind::TooDeep { limit: depth }, self.here()),
            Found::UndeclaredTag => {
                let tag = self.word();
                let written = self.text.get(tag.clone()).unwrap_or_default();
                (ProblemKind::UnknownTag(written.to_owned()), tag)
            }
            Found::Tab => (ProblemKind::TabIndentation, self.here()),
            Found::BrokenQuote => syntax(SyntaxProblem::UnclosedQuote, self.opening_quote()),
            Found::ColonInBrackets => {
                let unclosed = self.opening_bracket().and_then(|start| self.unclosed(start));
                unclosed.unwrap_or_else(|| syntax(SyntaxProblem::MissingComma, self.second_value()))
            }
            Found::NoValue => self
                .unclosed_flow()
                .unwrap_or_else(|| syntax(SyntaxProblem::MissingValue, self.here())),
            Found::OutOfDocument if !self.in_document => {
                syntax(SyntaxProblem::InvalidMarker, self.here())
            }
            Found::OutOfPlace | Found::OutOfDocument => self.out_of_place(),
            Found::Syntax(problem) => self.look_again(problem),
        }
    }

    /// Tabs come first: whatever else the line has, they must go.
    fn tab(&self, found: &Found) -> Option<Range<usize>> {
        if *found != Found::Tab {
            return tab_indentation(self.text, self.at);
        }
        let mut at = self.at;
        loop {
            if let Some(tab) = tab_indentation(self.text, at) {
                return Some(tab);
            }
            at = line_around(self.text, at).end + 1;
            if at >= self.text.len() {
                return None;
            }
        }
    }

    fn look_again(&self, problem: SyntaxProblem) -> (ProblemKind, Range<usize>) {
        let structural = matches!(
            problem,
            SyntaxProblem::MissingColon
                | SyntaxProblem::MissingComma
                | SyntaxProblem::UnexpectedColon
                | SyntaxProblem::BadIndentation
        );
        if let Some(unclosed) = self.unclosed_flow().filter(|_| structural) {
            return unclosed;
        }
        match problem {
            SyntaxProblem::UnexpectedColon => self.unexpected_colon(),
            SyntaxProblem::MissingComma => syntax(problem, self.second_value()),
            SyntaxProblem::MissingColon => self.missing_colon(self.rest_of_line()),
            SyntaxProblem::BadIndentation | SyntaxProblem::TextAfterValue => {
                syntax(problem, self.rest_of_line())
            }
            problem => syntax(problem, self.here()),
        }
    }

    fn unclosed_flow(&self) -> Option<(ProblemKind, Range<usize>)> {
        let (start, _) = self.open.filter(|(_, flow)| *flow)?;
        self.unclosed(start)
    }

    /// The open bracket at `start`, if the line of the stop belongs outside it by its indentation.
    fn unclosed(&self, start: usize) -> Option<(ProblemKind, Range<usize>)> {
        let bracket = self.text.get(start..)?.chars().next().filter(|c| matches!(c, '[' | '{'))?;
        let opening = line_around(self.text, start);
        let here = line_around(self.text, self.at);
        let outside = here.start > start
            && indent_of(self.text, &here).len() <= indent_of(self.text, &opening).len();
        let end_of_file = self.text.get(self.at..).is_none_or(|rest| rest.trim().is_empty());
        (outside || end_of_file)
            .then(|| syntax(SyntaxProblem::UnclosedBracket(bracket), start..start + 1))
    }

    /// A colon after a text of several lines: the parser took the line for more
    /// of the text above it.
    fn unexpected_colon(&self) -> (ProblemKind, Range<usize>) {
        let swallowed = self.last_scalar.filter(|scalar| {
            let start = line_around(self.text, scalar.span.start as usize).start;
            let lies_above = start < line_around(self.text, self.at).start;
            scalar.style == Style::Plain && scalar.span.end as usize == self.at && lies_above
        });
        let Some(scalar) = swallowed else {
            return syntax(SyntaxProblem::UnexpectedColon, self.here());
        };
        let first = line_around(self.text, scalar.span.start as usize);
        let beside_key =
            scalar.is_value && indent_of(self.text, &first).end < scalar.span.start as usize;
        if beside_key {
            let line = line_around(self.text, self.at);
            syntax(SyntaxProblem::BadIndentation, self.content(&line))
        } else {
            self.missing_colon(self.content(&first))
        }
    }

    /// A line without `: `; `a:b` and `-b` have the sign and lack the space.
    fn missing_colon(&self, line: Range<usize>) -> (ProblemKind, Range<usize>) {
        let word = self.text.get(line.clone()).and_then(|text| text.split([' ', '\t']).next());
        let sign = word.and_then(|word| match word.split_once(':') {
            _ if word.starts_with('-') => Some(0),
            Some((key, value)) if !value.is_empty() && !value.starts_with('/') => Some(key.len()),
            _ => None,
        });
        match sign {
            Some(sign) => {
                let sign = line.start + sign;
                syntax(SyntaxProblem::MissingSpace, sign..sign + 1)
            }
            None => syntax(SyntaxProblem::MissingColon, line),
        }
    }

    fn out_of_place(&self) -> (ProblemKind, Range<usize>) {
        let line = line_around(self.text, self.at);
        let before = self.text.get(line.start..self.at).unwrap_or_default();
        if before.contains(|c| !matches!(c, ' ' | '-')) {
            return syntax(SyntaxProblem::TextAfterValue, self.rest_of_line());
        }
        let column = indent_of(self.text, &line).len();
        let level = self.open.map(|(start, _)| start - line_around(self.text, start).start);
        let problem = if level == Some(column) {
            SyntaxProblem::ListAmongKeys
        } else {
            SyntaxProblem::BadIndentation
        };
        syntax(problem, self.content(&line))
    }

    /// What a comma is missing before. If the parser stopped at a colon, that is
    /// the key before it, unless the key is not the only thing on its line.
    fn second_value(&self) -> Range<usize> {
        let line = line_around(self.text, self.at);
        let before = self.text.get(line.start..self.at).unwrap_or_default();
        if before.trim().is_empty() || before.contains([':', ',', '[', '{']) {
            return self.here();
        }
        self.trimmed(indent_of(self.text, &line).end..self.at)
    }

    /// The first quotation mark that can begin a text after the latest scalar.
    fn opening_quote(&self) -> Range<usize> {
        self.first_after_scalar(&['"', '\'']).map_or_else(|| self.here(), |at| at..at + 1)
    }

    /// The innermost open bracket; the parser may have read on without telling of it.
    fn opening_bracket(&self) -> Option<usize> {
        let known = self.open.filter(|(_, flow)| *flow).map(|(start, _)| start);
        known.or_else(|| self.first_after_scalar(&['[', '{']))
    }

    /// The first of `signs` that begins something between the latest scalar and
    /// the stop, outside comments.
    fn first_after_scalar(&self, signs: &[char]) -> Option<usize> {
        let from = self.last_scalar.map_or(0, |scalar| scalar.span.end as usize);
        let mut before = '\n';
        let mut comment = false;
        for (offset, c) in self.text.get(from..self.at)?.char_indices() {
            let begins = before.is_whitespace() || matches!(before, ':' | '[' | '{' | ',');
            comment = c != '\n' && (comment || (c == '#' && before.is_whitespace()));
            if begins && !comment && signs.contains(&c) {
                return Some(from + offset);
            }
            before = c;
        }
        None
    }

    /// The character at the stop; nothing at the end of a line.
    fn here(&self) -> Range<usize> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let next = rest.chars().next().filter(|c| !matches!(c, '\n' | '\r'));
        self.at..self.at + next.map_or(0, char::len_utf8)
    }

    /// From the stop up to the next blank or bracket.
    fn word(&self) -> Range<usize> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find([' ', '\t', '\n', '\r', ',', '[', ']', '{', '}']);
        self.at..self.at + end.unwrap_or(rest.len())
    }

    fn rest_of_line(&self) -> Range<usize> {
        let line = line_around(self.text, self.at);
        self.trimmed(self.at..line.end)
    }

    fn content(&self, line: &Range<usize>) -> Range<usize> {
        self.trimmed(indent_of(self.text, line).end..line.end)
    }

    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let kept = self.text.get(range.clone()).unwrap_or_default().trim_end().len();
        range.start..range.start + kept
    }
}

fn syntax(problem: SyntaxProblem, place: Range<usize>) -> (ProblemKind, Range<usize>) {
    (ProblemKind::Syntax(problem), place)
}

/// The line of byte `at`, without its line break.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let before = text.get(..at).unwrap_or(text);
    let after = text.get(at..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let end = after.find('\n').map_or(text.len(), |newline| at + newline);
    start..end
}

/// The blanks that `line` begins with.
fn indent_of(text: &str, line: &Range<usize>) -> Range<usize> {
    let content = text.get(line.clone()).unwrap_or_default();
    let blanks = content.len() - content.trim_start_matches([' ', '\t']).len();
    line.start..line.start + blanks
}
