use super::sources::is_external;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "source-public-flag-missing",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(14).paragraph(2).point("f")],
    page: include_str!("source_public_flag_missing.md"),
    scope: Scope::File,
    check,
};

/// It is not told whether a source outside the controller is publicly accessible.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for source in register.sources.iter().filter(|one| is_external(one)) {
            if source.public.is_none() {
                findings.report(source.id.span(), vec![("source", source.id.as_str().into())]);
            }
        }
    }
}
