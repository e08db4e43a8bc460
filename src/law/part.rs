//! The numbers of a provision: `13`, `120 a`, and the points `c` and `2 a`.

use std::fmt;

/// A number with an optional letter, as sections, chapters and articles have:
/// `13`, `120 a`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Part {
    /// The number, from 1.
    pub number: u16,
    /// The letter of a part inserted later.
    pub letter: Option<Letter>,
}

/// A letter from a to z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Letter(u8);

/// A point: `c` of an article, `2` or `2 a` of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Point {
    /// A numbered point, the Finnish habit (kohta).
    Number(Part),
    /// A lettered point, the habit of EU acts (alakohta).
    Letter(Letter),
}

impl Part {
    /// The number alone.
    #[must_use]
    pub const fn of(number: u16) -> Self {
        Self { number, letter: None }
    }

    /// Reads `13`, `120 a` or `120a`.
    #[must_use]
    pub const fn read(text: &str) -> Option<Self> {
        let mut rest = text.as_bytes();
        let mut number: u16 = 0;
        while let [digit @ b'0'..=b'9', tail @ ..] = rest {
            number = match number.checked_mul(10) {
                Some(tens) => match tens.checked_add((*digit - b'0') as u16) {
                    Some(sum) => sum,
                    None => return None,
                },
                None => return None,
            };
            rest = tail;
        }
        match (number, rest) {
            (0, _) => None,
            (_, []) => Some(Self::of(number)),
            (_, [letter] | [b' ', letter]) => match Letter::new(*letter as char) {
                Some(letter) => Some(Self { number, letter: Some(letter) }),
                None => None,
            },
            _ => None,
        }
    }
}

impl Letter {
    /// The letter, if `letter` is one from a to z.
    #[must_use]
    pub const fn new(letter: char) -> Option<Self> {
        if letter.is_ascii_lowercase() { Some(Self(letter as u8)) } else { None }
    }

    /// The letter as text would have it.
    #[must_use]
    pub const fn get(self) -> char {
        self.0 as char
    }
}

impl Point {
    /// Reads `c`, `2` or `2 a`.
    #[must_use]
    pub const fn read(text: &str) -> Option<Self> {
        if let [letter] = text.as_bytes()
            && let Some(letter) = Letter::new(*letter as char)
        {
            return Some(Self::Letter(letter));
        }
        match Part::read(text) {
            Some(part) => Some(Self::Number(part)),
            None => None,
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.letter {
            Some(letter) => write!(f, "{} {letter}", self.number),
            None => write!(f, "{}", self.number),
        }
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.get())
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(part) => part.fmt(f),
            Self::Letter(letter) => letter.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_a_number_with_at_most_one_letter() {
        for (text, shown) in [("13", "13"), ("120 a", "120 a"), ("120a", "120 a")] {
            assert_eq!(Part::read(text).map(|part| part.to_string()).as_deref(), Some(shown));
        }
        for text in ["", "0", "a", "12 ab", "12  a", "12 A", "99999", "12-13"] {
            assert_eq!(Part::read(text), None, "{text}");
        }
    }

    #[test]
    fn an_inserted_part_sorts_after_its_number() {
        let parts = ["112", "112 a", "113"].map(Part::read);
        assert!(parts.is_sorted());
    }
}
