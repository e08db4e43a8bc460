use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Grant;
use crate::rules::parties::in_agreements;

pub(crate) static RULE: Rule = Rule {
    id: "grant-party-without-agreement",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(28), Provision::statute("380/2023").section("125").subsection(3)],
    page: include_str!("grant_party_without_agreement.md"),
    scope: Scope::Workspace,
    check,
};

/// Staff of an organisation have access, and no agreement in force has it as a party, or the one
/// it rests on ends before the access does.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let agreed = in_agreements(model);
    // A right that is only to begin rests on an agreement that is only to begin.
    let has_access = |grant: &&Grant| grant.since.is_none_or(|day| day.value <= model.as_of);
    let without = |grant: &&Grant| !agreed.contains(grant.grantee.as_str());
    for grant in model.grants.iter().filter(has_access).filter(without) {
        let id = grant.grantee.as_str();
        let name = super::parties::name(model, id);
        let arguments = vec![("organisation", name.into()), ("grant", grant.id.as_str().into())];
        findings.report(grant.grantee.span(), arguments);
    }
    model.grants.iter().for_each(|grant| outlives(model, grant, findings));
}

/// Tells of an access right that is said to last longer than its agreement. That it ends with the
/// agreement may be told beside it, and so this is no more than a hint.
fn outlives(model: &Model<'_>, grant: &Grant, findings: &mut Findings<'_>) {
    let agreement = grant.agreement.as_ref().and_then(|one| model.agreements.get(one));
    let Some((agreement, last)) = agreement.and_then(|one| Some((one, one.until.as_ref()?))) else {
        return;
    };
    if let Some(until) = grant.until.as_ref().filter(|until| until.value > last.value) {
        let arguments = vec![
            ("grant", grant.id.as_str().into()),
            ("until", until.value.into()),
            ("agreement", agreement.id.as_str().into()),
            ("date", last.value.into()),
        ];
        findings.hint_as("outlives", until.span, arguments);
        findings.related(last.span, "label-stated");
    }
}
