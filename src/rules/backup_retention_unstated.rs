use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Disposal, Localized, Register, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "backup-retention-unstated",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(17), Provision::gdpr(32)],
    page: include_str!("backup_retention_unstated.md"),
    scope: Scope::Workspace,
    check,
};

/// Data are erased from systems, and nothing tells what becomes of their backups.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let measures: BTreeSet<&str> = model
        .measures
        .iter()
        .filter(|one| {
            [Some(&one.text), one.internal.as_ref()].into_iter().flatten().any(speaks_of_backups)
        })
        .map(|one| one.id.as_str())
        .collect();
    for register in model.maintained().filter(|register| is_erased(model, register)) {
        // A measure that cannot be read may speak of them.
        let known = register.measures.iter().all(|one| model.measures.get(one).is_some());
        let told = register.measures.iter().any(|one| measures.contains(one.as_str()));
        if known && !told && !texts(register).any(speaks_of_backups) {
            findings.report(
                model.field(register, "/measures"),
                vec![("register", register.id.as_str().into())],
            );
        }
    }
}

/// Whether the register keeps data in a system, erases them, and tells how they are protected:
/// where it does not, `toms-missing` speaks.
fn is_erased(model: &Model<'_>, register: &Register) -> bool {
    let gone = [Disposal::Destroy, Disposal::DestroyOrArchive, Disposal::Anonymise];
    let erased = |then: Disposal| gone.contains(&then);
    let systems = model::used_systems(model, register);
    let digital = systems.iter().any(|system| system.kind != SystemKind::Paper);
    let mut rules = register.retention.iter();
    digital && !register.measures.is_empty() && rules.any(|rule| rule.then.is_some_and(erased))
}

/// What the register itself says of retention, and its remarks.
fn texts(register: &Register) -> impl Iterator<Item = &Localized> {
    let retention = register.retention.iter();
    let retention = retention.flat_map(|one| [&one.what, &one.until, &one.criterion]);
    let remarks = register.remarks.iter().filter_map(|one| one.text.as_ref());
    retention.filter_map(Option::as_ref).chain(remarks)
}

fn speaks_of_backups(text: &Localized) -> bool {
    text.iter().any(|(_, text)| speaks_of(&text.value, Topic::Backup))
}
