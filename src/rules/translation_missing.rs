use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::text::Span;
use crate::text::yaml::{Entry, Kind, Node};

pub(crate) static RULE: Rule = Rule {
    id: "translation-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("translation_missing.md"),
    check,
};

/// A text lacks a language that the workspace's documents are written in.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // Settings that cannot be read do not tell in which languages documents are written.
    if model.workspace.is_none() {
        return;
    }
    let languages: Vec<&str> = model.languages().iter().map(|one| one.tag()).collect();
    for tree in model.trees() {
        visit(&tree.root, None, &mut |field, span, said| {
            for language in languages.iter().filter(|tag| !said.contains(*tag)) {
                let arguments = vec![("field", field.into()), ("language", (*language).into())];
                findings.report(span, arguments);
            }
        });
    }
}

/// Calls `found` with the field, the place and the languages of every text in several languages.
fn visit(node: &Node<'_>, field: Option<&Entry<'_>>, found: &mut impl FnMut(&str, Span, &[&str])) {
    match &node.kind {
        Kind::Map(entries) => {
            let said: Vec<&str> = entries.iter().map(|entry| &*entry.key).collect();
            let is_text = |key: &&str| key.parse::<crate::text::Language>().is_ok();
            if let Some(field) = field.filter(|_| !said.is_empty() && said.iter().all(is_text)) {
                found(&field.key, field.key_span, &said);
            }
            entries.iter().for_each(|entry| visit(&entry.value, Some(entry), found));
        }
        Kind::Seq(items) => items.iter().for_each(|item| visit(item, field, found)),
        _ => {}
    }
}
