//! When one provision lies within another, and when two share text.

use super::{Provision, Unit};
use crate::law::Part;

/// A range of more sections than any act has is looked at no further.
const LONGEST: u16 = 500;

impl Provision {
    /// Whether `inner` lies within this provision: an act covers its sections,
    /// a section its subsections.
    ///
    /// A provision without a chapter is taken to stand in an act whose sections
    /// are numbered through; one with a chapter covers only what names the
    /// same chapter.
    #[must_use]
    pub fn covers(self, inner: Self) -> bool {
        self.act == inner.act
            && self.chapter.is_none_or(|chapter| inner.chapter == Some(chapter))
            && self.unit.is_none_or(|unit| inner.unit.is_some_and(|other| unit.covers(other)))
            && covers(self.subsection, inner.subsection)
            && covers(self.subparagraph, inner.subparagraph)
            && covers(self.point, inner.point)
            && covers(self.subpoint, inner.subpoint)
    }

    /// Whether an event at this provision can touch `cited`: one lies within
    /// the other, or their ranges of sections cross.
    #[must_use]
    pub fn touches(self, cited: Self) -> bool {
        self.act == cited.act
            && self.chapter_touches(cited)
            && self.unit_touches(cited)
            && meets(self.subsection, cited.subsection)
            && meets(self.subparagraph, cited.subparagraph)
            && meets(self.point, cited.point)
            && meets(self.subpoint, cited.subpoint)
    }

    /// The sections of a range, each as a place of its own, from first to last: those with a plain
    /// number, for which letters were inserted between two numbers nobody knows. None for what is no
    /// range of whole sections.
    #[must_use]
    pub fn sections_of_range(self) -> Vec<Self> {
        match self.unit {
            Some(Unit::Sections(first, last)) if self == self.without_subsections() => {
                let between = first.number..=last.number.min(first.number.saturating_add(LONGEST));
                let part = |number| match number {
                    _ if number == first.number => first,
                    _ if number == last.number => last,
                    _ => Part::of(number),
                };
                between.map(|n| Self { unit: Some(Unit::Section(part(n))), ..self }).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The sections from this place to `last`, as one place; both are sections of one act.
    #[must_use]
    pub fn through(self, last: Self) -> Self {
        match (self.unit, last.unit) {
            (Some(Unit::Section(from)), Some(Unit::Section(to))) if from != to => {
                Self { unit: Some(Unit::Sections(from, to)), ..self }
            }
            _ => self,
        }
    }

    fn chapter_touches(self, cited: Self) -> bool {
        let whole_act = cited.chapter.is_none() && cited.unit.is_none();
        self.chapter.is_none_or(|chapter| cited.chapter == Some(chapter) || whole_act)
    }

    fn unit_touches(self, cited: Self) -> bool {
        match (self.unit, cited.unit) {
            (None, _) => true,
            (Some(_), None) => cited.chapter.is_none() || cited.chapter == self.chapter,
            (Some(unit), Some(other)) => unit.touches(other),
        }
    }
}

impl Unit {
    /// The sections from first to last; `None` for what is not a section.
    fn sections(self) -> Option<(Part, Part)> {
        match self {
            Self::Section(part) => Some((part, part)),
            Self::Sections(first, last) => Some((first, last)),
            Self::Article(_) | Self::Recital(_) | Self::Clause(_) => None,
        }
    }

    fn covers(self, inner: Self) -> bool {
        match (self.sections(), inner.sections()) {
            (Some((first, last)), Some((from, to))) => first <= from && to <= last,
            _ => self == inner,
        }
    }

    fn touches(self, other: Self) -> bool {
        match (self.sections(), other.sections()) {
            (Some((first, last)), Some((from, to))) => first <= to && from <= last,
            _ => self == other,
        }
    }
}

fn covers<T: PartialEq>(outer: Option<T>, inner: Option<T>) -> bool {
    outer.is_none() || outer == inner
}

fn meets<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
    one.is_none() || other.is_none() || one == other
}
