use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "adm-unstated",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(13).paragraph(2).point("f"), Provision::gdpr(22)],
    page: include_str!("adm_unstated.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| one.automated_decisions.is_none()) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
}
