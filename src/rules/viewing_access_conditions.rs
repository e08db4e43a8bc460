use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Grant, Power, ViewingCondition};

pub(crate) static RULE: Rule = Rule {
    id: "viewing-access-conditions",
    severity: Severity::Error,
    provisions: &[Provision::statute("906/2019").section("23")],
    page: include_str!("viewing_access_conditions.md"),
    scope: Scope::Workspace,
    check,
};

/// Viewing access between authorities lacks one of the three conditions.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter().filter(|grant| is_viewing(model, grant)) {
        for (condition, variant) in CONDITIONS {
            if !grant.viewing.contains(&condition) {
                let arguments = vec![("grant", grant.id.as_str().into())];
                findings.report_as(variant, grant.id.span(), arguments);
            }
        }
    }
}

/// The conditions, each with the wording of its absence.
const CONDITIONS: [(ViewingCondition, &str); 3] = [
    (ViewingCondition::SingleSearches, ""),
    (ViewingCondition::PurposeAsked, "purpose"),
    (ViewingCondition::AnomaliesDetected, "anomalies"),
];

/// Whether an authority may look at the data and do nothing else.
fn is_viewing(model: &Model<'_>, grant: &Grant) -> bool {
    let grantee = model.organisations.get(&grant.grantee);
    grant.powers == [Power::View] && grantee.is_some_and(|one| one.kind.is_authority())
}
