use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::Register;
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet};

use super::disclosures::identifies;
use super::parties::name;

pub(crate) static RULE: Rule = Rule {
    id: "flow-counterpart-missing",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(13).paragraph(1).point("e"),
        Provision::gdpr(14).paragraph(2).point("f"),
    ],
    page: include_str!("flow_counterpart_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// One controller of the workspace discloses data to another, which names it in none of its
/// registers as a source; or the other way round.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // What stands in a register that could not be read is not missed.
    if !model.knows_all_registers() {
        return;
    }
    let registers: Vec<&Register> = model.maintained().collect();
    // Of who is nowhere controller alone, the registers stand elsewhere.
    let alone = registers.iter().map(|one| held_by(model, one)).filter(|own| own.len() == 1);
    let controllers: BTreeSet<&str> = alone.flatten().collect();
    let joint: BTreeSet<Pair<'_>> = registers
        .iter()
        .flat_map(|one| pairs(&held_by(model, one), &held_by(model, one)))
        .collect();
    let (mut given, mut got) = (Flows::new(), Flows::new());
    for register in registers {
        let own = held_by(model, register);
        for to in model::given(register).filter(|one| identifies(one)).flat_map(|one| &one.to) {
            add(&mut given, pairs(&own, &[to.as_str()]), to.span());
        }
        for from in register.sources.iter().flat_map(|source| &source.organisations) {
            add(&mut got, pairs(&[from.as_str()], &own), from.span());
        }
    }
    for (variant, these, those) in [("", &given, &got), ("source", &got, &given)] {
        for ((from, to), span) in these {
            let known = controllers.contains(from) && controllers.contains(to);
            if known && !joint.contains(&(*from, *to)) && !those.contains_key(&(*from, *to)) {
                let arguments =
                    vec![("from", name(model, from).into()), ("to", name(model, to).into())];
                findings.report_as(variant, *span, arguments);
            }
        }
    }
}

/// From whom and to whom.
type Pair<'a> = (&'a str, &'a str);

/// The flows, each with the place that tells of it first.
type Flows<'a> = BTreeMap<Pair<'a>, Span>;

fn add<'a>(flows: &mut Flows<'a>, pairs: Vec<Pair<'a>>, span: Span) {
    for pair in pairs {
        flows.entry(pair).or_insert(span);
    }
}

fn pairs<'a>(from: &[&'a str], to: &[&'a str]) -> Vec<Pair<'a>> {
    from.iter().flat_map(|one| to.iter().map(move |other| (*one, *other))).collect()
}

/// The controllers of the register, by id.
fn held_by<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a str> {
    model.controllers_of(register).map(|one| one.organisation.as_str()).collect()
}
