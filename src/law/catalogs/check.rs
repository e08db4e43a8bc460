//! References between catalogs.

use super::table::Row;
use super::{CatalogFile, CatalogProblem, Catalogs, ProblemKind};
use crate::law::{Act, CountryCode, Provision};

impl Catalogs {
    /// Every reference to an act or country that its catalog lacks.
    ///
    /// Amending acts (`by` of an event, `basis` of a new name) are not
    /// references: the catalog holds acts that registers cite.
    pub(super) fn dangling(&self) -> Vec<CatalogProblem> {
        let mut found = Vec::new();
        self.dangling_acts(&mut found);
        self.dangling_provisions(&mut found);
        self.dangling_countries(&mut found);
        found
    }

    fn dangling_acts(&self, found: &mut Vec<CatalogProblem>) {
        for row in self.statutes.rows() {
            for act in &row.replaced_by {
                self.find_act(row, *act, found);
            }
        }
        for row in self.aliases.rows() {
            self.find_act(row, row.number, found);
        }
    }

    fn dangling_provisions(&self, found: &mut Vec<CatalogProblem>) {
        for row in self.section_events.rows() {
            self.find_provision(row, row.place, found);
            for place in &row.moved_to {
                self.find_provision(row, *place, found);
            }
        }
        for row in self.tags.rows() {
            self.find_provision(row, row.provision, found);
        }
        for row in self.mechanisms.rows() {
            for provision in &row.provisions {
                self.find_provision(row, *provision, found);
            }
        }
        for row in self.rights.rows() {
            self.find_provision(row, row.provision, found);
        }
        for row in self.conditions.rows() {
            self.find_provision(row, row.provision, found);
        }
        for row in self.grounds.rows() {
            self.find_provision(row, row.provision, found);
        }
        for row in self.limits.rows() {
            self.find_provision(row, row.provision, found);
        }
        for row in self.terms.rows() {
            self.find_provision(row, row.provision, found);
        }
    }

    fn dangling_countries(&self, found: &mut Vec<CatalogProblem>) {
        for row in self.adequacy.rows() {
            self.find_country(row, row.country, found);
        }
        for row in self.authorities.rows() {
            self.find_country(row, row.country, found);
        }
        for row in self.eea.rows() {
            self.find_country(row, row.country, found);
            if let Some(state) = row.part_of {
                self.find_country(row, state, found);
            }
        }
    }

    fn find_provision<R: Row>(&self, row: &R, place: Provision, found: &mut Vec<CatalogProblem>) {
        self.find_act(row, place.act(), found);
    }

    fn find_act<R: Row>(&self, row: &R, act: Act, found: &mut Vec<CatalogProblem>) {
        if self.statutes.get(&act).is_none() {
            found.push(dangling(row, act.to_string(), CatalogFile::Statutes));
        }
    }

    fn find_country<R: Row>(&self, row: &R, code: CountryCode, found: &mut Vec<CatalogProblem>) {
        if self.countries.get(&code).is_none() {
            found.push(dangling(row, code.to_string(), CatalogFile::Countries));
        }
    }
}

fn dangling<R: Row>(row: &R, names: String, missing_from: CatalogFile) -> CatalogProblem {
    let kind = ProblemKind::Dangling { row: row.label(), names, missing_from };
    CatalogProblem { file: R::FILE, line: None, kind }
}
