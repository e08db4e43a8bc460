use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "grant-without-end",
    severity: Severity::Error,
    provisions: &[
        Provision::statute("380/2023").section("124").subsection(2),
        Provision::statute("380/2023").section("126"),
    ],
    page: include_str!("grant_without_end.md"),
    scope: Scope::Workspace,
    check,
};

/// An access right has no last day.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| grant.until.is_none()) {
        findings.report(grant.id.span(), vec![("grant", grant.id.as_str().into())]);
    }
}
