use super::phrases;
use super::tasks::named;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::{StatutoryTask, TaskOwner};
use crate::lint::{Failing, Findings, Rule, Scope, first_failing};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statutory-task-abolished",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statutory_task_abolished.md"),
    scope: Scope::File,
    check,
};

/// A purpose names a statutory task that has been abolished.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        for (task, span) in named(purpose) {
            let over = |row: &&StatutoryTask| row.owner == TaskOwner::Nobody;
            let Some(row) = task.row(model).filter(over) else { continue };
            let ended = |day| (row.since <= day).then_some(());
            let Some(failing) = first_failing(model, span.file, ended) else { continue };
            let mut arguments = vec![
                ("purpose", purpose.id.as_str().into()),
                ("task", task.words().into()),
                ("provision", row.provision.into()),
                ("date", row.since.into()),
                ("by", phrases::instrument(row.by).into()),
            ];
            if let Failing::Then { notice, .. } = &failing {
                arguments.push(("notice", (*notice).into()));
            }
            findings.report_as(failing.variant(), span, arguments);
            findings.by_row(row.confidence);
        }
    }
}
