use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Organ, Organisation, Part, Ref, Register, SubProcessor, System};

pub(crate) static RULE: Rule = Rule {
    id: "cycle",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("cycle.md"),
    scope: Scope::Workspace,
    check,
};

/// A system or a part of a register is, through others, a part of itself; an organisation its own
/// successor, the one whose data protection officer serves it, or its own sub-processor; an organ is
/// under itself, a process follows itself, and a register is its own base.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for system in model.systems.iter() {
        let whole = |one: &System| one.part_of.as_ref().and_then(|w| model.systems.get(w));
        let path = chain(system, system.id.as_str(), whole, |one| one.id.as_str());
        report(path, system.part_of.as_ref(), findings);
    }
    for organisation in model.organisations.iter() {
        let next = |next: &Ref<Organisation>| model.organisations.get(next);
        let successor = |one: &Organisation| one.replaced_by.as_ref().and_then(next);
        let path = chain(organisation, organisation.id.as_str(), successor, |one| one.id.as_str());
        report(path, organisation.replaced_by.as_ref(), findings);
        let officer = |one: &Organisation| one.shared_dpo.as_ref().and_then(next);
        let path = chain(organisation, organisation.id.as_str(), officer, |one| one.id.as_str());
        report(path, organisation.shared_dpo.as_ref(), findings);
    }
    for organ in model.organs.iter() {
        let above = |one: &Organ| one.under.as_ref().and_then(|under| model.organs.get(under));
        let path = chain(organ, organ.id.as_str(), above, |one| one.id.as_str());
        report(path, organ.under.as_ref(), findings);
    }
    for process in model.processes.iter() {
        let id = process.id.as_str();
        let own = process.follows.iter().find(|before| before.as_str() == id);
        report(own.map(|_| format!("{id} → {id}")), own, findings);
    }
    for processor in model.processors.iter() {
        let above = vec![processor.organisation.as_str()];
        employed(&above, processor.sub_processors.as_ref(), findings);
    }
    for register in model.registers {
        let base = |one: &Register| one.base.as_ref().and_then(|base| model.register(base));
        let path = chain(register, register.id.as_str(), base, |one| one.id.as_str());
        report(path, register.base.as_ref(), findings);
        parts(register, findings);
    }
}

/// The sub-processors of the last of a chain of organisations.
fn employed(
    above: &[&str],
    by_it: Option<&Answer<Vec<SubProcessor>>>,
    findings: &mut Findings<'_>,
) {
    let Some(Answer::Some(by_it)) = by_it else { return };
    for one in by_it {
        let id = one.organisation.as_str();
        let chain = [above, &[id]].concat();
        match above.iter().position(|before| *before == id) {
            Some(first) => {
                let path = chain.get(first..).unwrap_or_default().join(" → ");
                report(Some(path), Some(&one.organisation), findings);
            }
            None => employed(&chain, one.sub_processors.as_ref(), findings),
        }
    }
}

/// The parts of one register.
fn parts(register: &Register, findings: &mut Findings<'_>) {
    for part in &register.parts {
        let whole = |one: &Part| one.under.as_ref().and_then(|under| register.part(under));
        let path = chain(part, part.id.as_str(), whole, |one| one.id.as_str());
        report(path, part.under.as_ref(), findings);
    }
}

/// The cycle is told where its first member refers to the next.
fn report<T>(path: Option<String>, next: Option<&Ref<T>>, findings: &mut Findings<'_>) {
    if let (Some(path), Some(next)) = (path, next) {
        findings.report(next.span(), vec![("path", path.into())]);
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
