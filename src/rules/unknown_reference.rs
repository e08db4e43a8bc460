use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::language::nearest;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{Mention, ObjectKind};
use crate::text::FileId;

pub(crate) static RULE: Rule = Rule {
    id: "unknown-reference",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("unknown_reference.md"),
    check,
};

/// A reference leads nowhere.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mentions = model.mentions;
    let declared: FxHashSet<_> = mentions.declared.iter().map(key).collect();
    let leads_nowhere = |mention: &&Mention<'_>| {
        !declared.contains(&key(mention)) && !mentions.may_be_unread(mention.kind, &mention.id)
    };
    let lost: Vec<&Mention<'_>> = mentions.referred.par_iter().filter(leads_nowhere).collect();
    for mention in lost {
        report(model, mention, findings);
    }
}

/// Local kinds are looked up in their own file.
fn key<'m>(mention: &'m Mention<'_>) -> (ObjectKind, Option<FileId>, &'m str) {
    let file = mention.kind.is_local().then_some(mention.span.file);
    (mention.kind, file, &mention.id)
}

fn report(model: &Model<'_>, mention: &Mention<'_>, findings: &mut Findings<'_>) {
    let (kind, file, id) = key(mention);
    let beside = || {
        model.mentions.declared.iter().filter(|one| {
            let (other_kind, other_file, _) = key(one);
            other_kind == kind && other_file == file
        })
    };
    let mut arguments = vec![("kind", Argument::Term(kind.term())), ("id", id.into())];
    match nearest(id, beside().map(|one| &*one.id)) {
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
