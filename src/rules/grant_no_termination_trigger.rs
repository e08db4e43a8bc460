use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "grant-no-termination-trigger",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("126")],
    page: include_str!("grant_no_termination_trigger.md"),
    scope: Scope::Workspace,
    check,
};

/// Nothing ends an access right before its last day.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| grant.ends_when.is_empty()) {
        findings.report(grant.id.span(), vec![("grant", grant.id.as_str().into())]);
    }
}
