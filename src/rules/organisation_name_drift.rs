use std::collections::BTreeMap;

use super::names::{bare, spellings};
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::AuthorityRename;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{ObjectKind, Organisation};
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
/// were renamed, or one that it lists itself among its former names. It is told whether it was so
/// when the latest notice that names the organisation was dated.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut drifted = Vec::new();
    for organisation in model.organisations.iter().filter(|one| one.ended.is_none()) {
        if let Some((old, change)) = renamed(model, organisation) {
            drifted.push((organisation, Drift { old, last: None, change: Some(change) }));
        } else if let Some((old, last)) = former(model, organisation) {
            drifted.push((organisation, Drift { old, last: Some(last), change: None }));
        }
    }
    if drifted.is_empty() {
        return;
    }
    let notices = latest_notices(model);
    for (organisation, drift) in drifted {
        let id = organisation.id.as_str();
        drift.tell(model, organisation, notices.get(id).copied(), findings);
    }
}

/// A name that is no longer one's own.
struct Drift<'a> {
    old: &'a str,
    /// The last day of the name, by the organisation itself.
    last: Option<Date>,
    /// What became of the body, by the catalog.
    change: Option<&'a AuthorityRename>,
}

impl Drift<'_> {
    fn tell(
        &self,
        model: &Model<'_>,
        organisation: &Organisation,
        notice: Option<Date>,
        findings: &mut Findings<'_>,
    ) {
        let Some(date) = self.change.map(|change| change.effective_on).or(self.last) else {
            return;
        };
        let was_over = |notice: &Date| match self.change {
            Some(change) => change.effective_on <= *notice,
            None => date < *notice,
        };
        let then = notice.filter(was_over);
        let mut arguments = vec![
            ("name", self.old.into()),
            ("date", date.into()),
            ("when", if then.is_some() { "then" } else { "since" }.into()),
            ("day", then.unwrap_or(model.as_of).into()),
        ];
        let new = self.change.and_then(|change| Some((change.new_name.fi.as_deref()?, change)));
        arguments.extend(new.map(|(new, one)| ("new", phrases::name(new, &one.new_name).into())));
        let variant = match (self.change, new) {
            (None, _) => "former",
            (Some(_), None) => "ended",
            (Some(_), Some(_)) => "",
        };
        findings.report_as(variant, organisation.id.span(), arguments);
        if let Some(change) = self.change {
            findings.by_row(change.confidence);
        }
    }
}

/// The day of the latest notice that names each organisation, by its id.
fn latest_notices<'m>(model: &'m Model<'_>) -> BTreeMap<&'m str, Date> {
    let mut latest: BTreeMap<&str, Date> = BTreeMap::new();
    let named = model.mentions.referred.iter();
    for mention in named.filter(|mention| mention.kind == ObjectKind::Organisation) {
        let file = mention.span.file;
        let notice = model.notice_date_of(file).filter(|_| !model.is_history(file));
        if let Some(notice) = notice {
            let day = latest.entry(&mention.id).or_insert(notice);
            *day = notice.max(*day);
        }
    }
    latest
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
