use std::collections::BTreeMap;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "grant-expired",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("126")],
    page: include_str!("grant_expired.md"),
    scope: Scope::Workspace,
    check,
};

/// The last day of an access right is past, and it is still described: on the day of the notice of a
/// register in its system already, or since then.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let expired = |until: Date| until < model.as_of;
    if !model.grants.iter().any(|grant| grant.until.is_some_and(|until| expired(until.value))) {
        return;
    }
    let notices = latest_notices(model);
    for grant in model.grants.iter() {
        let Some(until) = grant.until.filter(|until| expired(until.value)) else { continue };
        let mut arguments = vec![("grant", grant.id.as_str().into()), ("date", until.value.into())];
        let notice = notices.get(grant.system.as_str()).filter(|notice| until.value < **notice);
        arguments.extend(notice.map(|notice| ("notice", (*notice).into())));
        let variant = if notice.is_some() { "then" } else { "" };
        findings.report_as(variant, until.span, arguments);
    }
}

/// The day of the latest notice on each system.
fn latest_notices<'a>(model: &Model<'a>) -> BTreeMap<&'a str, Date> {
    let mut latest: BTreeMap<&str, Date> = BTreeMap::new();
    for register in model.maintained() {
        let Some(notice) = register.notice.as_ref().map(|notice| notice.date.value) else {
            continue;
        };
        for system in model::used_systems(model, register) {
            let day = latest.entry(system.id.as_str()).or_insert(notice);
            *day = notice.max(*day);
        }
    }
    latest
}
