//! Registers that build on another: described once, included by many.
//!
//! A register that names a `base` is read as the base with its own facts laid over it. Every value
//! keeps its place, so that a finding stands where the fact is said. The rules are few:
//! a single value of one's own wins; what has an id replaces the base's of the same id; everything
//! else stands beside what the base says, and controllers, contacts and procedures of one's own
//! come first.

use std::collections::BTreeMap;

use super::id::Ref;
use super::localized::Answer;
use super::register::{Regime, Register, Role};

/// Completes every register of `registers` that names a base, and gives those registers as they
/// were written.
pub(super) fn complete(registers: &mut [Register]) -> Vec<Register> {
    let local: Vec<Register> = registers.iter().filter(|one| one.base.is_some()).cloned().collect();
    if local.is_empty() {
        return local;
    }
    let whole: Vec<(usize, Register)> = {
        let by_id: BTreeMap<&str, &Register> =
            registers.iter().rev().map(|one| (one.id.as_str(), one)).collect();
        let named = registers.iter().enumerate().filter(|(_, one)| one.base.is_some());
        named.map(|(index, one)| (index, completed(one, &by_id, &mut Vec::new()))).collect()
    };
    for (index, register) in whole {
        if let Some(place) = registers.get_mut(index) {
            *place = register;
        }
    }
    local
}

/// `register` over its base, and that one over its own.
///
/// A chain that leads back to its beginning is cut, and a base that nobody declares adds nothing:
/// the rules `cycle` and `unknown-reference` speak of them.
fn completed<'r>(
    register: &'r Register,
    by_id: &BTreeMap<&str, &'r Register>,
    seen: &mut Vec<&'r str>,
) -> Register {
    seen.push(register.id.as_str());
    let base = register.base.as_ref().and_then(|base| by_id.get(base.as_str()));
    match base {
        Some(base) if !seen.contains(&base.id.as_str()) => {
            over(register.clone(), completed(base, by_id, seen))
        }
        _ => register.clone(),
    }
}

/// The facts of `own` laid over those of `base`.
fn over(own: Register, base: Register) -> Register {
    Register {
        id: own.id,
        name: own.name,
        base: own.base,
        number: own.number.or(base.number),
        service: own.service.or(base.service),
        services: united(base.services, own.services, Ref::as_str),
        status: own.status,
        since: own.since.or(base.since),
        until: own.until.or(base.until),
        publish: own.publish,
        regime: if own.regime == Regime::Gdpr { base.regime } else { own.regime },
        role: if own.role == Role::Controller { base.role } else { own.role },
        introduction: own.introduction.or(base.introduction),
        notice: own.notice.or(base.notice),
        controllers: united(own.controllers, base.controllers, |one| one.organisation.as_str()),
        joint: own.joint.or(base.joint),
        acts_for: united(own.acts_for, base.acts_for, Ref::as_str),
        owner: own.owner.or(base.owner),
        responsible: own.responsible.or(base.responsible),
        contacts: joined(own.contacts, base.contacts),
        parts: replaced(base.parts, own.parts, |one| one.id.as_str()),
        purposes: replaced(base.purposes, own.purposes, |one| one.id.as_str()),
        unattached: own.unattached.or(base.unattached),
        data: joined(base.data, own.data),
        provision_duty: joined(base.provision_duty, own.provision_duty),
        sources: replaced(base.sources, own.sources, |one| one.id.as_str()),
        source_marking: own.source_marking.or(base.source_marking),
        systems: united(base.systems, own.systems, Ref::as_str),
        unnamed_systems: joined(base.unnamed_systems, own.unnamed_systems),
        paper: answered(base.paper, own.paper, joined),
        processors: answered(base.processors, own.processors, |base, own| {
            united(base, own, Ref::as_str)
        }),
        disclosures: answered(base.disclosures, own.disclosures, joined),
        transfers: answered(base.transfers, own.transfers, joined),
        retention: replaced(base.retention, own.retention, |one| one.id.as_str()),
        secrecy: own.secrecy.or(base.secrecy),
        measures: united(base.measures, own.measures, Ref::as_str),
        automated_decisions: answered(base.automated_decisions, own.automated_decisions, joined),
        impact_assessment: own.impact_assessment.or(base.impact_assessment),
        profiling: own.profiling.or(base.profiling),
        procedures: united(own.procedures, base.procedures, Ref::as_str),
        statements: joined(own.statements, base.statements),
        remarks: joined(base.remarks, own.remarks),
        internal: joined(base.internal, own.internal),
        risks: united(base.risks, own.risks, Ref::as_str),
        risk_factors: once(joined(base.risk_factors, own.risk_factors)),
        stated: joined(base.stated, own.stated),
        assumed: own.assumed,
    }
}

/// One list behind the other.
fn joined<T>(mut list: Vec<T>, more: Vec<T>) -> Vec<T> {
    list.extend(more);
    list
}

/// The list without what it has already said.
fn once<T: PartialEq>(list: Vec<T>) -> Vec<T> {
    let mut said: Vec<T> = Vec::new();
    for one in list {
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said
}

/// One list behind the other, each thing once.
fn united<T>(mut list: Vec<T>, more: Vec<T>, id: fn(&T) -> &str) -> Vec<T> {
    for one in more {
        if !list.iter().any(|known| id(known) == id(&one)) {
            list.push(one);
        }
    }
    list
}

/// The base's list, in which one's own replaces what has the same id; the rest follows.
fn replaced<T>(mut list: Vec<T>, own: Vec<T>, id: fn(&T) -> &str) -> Vec<T> {
    for one in own {
        match list.iter_mut().find(|known| id(known) == id(&one)) {
            Some(place) => *place = one,
            None => list.push(one),
        }
    }
    list
}

/// An answer of one's own, with what the base lists where both list something.
fn answered<T>(
    base: Option<Answer<Vec<T>>>,
    own: Option<Answer<Vec<T>>>,
    both: impl Fn(Vec<T>, Vec<T>) -> Vec<T>,
) -> Option<Answer<Vec<T>>> {
    match (base, own) {
        (Some(Answer::Some(base)), Some(Answer::Some(own))) => Some(Answer::Some(both(base, own))),
        (base, own) => own.or(base),
    }
}
