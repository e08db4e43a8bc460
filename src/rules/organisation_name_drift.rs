use super::names::{bare, spellings};
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::AuthorityRename;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organisation;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "organisation-name-drift",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(5).paragraph(1).point("d")],
    page: include_str!("organisation_name_drift.md"),
    scope: Scope::Workspace,
    check,
};

/// An organisation goes by a name that it no longer has: one of the catalog of bodies that ended or
/// were renamed, or one that it lists itself among its former names.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.organisations.iter().filter(|one| one.ended.is_none()) {
        let span = organisation.id.span();
        if let Some((old, change)) = renamed(model, organisation) {
            let mut arguments = vec![("name", old.into()), ("date", change.effective_on.into())];
            let new = change.new_name.fi.as_deref();
            let name = new.map(|new| phrases::name(new, &change.new_name));
            arguments.extend(name.map(|name| ("new", name.into())));
            findings.report_as(if new.is_some() { "" } else { "ended" }, span, arguments);
            findings.by_row(change.confidence);
        } else if let Some((old, last)) = former(model, organisation) {
            findings.report_as("former", span, vec![("name", old.into()), ("date", last.into())]);
        }
    }
}

/// What has become of the body of that name, by the day of the check.
fn renamed<'a>(
    model: &Model<'a>,
    organisation: &'a Organisation,
) -> Option<(&'a str, &'a AuthorityRename)> {
    spellings(&organisation.name).into_iter().find_map(|name| {
        let change = model.catalogs.renamed(name)?;
        (change.effective_on <= model.as_of).then_some((name, change))
    })
}

fn former<'a>(model: &Model<'_>, organisation: &'a Organisation) -> Option<(&'a str, Date)> {
    organisation.former_names.iter().filter(|one| one.until.value < model.as_of).find_map(|one| {
        let old: Vec<String> = spellings(&one.name).into_iter().map(bare).collect();
        let current = spellings(&organisation.name);
        let same = current.into_iter().find(|name| old.contains(&bare(name)))?;
        Some((same, one.until.value))
    })
}
