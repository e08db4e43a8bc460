use rustc_hash::FxHashMap;

use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "duplicate-id",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("duplicate_id.md"),
    scope: Scope::Workspace,
    check,
};

/// Two things of one kind have one id.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut first = FxHashMap::default();
    for mention in &model.mentions.declared {
        let file = mention.kind.is_local().then_some(mention.span.file);
        let key = (mention.kind, file, &*mention.id);
        if let Some(span) = first.get(&key).copied() {
            let arguments =
                vec![("kind", Argument::Term(mention.kind.term())), ("id", (&*mention.id).into())];
            findings.report(mention.span, arguments);
            findings.related(span, "label-first");
        } else {
            first.insert(key, mention.span);
        }
    }
}
