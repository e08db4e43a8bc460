use std::collections::BTreeSet;

use super::systems::from_part_to_whole;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "system-without-owner",
    severity: Severity::Warning,
    provisions: &[Provision::statute("906/2019").section("5").subsection(2).point("4")],
    page: include_str!("system_without_owner.md"),
    scope: Scope::File,
    check,
};

/// Nobody is named as responsible for a system of several controllers. Where there is one
/// controller, it is responsible itself.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        if model.controllers_of(register).nth(1).is_none() {
            continue;
        }
        for system in model::used_systems(model, register) {
            let Some(whole) = from_part_to_whole(model, system) else { continue };
            let known = whole.iter().any(|one| one.owner.is_some());
            if !known && told.insert(system.id.as_str()) {
                findings.report(system.id.span(), vec![("system", system.id.as_str().into())]);
            }
        }
    }
}
