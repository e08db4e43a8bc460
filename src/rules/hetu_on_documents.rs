use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::Register;
use std::collections::BTreeSet;

pub(crate) static RULE: Rule = Rule {
    id: "hetu-on-documents",
    severity: Severity::Warning,
    provisions: &[Provision::statute("1050/2018").section("29")],
    page: include_str!("hetu_on_documents.md"),
    scope: Scope::Workspace,
    check,
};

/// A system prints the identity codes that it holds on documents by default.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for register in model.maintained().filter(|register| holds_codes(model, register)) {
        let used = model::used_systems(model, register).into_iter();
        for system in used.filter(|system| system.prints_identity_code) {
            if told.insert(system.id.as_str()) {
                let arguments = vec![
                    ("system", system.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(system.id.span(), arguments);
            }
        }
    }
}

fn holds_codes(model: &Model<'_>, register: &Register) -> bool {
    model::used_categories(model, register).iter().any(|category| category.identity_code)
}
