//! Where systems keep the data.

use std::iter::successors;

use super::Model;
use super::derive::processors;
use crate::law::CountryCode;
use crate::register::{Processor, Register, System};
use crate::text::Spanned;

/// How many wholes of a system are asked: a chain that leads back to its beginning is cut, and
/// the rule `cycle` speaks of it.
const LONGEST: usize = 10;

/// The system, and the wholes that it is a part of, smallest first.
#[must_use]
pub fn with_wholes<'a>(model: &Model<'a>, system: &'a System) -> Vec<&'a System> {
    let whole = |part: &&'a System| model.systems.get(part.part_of.as_ref()?);
    successors(Some(system), whole).take(LONGEST).collect()
}

/// Whether the wholes that the system is a part of are all known.
#[must_use]
pub fn wholes_are_known(model: &Model<'_>, system: &System) -> bool {
    let wholes = with_wholes(model, system);
    wholes.last().is_none_or(|last| last.part_of.is_none() || wholes.len() == LONGEST)
}

/// The countries in which the system keeps the data, as they are said of it or of the whole that
/// it is a part of.
#[must_use]
pub fn hosting<'a>(model: &Model<'a>, system: &'a System) -> &'a [Spanned<CountryCode>] {
    let said = |one: &'a System| (!one.hosting.is_empty()).then_some(one.hosting.as_slice());
    with_wholes(model, system).into_iter().find_map(said).unwrap_or_default()
}

/// The register's processors that provide or maintain the system or a whole of it.
#[must_use]
pub fn run_by<'a>(
    model: &Model<'a>,
    register: &'a Register,
    system: &'a System,
) -> Vec<&'a Processor> {
    let wholes = with_wholes(model, system);
    let ids: Vec<&str> = wholes.iter().map(|one| one.id.as_str()).collect();
    let runs = |one: &Processor| one.systems.iter().any(|system| ids.contains(&system.as_str()));
    processors(model, register).into_iter().filter(|one| runs(one)).collect()
}

/// The countries in which the system keeps the register's data, each once: those that are said of
/// it, or else those in which the processors that run it work. Empty where neither is told.
#[must_use]
pub fn location<'a>(
    model: &Model<'a>,
    register: &'a Register,
    system: &'a System,
) -> Vec<CountryCode> {
    let mut found: Vec<&Spanned<CountryCode>> = hosting(model, system).iter().collect();
    if found.is_empty() {
        let running = run_by(model, register, system);
        found.extend(running.into_iter().flat_map(|one| one.countries.iter().flatten()));
    }
    let mut countries = Vec::new();
    for country in found {
        if !countries.contains(&country.value) {
            countries.push(country.value);
        }
    }
    countries
}
