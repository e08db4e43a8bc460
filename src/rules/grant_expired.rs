use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "grant-expired",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("126")],
    page: include_str!("grant_expired.md"),
    check,
};

/// The last day of an access right is past, and it is still described.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter() {
        let Some(until) = &grant.until else { continue };
        if until.value < model.as_of {
            let id = grant.id.as_str().into();
            findings.report(until.span, vec![("grant", id), ("date", until.value.into())]);
        }
    }
}
