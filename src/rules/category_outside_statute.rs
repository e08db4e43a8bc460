use super::addon_scope_exceeded::add_on;
use super::employment::{is_client_data, is_of_clients, serves_clients, within_114};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "category-outside-statute",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("114")],
    page: include_str!("category_outside_statute.md"),
    scope: Scope::File,
    check,
};

/// A register of employment services holds client data that the list of the act does not have.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| serves_clients(register)) {
        let of_clients = register.data.iter().filter(|item| is_of_clients(model, item));
        // Of what is in an add-on, `addon-scope-exceeded` speaks.
        for item in of_clients.filter(|item| add_on(model, register, item).is_none()) {
            for category in item.categories.iter().filter(|one| is_client_data(model, one)) {
                if !within_114(model, category) {
                    let arguments = vec![
                        ("category", category.as_str().into()),
                        ("register", register.id.as_str().into()),
                    ];
                    findings.report(category.span(), arguments);
                }
            }
        }
    }
}
