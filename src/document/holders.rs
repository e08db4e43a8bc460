//! Whose record a register belongs in, and which of its facts.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::model::{Model, acts_for, principals};
use crate::register::{AgreementKind, Organisation, Part, PartyRole, Ref, Register, Role};

/// A register as a record has it: the whole, or what of it belongs to one role.
#[derive(Debug, Clone)]
pub(super) struct Held<'a> {
    /// The facts.
    pub(super) register: Cow<'a, Register>,
    /// For whom the holder acts, in the record of a processor.
    pub(super) principal: Option<&'a Organisation>,
}

/// Who keeps a record of what it decides on, each time with a register (Art. 30(1)).
///
/// A record is kept by those who come first among the controllers of some register: the others of a
/// joint register have theirs elsewhere, and one put together from a neighbour's registers would
/// only look like it.
pub(super) fn controlled<'a>(model: &Model<'a>, drafts: bool) -> Vec<(&'a Organisation, Held<'a>)> {
    let own: Vec<(&'a Register, Cow<'a, Register>)> =
        model.published(drafts).filter_map(|whole| Some((whole, own_part(whole)?))).collect();
    let firsts: BTreeSet<&str> = own
        .iter()
        .filter_map(|(whole, _)| model.controllers_of(whole).next())
        .map(|one| one.organisation.as_str())
        .collect();
    let mut found = Vec::new();
    for (whole, register) in own {
        let controllers = model.controllers_of(whole).map(|one| &one.organisation);
        for holder in controllers.filter_map(|one| model.organisations.get(one)) {
            if firsts.contains(holder.id.as_str()) {
                found.push((holder, Held { register: register.clone(), principal: None }));
            }
        }
    }
    found
}

/// Who processes for others, each time with what of the register is theirs (Art. 30(2)).
pub(super) fn processed<'a>(model: &Model<'a>, drafts: bool) -> Vec<(&'a Organisation, Held<'a>)> {
    let mut found = Vec::new();
    for whole in model.published(drafts) {
        let principals = principals(whole).into_iter();
        for principal in principals.filter_map(|one| model.organisations.get(one)) {
            let register = for_any(whole, &[principal.id.as_str()]);
            for holder in processors(model, whole) {
                let register = register.clone();
                found.push((holder, Held { register, principal: Some(principal) }));
            }
        }
    }
    found
}

/// What of the register is done for one of those organisations; all of it where its holder decides.
pub(super) fn on_behalf_of<'a>(register: &'a Register, ids: &[&str]) -> Cow<'a, Register> {
    match principals(register).is_empty() {
        true => Cow::Borrowed(register),
        false => for_any(register, ids),
    }
}

fn for_any<'a>(register: &'a Register, ids: &[&str]) -> Cow<'a, Register> {
    limited(register, |part| acts_for(register, part).iter().any(|one| ids.contains(&one.as_str())))
}

/// The organisation that describes what it does for others: those named as holding the register
/// beside the controllers it acts for, or else the processors of the agreements on the register.
fn processors<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a Organisation> {
    let principals = principals(register);
    let is_principal = |id: &str| principals.iter().any(|one| one.as_str() == id);
    let named = model.controllers_of(register).map(|one| &one.organisation);
    let named: Vec<&Organisation> = named
        .filter(|one| !is_principal(one.as_str()))
        .filter_map(|one| model.organisations.get(one))
        .collect();
    if !named.is_empty() {
        return named;
    }
    let concerns =
        |list: &[Ref<Register>]| list.iter().any(|one| one.as_str() == register.id.as_str());
    let agreements = model
        .agreements
        .iter()
        .filter(|one| one.kind == AgreementKind::Processing && concerns(&one.registers));
    let mut found: Vec<&Organisation> = Vec::new();
    for party in agreements.flat_map(|one| &one.parties) {
        let known = model.organisations.get(&party.organisation);
        let new =
            known.filter(|one| found.iter().all(|other| other.id.as_str() != one.id.as_str()));
        found.extend(new.filter(|_| party.role == PartyRole::Processor));
    }
    found
}

/// Whether the organisation decides on some of the register itself.
pub(super) fn decides(register: &Register) -> bool {
    own_part(register).is_some()
}

/// What the organisation decides on itself; nothing where it only acts for others.
fn own_part(register: &Register) -> Option<Cow<'_, Register>> {
    if register.role == Role::Controller && register.parts.iter().all(|one| one.role.is_none()) {
        return Some(Cow::Borrowed(register));
    }
    let own = |part: Option<&Ref<Part>>| register.role_in(part) == Role::Controller;
    let any = own(None) || register.parts.iter().any(|one| one.role == Some(Role::Controller));
    any.then(|| limited(register, own))
}

/// The register with only those of its facts that belong to a part that is `meant`.
fn limited<'a>(
    register: &'a Register,
    meant: impl Fn(Option<&Ref<Part>>) -> bool,
) -> Cow<'a, Register> {
    let mut limited = register.clone();
    limited.purposes.retain(|one| meant(one.part.as_ref()));
    limited.data.retain(|one| meant(one.part.as_ref()));
    limited.retention.retain(|one| one.part.is_none() || meant(one.part.as_ref()));
    Cow::Owned(limited)
}
