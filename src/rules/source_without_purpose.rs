use super::sources::{categories_from, is_external};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Register, Source};

pub(crate) static RULE: Rule = Rule {
    id: "source-without-purpose",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(5).paragraph(1).point("b")],
    page: include_str!("source_without_purpose.md"),
    scope: Scope::File,
    check,
};

/// Data come from a source, and neither the source nor any purpose tells what for.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| !register.purposes.is_empty()) {
        for source in register.sources.iter().filter(|source| is_external(source)) {
            if source.purpose.is_none() && !serves(register, source) {
                let arguments = vec![
                    ("source", source.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(source.id.span(), arguments);
            }
        }
    }
}

/// Whether a purpose uses anything that comes from the source. Of a source that gives nothing,
/// `source-without-category` speaks.
fn serves(register: &Register, source: &Source) -> bool {
    let given = categories_from(register, source);
    given.is_empty()
        || register.purposes.iter().any(|purpose| {
            purpose.categories.is_empty()
                || purpose.categories.iter().any(|one| given.contains(&one))
        })
}
