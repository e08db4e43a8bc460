use std::collections::BTreeSet;

use super::phrases;
use crate::diagnostic::Severity;
use crate::law::{CountryCode, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::Processor;

pub(crate) static RULE: Rule = Rule {
    id: "system-hosting-mismatch",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(13).paragraph(1).point("f"),
        Provision::gdpr(30).paragraph(1).point("e"),
    ],
    page: include_str!("system_hosting_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// A system keeps data in a country in which none of the processors that run it works.
///
/// Told once for a system and a country, however many registers use it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for register in model.maintained().filter(|one| model::processors_are_known(model, one)) {
        for system in model::used_systems(model, register) {
            let running = model::run_by(model, register, system);
            let countries: Option<Vec<Vec<CountryCode>>> =
                running.iter().map(|processor| all_countries(processor)).collect();
            let (Some(first), Some(countries)) = (running.first(), countries) else { continue };
            for country in model::hosting(model, system) {
                let elsewhere = !countries.iter().flatten().any(|one| *one == country.value);
                if elsewhere && told.insert(country.span) {
                    let arguments = vec![
                        ("system", system.id.as_str().into()),
                        ("country", phrases::country(model.catalogs, country.value).into()),
                        ("processor", first.id.as_str().into()),
                    ];
                    findings.report(country.span, arguments);
                    findings.related(first.id.span(), "label-conflicts");
                }
            }
        }
    }
}

/// The countries of the processor and its sub-processors; nothing where some are not told.
fn all_countries(processor: &Processor) -> Option<Vec<CountryCode>> {
    let subs = model::chain(processor.sub_processors.as_ref()).map(|sub| sub.countries.as_deref());
    let mut all = Vec::new();
    for countries in std::iter::once(processor.countries.as_deref()).chain(subs) {
        all.extend(countries?.iter().map(|country| country.value));
    }
    Some(all)
}
