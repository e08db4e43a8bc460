use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Category, Register};

pub(crate) static RULE: Rule = Rule {
    id: "health-necessity-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("114").subsection(1).point("8")],
    page: include_str!("health_necessity_missing.md"),
    scope: Scope::File,
    check,
};

/// The law lets health data of clients be processed only where they are necessary, and nothing says
/// for what they are.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let point = Provision::statute("380/2023").section("114").subsection(1).point("8");
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        let health = model::used_categories(model, register).into_iter().filter(|category| {
            category.provisions.iter().any(|provision| point.covers(provision.value))
        });
        for category in health.filter(|category| !is_argued(register, category)) {
            if told.insert((register.id.as_str(), category.id.as_str())) {
                let arguments = vec![
                    ("category", category.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(model.field(register, "/data"), arguments);
                findings.related(category.id.span(), "label-defined");
            }
        }
    }
}

/// Whether the category itself, or a condition that covers it, says in words what it is for.
fn is_argued(register: &Register, category: &Category) -> bool {
    let mut special = register.purposes.iter().flat_map(|purpose| &purpose.special);
    let covers = |one: &&crate::register::SpecialBasis| {
        one.categories.iter().any(|covered| covered.as_str() == category.id.as_str())
    };
    category.description.is_some() || special.any(|one| covers(&one) && one.scope.is_some())
}
