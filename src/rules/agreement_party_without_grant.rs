use std::collections::BTreeSet;

use super::agreements::gets_access;
use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{AgreementKind, ObjectKind};

pub(crate) static RULE: Rule = Rule {
    id: "agreement-party-without-grant",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("agreement_party_without_grant.md"),
    scope: Scope::Workspace,
    check,
};

/// An agreement is meant to give access, and the staff of one of its parties have none.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // Who has access is not known while a file of access rights could not be read.
    let of_grants = |kind: ObjectKind| kind == ObjectKind::Grant;
    let declared = model.mentions.declared.iter().filter(|one| of_grants(one.kind)).count();
    let lost = model.mentions.unread.iter().any(|one| of_grants(one.kind));
    if lost || declared > model.grants.iter().count() {
        return;
    }
    let grantees: BTreeSet<&str> = model.grants.iter().map(|one| one.grantee.as_str()).collect();
    let named = model.grants.iter().filter_map(|grant| grant.agreement.as_ref());
    let named: BTreeSet<&str> = named.map(|agreement| agreement.as_str()).collect();
    let gives_access = |kind, id| kind == AgreementKind::AccessRight || named.contains(id);
    for agreement in model.agreements.iter() {
        let id = agreement.id.as_str();
        if !gives_access(agreement.kind, id) {
            continue;
        }
        for party in agreement.parties.iter().filter(|party| gets_access(party.role)) {
            let organisation = party.organisation.as_str();
            if !grantees.contains(organisation) {
                let name = super::parties::name(model, organisation).into();
                let arguments = vec![("agreement", id.into()), ("organisation", name)];
                findings.report(party.organisation.span(), arguments);
            }
        }
    }
}
