use super::layouts::{report, without};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};
use crate::register::{BlockName, StatementKind};

pub(crate) static RULE: Rule = Rule {
    id: "recipients-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e")],
    page: include_str!("recipients_missing.md"),
    check,
};

/// The question of processors or that of disclosures has no answer, or both are answered with
/// `none` and nobody has stated that.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let arguments = vec![("register", register.id.as_str().into())];
        if register.processors.is_none() || register.disclosures.is_none() {
            findings.report(register.id.span(), arguments);
        } else if model::recipients(model, register).is_empty()
            && model.statement(register, StatementKind::NoDisclosures).is_none()
        {
            findings.report_as("unstated", model.field(register, "/disclosures"), arguments);
        }
    }
    report(without(model, &[BlockName::Recipients]), findings);
}
