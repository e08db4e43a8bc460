use crate::diagnostic::Severity;
use crate::law::catalogs::CatalogFile;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "catalog-stale",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("catalog_stale.md"),
    scope: Scope::Workspace,
    check,
};

/// How long the catalog of statutes counts as current: statutes change with every session of
/// Parliament.
const MONTHS: u32 = 6;

/// The catalog of statutes was last gone through long before the day of the check.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let checked = model.catalogs.checked(CatalogFile::Statutes).map(|row| row.checked_on);
    let (Some(checked), Some(workspace)) = (checked, model.workspace) else { return };
    if checked.months_later(MONTHS) >= model.as_of {
        return;
    }
    let name = workspace.name.iter().next().map(|(_, name)| name.span);
    let span = workspace.as_of.as_ref().map(|day| day.span).or(name);
    if let Some(span) = span {
        findings.report(span, vec![("date", checked.into()), ("as-of", model.as_of.into())]);
    }
}
