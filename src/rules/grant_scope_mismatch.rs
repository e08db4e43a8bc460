use crate::diagnostic::Severity;
use crate::diagnostic::{Argument, Arguments};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Grant, Power, Ref};
use std::collections::{BTreeMap, BTreeSet};

use super::names::bare;

pub(crate) static RULE: Rule = Rule {
    id: "grant-scope-mismatch",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("124").subsection(2)],
    page: include_str!("grant_scope_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// The powers of an access right differ from those of its criteria, or from those of another right
/// of the same persons.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut first: BTreeMap<String, &Grant> = BTreeMap::new();
    for grant in model.grants.iter().filter(|grant| !grant.powers.is_empty()) {
        let id = ("grant", Argument::from(grant.id.as_str()));
        let own: BTreeSet<Power> = grant.powers.iter().copied().collect();
        let criteria = model.criteria.all(&grant.criteria);
        let asked: BTreeSet<Power> = criteria.flat_map(|one| &one.powers).copied().collect();
        if !asked.is_empty() && asked != own {
            let arguments = [vec![id.clone()], difference(&own, &asked)].concat();
            findings.report(grant.id.span(), arguments);
        }
        let other = *first.entry(persons(grant)).or_insert(grant);
        let others: BTreeSet<Power> = other.powers.iter().copied().collect();
        if others != own {
            let named = ("other", Argument::from(other.id.as_str()));
            let arguments = [vec![id, named], difference(&own, &others)].concat();
            findings.report_as("twin", grant.id.span(), arguments);
            findings.related(other.id.span(), "label-conflicts");
        }
    }
}

/// Who gets what opened, for what: the same in two rights that should give the same powers.
fn persons(grant: &Grant) -> String {
    let role = grant.role.iter().next().map_or("", |(_, role)| role.value.as_str());
    let services: BTreeSet<&str> = grant.services.iter().map(Ref::as_str).collect();
    let registers: BTreeSet<&str> = grant.registers.iter().map(Ref::as_str).collect();
    let (grantee, system) = (grant.grantee.as_str(), grant.system.as_str());
    format!("{grantee} {system} {} {services:?} {registers:?}", bare(role))
}

/// What only one of the two has, both ways.
fn difference(one: &BTreeSet<Power>, other: &BTreeSet<Power>) -> Arguments {
    let only = |these: &BTreeSet<Power>, those: &BTreeSet<Power>| {
        let words: Vec<&'static str> = these.difference(those).map(|power| word(*power)).collect();
        if words.is_empty() { Argument::from("–") } else { Argument::Terms(words) }
    };
    vec![("first", only(one, other)), ("second", only(other, one))]
}

fn word(power: Power) -> &'static str {
    match power {
        Power::View => "power-view",
        Power::Record => "power-record",
        Power::Change => "power-change",
    }
}
