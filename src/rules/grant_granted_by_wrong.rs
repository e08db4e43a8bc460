use super::grants::is_of_employment;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Grant, Organisation, OrganisationKind, Register};

pub(crate) static RULE: Rule = Rule {
    id: "grant-granted-by-wrong",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("125").subsection(3)],
    page: include_str!("grant_granted_by_wrong.md"),
    scope: Scope::Workspace,
    check,
};

/// An access right of staff of municipalities and service providers is granted by somebody else
/// than an employment authority, by a body that is no authority at all, or by the authority of
/// another register.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| is_of_the_act(model, grant)) {
        let Some(by) = model.organisations.get(&grant.granted_by) else { continue };
        if !may_grant(by, model.organisations.get(&grant.grantee)) {
            let arguments =
                vec![("grant", grant.id.as_str().into()), ("by", by.id.as_str().into())];
            findings.report(grant.granted_by.span(), arguments);
        } else if by.employment_authority {
            for register in grant.registers.iter().filter_map(|one| model.register(one)) {
                if !is_kept_by(register, by) {
                    let arguments = vec![
                        ("grant", grant.id.as_str().into()),
                        ("by", by.id.as_str().into()),
                        ("register", register.id.as_str().into()),
                    ];
                    findings.report_as("register", grant.granted_by.span(), arguments);
                    findings.related(register.id.span(), "label-defined");
                }
            }
        }
    }
}

/// General grounds, which do not tell who grants the right.
const GENERAL: [Provision; 2] = [Provision::statute("906/2019"), Provision::statute("410/2015")];

/// Whether the section of the act tells who grants the right: it is its ground, or the ground is a
/// general one and client data of employment services are opened.
fn is_of_the_act(model: &Model<'_>, grant: &Grant) -> bool {
    let section = Provision::statute("380/2023").section("125");
    let general = |place: Provision| GENERAL.iter().any(|act| act.covers(place));
    grant.ground.as_ref().is_some_and(|ground| {
        section.covers(ground.value) || general(ground.value) && is_of_employment(model, grant)
    })
}

fn may_grant(by: &Organisation, grantee: Option<&Organisation>) -> bool {
    let of_the_state = grantee.is_none_or(|one| one.kind == OrganisationKind::StateAuthority);
    by.employment_authority || (of_the_state && by.kind == OrganisationKind::StateAuthority)
}

/// Whether the authority is a controller of the register or of a part of it. Of a register without
/// controllers another rule speaks.
fn is_kept_by(register: &Register, by: &Organisation) -> bool {
    let of_parts = register.parts.iter().flat_map(|part| &part.controllers);
    let mut controllers = register.controllers.iter().chain(of_parts).peekable();
    controllers.peek().is_none()
        || controllers.any(|one| one.organisation.as_str() == by.id.as_str())
}
