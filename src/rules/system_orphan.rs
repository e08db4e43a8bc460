use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{FileKind, ObjectKind};

pub(crate) static RULE: Rule = Rule {
    id: "system-orphan",
    severity: Severity::Info,
    provisions: &[Provision::statute("906/2019").section("5")],
    page: include_str!("system_orphan.md"),
    scope: Scope::Workspace,
    check,
};

/// No register, procedure or grant speaks of a system, nor any other system that is part of it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // A file that cannot be read may speak of anything, and so may the first register to come.
    if !model.mentions.unread.is_empty() || model.registers.is_empty() {
        return;
    }
    let speaks = |kind: FileKind| !matches!(kind, FileKind::Processors | FileKind::Agreement);
    let referred = model.mentions.referred.iter().filter(|one| one.kind == ObjectKind::System);
    let used: BTreeSet<&str> = referred
        .filter(|one| model.tree(one.span.file).is_some_and(|tree| speaks(tree.kind)))
        .map(|one| &*one.id)
        .collect();
    for system in model.systems.iter().filter(|system| !used.contains(system.id.as_str())) {
        findings.report(system.id.span(), vec![("system", system.id.as_str().into())]);
    }
}
