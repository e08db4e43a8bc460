use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "hetu-without-basis",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(87), Provision::statute("1050/2018").section("29")],
    page: include_str!("hetu_without_basis.md"),
    scope: Scope::File,
    check,
};

/// A category holds personal identity codes, and does not say on which ground of § 29.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let ground = Provision::statute("1050/2018").section("29");
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        let codes = model::used_categories(model, register).into_iter();
        for category in codes.filter(|category| category.identity_code) {
            let grounded = category.provisions.iter().any(|one| ground.covers(one.value));
            if !grounded && told.insert(category.id.as_str()) {
                let arguments = vec![("category", category.id.as_str().into())];
                findings.report(category.id.span(), arguments);
            }
        }
    }
}
