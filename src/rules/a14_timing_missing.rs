use super::sources::is_external;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "a14-timing-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(14).paragraph(3), Provision::gdpr(14).paragraph(5)],
    page: include_str!("a14_timing_missing.md"),
    scope: Scope::File,
    check,
};

/// Data come from others, and nothing tells how and when the person is informed of it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for source in register.sources.iter().filter(|source| is_external(source)) {
            if source.informed.is_none() && source.exemption.is_none() {
                let arguments = vec![
                    ("source", source.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(source.id.span(), arguments);
            }
        }
    }
}
