use super::employment::{is_client_data, is_of_clients, within_114};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{DataItem, Ref, Register, System, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "addon-scope-exceeded",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("120 a").subsection(3)],
    page: include_str!("addon_scope_exceeded.md"),
    scope: Scope::File,
    check,
};

/// An add-on to the national client information system holds client data that the law does not let
/// it hold.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for item in register.data.iter().filter(|item| is_of_clients(model, item)) {
            let Some(system) = add_on(model, register, item) else { continue };
            for category in item.categories.iter().filter(|one| is_client_data(model, one)) {
                if !within_114(model, category) {
                    let arguments =
                        vec![("category", category.as_str().into()), ("system", system.into())];
                    findings.report(category.span(), arguments);
                }
            }
        }
    }
}

/// The add-on in which the item is kept; an item that names no system is kept in those of the
/// register.
pub(super) fn add_on<'a>(
    model: &Model<'a>,
    register: &'a Register,
    item: &'a DataItem,
) -> Option<&'a str> {
    let systems: &[Ref<System>] =
        if item.systems.is_empty() { &register.systems } else { &item.systems };
    let kept: Vec<&System> = model.systems.all(systems).collect();
    let add_on =
        kept.len() == systems.len() && kept.iter().all(|one| one.kind == SystemKind::AddOn);
    kept.first().filter(|_| add_on).map(|one| one.id.as_str())
}
