use std::collections::{BTreeMap, BTreeSet};

use super::employment::{Stale, serves_clients, stale_law};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Organisation, Register, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "mandatory-system-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("120").subsection(2)],
    page: include_str!("mandatory_system_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// A municipality provides employment services, or did so under law that has given way to the act on
/// them, and none of its registers is in a national system.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // What cannot be read may be in a national system.
    if !model.knows_all_registers() {
        return;
    }
    let mut serves: BTreeMap<&str, (&Organisation, Option<Stale>)> = BTreeMap::new();
    let mut connected = BTreeSet::new();
    for register in model.maintained() {
        let national = is_connected(model, register);
        let serving = serves_clients(register);
        let stale = if serving { None } else { stale_law(model, register) };
        let organisations = model.controllers_of(register).map(|one| &one.organisation);
        for organisation in organisations.filter_map(|one| model.organisations.get(one)) {
            if national {
                connected.insert(organisation.id.as_str());
            }
            if serving {
                serves.insert(organisation.id.as_str(), (organisation, None));
            } else if let Some(stale) = stale {
                let id = organisation.id.as_str();
                serves.entry(id).or_insert((organisation, Some(stale)));
            }
        }
    }
    serves.retain(|id, _| !connected.contains(id));
    for (id, (organisation, stale)) in serves {
        let span = organisation.id.span();
        let Some(stale) = stale else {
            findings.report(span, vec![("organisation", id.into())]);
            continue;
        };
        let arguments = vec![
            ("organisation", id.into()),
            ("date", stale.since.into()),
            ("provision", stale.cited.value.into()),
            ("act", Provision::whole(stale.act).into()),
        ];
        findings.report_as("since", span, arguments);
        findings.related(stale.cited.span, "label-stated");
    }
}

/// Whether a system of the register is national, or not known.
fn is_connected(model: &Model<'_>, register: &Register) -> bool {
    let mut systems = model::system_references(register).map(|one| model.systems.get(one));
    systems.any(|system| system.is_none_or(|system| system.kind == SystemKind::National))
}
