use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "grant-without-powers",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("124").subsection(2)],
    page: include_str!("grant_without_powers.md"),
    scope: Scope::Workspace,
    check,
};

/// An access right does not tell what its users may do with the data.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| grant.powers.is_empty()) {
        findings.report(grant.id.span(), vec![("grant", grant.id.as_str().into())]);
    }
}
