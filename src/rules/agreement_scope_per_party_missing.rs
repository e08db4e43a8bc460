use super::agreements::{gets_access, standing};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::AgreementParty;

pub(crate) static RULE: Rule = Rule {
    id: "agreement-scope-per-party-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("agreement_scope_per_party_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// An agreement on several services does not tell which of its parties provides which.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in standing(model).filter(|one| one.services.len() > 1) {
        let providers: Vec<&AgreementParty> =
            agreement.parties.iter().filter(|party| gets_access(party.role)).collect();
        // A single provider provides them all.
        if providers.len() < 2 {
            continue;
        }
        for party in providers.into_iter().filter(|party| party.services.is_empty()) {
            let name = super::parties::name(model, party.organisation.as_str());
            let id = agreement.id.as_str().into();
            let arguments = vec![("agreement", id), ("organisation", name.into())];
            findings.report(party.organisation.span(), arguments);
        }
    }
}
