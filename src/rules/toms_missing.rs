use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "toms-missing",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(30).paragraph(1).point("g"),
        Provision::gdpr(32),
        Provision::statute("906/2019").section("5").subsection(2).point("5"),
    ],
    page: include_str!("toms_missing.md"),
    scope: Scope::File,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| register.measures.is_empty()) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
}
