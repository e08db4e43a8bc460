use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "grant-without-category",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("124").subsection(3)],
    page: include_str!("grant_without_category.md"),
    scope: Scope::Workspace,
    check,
};

/// An access right does not tell which data it opens.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| grant.categories.is_empty()) {
        findings.report(grant.id.span(), vec![("grant", grant.id.as_str().into())]);
    }
}
