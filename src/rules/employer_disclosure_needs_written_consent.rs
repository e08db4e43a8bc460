use super::disclosures::{capacity, consent, identifies, is_known, place, receiver};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Consent, ConsentKind, RecipientCapacity};

pub(crate) static RULE: Rule = Rule {
    id: "employer-disclosure-needs-written-consent",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("118").subsection(1)],
    page: include_str!("employer_disclosure_needs_written_consent.md"),
    scope: Scope::File,
    check,
};

/// Data of clients go to an employer without their written consent.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let given = model::given_at(register).filter(|(_, one)| identifies(one));
        for (at, disclosure) in given {
            let to_employer = capacity(disclosure) == Some(RecipientCapacity::Employer);
            if to_employer && is_known(model, disclosure) && !lifts(consent(model, disclosure)) {
                let arguments = vec![
                    ("recipient", receiver(model, disclosure).into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(place(model, register, at), arguments);
            }
        }
    }
}

/// Whether it is a consent that lifts secrecy; one that is a basis or a courtesy does not.
fn lifts(consent: Option<&Consent>) -> bool {
    consent.is_some_and(|consent| match consent.kind {
        ConsentKind::SecrecyWaiver | ConsentKind::ItemisedWritten => true,
        ConsentKind::Basis | ConsentKind::Courtesy | ConsentKind::Unstated => false,
    })
}
