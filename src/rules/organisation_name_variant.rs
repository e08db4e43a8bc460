use std::collections::BTreeMap;

use super::names::{bare, spellings};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organisation;

pub(crate) static RULE: Rule = Rule {
    id: "organisation-name-variant",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(5).paragraph(1).point("d")],
    page: include_str!("organisation_name_variant.md"),
    scope: Scope::Workspace,
    check,
};

/// The names of two organisations differ only in how they are written.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut first: BTreeMap<String, &Organisation> = BTreeMap::new();
    let (mut full, mut short) = (first.clone(), first.clone());
    let mut organisations: Vec<&Organisation> = model.organisations.iter().collect();
    organisations.sort_by_key(|one| one.id.span());
    for organisation in organisations {
        // Two bodies may have one abbreviation, but not one's name for the other's abbreviation.
        let own = spellings(&organisation.name).into_iter().map(bare);
        let whole = spellings(&organisation.name).into_iter().map(plain);
        let whole: Vec<String> = whole.collect();
        let shortened: Vec<String> = abbreviations(organisation).map(plain).collect();
        let mut known = own.filter_map(|name| first.get(&name)).collect::<Vec<_>>();
        known.extend(whole.iter().filter_map(|name| short.get(name)));
        known.extend(shortened.iter().filter_map(|name| full.get(name)));
        let twin = known.into_iter().copied().find(|known| !are_apart(known, organisation));
        if let Some(twin) = twin {
            let arguments = vec![
                ("organisation", organisation.id.as_str().into()),
                ("other", twin.id.as_str().into()),
            ];
            findings.report(organisation.id.span(), arguments);
            findings.related(twin.id.span(), "label-related");
        }
        for name in spellings(&organisation.name) {
            first.entry(bare(name)).or_insert(organisation);
        }
        for name in whole {
            full.entry(name).or_insert(organisation);
        }
        for name in shortened {
            short.entry(name).or_insert(organisation);
        }
    }
}

/// The short name in each language that it is given in.
fn abbreviations(organisation: &Organisation) -> impl Iterator<Item = &str> {
    organisation.short_name.iter().flat_map(spellings)
}

/// The name without letter case and punctuation. A short name has no form of company to leave out:
/// «Microsoft» is short for several.
fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Two business ids are two organisations, whatever their names.
fn are_apart(one: &Organisation, other: &Organisation) -> bool {
    match (&one.business_id, &other.business_id) {
        (Some(one), Some(other)) => one.value != other.value,
        _ => false,
    }
}
