use std::collections::BTreeMap;

use super::names::{bare, spellings};
use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::System;

pub(crate) static RULE: Rule = Rule {
    id: "system-name-variant",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("system_name_variant.md"),
    scope: Scope::Workspace,
    check,
};

/// A system has the name, or another name, of a system described already.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut first: BTreeMap<String, &System> = BTreeMap::new();
    let mut systems: Vec<&System> = model.systems.iter().collect();
    systems.sort_by_key(|one| one.id.span());
    for system in systems {
        let known = names(system).find_map(|name| Some((name, *first.get(&bare(name))?)));
        if let Some((name, twin)) = known {
            let arguments = vec![
                ("system", system.id.as_str().into()),
                ("name", name.into()),
                ("other", twin.id.as_str().into()),
            ];
            findings.report(system.id.span(), arguments);
            findings.related(twin.id.span(), "label-related");
        }
        for name in names(system) {
            first.entry(bare(name)).or_insert(system);
        }
    }
}

fn names(system: &System) -> impl Iterator<Item = &str> {
    let aliases = system.aliases.iter().map(|alias| alias.value.as_str());
    spellings(&system.name).into_iter().chain(aliases)
}
