use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::language::nearest;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Mention, ObjectKind};
use crate::text::FileId;

pub(crate) static RULE: Rule = Rule {
    id: "unknown-reference",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("unknown_reference.md"),
    scope: Scope::Workspace,
    check,
};

/// A reference leads nowhere.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mentions = model.mentions;
    let declared: FxHashSet<_> = mentions.declared.iter().map(key).collect();
    let leads_nowhere = |mention: &&Mention<'_>| {
        !declared.contains(&key(mention))
            && !mentions.may_be_unread(mention.kind, &mention.id)
            && !is_of_base(model, &declared, mention)
    };
    let lost: Vec<&Mention<'_>> = mentions.referred.par_iter().filter(leads_nowhere).collect();
    for mention in lost {
        report(model, mention, findings);
    }
}

/// Whether it means something local that a base declares, of the register whose file it is in.
fn is_of_base(model: &Model<'_>, declared: &FxHashSet<Key<'_>>, mention: &Mention<'_>) -> bool {
    let (kind, file, id) = key(mention);
    let own = file.and_then(|file| model.register_in(file));
    let bases = own.map(|register| model.bases_of(register)).unwrap_or_default();
    bases.iter().any(|base| declared.contains(&(kind, Some(base.id.span().file), id)))
}

type Key<'m> = (ObjectKind, Option<FileId>, &'m str);

/// Local kinds are looked up in their own file.
fn key<'m>(mention: &'m Mention<'_>) -> Key<'m> {
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
