use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "grant-owner-missing",
    severity: Severity::Info,
    provisions: &[Provision::statute("906/2019").sections("16", "17")],
    page: include_str!("grant_owner_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// Nobody is named who reviews the logs of an access right.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| grant.log_reviewer.is_none()) {
        findings.report(grant.id.span(), vec![("grant", grant.id.as_str().into())]);
    }
}
