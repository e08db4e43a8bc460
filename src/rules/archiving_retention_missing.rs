use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Purpose, PurposeKind};

pub(crate) static RULE: Rule = Rule {
    id: "archiving-retention-missing",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(13).paragraph(2).point("a"),
        Provision::gdpr(5).paragraph(1).point("e"),
    ],
    page: include_str!("archiving_retention_missing.md"),
    scope: Scope::File,
    check,
};

/// Data are archived in the public interest, but no rule of retention keeps any permanently.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let archives = |one: &&Purpose| one.kind == PurposeKind::Archiving && !one.anonymous_only;
        // Without any rule, `retention-missing` speaks.
        let told = register.retention.is_empty()
            || register.retention.iter().any(|rule| rule.permanent.is_some());
        for purpose in register.purposes.iter().filter(archives).filter(|_| !told) {
            let arguments = vec![
                ("purpose", purpose.id.as_str().into()),
                ("register", register.id.as_str().into()),
            ];
            findings.report(purpose.id.span(), arguments);
        }
    }
}
