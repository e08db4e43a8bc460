use super::controllers::is_of_authority;
use super::disclosures::{identifies, place, receiver};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "disclosure-without-provision",
    severity: Severity::Error,
    provisions: &[
        Provision::statute("621/1999").section("26"),
        Provision::statute("621/1999").section("29"),
        Provision::statute("1050/2018").section("28"),
    ],
    page: include_str!("disclosure_without_provision.md"),
    scope: Scope::File,
    check,
};

/// An authority discloses data of persons, and names neither a provision nor a consent.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        let given = model::given_at(register).filter(|(_, one)| identifies(one));
        for (at, disclosure) in given.filter(|(_, one)| one.consent.is_none()) {
            if disclosure.provisions.is_empty() {
                let arguments = vec![
                    ("recipient", receiver(model, disclosure).into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(place(model, register, at), arguments);
            }
        }
    }
}
