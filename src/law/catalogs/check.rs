//! References between catalogs, and what their rows say of each other.

use super::error::Contradiction;
use super::place::RowPlace;
use super::table::{Row, Table};
use super::{CatalogFile, CatalogProblem, Catalogs, ProblemKind};
use crate::law::{Act, CountryCode, Provision};

/// What a row names, and in which column.
type Named = (&'static str, Reference);

enum Reference {
    Act(Act),
    Country(CountryCode),
}

impl Catalogs {
    /// Every reference to an act or country that its catalog lacks, and every
    /// row that another row speaks against.
    ///
    /// Amending acts (`by` of an event, `basis` of a new name) are not
    /// references: the catalog holds acts that registers cite.
    pub(super) fn dangling(&self) -> Vec<CatalogProblem> {
        let mut check = Check { catalogs: self, found: Vec::new() };
        check.acts();
        check.provisions();
        check.countries();
        check.area();
        check.found.extend(self.conflicts());
        check.found
    }
}

struct Check<'c> {
    catalogs: &'c Catalogs,
    found: Vec<CatalogProblem>,
}

impl Check<'_> {
    fn acts(&mut self) {
        let acts = |row: &super::Statute| {
            row.replaced_by.iter().map(|act| ("replaced_by", Reference::Act(*act))).collect()
        };
        self.table(&self.catalogs.statutes, acts);
        self.table(&self.catalogs.aliases, |row| vec![("number", Reference::Act(row.number))]);
    }

    fn provisions(&mut self) {
        let catalogs = self.catalogs;
        self.table(&catalogs.section_events, |row| {
            let moved = row.moved_to.iter().map(|place| at("moved_to", *place));
            std::iter::once(at("place", row.place)).chain(moved).collect()
        });
        self.table(&catalogs.tags, |row| vec![at("provision", row.provision)]);
        self.table(&catalogs.parts, |row| vec![at("place", row.place)]);
        self.table(&catalogs.mechanisms, |row| {
            row.provisions.iter().map(|place| at("provisions", *place)).collect()
        });
        self.table(&catalogs.rights, |row| vec![at("provision", row.provision)]);
        self.table(&catalogs.conditions, |row| vec![at("provision", row.provision)]);
        self.table(&catalogs.grounds, |row| vec![at("provision", row.provision)]);
        self.table(&catalogs.limits, |row| {
            let data = row.data.map(|place| at("data", place));
            std::iter::once(at("provision", row.provision)).chain(data).collect()
        });
        self.table(&catalogs.retention, |row| vec![at("provision", row.provision)]);
        self.table(&catalogs.tasks, |row| vec![at("provision", row.provision)]);
        self.table(&catalogs.terms, |row| vec![at("provision", row.provision)]);
    }

    fn countries(&mut self) {
        let catalogs = self.catalogs;
        let country = |code| ("country", Reference::Country(code));
        self.table(&catalogs.adequacy, |row| vec![country(row.country)]);
        self.table(&catalogs.authorities, |row| vec![country(row.country)]);
        self.table(&catalogs.eea, |row| {
            let state = row.part_of.map(|state| ("part_of", Reference::Country(state)));
            std::iter::once(country(row.country)).chain(state).collect()
        });
    }

    /// No data are transferred within the area, so there is nothing to decide on.
    fn area(&mut self) {
        for (row, place) in self.catalogs.adequacy.placed() {
            if self.catalogs.is_in_eea(row.country) {
                let contradiction = Contradiction::InArea;
                let kind = ProblemKind::Contradiction { row: row.label(), contradiction };
                let file = CatalogFile::Adequacy;
                self.found.push(problem(file, place, contradiction.column(), kind));
            }
        }
    }

    fn table<R: Row>(&mut self, table: &Table<R>, names: impl Fn(&R) -> Vec<Named>) {
        for (row, place) in table.placed() {
            for (column, reference) in names(row) {
                if let Some((names, missing_from)) = self.missing(&reference) {
                    let kind = ProblemKind::Dangling { row: row.label(), names, missing_from };
                    self.found.push(problem(R::FILE, place, column, kind));
                }
            }
        }
    }

    /// What the reference names, and the catalog that lacks it.
    fn missing(&self, reference: &Reference) -> Option<(String, CatalogFile)> {
        match reference {
            Reference::Act(act) => self
                .catalogs
                .statutes
                .get(act)
                .is_none()
                .then(|| (act.to_string(), CatalogFile::Statutes)),
            Reference::Country(code) => self
                .catalogs
                .countries
                .get(code)
                .is_none()
                .then(|| (code.to_string(), CatalogFile::Countries)),
        }
    }
}

fn at(column: &'static str, place: Provision) -> Named {
    (column, Reference::Act(place.act()))
}

pub(super) fn problem(
    file: CatalogFile,
    place: Option<&RowPlace>,
    column: &'static str,
    kind: ProblemKind,
) -> CatalogProblem {
    match place {
        Some(place) => place.problem(file, Some(column), kind),
        None => CatalogProblem { file, line: None, range: 0..0, kind },
    }
}
