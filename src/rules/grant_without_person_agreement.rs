use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Grant;
use std::collections::BTreeMap;

pub(crate) static RULE: Rule = Rule {
    id: "grant-without-person-agreement",
    severity: Severity::Warning,
    provisions: &[Provision::statute("621/1999").section("23")],
    page: include_str!("grant_without_person_agreement.md"),
    scope: Scope::Workspace,
    check,
};

/// Those who grant access ask for personal undertakings, and one right has none, or one that need
/// not be signed before use.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let asking: BTreeMap<&str, &Grant> = model
        .grants
        .iter()
        .filter(|grant| grant.undertaking.is_some())
        .map(|grant| (grant.granted_by.as_str(), grant))
        .collect();
    for grant in model.grants.iter() {
        let id = ("grant", grant.id.as_str().into());
        match (&grant.undertaking, asking.get(grant.granted_by.as_str())) {
            (None, Some(other)) => {
                let arguments = vec![id, ("other", other.id.as_str().into())];
                findings.report(grant.id.span(), arguments);
            }
            (Some(undertaking), _) if !undertaking.signed_before_use => {
                findings.report_as("unsigned", grant.id.span(), vec![id]);
            }
            _ => {}
        }
    }
}
