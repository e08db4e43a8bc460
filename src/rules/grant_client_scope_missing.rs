use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Grant;

pub(crate) static RULE: Rule = Rule {
    id: "grant-client-scope-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("124").subsection(2)],
    page: include_str!("grant_client_scope_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// Nothing limits the clients whose data an access right opens.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| !is_limited(grant)) {
        findings.report(grant.id.span(), vec![("grant", grant.id.as_str().into())]);
    }
}

fn is_limited(grant: &Grant) -> bool {
    !grant.scope.is_empty() || grant.clients.is_some() || !grant.criteria.is_empty()
}
