use super::phrases;
use super::tasks::{named, owns};
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::law::catalogs::{StatutoryTask, TaskOwner};
use crate::lint::{Failing, Findings, Rule, Scope, first_failing};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "task-owner-mismatch",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("task_owner_mismatch.md"),
    scope: Scope::File,
    check,
};

/// A statutory task is described as the controller's own, and the law has given it to another body.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let own =
            |row: &&StatutoryTask| row.owner != TaskOwner::Nobody && !owns(model, register, row);
        for purpose in register.purposes.iter().filter(|one| model::decides_on(register, one)) {
            for (task, span) in named(purpose) {
                // Most purposes name none of these tasks, on whatever day.
                let Some(row) = task.row(model).filter(own) else { continue };
                let moved = |day| (row.since <= day).then_some(());
                let Some(failing) = first_failing(model, span.file, moved) else { continue };
                let mut arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("task", task.words().into()),
                    ("owner", Argument::Term(owner(row.owner))),
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
}

fn owner(owner: TaskOwner) -> &'static str {
    match owner {
        TaskOwner::Municipality => "owner-municipality",
        TaskOwner::WellbeingServicesCounty => "owner-wellbeing-services-county",
        TaskOwner::StateAuthority => "owner-state-authority",
        TaskOwner::Nobody => "owner-nobody",
    }
}
