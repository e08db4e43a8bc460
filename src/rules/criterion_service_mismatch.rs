use std::collections::BTreeSet;

use super::criteria::{ids, in_use};
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Grant, Ref, Service};

pub(crate) static RULE: Rule = Rule {
    id: "criterion-service-mismatch",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("124").subsection(2)],
    page: include_str!("criterion_service_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// A criterion is about services for which the access rights that name it were not given.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (criterion, grants) in in_use(model) {
        let other = |grant: &&&Grant| is_other(&grant.services, &criterion.services);
        let others: Vec<&Grant> = grants.iter().filter(other).copied().collect();
        if !others.is_empty() {
            let given = others.iter().flat_map(|grant| &grant.services);
            let arguments = vec![
                ("criterion", criterion.id.as_str().into()),
                ("services", names(criterion.services.iter())),
                ("given", names(given)),
                ("grants", Argument::List(ids(&others))),
            ];
            findings.report(criterion.id.span(), arguments);
        }
    }
}

/// Whether both name services, and none is the same.
fn is_other(given: &[Ref<Service>], asked: &[Ref<Service>]) -> bool {
    let shared = asked.iter().any(|one| given.iter().any(|own| own.as_str() == one.as_str()));
    !given.is_empty() && !asked.is_empty() && !shared
}

fn names<'a>(services: impl Iterator<Item = &'a Ref<Service>>) -> Argument {
    let unique: BTreeSet<&str> = services.map(Ref::as_str).collect();
    Argument::List(unique.into_iter().map(str::to_owned).collect())
}
