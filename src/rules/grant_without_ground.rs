use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "grant-without-ground",
    severity: Severity::Error,
    provisions: &[
        Provision::statute("380/2023").section("125"),
        Provision::statute("906/2019").section("16"),
    ],
    page: include_str!("grant_without_ground.md"),
    scope: Scope::Workspace,
    check,
};

/// An access right rests on no provision.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| grant.ground.is_none()) {
        findings.report(grant.id.span(), vec![("grant", grant.id.as_str().into())]);
    }
}
