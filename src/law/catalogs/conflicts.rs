//! Rows of one catalog that cannot both be true.

use std::collections::BTreeMap;

use super::check::problem;
use super::error::Contradiction;
use super::table::{Row, Table};
use super::{
    AdequacyStatus, CatalogFile, CatalogProblem, Catalogs, Country, EventKind, Municipality,
    ProblemKind, RetentionBound, SectionEvent, Statute,
};
use crate::text::Date;

/// Names by letter case aside, each with the rows that bear it.
type Bearers<'c, R> = BTreeMap<String, Vec<&'c R>>;

impl Catalogs {
    /// Every row of a workspace that another row of its catalog speaks against. The
    /// compiled-in ones are looked at too where that costs nothing.
    pub(super) fn conflicts(&self) -> Vec<CatalogProblem> {
        let mut found = self.bounds();
        found.extend(self.over());
        found.extend(self.circles());
        found.extend(self.taken_ids());
        found.extend(self.taken_titles());
        found.extend(taken(&self.countries, COUNTRY_NAMES, country_name, |_, _| true));
        found.extend(taken(&self.municipalities, PLACE_NAMES, place_name, are_both_there));
        found
    }

    /// Times of one provision of which the longest allowed is shorter than the shortest demanded.
    fn bounds(&self) -> Vec<CatalogProblem> {
        let rows = self.retention.rows();
        let limits = self.retention.placed().filter(|(_, place)| place.is_some());
        limits
            .filter_map(|(row, place)| {
                let same = |other: &&super::RetentionLimit| {
                    other.provision == row.provision && other.bound != row.bound
                };
                let bounds = rows.iter().filter(same).find_map(|other| {
                    let (minimum, maximum) = match row.bound {
                        RetentionBound::Minimum => (row.years, other.years),
                        RetentionBound::Maximum => (other.years, row.years),
                    };
                    (maximum < minimum).then_some(Contradiction::Bounds { minimum, maximum })
                })?;
                Some(problem_of(row, place, bounds))
            })
            .collect()
    }

    /// Decisions that stand by their status alone.
    fn over(&self) -> Vec<CatalogProblem> {
        let Some(checked) = self.checked(CatalogFile::Adequacy).map(|row| row.checked_on) else {
            return Vec::new();
        };
        let stands = |status| match status {
            AdequacyStatus::InForce | AdequacyStatus::InForceAtRisk => true,
            AdequacyStatus::Superseded | AdequacyStatus::Invalidated => false,
        };
        let decisions = self.adequacy.placed().filter(|(row, _)| stands(row.status));
        let over = decisions.filter_map(|(row, place)| {
            let until = row.valid_until.filter(|until| *until < checked)?;
            Some(problem_of(row, place, Contradiction::Over { until, checked }))
        });
        over.collect()
    }

    /// Places whose content is where it began, and did not come back later.
    fn circles(&self) -> Vec<CatalogProblem> {
        let own = self.section_events.placed().filter(|(_, place)| place.is_some());
        let in_circle = own.filter(|(row, _)| self.is_in_circle(row));
        in_circle.map(|(row, place)| problem_of(row, place, Contradiction::Circle)).collect()
    }

    fn is_in_circle(&self, from: &SectionEvent) -> bool {
        let next = |event: &SectionEvent| {
            let on = event.effective_on;
            event.moved_to.iter().map(move |place| (*place, on)).collect::<Vec<_>>()
        };
        let (mut pending, mut seen) = (next(from), Vec::new());
        while let Some((place, on)) = pending.pop() {
            if place == from.place && !self.came_back(from) {
                return true;
            }
            if !seen.contains(&(place, on)) {
                seen.push((place, on));
                // What moved earlier is no way back.
                let rows = self.section_events.rows().iter();
                let later = rows.filter(|row| row.place == place && row.effective_on >= on);
                pending.extend(later.flat_map(next));
            }
        }
        false
    }

    /// Whether the place was added again after the event.
    fn came_back(&self, gone: &SectionEvent) -> bool {
        let mut rows = self.section_events.rows().iter();
        rows.any(|row| {
            let again = row.kind == EventKind::Added && row.place == gone.place;
            again && row.effective_on > gone.effective_on
        })
    }

    /// Short names of acts that belong to another act.
    fn taken_ids(&self) -> Vec<CatalogProblem> {
        taken(&self.statutes, ["id"], |row, _| Some(&row.id), |_, _| true)
    }

    /// Titles of acts that another act bears at the same time.
    fn taken_titles(&self) -> Vec<CatalogProblem> {
        taken(&self.statutes, TITLES, title, are_both_in_force)
    }
}

const TITLES: [&str; 3] = ["title_fi", "title_sv", "title_en"];
const COUNTRY_NAMES: [&str; 3] = ["name_fi", "name_sv", "name_en"];
const PLACE_NAMES: [&str; 2] = ["name_fi", "name_sv"];

fn title(row: &Statute, at: usize) -> Option<&String> {
    [&row.titles.fi, &row.titles.sv, &row.titles.en].get(at)?.as_ref()
}

fn country_name(row: &Country, at: usize) -> Option<&String> {
    [&row.names.fi, &row.names.sv, &row.names.en].get(at)?.as_ref()
}

fn place_name(row: &Municipality, at: usize) -> Option<&String> {
    [&row.names.fi, &row.names.sv].get(at)?.as_ref()
}

/// Whether two acts were or will be in force on one day.
fn are_both_in_force(one: &Statute, other: &Statute) -> bool {
    let end = |row: &Statute| row.valid_until.or(row.repealed_on);
    let before = |end: Option<Date>, from: Option<Date>| end.zip(from).is_some_and(|(a, b)| a <= b);
    let replaced = |row: &Statute| !row.replaced_by.is_empty();
    let apart = before(end(one), other.in_force_from) || before(end(other), one.in_force_from);
    !(apart || replaced(one) || replaced(other))
}

/// Whether neither municipality has been merged into another.
fn are_both_there(one: &Municipality, other: &Municipality) -> bool {
    one.valid_until.is_none() && other.valid_until.is_none()
}

/// The rows of a workspace whose name in a column is that of another row with which it is `at_odds`.
fn taken<'c, R: Row, const N: usize>(
    table: &'c Table<R>,
    columns: [&'static str; N],
    name: impl Fn(&'c R, usize) -> Option<&'c String>,
    at_odds: impl Fn(&R, &R) -> bool,
) -> Vec<CatalogProblem> {
    let mut found = Vec::new();
    if table.own().is_empty() {
        return found;
    }
    for (at, column) in columns.into_iter().enumerate() {
        let mut bearers: Bearers<'c, R> = BTreeMap::new();
        for row in table.rows() {
            if let Some(name) = name(row, at) {
                bearers.entry(name.to_lowercase()).or_default().push(row);
            }
        }
        for (row, place) in table.placed().filter(|(_, place)| place.is_some()) {
            let Some(own) = name(row, at) else { continue };
            // Of two rows the one that came to the name later is wrong.
            if table.before(&row.key()).and_then(|before| name(before, at)) == Some(own) {
                continue;
            }
            let mut others = bearers.get(&own.to_lowercase()).into_iter().flatten();
            let is_other = |other: &&&R| other.key() != row.key() && at_odds(row, other);
            if let Some(other) = others.find(is_other) {
                let (name, by) = (own.clone(), other.label());
                let kind = ProblemKind::Taken { row: row.label(), column, name, by };
                found.push(problem(R::FILE, place, column, kind));
            }
        }
    }
    found
}

fn problem_of<R: Row>(
    row: &R,
    place: Option<&super::place::RowPlace>,
    contradiction: Contradiction,
) -> CatalogProblem {
    let kind = ProblemKind::Contradiction { row: row.label(), contradiction };
    problem(R::FILE, place, contradiction.column(), kind)
}
