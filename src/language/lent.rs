//! Texts that one language lends another: marked where the fact is known, read where the page is
//! made (WCAG 2.1, 3.1.2 Language of Parts).
//!
//! A mark is a pair of private characters around the text, so it passes through templates and
//! lists like any other letter. Documents let no private character of an author through: nobody
//! but this module can make one.

use std::borrow::Cow;

use crate::text::Language;

/// Ends a lent text.
const END: char = '\u{e000}';

/// Begins a text that `language` has lent.
fn begin(language: Language) -> char {
    match language {
        Language::Fi => '\u{e001}',
        Language::Sv => '\u{e002}',
        Language::En => '\u{e003}',
    }
}

/// What a mark says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A text in this language begins.
    Begin(Language),
    /// It ends.
    End,
}

/// What `c` says, if it is a mark.
#[must_use]
pub fn mark(c: char) -> Option<Mark> {
    let lender = || Language::ALL.into_iter().find(|language| begin(*language) == c);
    if c == END { Some(Mark::End) } else { lender().map(Mark::Begin) }
}

/// `text` marked as lent by `language`, which is its own.
#[must_use]
pub fn lent(text: &str, language: Language) -> String {
    format!("{}{}{END}", begin(language), text.trim())
}

/// `text` without marks, for places that show nothing but letters.
#[must_use]
pub fn unmarked(text: &str) -> Cow<'_, str> {
    if text.contains(|c| mark(c).is_some()) {
        Cow::Owned(text.chars().filter(|c| mark(*c).is_none()).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// The pieces between marks, each with the language that lent it.
#[must_use]
pub fn pieces(text: &str) -> Vec<(Option<Language>, &str)> {
    let (mut pieces, mut lender, mut start) = (Vec::new(), None, 0);
    for (at, c) in text.char_indices() {
        let Some(mark) = mark(c) else { continue };
        pieces.extend(text.get(start..at).map(|piece| (lender, piece)));
        start = at + c.len_utf8();
        lender = match mark {
            Mark::Begin(language) => Some(language),
            Mark::End => None,
        };
    }
    pieces.extend(text.get(start..).map(|piece| (lender, piece)));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_know_who_lent_them() {
        let text = format!("namn; {}.", lent(" nimi ", Language::Fi));
        let expected = [(None, "namn; "), (Some(Language::Fi), "nimi"), (None, ".")];
        assert_eq!(pieces(&text), expected);
        assert_eq!(unmarked(&text), "namn; nimi.");
        assert_eq!(pieces("namn"), [(None, "namn")]);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn a_mark_that_nobody_ends_ends_with_the_text() {
        let text = format!("{}nimi", begin(Language::Fi));
        assert_eq!(pieces(&text), [(Some(Language::Fi), "nimi")]);
    }
}
