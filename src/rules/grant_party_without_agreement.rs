use std::collections::BTreeMap;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Agreement, Grant, Register};
use crate::rules::parties::in_agreements;
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "grant-party-without-agreement",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(28), Provision::statute("380/2023").section("125").subsection(3)],
    page: include_str!("grant_party_without_agreement.md"),
    scope: Scope::Workspace,
    check,
};

/// Staff of an organisation have access, and no agreement in force has it as a party, or the one
/// it rests on ends before the access does.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let agreed = in_agreements(model);
    let over = Over::of(model);
    // A right that is only to begin rests on an agreement that is only to begin.
    let has_access = |grant: &&Grant| grant.since.is_none_or(|day| day.value <= model.as_of);
    let without = |grant: &&Grant| !agreed.contains(grant.grantee.as_str());
    for grant in model.grants.iter().filter(has_access).filter(without) {
        let id = grant.grantee.as_str();
        let name = super::parties::name(model, id);
        let mut arguments =
            vec![("organisation", name.into()), ("grant", grant.id.as_str().into())];
        let Some((agreement, last)) = over.last(grant) else {
            findings.report(grant.grantee.span(), arguments);
            continue;
        };
        arguments.push(("agreement", agreement.id.as_str().into()));
        arguments.push(("date", last.value.into()));
        // Wrong from the beginning where a notice tells of the access though the agreement was over.
        let notice = over.noticed(grant).filter(|notice| last.value < *notice);
        arguments.extend(notice.map(|notice| ("notice", notice.into())));
        let variant = if notice.is_some() { "ended-then" } else { "ended" };
        findings.report_as(variant, grant.grantee.span(), arguments);
        findings.related(last.span, "label-stated");
    }
    model.grants.iter().for_each(|grant| outlives(model, grant, findings));
}

/// The agreements of each party, and the days of the notices.
struct Over<'a> {
    agreements: BTreeMap<&'a str, Vec<&'a Agreement>>,
    notices: BTreeMap<&'a str, Date>,
    as_of: Date,
}

impl<'a> Over<'a> {
    fn of(model: &Model<'a>) -> Self {
        let mut agreements: BTreeMap<&str, Vec<&Agreement>> = BTreeMap::new();
        for agreement in model.agreements.iter() {
            for party in &agreement.parties {
                agreements.entry(party.organisation.as_str()).or_default().push(agreement);
            }
        }
        let noticed =
            |one: &'a Register| Some((one.id.as_str(), model.notice_date_of(one.id.span().file)?));
        let notices = model.maintained().filter_map(noticed).collect();
        Self { agreements, notices, as_of: model.as_of }
    }

    /// The agreement of the holder that ended last, with its last day.
    fn last(&self, grant: &Grant) -> Option<(&'a Agreement, &'a Spanned<Date>)> {
        let own = self.agreements.get(grant.grantee.as_str())?;
        let ended = own.iter().filter_map(|one| Some((*one, one.until.as_ref()?)));
        let ended = ended.filter(|(_, last)| last.value < self.as_of);
        ended.max_by_key(|(_, last)| last.value)
    }

    /// The last day of a notice of the registers that the right opens, once it had begun.
    fn noticed(&self, grant: &Grant) -> Option<Date> {
        let days = grant.registers.iter().filter_map(|one| self.notices.get(one.as_str())).copied();
        let begun = |day: &Date| grant.since.as_ref().is_none_or(|since| since.value <= *day);
        days.filter(begun).max()
    }
}

/// Tells of an access right that is said to last longer than its agreement. That it ends with the
/// agreement may be told beside it, and so this is no more than a hint.
fn outlives(model: &Model<'_>, grant: &Grant, findings: &mut Findings<'_>) {
    let agreement = grant.agreement.as_ref().and_then(|one| model.agreements.get(one));
    let Some((agreement, last)) = agreement.and_then(|one| Some((one, one.until.as_ref()?))) else {
        return;
    };
    if let Some(until) = grant.until.as_ref().filter(|until| until.value > last.value) {
        let arguments = vec![
            ("grant", grant.id.as_str().into()),
            ("until", until.value.into()),
            ("agreement", agreement.id.as_str().into()),
            ("date", last.value.into()),
        ];
        findings.hint_as("outlives", until.span, arguments);
        findings.related(last.span, "label-stated");
    }
}
