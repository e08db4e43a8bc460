//! Who the parties of agreements, access rights and decisions are.

use std::collections::{BTreeMap, BTreeSet};

use super::agreements::gets_access;
use super::phrases;
use crate::diagnostic::Phrase;
use crate::model::Model;
use crate::register::{Agreement, Decision, Grant, PartyRole, Ref};
use crate::text::Language;

/// The organisation as a reader knows it in each language: its shorter name, a municipality with its
/// code.
pub(super) fn name(model: &Model<'_>, id: &str) -> Phrase {
    let Some(known) = model.organisations.named(id) else { return phrases::plain(id) };
    let said = |language: Language| {
        let (said, _) = known.short_name.as_ref().unwrap_or(&known.name).best(language);
        match &known.municipality {
            Some(code) => format!("{said} ({})", code.value),
            None => said.to_owned(),
        }
    };
    Phrase::new(said(phrases::main(model)), said)
}

/// The organisations that are parties of an agreement in force.
pub(super) fn in_agreements<'a>(model: &Model<'a>) -> Parties<'a> {
    let in_force = model.agreements.iter().filter(|one| is_in_force(model, one));
    in_force.flat_map(|one| &one.parties).map(|party| party.organisation.as_str()).collect()
}

fn is_in_force(model: &Model<'_>, agreement: &Agreement) -> bool {
    let begun = agreement.since.as_ref().is_none_or(|day| day.value <= model.as_of);
    begun && agreement.until.as_ref().is_none_or(|day| day.value >= model.as_of)
}

/// A set of parties, by id.
pub(super) type Parties<'a> = BTreeSet<&'a str>;

/// The parties that the last version of the decision names.
pub(super) fn decided<'a>(decision: &'a Decision) -> Parties<'a> {
    let last = decision.versions.last();
    last.into_iter().flat_map(|one| &one.parties).map(Ref::as_str).collect()
}

/// The parties of the agreements that the decision approves, without the body that decides, unless
/// it is to produce something or to get data itself.
pub(super) fn agreed<'a>(model: &Model<'a>, decision: &Decision) -> Parties<'a> {
    // Of a list with one that cannot be read nobody knows the parties.
    if decision.agreements.iter().any(|one| model.agreements.get(one).is_none()) {
        return Parties::new();
    }
    let own = decision.organisation.as_str();
    let parties = model.agreements.all(&decision.agreements).flat_map(|one| &one.parties);
    let others = parties.filter(|party| party.organisation.as_str() != own || acts(party.role));
    others.map(|party| party.organisation.as_str()).collect()
}

/// Whether the role is that of one who does something for the other party, or gets data from it.
fn acts(role: PartyRole) -> bool {
    match role {
        PartyRole::Producer | PartyRole::Processor | PartyRole::Recipient => true,
        PartyRole::Controller | PartyRole::JointController | PartyRole::Client => false,
    }
}

/// The parties of the agreement that get access under it.
pub(super) fn with_access(agreement: &Agreement) -> Parties<'_> {
    let parties = agreement.parties.iter().filter(|party| gets_access(party.role));
    parties.map(|party| party.organisation.as_str()).collect()
}

/// The organisations with access rights, by what each right names.
pub(super) fn grantees_by<'a>(
    model: &Model<'a>,
    named: impl Fn(&'a Grant) -> Option<&'a str>,
) -> BTreeMap<&'a str, Parties<'a>> {
    let mut found: BTreeMap<&str, Parties<'_>> = BTreeMap::new();
    for grant in model.grants.iter() {
        if let Some(named) = named(grant) {
            found.entry(named).or_default().insert(grant.grantee.as_str());
        }
    }
    found
}
