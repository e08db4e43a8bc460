use super::names::spellings;
use super::phrases;
use crate::diagnostic::{Argument, Severity};
use crate::language::nearest;
use crate::law::Catalogs;
use crate::law::catalogs::Municipality;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organisation;
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
/// latest notice of the organisation was dated already, or since then; or the name is another's.
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
                    let name = phrases::name(&merged.code, &merged.names);
                    arguments.extend([("name", name.into()), ("date", last.into())]);
                    let notice = latest_notice(model, id).filter(|notice| last < *notice);
                    arguments.extend(notice.map(|notice| ("notice", notice.into())));
                    let variant = if notice.is_some() { "merged-then" } else { "merged" };
                    findings.report_as(variant, code.span, arguments);
                }
            }
        }
    }
    for organisation in model.organisations.iter() {
        let Some(code) = &organisation.municipality else { continue };
        let known = model.catalogs.municipality(&code.value);
        // Of one that has been merged its own wording speaks.
        let Some(own) = known.filter(|one| one.valid_until.is_none()) else { continue };
        if let Some(other) = another(model.catalogs, organisation, own) {
            let arguments = vec![
                ("value", code.value.as_str().into()),
                ("name", phrases::name(&own.code, &own.names).into()),
                ("other", phrases::name(&other.code, &other.names).into()),
                ("suggestion", other.code.as_str().into()),
            ];
            findings.report_as("other", code.span, arguments);
        }
    }
}

/// The municipality that the organisation is called by, if that is another than the one whose code
/// it has. A name that begins with no municipality's, as that of a joint authority, tells nothing.
fn another<'c>(
    catalogs: &'c Catalogs,
    organisation: &Organisation,
    own: &Municipality,
) -> Option<&'c Municipality> {
    let names = spellings(&organisation.name);
    let calls = |one: &Municipality| names.iter().any(|name| is_called(name, one));
    let today = || catalogs.municipalities().iter().filter(|one| one.valid_until.is_none());
    if calls(own) {
        return None;
    }
    let longest = |one: &&Municipality| one.names.get(Language::Fi).map_or(0, str::len);
    today().filter(|one| calls(one)).max_by_key(longest)
}

/// Whether the first word of `name` is the municipality's, inflected perhaps: the end of a word
/// changes, as in Siilinjärvi, Siilinjärven.
fn is_called(name: &str, one: &Municipality) -> bool {
    let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let bears = |own: &str| {
        let own = own.to_lowercase();
        let length = own.chars().count();
        let stem: String = own.chars().take(length.saturating_sub(2).max(3)).collect();
        let longer = first.chars().count().saturating_sub(length);
        first == own || (longer <= 2 && first.starts_with(&stem))
    };
    let names = [Language::Fi, Language::Sv].into_iter().filter_map(|of| one.names.get(of));
    names.into_iter().any(bears)
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
