use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Grant, Organisation, OrganisationKind};

pub(crate) static RULE: Rule = Rule {
    id: "grant-granted-by-wrong",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("125").subsection(3)],
    page: include_str!("grant_granted_by_wrong.md"),
    scope: Scope::Workspace,
    check,
};

/// An access right of staff of municipalities and service providers is granted by somebody else
/// than an employment authority, or by a body that is no authority at all.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| is_of_the_act(grant)) {
        let Some(by) = model.organisations.get(&grant.granted_by) else { continue };
        if !may_grant(by, model.organisations.get(&grant.grantee)) {
            let arguments =
                vec![("grant", grant.id.as_str().into()), ("by", by.id.as_str().into())];
            findings.report(grant.granted_by.span(), arguments);
        }
    }
}

/// Whether the right rests on the act whose section tells who grants it.
fn is_of_the_act(grant: &Grant) -> bool {
    let section = Provision::statute("380/2023").section("125");
    grant.ground.as_ref().is_some_and(|ground| section.covers(ground.value))
}

fn may_grant(by: &Organisation, grantee: Option<&Organisation>) -> bool {
    let of_the_state = grantee.is_none_or(|one| one.kind == OrganisationKind::StateAuthority);
    by.employment_authority || (of_the_state && by.kind == OrganisationKind::StateAuthority)
}
