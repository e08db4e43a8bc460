use super::grants::is_of_employment;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::ServiceKind;
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "grant-purpose-outside-statute",
    severity: Severity::Error,
    provisions: &[
        Provision::statute("380/2023").section("112"),
        Provision::statute("380/2023").section("125"),
    ],
    page: include_str!("grant_purpose_outside_statute.md"),
    check,
};

/// A right to client data of employment services is given for a service that is no task of the act.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| is_of_employment(model, grant)) {
        for service in &grant.services {
            let Some(known) = model.services.get(service) else { continue };
            if known.kind == ServiceKind::Voluntary && !known.provisions.iter().any(is_task) {
                let id = grant.id.as_str().into();
                let arguments = vec![("grant", id), ("service", service.as_str().into())];
                findings.report(service.span(), arguments);
                findings.related(known.id.span(), "label-defined");
            }
        }
    }
}

/// Whether the provision is of the act, whose section 112 lists the tasks.
fn is_task(provision: &Spanned<Provision>) -> bool {
    Provision::statute("380/2023").covers(provision.value)
}
