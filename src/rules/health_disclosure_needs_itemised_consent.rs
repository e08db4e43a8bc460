use super::disclosures::{capacity, consent, health, identifies, is_known, receiver};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{ConsentKind, RecipientCapacity, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "health-disclosure-needs-itemised-consent",
    severity: Severity::Error,
    provisions: &[
        Provision::statute("380/2023").section("116").subsection(4),
        Provision::statute("380/2023").section("118").subsection(3),
    ],
    page: include_str!("health_disclosure_needs_itemised_consent.md"),
    scope: Scope::File,
    check,
};

/// Data concerning health go to a service provider or an employer without an itemised written
/// consent.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for disclosure in model::given(register).filter(|one| identifies(one)) {
            let (Some(capacity), Some(category)) =
                (capacity(disclosure), health(model, disclosure))
            else {
                continue;
            };
            let consent = consent(model, disclosure);
            let itemised = consent.is_some_and(|one| one.kind == ConsentKind::ItemisedWritten);
            if itemised || !is_known(model, disclosure) {
                continue;
            }
            let variant = match capacity {
                RecipientCapacity::ServiceProvider => "",
                RecipientCapacity::Employer => "employer",
            };
            let id = category.id.as_str();
            let mut places = disclosure.categories.iter();
            let own = places.find(|one| one.as_str() == id);
            let arguments =
                vec![("category", id.into()), ("recipient", receiver(model, disclosure).into())];
            findings.report_as(variant, own.map_or(category.id.span(), Ref::span), arguments);
        }
    }
}
