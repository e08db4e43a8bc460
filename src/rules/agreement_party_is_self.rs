use std::collections::BTreeSet;

use super::agreements::standing;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{AgreementParty, BusinessId};

pub(crate) static RULE: Rule = Rule {
    id: "agreement-party-is-self",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28)],
    page: include_str!("agreement_party_is_self.md"),
    scope: Scope::Workspace,
    check,
};

/// Two parties of an agreement are one legal person.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in standing(model) {
        let mut seen = BTreeSet::new();
        for party in &agreement.parties {
            if !seen.insert(person(model, party)) {
                let name = super::parties::name(model, party.organisation.as_str());
                let id = agreement.id.as_str().into();
                let arguments = vec![("agreement", id), ("organisation", name.into())];
                findings.report(party.organisation.span(), arguments);
            }
        }
    }
}

/// The legal person that a party is: by its business id or, where it has none, by its id.
fn person<'a>(model: &Model<'a>, party: &'a AgreementParty) -> &'a str {
    let known = model.organisations.get(&party.organisation);
    let business_id = known.and_then(|organisation| organisation.business_id.as_ref());
    let by_number: Option<&BusinessId> = business_id.map(|number| &number.value);
    by_number.map_or(party.organisation.as_str(), BusinessId::as_str)
}
