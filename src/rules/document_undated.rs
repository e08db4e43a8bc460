use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "document-undated",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(5).paragraph(2)],
    page: include_str!("document_undated.md"),
    scope: Scope::Workspace,
    check,
};

/// An agreement says neither when it was signed nor since when it is in force, or a decision not of
/// which day it is. What is assumed to exist has no day that anybody could know.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in model.agreements.iter().filter(|agreement| !agreement.assumed) {
        if agreement.signed.is_none() && agreement.since.is_none() {
            let arguments = vec![("agreement", agreement.id.as_str().into())];
            findings.report(agreement.id.span(), arguments);
        }
    }
    for decision in model.decisions.iter().filter(|decision| !decision.assumed) {
        if decision.versions.last().is_some_and(|last| last.date.is_none()) {
            let arguments = vec![("decision", decision.id.as_str().into())];
            findings.report_as("decision", decision.id.span(), arguments);
        }
    }
}
