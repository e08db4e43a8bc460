use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Organisation;
use crate::text::Language;

pub(crate) static RULE: Rule = Rule {
    id: "language-version-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("423/2003")],
    page: include_str!("language_version_missing.md"),
    check,
};

/// The workspace's documents are not written in a language of a municipality that is a controller:
/// a warning for its own languages; for the other national language, in employment services, a hint.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let Some(first) = model.workspace.and_then(|workspace| workspace.languages.first()) else {
        return;
    };
    let written = model.languages();
    for organisation in model.controllers() {
        let own = languages(model, organisation);
        if own.is_empty() {
            continue;
        }
        for language in [Language::Fi, Language::Sv] {
            let arguments = || {
                let id = organisation.id.as_str().into();
                vec![("organisation", id), ("language", language.tag().into())]
            };
            if written.contains(&language) {
                continue;
            } else if own.contains(&language) {
                findings.report(first.span, arguments());
            } else if organisation.employment_authority {
                findings.hint_as("other", first.span, arguments());
            }
        }
    }
}

/// The languages of the municipality; none for any other body.
fn languages(model: &Model<'_>, organisation: &Organisation) -> Vec<Language> {
    let code = organisation.municipality.as_ref();
    let known = code.and_then(|code| model.catalogs.municipality(&code.value));
    known.map(|row| row.languages.clone()).unwrap_or_default()
}
