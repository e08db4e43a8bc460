use super::employment::{TASKS, serves_clients, within_114};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Purpose, PurposeKind, Register, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "purpose-outside-statute",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("112")],
    page: include_str!("purpose_outside_statute.md"),
    scope: Scope::File,
    check,
};

/// Client data of the national employment services are used for a purpose that the act does not list.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let national = |register: &&Register| {
        let systems = model::used_systems(model, register);
        systems.iter().any(|system| system.kind == SystemKind::National) && serves_clients(register)
    };
    for register in model.maintained().filter(national) {
        for purpose in register.purposes.iter().filter(|purpose| is_own(purpose)) {
            let mut listed = purpose.categories.iter();
            let used = listed.find(|category| within_114(model, category));
            if let Some(category) = used.filter(|_| !is_listed(purpose)) {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("category", category.as_str().into()),
                ];
                findings.report(purpose.id.span(), arguments);
            }
        }
    }
}

/// Whether the purpose must be one of the act's: archiving, research and statistics follow from
/// other provisions of it.
fn is_own(purpose: &Purpose) -> bool {
    !purpose.anonymous_only
        && matches!(purpose.kind, PurposeKind::Primary | PurposeKind::Steering)
        && !purpose.bases.is_empty()
}

/// Whether a task or a basis of the purpose cites the list.
fn is_listed(purpose: &Purpose) -> bool {
    let tasks = purpose.tasks.iter().flat_map(|task| &task.provisions);
    let bases = purpose.bases.iter().flat_map(|basis| &basis.provisions);
    tasks.chain(bases).any(|provision| TASKS.covers(provision.value))
}
