//! Provisions written in the program: constants, wrong ones do not compile.

use super::{Provision, Unit};
use crate::law::{Act, Letter, Part, Point};

/// Builders for constants. The texts are literals: a malformed one stops the
/// compilation of the constant it stands in. What people write is read with
/// [`FromStr`](std::str::FromStr), which answers with an error instead.
impl Provision {
    /// An article of the General Data Protection Regulation.
    #[must_use]
    pub const fn gdpr(article: u16) -> Self {
        Self { unit: Some(Unit::Article(Part::of(article))), ..Self::whole(Act::GDPR) }
    }

    /// A recital of the General Data Protection Regulation.
    #[must_use]
    pub const fn gdpr_recital(recital: u16) -> Self {
        Self { unit: Some(Unit::Recital(recital)), ..Self::whole(Act::GDPR) }
    }

    /// A whole Finnish act: `"380/2023"`.
    #[must_use]
    pub const fn statute(number: &str) -> Self {
        let act = Act::read_statute(number);
        assert!(act.is_some(), "a statute is written as number/year");
        Self::whole(match act {
            Some(act) => act,
            None => Act::GDPR,
        })
    }

    /// A chapter: `"13"`, `"6 a"`.
    #[must_use]
    pub const fn chapter(self, chapter: &str) -> Self {
        Self { chapter: Some(part(chapter)), ..self }
    }

    /// A section: `"112"`, `"120 a"`.
    #[must_use]
    pub const fn section(self, section: &str) -> Self {
        Self { unit: Some(Unit::Section(part(section))), ..self }
    }

    /// Several sections in a row, both ends included.
    #[must_use]
    pub const fn sections(self, first: &str, last: &str) -> Self {
        Self { unit: Some(Unit::Sections(part(first), part(last))), ..self }
    }

    /// An article of an EU act other than the GDPR.
    #[must_use]
    pub const fn article(self, article: &str) -> Self {
        Self { unit: Some(Unit::Article(part(article))), ..self }
    }

    /// A clause of standard contractual clauses.
    #[must_use]
    pub const fn clause(self, clause: &str) -> Self {
        Self { unit: Some(Unit::Clause(part(clause))), ..self }
    }

    /// The subsection of a section (momentti).
    #[must_use]
    pub const fn subsection(self, number: u16) -> Self {
        Self { subsection: Some(number), ..self }
    }

    /// The numbered paragraph of an article (kohta).
    #[must_use]
    pub const fn paragraph(self, number: u16) -> Self {
        self.subsection(number)
    }

    /// The unnumbered subparagraph of an article, counted from 1.
    #[must_use]
    pub const fn subparagraph(self, number: u16) -> Self {
        Self { subparagraph: Some(number), ..self }
    }

    /// The point: `"c"` of an article, `"2"` of a section.
    #[must_use]
    pub const fn point(self, point: &str) -> Self {
        let read = Point::read(point);
        assert!(read.is_some(), "a point is a letter or a number");
        Self { point: read, ..self }
    }

    /// The lettered point of an article.
    #[must_use]
    pub const fn lettered(self, letter: char) -> Self {
        let read = Letter::new(letter);
        assert!(read.is_some(), "a lettered point is a letter from a to z");
        Self {
            point: match read {
                Some(letter) => Some(Point::Letter(letter)),
                None => None,
            },
            ..self
        }
    }

    /// The lettered part of a section's numbered point.
    #[must_use]
    pub const fn subpoint(self, letter: char) -> Self {
        let read = Letter::new(letter);
        assert!(read.is_some(), "a part of a point is a letter from a to z");
        Self { subpoint: read, ..self }
    }
}

const fn part(text: &str) -> Part {
    let read = Part::read(text);
    assert!(read.is_some(), "a number with at most one letter");
    match read {
        Some(part) => part,
        None => Part::of(1),
    }
}
