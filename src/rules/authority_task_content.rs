use super::agreements::{clause, place, standing};
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Agreement, AgreementKind, ClauseKind};

pub(crate) static RULE: Rule = Rule {
    id: "authority-task-content",
    severity: Severity::Error,
    provisions: &[Provision::statute("410/2015").section("54")],
    page: include_str!("authority_task_content.md"),
    scope: Scope::Workspace,
    check,
};

/// An agreement on an authority’s task does not say what the Local Government Act demands.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let of_tasks = standing(model).filter(|one| one.kind == AgreementKind::TaskTransfer);
    for agreement in of_tasks {
        let lacking = lacking(agreement);
        if !lacking.is_empty() {
            let id = agreement.id.as_str().into();
            let arguments = vec![("agreement", id), ("matters", Argument::Terms(lacking))];
            findings.report(place(model, agreement, "/clauses"), arguments);
        }
    }
}

/// The matters on which nothing has been agreed.
fn lacking(agreement: &Agreement) -> Vec<&'static str> {
    let agreed = |about| clause(agreement, about).is_some_and(|clause| clause.agreed);
    let has_task = agreed(ClauseKind::Task) || agreement.public_powers.is_some();
    let has_term = agreed(ClauseKind::Term) || agreement.until.is_some();
    let can_end = agreed(ClauseKind::Notice) || agreed(ClauseKind::Termination);
    let matters = [
        (has_task, "clause-task"),
        (agreed(ClauseKind::Supervision), "clause-supervision"),
        (agreed(ClauseKind::Costs), "clause-costs"),
        (has_term, "clause-term"),
        (can_end, "clause-notice"),
    ];
    matters.into_iter().filter(|(is_there, _)| !is_there).map(|(_, term)| term).collect()
}
