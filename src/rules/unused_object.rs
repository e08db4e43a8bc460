use std::collections::BTreeMap;

use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Mention, ObjectKind};

pub(crate) static RULE: Rule = Rule {
    id: "unused-object",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("unused_object.md"),
    scope: Scope::Workspace,
    check,
};

/// Kinds that are described in order to be referred to. A register, a grant and a purpose are used
/// by being there, and of systems `system-orphan` speaks.
const SHARED: [ObjectKind; 10] = [
    ObjectKind::Organisation,
    ObjectKind::Processor,
    ObjectKind::Group,
    ObjectKind::Category,
    ObjectKind::Consent,
    ObjectKind::Measure,
    ObjectKind::Procedure,
    ObjectKind::Block,
    ObjectKind::Agreement,
    ObjectKind::Layout,
];

/// Nothing refers to an organisation, category, agreement or the like.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // A file that cannot be read may refer to anything, and so may the first register to come.
    if !model.mentions.unread.is_empty() || model.registers.is_empty() {
        return;
    }
    let mut idle: BTreeMap<(ObjectKind, &str), &Mention> = BTreeMap::new();
    for mention in model.mentions.declared.iter().filter(|one| SHARED.contains(&one.kind)) {
        idle.entry((mention.kind, &*mention.id)).or_insert(mention);
    }
    for mention in &model.mentions.referred {
        idle.remove(&(mention.kind, &*mention.id));
    }
    // An agreement may say itself what it is about.
    for one in model.agreements.iter() {
        if !one.registers.is_empty() || !one.systems.is_empty() {
            idle.remove(&(ObjectKind::Agreement, one.id.as_str()));
        }
    }
    for mention in idle.into_values() {
        let kind = Argument::Term(mention.kind.term());
        findings.report(mention.span, vec![("kind", kind), ("id", (&*mention.id).into())]);
    }
}
