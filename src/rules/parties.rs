//! Who the parties of agreements, access rights and decisions are.

use std::collections::BTreeSet;

use crate::model::Model;
use crate::register::{Agreement, Decision, Organisation, PartyRole, Ref};
use crate::text::Language;

/// The organisation as a reader knows it: its shorter name, a municipality with its code.
pub(super) fn name(model: &Model<'_>, id: &str) -> String {
    let Some(known) = model.organisations.named(id) else { return id.to_owned() };
    let main = model.languages().first().copied();
    let main = main.unwrap_or(Language::Fi);
    let (said, _) = known.short_name.as_ref().unwrap_or(&known.name).best(main);
    match &known.municipality {
        Some(code) => format!("{said} ({})", code.value),
        None => said.to_owned(),
    }
}

/// Whether an agreement in force has the organisation as a party.
pub(super) fn is_agreed(model: &Model<'_>, organisation: &Ref<Organisation>) -> bool {
    let is_party = |one: &Agreement| {
        let mut parties = one.parties.iter();
        parties.any(|party| party.organisation.as_str() == organisation.as_str())
    };
    model.agreements.iter().any(|one| is_in_force(model, one) && is_party(one))
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
    let own = decision.organisation.as_str();
    let agreements = model
        .agreements
        .iter()
        .filter(|one| decision.agreements.iter().any(|named| named.as_str() == one.id.as_str()));
    let parties = agreements.flat_map(|one| &one.parties);
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

/// The organisations whose access rights the decision approves.
pub(super) fn granted<'a>(model: &Model<'a>, decision: &Decision) -> Parties<'a> {
    let id = decision.id.as_str();
    let approved = model.grants.iter().filter(|grant| {
        let named = decision.grants.iter().any(|one| one.as_str() == grant.id.as_str());
        named || grant.decision.as_ref().is_some_and(|one| one.as_str() == id)
    });
    approved.map(|grant| grant.grantee.as_str()).collect()
}
