use std::collections::BTreeSet;

use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::language::nearest;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Mention;

pub(crate) static RULE: Rule = Rule {
    id: "unknown-reference",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("unknown_reference.md"),
    check,
};

/// A reference leads nowhere.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let declared: BTreeSet<_> = model.mentions.declared.iter().map(key).collect();
    for mention in &model.mentions.referred {
        let unread = model.mentions.may_be_unread(mention.kind, &mention.id);
        if !unread && !declared.contains(&key(mention)) && !is_of_base(model, mention) {
            report(model, mention, findings);
        }
    }
}

/// Whether it means something local that a base declares, of the register whose file it is in.
fn is_of_base(model: &Model<'_>, mention: &Mention) -> bool {
    if !mention.kind.is_local() {
        return false;
    }
    let own = model.registers.iter().find(|one| one.id.span().file == mention.span.file);
    let files = own.map(|register| model.files_of(register)).unwrap_or_default();
    let means = |one: &&Mention| one.kind == mention.kind && one.id == mention.id;
    model.mentions.declared.iter().filter(means).any(|one| files.contains(&one.span.file))
}

/// Local kinds are looked up in their own file.
fn key(mention: &Mention) -> (crate::register::ObjectKind, Option<crate::text::FileId>, &str) {
    let file = mention.kind.is_local().then_some(mention.span.file);
    (mention.kind, file, mention.id.as_str())
}

fn report(model: &Model<'_>, mention: &Mention, findings: &mut Findings<'_>) {
    let (kind, file, id) = key(mention);
    let beside = || {
        model.mentions.declared.iter().filter(|one| {
            let (other_kind, other_file, _) = key(one);
            other_kind == kind && other_file == file
        })
    };
    let mut arguments = vec![("kind", Argument::Term(kind.term())), ("id", id.into())];
    match nearest(id, beside().map(|one| one.id.as_str())) {
        Some(near) => {
            arguments.push(("suggestion", near.into()));
            findings.report_as("suggestion", mention.span, arguments);
            if let Some(place) = beside().find(|one| one.id == near) {
                findings.related(place.span, "label-defined");
            }
        }
        None => findings.report(mention.span, arguments),
    }
}
