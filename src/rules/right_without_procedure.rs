use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "right-without-procedure",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(2)],
    page: include_str!("right_without_procedure.md"),
    scope: Scope::File,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| register.procedures.is_empty()) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
}
