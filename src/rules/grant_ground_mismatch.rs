use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Grant;

pub(crate) static RULE: Rule = Rule {
    id: "grant-ground-mismatch",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("125")],
    page: include_str!("grant_ground_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// The ground speaks of staff of authorities, and the right is given to staff of somebody else.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter() {
        let Some(grantee) = model.organisations.get(&grant.grantee) else { continue };
        if rests_on_authority_staff(grant) && !grantee.kind.is_authority() {
            let id = grant.id.as_str().into();
            let arguments = vec![("grant", id), ("grantee", grantee.id.as_str().into())];
            findings.report(grant.grantee.span(), arguments);
        }
    }
}

fn rests_on_authority_staff(grant: &Grant) -> bool {
    let ground = Provision::statute("380/2023").section("125").subsection(1);
    grant.ground.as_ref().is_some_and(|own| ground.covers(own.value))
}
