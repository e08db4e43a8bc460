use crate::diagnostic::{Argument, Severity};
use crate::language::nearest;
use crate::law::Catalogs;
use crate::law::catalogs::Municipality;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::{Date, Language};

pub(crate) static RULE: Rule = Rule {
    id: "municipality-unknown",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("municipality_unknown.md"),
    scope: Scope::Workspace,
    check,
};

/// The code of a municipality is not in the catalog, or that of one that has been merged: when the
/// latest notice of the organisation was dated already, or since then.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let coded = model.organisations.iter();
    for (id, code) in coded.filter_map(|one| Some((one.id.as_str(), one.municipality.as_ref()?))) {
        let mut arguments = vec![("value", Argument::from(code.value.as_str()))];
        match model.catalogs.municipality(&code.value) {
            None => match named(model.catalogs, &code.value) {
                Some(meant) => {
                    arguments.push(("suggestion", meant.code.as_str().into()));
                    findings.report_as("suggestion", code.span, arguments);
                }
                None => findings.report(code.span, arguments),
            },
            Some(merged) => {
                if let Some(last) = merged.valid_until.filter(|last| *last < model.as_of) {
                    let name = merged.names.get(Language::Fi).unwrap_or_default();
                    arguments.extend([("name", name.into()), ("date", last.into())]);
                    let notice = latest_notice(model, id).filter(|notice| last < *notice);
                    arguments.extend(notice.map(|notice| ("notice", notice.into())));
                    let variant = if notice.is_some() { "merged-then" } else { "merged" };
                    findings.report_as(variant, code.span, arguments);
                }
            }
        }
    }
}

/// The day of the latest notice of which the organisation is a controller. Few municipalities are
/// merged, so that registers are looked through for these alone.
fn latest_notice(model: &Model<'_>, organisation: &str) -> Option<Date> {
    let own = model.maintained().filter(|register| {
        let mut controllers = model.controllers_of(register);
        controllers.any(|one| one.organisation.as_str() == organisation)
    });
    own.filter_map(|register| Some(register.notice.as_ref()?.date.value)).max()
}

/// The municipality meant where its name was written for its code, inflected perhaps.
fn named<'c>(catalogs: &'c Catalogs, written: &str) -> Option<&'c Municipality> {
    let spellings = |one: &'c Municipality| {
        [Language::Fi, Language::Sv].into_iter().filter_map(|language| one.names.get(language))
    };
    let today = || catalogs.municipalities().iter().filter(|one| one.valid_until.is_none());
    let near = nearest(written, today().flat_map(spellings))?;
    today().find(|one| spellings(one).any(|name| name == near))
}
