use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{DataItem, Ref, Register, Role, System};

pub(crate) static RULE: Rule = Rule {
    id: "role-mixing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(4).point("7"), Provision::gdpr(29)],
    page: include_str!("role_mixing.md"),
    scope: Scope::File,
    check,
};

/// One system holds data of which the organisation is the controller, and data that it processes
/// for another.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let own: BTreeSet<&str> = systems(register, Role::Controller).map(Ref::as_str).collect();
        let mut told = BTreeSet::new();
        for system in systems(register, Role::Processor) {
            if own.contains(system.as_str()) && told.insert(system.as_str()) {
                let arguments = vec![
                    ("system", system.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(system.span(), arguments);
            }
        }
    }
}

/// The systems of the data that are processed in the role; those of the register where an item
/// names none.
fn systems(register: &Register, role: Role) -> impl Iterator<Item = &Ref<System>> {
    let in_role = move |item: &&DataItem| register.role_in(item.part.as_ref()) == role;
    register
        .data
        .iter()
        .filter(in_role)
        .flat_map(|item| if item.systems.is_empty() { &register.systems } else { &item.systems })
}
