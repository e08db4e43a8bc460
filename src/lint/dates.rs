//! Two dates: that of a notice, and the day of the check.
//!
//! A dated notice becomes wrong without being edited. What was wrong already when the notice was
//! dated is another matter than what has gone stale since, and is told in other words.

use crate::model::Model;
use crate::text::{Date, FileId};

/// On which of the two days something fails, with what is to be told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failing<T> {
    /// On the day of the notice already: it was wrong from the beginning.
    Then {
        /// The day of the notice.
        notice: Date,
        /// What the check tells of that day.
        told: T,
    },
    /// On the day of the check only: it has gone stale since.
    Since(T),
}

/// On which day the facts of `file` fail `fails`, that of the notice first.
///
/// Files without a notice, and notices of a day after the check, are judged by the day of the
/// check and by their own.
pub fn first_failing<T>(
    model: &Model<'_>,
    file: FileId,
    fails: impl Fn(Date) -> Option<T>,
) -> Option<Failing<T>> {
    failing_on(model, model.notice_date_of(file), fails)
}

/// On which day a text of the day `notice` fails `fails`, its own first; one without a day is judged
/// by the day of the check.
pub fn failing_on<T>(
    model: &Model<'_>,
    notice: Option<Date>,
    fails: impl Fn(Date) -> Option<T>,
) -> Option<Failing<T>> {
    let then = notice.and_then(|notice| Some(Failing::Then { notice, told: fails(notice)? }));
    then.or_else(|| fails(model.as_of).map(Failing::Since))
}

impl<T> Failing<T> {
    /// Which wording of a page tells of this day: `then`, or the plain one.
    #[must_use]
    pub fn variant(&self) -> &'static str {
        match self {
            Self::Then { .. } => "then",
            Self::Since(_) => "",
        }
    }

    /// The day of the notice, if it was wrong from the beginning.
    #[must_use]
    pub fn notice(&self) -> Option<Date> {
        match self {
            Self::Then { notice, .. } => Some(*notice),
            Self::Since(_) => None,
        }
    }

    /// What the check tells.
    pub fn told(&self) -> &T {
        match self {
            Self::Then { told, .. } | Self::Since(told) => told,
        }
    }
}
