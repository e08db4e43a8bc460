use super::sources::{categories_from, is_external};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "source-without-category",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(14).paragraph(1).point("d")],
    page: include_str!("source_without_category.md"),
    scope: Scope::File,
    check,
};

/// Nothing tells which data come from a source other than the person.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for source in register.sources.iter().filter(|source| is_external(source)) {
            if categories_from(register, source).is_empty() {
                let arguments = vec![
                    ("source", source.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(source.id.span(), arguments);
            }
        }
    }
}
