//! Parts of a register: what each says of its own, and what it takes from the whole it belongs to.

use std::collections::BTreeSet;

use crate::register::{DataItem, Organisation, Part, Purpose, Ref, Register, Retention, Role};

/// A part of a register with its facts, its own or inherited.
#[derive(Debug, Clone)]
pub struct PartFacts<'r> {
    /// The part.
    pub part: &'r Part,
    /// Its purposes.
    pub purposes: Held<'r, Purpose>,
    /// Its data.
    pub data: Held<'r, DataItem>,
    /// Its retention rules.
    pub retention: Held<'r, Retention>,
}

/// Facts of a part, and where they come from.
#[derive(Debug, Clone)]
pub struct Held<'r, T> {
    /// The facts.
    pub list: Vec<&'r T>,
    /// Whose they are.
    pub from: Origin<'r>,
}

/// Whose facts hold for a part.
#[derive(Debug, Clone, Copy)]
pub enum Origin<'r> {
    /// The part's own.
    Own,
    /// Those of a part above it.
    Part(&'r Part),
    /// Those that the register states for no part.
    Register,
}

/// The parts of the register, each followed by those that belong to it.
#[must_use]
pub fn parts(register: &Register) -> Vec<PartFacts<'_>> {
    let mut ordered = Vec::new();
    let mut seen = BTreeSet::new();
    let tops = register.parts.iter().filter(|part| part.under.is_none());
    for part in tops.chain(&register.parts) {
        add(register, part, &mut seen, &mut ordered);
    }
    ordered.into_iter().map(|part| facts(register, part)).collect()
}

/// Adds the part and those below it; what stands in a cycle has no top and comes last.
fn add<'r>(
    register: &'r Register,
    part: &'r Part,
    seen: &mut BTreeSet<&'r str>,
    ordered: &mut Vec<&'r Part>,
) {
    if !seen.insert(part.id.as_str()) {
        return;
    }
    ordered.push(part);
    let below = |one: &&Part| one.under.as_ref().is_some_and(|u| u.as_str() == part.id.as_str());
    for one in register.parts.iter().filter(below) {
        add(register, one, seen, ordered);
    }
}

fn facts<'r>(register: &'r Register, part: &'r Part) -> PartFacts<'r> {
    let kept_by = |item: &DataItem, rule: &Retention| {
        item.retention.iter().any(|one| one.as_str() == rule.id.as_str())
    };
    let of = |rule: &'r Retention| {
        let items = move |item: &&DataItem| kept_by(item, rule);
        let named = register.data.iter().filter(items).map(|item| item.part.as_ref());
        named.chain(rule.part.is_some().then_some(rule.part.as_ref())).collect::<Vec<_>>()
    };
    PartFacts {
        part,
        purposes: held(register, part, &register.purposes, |one| vec![one.part.as_ref()]),
        data: held(register, part, &register.data, |one| vec![one.part.as_ref()]),
        retention: held(register, part, &register.retention, |rule| {
            let of = of(rule);
            if of.is_empty() { vec![None] } else { of }
        }),
    }
}

/// The facts of the nearest level that has any: the part, those above it, at last the register.
fn held<'r, T>(
    register: &'r Register,
    part: &'r Part,
    all: &'r [T],
    parts_of: impl Fn(&'r T) -> Vec<Option<&'r Ref<Part>>>,
) -> Held<'r, T> {
    let at = |level: Option<&str>| -> Vec<&'r T> {
        let here = |one: &&'r T| parts_of(one).iter().any(|p| p.map(Ref::as_str) == level);
        all.iter().filter(here).collect()
    };
    for level in above(register, part) {
        let list = at(Some(level.id.as_str()));
        if !list.is_empty() {
            let own = level.id.as_str() == part.id.as_str();
            return Held { list, from: if own { Origin::Own } else { Origin::Part(level) } };
        }
    }
    Held { list: at(None), from: Origin::Register }
}

/// The part, the one it belongs to, and so on.
fn above<'r>(register: &'r Register, part: &'r Part) -> impl Iterator<Item = &'r Part> {
    let wholes = part.under.as_ref().map(|under| register.with_wholes(under));
    std::iter::once(part).chain(wholes.into_iter().flatten())
}

/// Whether the organisation decides on the purpose itself, instead of acting for a controller.
#[must_use]
pub fn decides_on(register: &Register, purpose: &Purpose) -> bool {
    register.role_in(purpose.part.as_ref()) == Role::Controller
}

/// The controllers for whom the organisation acts in `part`; none where it decides itself.
#[must_use]
pub fn acts_for<'r>(register: &'r Register, part: Option<&Ref<Part>>) -> &'r [Ref<Organisation>] {
    match register.role_in(part) {
        Role::Controller => &[],
        Role::Processor => {
            let wholes = part.into_iter().flat_map(|part| register.with_wholes(part));
            let named = wholes.map(|part| part.acts_for.as_slice()).find(|list| !list.is_empty());
            named.unwrap_or(&register.acts_for)
        }
    }
}

/// All controllers for whom the organisation acts in the register or in a part of it, each once.
#[must_use]
pub fn principals(register: &Register) -> Vec<&Ref<Organisation>> {
    let of_parts = register.parts.iter().filter(|part| !part.acts_for.is_empty());
    let of_parts = of_parts.flat_map(|part| {
        let acts = part.role.unwrap_or(register.role) == Role::Processor;
        part.acts_for.iter().filter(move |_| acts)
    });
    let mut seen = BTreeSet::new();
    let all = acts_for(register, None).iter().chain(of_parts);
    all.filter(|one| seen.insert(one.as_str().to_owned())).collect()
}
