use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Decision, DecisionStatus, Ref, Register, Status};
use crate::text::{Date, Span, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "rests-on-proposal",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(2)],
    page: include_str!("rests_on_proposal.md"),
    scope: Scope::Workspace,
    check,
};

/// Agreements, access rights or registers rest on a decision of which there is only a proposal, or
/// which was refused.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let resting = resting(model);
    for decision in model.decisions.iter() {
        let Some(variant) = variant(decision) else { continue };
        let Some(names) = resting.get(decision.id.as_str()) else { continue };
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        let id = decision.id.as_str().into();
        let arguments = vec![("decision", id), ("names", Argument::List(names))];
        findings.report_as(variant, status(model, decision), arguments);
    }
}

/// What the last version is, where nothing can rest on it.
fn variant(decision: &Decision) -> Option<&'static str> {
    match decision.versions.last()?.status {
        DecisionStatus::Proposed | DecisionStatus::Amended => Some(""),
        DecisionStatus::Refused => Some("refused"),
        DecisionStatus::Decided | DecisionStatus::Final => None,
    }
}

/// The agreements, access rights and registers that have begun, or do not say when they begin, by
/// the decision that they name or that names them.
fn resting<'a>(model: &Model<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let begun = |since: Option<Spanned<Date>>| since.is_none_or(|day| day.value <= model.as_of);
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for agreement in model.agreements.iter().filter(|one| begun(one.since)) {
        if let Some(decision) = agreement.decision.as_ref().map(Ref::as_str) {
            found.entry(decision).or_default().insert(agreement.id.as_str());
        }
    }
    for grant in model.grants.iter().filter(|one| begun(one.since)) {
        if let Some(decision) = grant.decision.as_ref().map(Ref::as_str) {
            found.entry(decision).or_default().insert(grant.id.as_str());
        }
    }
    for decision in model.decisions.iter() {
        let registers = decision.registers.iter().filter_map(|one| model.register(one));
        // What was there before anything was proposed does not rest on the proposal.
        let first =
            decision.versions.iter().filter_map(|version| version.date).map(|day| day.value);
        let first = first.min();
        let later = |one: &&Register| {
            one.since.is_none_or(|day| first.is_none_or(|first| first <= day.value))
        };
        let registers = registers.filter(|one| one.status == Status::InForce && begun(one.since));
        let registers = registers.filter(later);
        let registers = registers.map(|one| one.id.as_str());
        let agreements = model.agreements.all(&decision.agreements);
        let agreements = agreements.filter(|one| begun(one.since)).map(|one| one.id.as_str());
        let grants = decision.grants.iter().filter_map(|one| model.grants.get(one));
        let grants = grants.filter(|one| begun(one.since)).map(|one| one.id.as_str());
        let names: BTreeSet<&str> = agreements.chain(grants).chain(registers).collect();
        if !names.is_empty() {
            found.entry(decision.id.as_str()).or_default().extend(names);
        }
    }
    found
}

/// Where the status of the last version stands.
fn status(model: &Model<'_>, decision: &Decision) -> Span {
    let id = decision.id.span();
    let at = format!("/versions/{}/status", decision.versions.len().saturating_sub(1));
    model.tree(id.file).and_then(|tree| tree.root()?.key_span(&at)).unwrap_or(id)
}
