use std::collections::{BTreeMap, BTreeSet};

use super::employment::serves_clients;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};
use crate::register::{Organisation, Register, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "mandatory-system-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("120").subsection(2)],
    page: include_str!("mandatory_system_missing.md"),
    check,
};

/// A municipality provides employment services, and none of its registers is in a national system.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // What cannot be read may be in a national system.
    if !model.knows_all_registers() {
        return;
    }
    let mut serves: BTreeMap<&str, &Organisation> = BTreeMap::new();
    let mut connected = BTreeSet::new();
    for register in model.maintained() {
        let national = is_connected(model, register);
        let organisations = model.controllers_of(register).map(|one| &one.organisation);
        for organisation in organisations.filter_map(|one| model.organisations.get(one)) {
            if national {
                connected.insert(organisation.id.as_str());
            }
            if serves_clients(register) {
                serves.insert(organisation.id.as_str(), organisation);
            }
        }
    }
    for (id, organisation) in serves.into_iter().filter(|(id, _)| !connected.contains(id)) {
        findings.report(organisation.id.span(), vec![("organisation", id.into())]);
    }
}

/// Whether a system of the register is national, or not known.
fn is_connected(model: &Model<'_>, register: &Register) -> bool {
    let mut systems = model::system_references(register).map(|one| model.systems.get(one));
    systems.any(|system| system.is_none_or(|system| system.kind == SystemKind::National))
}
