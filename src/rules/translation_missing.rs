use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "translation-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("translation_missing.md"),
    scope: Scope::File,
    check,
};

/// A text lacks a language that the workspace's documents are written in.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // Settings that cannot be read do not tell in which languages documents are written.
    if model.workspace.is_none() {
        return;
    }
    let languages = model.languages();
    for text in model.trees().flat_map(|tree| &tree.partial) {
        for language in languages.iter().filter(|one| !text.languages.contains(one)) {
            let field = text.field.as_ref().into();
            let arguments = vec![("field", field), ("language", language.tag().into())];
            findings.report(text.span, arguments);
        }
    }
}
