use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "retention-missing",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(13).paragraph(2).point("a"),
        Provision::gdpr(30).paragraph(1).point("f"),
    ],
    page: include_str!("retention_missing.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let says = |rule: &crate::register::Retention| {
            rule.period.is_some()
                || rule.until.is_some()
                || rule.criterion.is_some()
                || rule.permanent.is_some()
        };
        if register.retention.is_empty() {
            findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
        }
        for rule in register.retention.iter().filter(|rule| !says(rule)) {
            findings.report(rule.id.span(), vec![("register", register.id.as_str().into())]);
        }
    }
}
