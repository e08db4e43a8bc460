use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Organisation, Publish};
use crate::text::Language;

pub(crate) static RULE: Rule = Rule {
    id: "language-version-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("423/2003")],
    page: include_str!("language_version_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// The workspace publishes notices, and not in a language of a municipality that is their controller:
/// a warning for its own languages; for the other national language, in employment services, a hint.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let Some(first) = model.workspace.and_then(|workspace| workspace.languages.first()) else {
        return;
    };
    let written = model.languages();
    let public = publishers(model);
    for language in [Language::Fi, Language::Sv] {
        if written.contains(&language) {
            continue;
        }
        let mut others = Vec::new();
        let told = model.controllers().into_iter().filter(|one| public.contains(one.id.as_str()));
        for organisation in told {
            let (id, own) = (organisation.id.as_str(), languages(model, organisation));
            if own.contains(&language) {
                let tag = language.tag().into();
                findings.report(first.span, vec![("organisation", id.into()), ("language", tag)]);
            } else if !own.is_empty() && organisation.employment_authority {
                others.push(id.to_owned());
            }
        }
        // One question for the workspace, however many authorities it is asked of.
        if !others.is_empty() {
            let (tag, organisations) = (language.tag().into(), Argument::List(others));
            let arguments = vec![("organisations", organisations), ("language", tag)];
            findings.hint_as("other", first.span, arguments);
        }
    }
}

/// The controllers of registers whose notice is for the public to read.
fn publishers<'a>(model: &Model<'a>) -> BTreeSet<&'a str> {
    let public = model.maintained().filter(|register| register.publish == Publish::Web);
    let controllers = public.flat_map(|register| {
        model.controllers_of(register).map(|one| one.organisation.as_str()).collect::<Vec<_>>()
    });
    controllers.collect()
}

/// The languages of the municipality; none for any other body.
fn languages(model: &Model<'_>, organisation: &Organisation) -> Vec<Language> {
    let code = organisation.municipality.as_ref();
    let known = code.and_then(|code| model.catalogs.municipality(&code.value));
    known.map(|row| row.languages.clone()).unwrap_or_default()
}
