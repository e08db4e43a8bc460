//! Provisions: a citation as a type, down to the point.

mod cite;
mod error;
mod literal;
mod number;
mod overlap;
mod parse;
mod scan;
mod text;

pub use cite::Citation;
pub use error::{Level, Problem, ProvisionError};

use super::{Act, Letter, Part, Point};

/// A place in an act: `380/2023 § 112(1) p. 2`, `GDPR art. 6(1)(c)`.
///
/// Written as constants by rules (`Provision::gdpr(13).paragraph(1).point("c")`)
/// and read from what people write ([`FromStr`](std::str::FromStr)); there is
/// one text form, which [`Display`](std::fmt::Display) gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision {
    pub(super) act: Act,
    pub(super) chapter: Option<Part>,
    pub(super) unit: Option<Unit>,
    pub(super) subsection: Option<u16>,
    pub(super) subparagraph: Option<u16>,
    pub(super) point: Option<Point>,
    pub(super) subpoint: Option<Letter>,
}

/// What an act is divided into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// A section of a Finnish act (pykälä, paragraf).
    Section(Part),
    /// Several sections in a row, both ends included.
    Sections(Part, Part),
    /// An article of an EU act (artikla, artikel).
    Article(Part),
    /// A recital of an EU act (johdanto-osan kappale, skäl).
    Recital(u16),
    /// A clause of standard contractual clauses (lauseke, klausul).
    Clause(Part),
}

impl Provision {
    /// The whole act.
    #[must_use]
    pub const fn whole(act: Act) -> Self {
        Self {
            act,
            chapter: None,
            unit: None,
            subsection: None,
            subparagraph: None,
            point: None,
            subpoint: None,
        }
    }

    /// The act.
    #[must_use]
    pub const fn act(self) -> Act {
        self.act
    }

    /// The chapter, where it was given.
    #[must_use]
    pub const fn chapter_number(self) -> Option<Part> {
        self.chapter
    }

    /// The section, article, recital or clause.
    #[must_use]
    pub const fn unit(self) -> Option<Unit> {
        self.unit
    }

    /// The subsection of a section (momentti) or the paragraph of an article.
    #[must_use]
    pub const fn subsection_number(self) -> Option<u16> {
        self.subsection
    }

    /// The unnumbered subparagraph of an article, counted from 1.
    #[must_use]
    pub const fn subparagraph_number(self) -> Option<u16> {
        self.subparagraph
    }

    /// The point (kohta of a section, alakohta of an article).
    #[must_use]
    pub const fn point_number(self) -> Option<Point> {
        self.point
    }

    /// The lettered part of a numbered point (alakohta of a section's kohta).
    #[must_use]
    pub const fn subpoint_letter(self) -> Option<Letter> {
        self.subpoint
    }

    /// The same place without subsection, subparagraph and point.
    #[must_use]
    pub const fn without_subsections(self) -> Self {
        Self { act: self.act, chapter: self.chapter, unit: self.unit, ..Self::whole(self.act) }
    }
}
