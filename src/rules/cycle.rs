use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::System;

pub(crate) static RULE: Rule = Rule {
    id: "cycle",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("cycle.md"),
    check,
};

/// A system is, through others, a part of itself; an organisation its own successor.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for system in model.systems.iter() {
        let whole = |system: &System| system.part_of.as_ref().and_then(|w| model.systems.get(w));
        let path = chain(system, system.id.as_str(), whole, |system| system.id.as_str());
        if let (Some(path), Some(part_of)) = (path, &system.part_of) {
            findings.report(part_of.span(), vec![("path", path.into())]);
        }
    }
    for organisation in model.organisations.iter() {
        let successor = |one: &crate::register::Organisation| {
            one.replaced_by.as_ref().and_then(|next| model.organisations.get(next))
        };
        let path = chain(organisation, organisation.id.as_str(), successor, |o| o.id.as_str());
        if let (Some(path), Some(next)) = (path, &organisation.replaced_by) {
            findings.report(next.span(), vec![("path", path.into())]);
        }
    }
}

/// The path from `start` back to itself, if there is one and `start` is its first in the alphabet,
/// so that each cycle is told once.
fn chain<'a, T>(
    start: &'a T,
    first: &str,
    next: impl Fn(&T) -> Option<&'a T>,
    id: impl Fn(&T) -> &str,
) -> Option<String> {
    let mut path = vec![first.to_owned()];
    let mut at = next(start)?;
    while id(at) != first {
        if path.iter().any(|seen| seen == id(at)) || id(at) < first {
            return None;
        }
        path.push(id(at).to_owned());
        at = next(at)?;
    }
    path.push(first.to_owned());
    Some(path.join(" → "))
}
