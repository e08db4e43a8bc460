use super::layouts::{report, without};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{BlockName, StatementKind};

pub(crate) static RULE: Rule = Rule {
    id: "recipients-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e")],
    page: include_str!("recipients_missing.md"),
    scope: Scope::File,
    check,
};

/// The question of processors or that of disclosures has no answer, or both are answered with
/// `none` and nobody has stated that. A published text that names recipients answers as
/// Art. 13 asks, and that it is silent on processors is no more than a hint.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let arguments = vec![("register", register.id.as_str().into())];
        let names_some = !model::recipients(model, register).is_empty();
        if register.disclosures.is_none() || register.processors.is_none() && !names_some {
            findings.report(register.id.span(), arguments);
        } else if register.processors.is_none() {
            match model.is_as_published() {
                true => findings.hint_as("processors", register.id.span(), arguments),
                false => findings.report_as("processors", register.id.span(), arguments),
            }
        } else if !names_some && model.statement(register, StatementKind::NoDisclosures).is_none() {
            findings.report_as("unstated", model.field(register, "/disclosures"), arguments);
        }
    }
    report(without(model, &[BlockName::Recipients]), findings);
}
