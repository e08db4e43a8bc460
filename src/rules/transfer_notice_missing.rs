use super::layouts::{report, without};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::BlockName;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-notice-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("f")],
    page: include_str!("transfer_notice_missing.md"),
    scope: Scope::File,
    check,
};

/// The question of transfers has no answer, not even `none`.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| register.transfers.is_none()) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
    report(without(model, &[BlockName::Transfers]), findings);
}
