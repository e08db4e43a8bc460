use std::collections::BTreeSet;

use super::systems::from_part_to_whole;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "system-without-vendor",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28), Provision::statute("906/2019").section("5")],
    page: include_str!("system_without_vendor.md"),
    scope: Scope::File,
    check,
};

/// Neither a vendor nor the controller itself is said to run a system in use.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        for system in model::used_systems(model, register) {
            let Some(whole) = from_part_to_whole(model, system) else { continue };
            let known = whole.iter().any(|one| one.vendor.is_some() || one.self_hosted);
            if !known && told.insert(system.id.as_str()) {
                findings.report(system.id.span(), vec![("system", system.id.as_str().into())]);
            }
        }
    }
}
