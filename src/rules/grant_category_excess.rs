use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Criterion, Grant, Ref, Service, ServiceKind};
use std::collections::BTreeSet;

pub(crate) static RULE: Rule = Rule {
    id: "grant-category-excess",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(5).paragraph(1).point("c"),
        Provision::statute("380/2023").section("124").subsection(2),
    ],
    page: include_str!("grant_category_excess.md"),
    scope: Scope::Workspace,
    check,
};

/// An access right opens data that none of its criteria of service need asks for, or special
/// categories or identity codes for services that no statute demands.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| is_voluntary(model, grant)) {
        let special = |one: &&Ref<_>| {
            model.categories.get(one).is_some_and(|category| category.special.is_some())
        };
        let excess = || grant.categories.iter().filter(special);
        if let Some(first) = excess().next() {
            let names = excess().map(|one| one.as_str().to_owned()).collect();
            let id = grant.id.as_str().into();
            let arguments = vec![("grant", id), ("categories", Argument::List(names))];
            findings.report_as("voluntary", first.span(), arguments);
        }
        let codes = |one: &&Ref<_>| {
            model.categories.get(one).is_some_and(|category| category.identity_code)
        };
        if let Some(code) = grant.categories.iter().find(codes) {
            let (id, category) = (grant.id.as_str().into(), code.as_str().into());
            findings.hint_as("identity", code.span(), vec![("grant", id), ("category", category)]);
        }
    }
    for grant in model.grants.iter().filter(|grant| !grant.criteria.is_empty()) {
        let criteria: Vec<&Criterion> = model.criteria.all(&grant.criteria).collect();
        // What a criterion opens that tells no data is not known.
        if criteria.len() < grant.criteria.len()
            || criteria.iter().any(|criterion| criterion.categories.is_empty())
        {
            continue;
        }
        let asked = criteria.iter().flat_map(|criterion| &criterion.categories);
        let asked: BTreeSet<&str> = asked.map(Ref::as_str).collect();
        let excess = || grant.categories.iter().filter(|one| !asked.contains(one.as_str()));
        if let Some(first) = excess().next() {
            let names = excess().map(|one| one.as_str().to_owned()).collect();
            let id = grant.id.as_str().into();
            findings
                .report(first.span(), vec![("grant", id), ("categories", Argument::List(names))]);
        }
    }
}

/// Whether the right is given for nothing but services within the general competence of a
/// municipality, so that no statutory task carries it (1050/2018 § 6(1) p. 2).
fn is_voluntary(model: &Model<'_>, grant: &Grant) -> bool {
    let services: Vec<&Service> = model.services.all(&grant.services).collect();
    !services.is_empty()
        && services.len() == grant.services.len()
        && services.iter().all(|service| service.kind == ServiceKind::Voluntary)
}
