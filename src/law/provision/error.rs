//! What can be wrong with a written citation.

use std::fmt;
use std::ops::Range;

use crate::law::Act;

/// A citation that could not be read: what is wrong, and where in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProvisionError {
    /// What is wrong.
    pub problem: Problem,
    /// First byte of the place in the text.
    pub start: usize,
    /// One past the last byte of the place.
    pub end: usize,
}

/// What is wrong with a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There is no text.
    Empty,
    /// The text does not begin with the number of an act.
    NoAct,
    /// The number of the act has no year that a statute could have.
    NoYear,
    /// An EU act is written in another form than its own, which this is.
    UnionForm(Act),
    /// A number is missing at this level.
    NumberMissing(Level),
    /// A number is 0 or above 65 535.
    NumberOutOfRange,
    /// A number stands alone: § or artikla is missing.
    UnitMissing,
    /// The same level is given twice.
    Repeated(Level),
    /// A level is given after one that lies within it.
    OutOfOrder(Level),
    /// An EU act has articles, not sections.
    SectionOfUnionAct,
    /// A Finnish act has sections, not articles.
    ArticleOfStatute,
    /// The points of a section are numbered, not lettered.
    LetteredPointOfSection,
    /// A range of sections ends before it begins.
    RangeReversed,
    /// A range of sections has no subsections or points of its own.
    RangeDivided,
    /// A bracket is not closed.
    BracketOpen,
    /// This text has no place in a citation.
    Unexpected,
    /// Only the number of an act was asked for.
    MoreThanAnAct,
}

/// A level of a citation, outermost first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The act.
    Act,
    /// Chapter (luku, kapitel).
    Chapter,
    /// Section, article, recital or clause.
    Unit,
    /// Subsection of a section (momentti), paragraph of an article (kohta).
    Subsection,
    /// Unnumbered subparagraph of an article.
    Subparagraph,
    /// Point (kohta of a section, alakohta of an article).
    Point,
    /// Lettered part of a section's point.
    Subpoint,
}

impl ProvisionError {
    /// The place in the text, in bytes.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    pub(super) fn new(problem: Problem, range: Range<usize>) -> Self {
        Self { problem, start: range.start, end: range.end }
    }

    pub(in crate::law) fn more_than_an_act(text: &str) -> Self {
        Self::new(Problem::MoreThanAnAct, 0..text.len())
    }
}

impl Level {
    /// The English name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Chapter => "chapter",
            Self::Unit => "section or article",
            Self::Subsection => "subsection",
            Self::Subparagraph => "subparagraph",
            Self::Point => "point",
            Self::Subpoint => "part of a point",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "no citation",
            Self::NoAct => "a citation begins with the number of an act, as in 380/2023",
            Self::NoYear => "the number of an act ends with its year, as in 380/2023",
            Self::UnionForm(act) => return write!(f, "this EU act is written {act}"),
            Self::NumberMissing(level) => return write!(f, "{}: number missing", level.name()),
            Self::NumberOutOfRange => "the number is too small or too large",
            Self::UnitMissing => "a number without § or art.",
            Self::Repeated(level) => return write!(f, "{}: given twice", level.name()),
            Self::OutOfOrder(level) => return write!(f, "{}: in the wrong order", level.name()),
            Self::SectionOfUnionAct => "an EU act has articles, not sections",
            Self::ArticleOfStatute => "a Finnish act has sections, not articles",
            Self::LetteredPointOfSection => "the points of a section are numbered",
            Self::RangeReversed => "the range ends before it begins",
            Self::RangeDivided => "a range of sections cannot be divided further",
            Self::BracketOpen => "a bracket is not closed",
            Self::Unexpected => "this does not belong in a citation",
            Self::MoreThanAnAct => "only the number of an act, without sections or articles",
        })
    }
}

impl fmt::Display for ProvisionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)
    }
}

impl std::error::Error for ProvisionError {}
