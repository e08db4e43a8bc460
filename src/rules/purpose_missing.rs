use super::layouts::{report, without};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::BlockName;

pub(crate) static RULE: Rule = Rule {
    id: "purpose-missing",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(13).paragraph(1).point("c"),
        Provision::gdpr(30).paragraph(1).point("b"),
    ],
    page: include_str!("purpose_missing.md"),
    scope: Scope::File,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| register.purposes.is_empty()) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
    report(without(model, &[BlockName::Purposes, BlockName::LegalBases]), findings);
}
