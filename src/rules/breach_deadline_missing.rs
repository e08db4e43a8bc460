use super::agreements::{clause, of_processing, place};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::ClauseKind;

pub(crate) static RULE: Rule = Rule {
    id: "breach-deadline-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3).point("f"), Provision::gdpr(33).paragraph(2)],
    page: include_str!("breach_deadline_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// A processing agreement does not tell how soon the processor tells of a breach.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in of_processing(model) {
        let agreed = clause(agreement, ClauseKind::BreachNotice)
            .is_some_and(|clause| clause.agreed && clause.period.is_some());
        if !agreed {
            let id = agreement.id.as_str().into();
            findings.report(place(model, agreement, "/clauses"), vec![("agreement", id)]);
        }
    }
}
