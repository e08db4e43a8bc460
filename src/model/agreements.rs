//! The agreements on which a register rests.

use std::collections::BTreeMap;

use super::{Index, Model, principals};
use crate::register::{
    Agreement, AgreementKind, AgreementParty, Answer, Organisation, PartyRole, Ref, Register,
};

/// The agreements on which the register rests, in order: with its processors, between its
/// controllers of today, and with those for whom it is kept. An agreement may come twice.
#[must_use]
pub fn agreements_of<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a Agreement> {
    let processors = register.processors.as_ref().and_then(Answer::some);
    let processors = model.processors.all(processors.map(Vec::as_slice).unwrap_or_default());
    let joint = register.joint.iter().map(|joint| joint.agreement.as_ref());
    let shares = model.controllers_of(register).flat_map(|one| &one.shares);
    let named = processors
        .map(|processor| processor.agreement.as_ref())
        .chain(joint)
        .chain(shares.map(|share| share.agreement.as_ref()));
    let mut found: Vec<&Agreement> =
        named.flatten().filter_map(|one| model.agreements.get(one)).collect();
    for principal in principals(register) {
        for own in model.controllers_of(register) {
            found.extend(between(model, principal, &own.organisation));
        }
    }
    found
}

/// Whether there is an agreement by which `processor` processes data for `controller`.
#[must_use]
pub fn has_processing_agreement(
    model: &Model<'_>,
    controller: &Ref<Organisation>,
    processor: &Ref<Organisation>,
) -> bool {
    !between(model, controller, processor).is_empty()
}

/// The agreements on processing by the ids of their controllers, and then by their own.
pub(super) fn controlled<'a>(
    agreements: &Index<'a, Agreement>,
) -> BTreeMap<&'a str, Vec<&'a Agreement>> {
    let mut found: BTreeMap<&str, Vec<&Agreement>> = BTreeMap::new();
    for one in agreements.iter().filter(|one| one.kind == AgreementKind::Processing) {
        let controls = |party: &&AgreementParty| {
            matches!(party.role, PartyRole::Controller | PartyRole::JointController)
        };
        for party in one.parties.iter().filter(controls) {
            let own = found.entry(party.organisation.as_str()).or_default();
            if own.last().is_none_or(|last| last.id.as_str() != one.id.as_str()) {
                own.push(one);
            }
        }
    }
    found
}

/// The agreements on processing in which `controller` is a controller, by their ids.
pub fn processing_agreements_for<'a>(
    model: &Model<'a>,
    controller: &Ref<Organisation>,
) -> impl Iterator<Item = &'a Agreement> {
    let found = model.controlled.get(controller.as_str()).map(Vec::as_slice).unwrap_or_default();
    found.iter().copied().inspect(|_| {
        #[cfg(test)]
        crate::text::looks::look();
    })
}

fn between<'a>(
    model: &Model<'a>,
    controller: &Ref<Organisation>,
    processor: &Ref<Organisation>,
) -> Vec<&'a Agreement> {
    let processes = |one: &&Agreement| is_party(one, processor, &[PartyRole::Processor]);
    processing_agreements_for(model, controller).filter(processes).collect()
}

fn is_party(agreement: &Agreement, one: &Ref<Organisation>, roles: &[PartyRole]) -> bool {
    let mut own =
        agreement.parties.iter().filter(|party| party.organisation.as_str() == one.as_str());
    own.any(|party| roles.contains(&party.role))
}
