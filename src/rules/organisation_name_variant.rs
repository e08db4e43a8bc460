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
    let mut organisations: Vec<&Organisation> = model.organisations.iter().collect();
    organisations.sort_by_key(|one| one.id.span());
    for organisation in organisations {
        let twin = spellings(&organisation.name).into_iter().find_map(|name| {
            let known = first.get(&bare(name)).copied()?;
            (!are_apart(known, organisation)).then_some(known)
        });
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
    }
}

/// Two business ids are two organisations, whatever their names.
fn are_apart(one: &Organisation, other: &Organisation) -> bool {
    match (&one.business_id, &other.business_id) {
        (Some(one), Some(other)) => one.value != other.value,
        _ => false,
    }
}
