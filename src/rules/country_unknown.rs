use std::collections::BTreeSet;

use super::phrases;
use crate::diagnostic::Severity;
use crate::law::{CountryCode, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Answer, Processor};
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "country-unknown",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(5).paragraph(1).point("d"),
        Provision::gdpr(13).paragraph(1).point("f"),
    ],
    page: include_str!("country_unknown.md"),
    scope: Scope::Workspace,
    check,
};

/// Codes by which a country often goes and that are not its own in ISO 3166-1, with the right ones.
const OTHERS: [(&str, &str); 2] = [("UK", "GB"), ("EL", "GR")];
/// What is no country, and whose members are.
const UNION: [&str; 2] = ["EU", "EA"];

/// A code of a country that the catalog of countries does not have: nobody can tell which law
/// applies there.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for code in codes(model) {
        if model.catalogs.membership(code.value).is_some() || !told.insert(code.span) {
            continue;
        }
        let written = code.value.to_string();
        let mut arguments = vec![("value", written.as_str().into())];
        let meant = OTHERS.iter().find(|(other, _)| *other == written);
        let meant = meant.and_then(|(_, own)| own.parse::<CountryCode>().ok());
        if let Some(meant) = meant {
            arguments.push(("suggestion", meant.to_string().into()));
            arguments.push(("country", phrases::country(model.catalogs, meant).into()));
            findings.report_as("suggestion", code.span, arguments);
        } else if UNION.contains(&written.as_str()) {
            findings.report_as("union", code.span, arguments);
        } else {
            findings.report(code.span, arguments);
        }
    }
}

/// Every code of a country in the workspace: where organisations are established, processors work,
/// systems keep data, transfers go, and what published texts tell of.
fn codes<'a>(model: &Model<'a>) -> Vec<&'a Spanned<CountryCode>> {
    let mut found: Vec<&Spanned<CountryCode>> = Vec::new();
    found.extend(model.organisations.iter().filter_map(|one| one.country.as_ref()));
    found.extend(model.systems.iter().flat_map(|one| &one.hosting));
    found.extend(model.processors.iter().flat_map(countries));
    for register in model.maintained() {
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        found.extend(transfers.into_iter().flatten().filter_map(|one| one.country.as_ref()));
        found.extend(register.stated.iter().filter_map(|one| one.country.as_ref()));
    }
    found
}

/// Where the processor and its sub-processors work.
fn countries(processor: &Processor) -> impl Iterator<Item = &Spanned<CountryCode>> {
    let subs = model::chain(processor.sub_processors.as_ref());
    let of_subs = subs.flat_map(|sub| sub.countries.iter().flatten());
    processor.countries.iter().flatten().chain(of_subs)
}
