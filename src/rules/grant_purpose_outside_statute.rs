use std::collections::BTreeSet;

use super::grants::is_of_employment;
use super::rests::is_about_other;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Ref, Service, ServiceKind};
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "grant-purpose-outside-statute",
    severity: Severity::Error,
    provisions: &[
        Provision::statute("380/2023").section("112"),
        Provision::statute("380/2023").section("125"),
    ],
    page: include_str!("grant_purpose_outside_statute.md"),
    scope: Scope::Workspace,
    check,
};

/// A right to client data of employment services is given for a service that is no task of the act,
/// or a criterion opens them for such a service.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for grant in model.grants.iter().filter(|grant| is_of_employment(model, grant)) {
        let id = ("grant", Argument::from(grant.id.as_str()));
        for (service, known) in outside(model, &grant.services) {
            let arguments = vec![id.clone(), ("service", service.as_str().into())];
            findings.report(service.span(), arguments);
            findings.related(known.id.span(), "label-defined");
        }
        for criterion in model.criteria.all(&grant.criteria) {
            if !told.insert(criterion.id.as_str()) {
                continue;
            }
            for (service, known) in outside(model, &criterion.services) {
                // What the right itself is given for is told already.
                if grant.services.iter().any(|own| own.as_str() == service.as_str()) {
                    continue;
                }
                let criterion = ("criterion", criterion.id.as_str().into());
                let arguments = vec![id.clone(), criterion, ("service", service.as_str().into())];
                findings.report_as("criterion", service.span(), arguments);
                findings.related(known.id.span(), "label-defined");
            }
        }
    }
}

/// The services that are no task of the act: those within the general competence of a municipality.
fn outside<'a>(
    model: &Model<'a>,
    services: &'a [Ref<Service>],
) -> Vec<(&'a Ref<Service>, &'a Service)> {
    let known = services.iter().filter_map(|one| Some((one, model.services.get(one)?)));
    let voluntary = known.filter(|(_, service)| service.kind == ServiceKind::Voluntary);
    voluntary
        .filter(|(_, service)| !service.provisions.iter().any(|one| is_task(model, one)))
        .collect()
}

/// Whether the provision is of the act, whose section 112 lists the tasks, and not known to be about
/// something else than services, such as retention or access.
fn is_task(model: &Model<'_>, provision: &Spanned<Provision>) -> bool {
    let act = Provision::statute("380/2023");
    act.covers(provision.value) && !is_about_other(model, provision.value, &[])
}
