use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{Agreement, AgreementKind, PartyRole};

pub(crate) static RULE: Rule = Rule {
    id: "agreement-party-without-grant",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("agreement_party_without_grant.md"),
    check,
};

/// An agreement is meant to give access, and the staff of one of its parties have none.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in model.agreements.iter().filter(|one| gives_access(model, one)) {
        for party in agreement.parties.iter().filter(|party| gets_access(party.role)) {
            let id = party.organisation.as_str();
            if !model.grants.iter().any(|grant| grant.grantee.as_str() == id) {
                let agreement = agreement.id.as_str().into();
                let name = super::parties::name(model, id).into();
                let arguments = vec![("agreement", agreement), ("organisation", name)];
                findings.report(party.organisation.span(), arguments);
            }
        }
    }
}

/// Whether the agreement is about access, or some access right rests on it.
fn gives_access(model: &Model<'_>, agreement: &Agreement) -> bool {
    let id = agreement.id.as_str();
    let rests = || {
        let mut named = model.grants.iter().filter_map(|grant| grant.agreement.as_ref());
        named.any(|one| one.as_str() == id)
    };
    agreement.kind == AgreementKind::AccessRight || rests()
}

fn gets_access(role: PartyRole) -> bool {
    matches!(role, PartyRole::Recipient | PartyRole::Producer | PartyRole::Processor)
}
