//! The words, numbers and marks of a written citation.

use std::ops::Range;

use super::error::{Level, Problem, ProvisionError};
use crate::law::{Letter, Part};

/// A word in lower case, a number, or a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Word(String),
    Number(u16),
    Mark(char),
}

/// Reads the tokens of a text one after the other.
pub(super) struct Reader {
    tokens: Vec<(Token, Range<usize>)>,
    at: usize,
    length: usize,
}

impl Reader {
    pub(super) fn new(text: &str) -> Result<Self, ProvisionError> {
        Ok(Self { tokens: tokens(text)?, at: 0, length: text.len() })
    }

    /// The token `ahead` of the next one, which is 0.
    pub(super) fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead).map(|(token, _)| token)
    }

    pub(super) fn skip(&mut self, count: usize) {
        self.at += count;
    }

    pub(super) fn is_done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// Where the next token begins.
    pub(super) fn start(&self) -> usize {
        self.tokens.get(self.at).map_or(self.length, |(_, range)| range.start)
    }

    /// From `start` to the end of the token read last.
    pub(super) fn since(&self, start: usize) -> Range<usize> {
        let end = self.tokens.get(self.at.saturating_sub(1)).map_or(0, |(_, range)| range.end);
        start..end.max(start)
    }

    /// An error at the next token, or at the end of the text.
    pub(super) fn error(&self, problem: Problem) -> ProvisionError {
        let end = self.length..self.length;
        let range = self.tokens.get(self.at).map_or(end, |(_, range)| range.clone());
        ProvisionError::new(problem, range)
    }

    pub(super) fn is_mark(&self, ahead: usize, mark: char) -> bool {
        self.peek(ahead) == Some(&Token::Mark(mark))
    }

    /// Takes the next token if it is `mark`.
    pub(super) fn take_mark(&mut self, mark: char) -> bool {
        let found = self.is_mark(0, mark);
        self.skip(usize::from(found));
        found
    }

    pub(super) fn is_word(&self, ahead: usize, words: &[&str]) -> bool {
        matches!(self.peek(ahead), Some(Token::Word(word)) if words.contains(&word.as_str()))
    }

    /// Takes the next token if it is one of `words`, with the full stop of an
    /// abbreviation.
    pub(super) fn take_word(&mut self, words: &[&str]) -> bool {
        let found = self.is_word(0, words);
        if found {
            self.skip(1);
            self.take_mark('.');
        }
        found
    }

    pub(super) fn number(&mut self, level: Level) -> Result<u16, ProvisionError> {
        let Some(&Token::Number(number)) = self.peek(0) else {
            return Err(self.error(Problem::NumberMissing(level)));
        };
        self.skip(1);
        Ok(number)
    }

    /// A number with the letter that may follow it.
    pub(super) fn part(&mut self, level: Level) -> Result<Part, ProvisionError> {
        let number = self.number(level)?;
        let letter = self.letter(0).filter(|letter| !self.begins_point(*letter));
        self.skip(usize::from(letter.is_some()));
        Ok(Part { number, letter })
    }

    /// The single letter `ahead`, if there is one.
    pub(super) fn letter(&self, ahead: usize) -> Option<Letter> {
        let Some(Token::Word(word)) = self.peek(ahead) else { return None };
        let mut letters = word.chars();
        let letter = letters.next().and_then(Letter::new);
        letter.filter(|_| letters.next().is_none())
    }

    /// `§ 6 p. 2`: here p is the label of a point, no letter of the section.
    pub(super) fn begins_point(&self, letter: Letter) -> bool {
        let stands_for_point =
            self.is_mark(1, '.') || matches!(self.peek(1), Some(Token::Number(_)));
        letter.get() == 'p' && stands_for_point
    }
}

fn tokens(text: &str) -> Result<Vec<(Token, Range<usize>)>, ProvisionError> {
    // Most citations have no more tokens than this.
    let mut found = Vec::with_capacity(8);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        let length = token_length(rest, first);
        let piece = rest.get(..length).unwrap_or(rest);
        let range = start..start + length;
        if first.is_ascii_digit() {
            let number = piece.parse().ok().filter(|number| *number > 0);
            let missing = || ProvisionError::new(Problem::NumberOutOfRange, range.clone());
            found.push((Token::Number(number.ok_or_else(missing)?), range));
        } else if first.is_alphabetic() {
            found.push((Token::Word(piece.to_lowercase()), range));
        } else if !first.is_whitespace() {
            let mark = if first == '–' { '-' } else { first };
            found.push((Token::Mark(mark), range));
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(found)
}

/// How many bytes the token beginning with `first` has; always some.
fn token_length(text: &str, first: char) -> usize {
    if first.is_ascii_digit() {
        text.bytes().take_while(u8::is_ascii_digit).count()
    } else if first.is_alphabetic() {
        word_length(text)
    } else {
        first.len_utf8()
    }
}

/// How many bytes the word has that `text` begins with. A hyphen between letters belongs to it.
fn word_length(text: &str) -> usize {
    let belongs = |(at, c): (usize, char)| {
        let after = || text.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        c.is_alphabetic() || (c == '-' && after().is_some_and(char::is_alphabetic))
    };
    text.char_indices().find(|&place| !belongs(place)).map_or(text.len(), |(at, _)| at)
}
