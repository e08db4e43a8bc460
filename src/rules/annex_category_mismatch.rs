use std::collections::{BTreeMap, BTreeSet};

use super::agreements::of_processing;
use super::phrases;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Model, with_wholes};
use crate::register::{Agreement, DataItem, Ref, Register};

pub(crate) static RULE: Rule = Rule {
    id: "annex-category-mismatch",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("annex_category_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// An annex lists other categories than the registers that it is about.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let registers: BTreeMap<&str, &Register> =
        model.maintained().map(|register| (register.id.as_str(), register)).collect();
    for agreement in of_processing(model) {
        let mut annexes = agreement.annexes.iter();
        let first = annexes.find_map(|annex| Some((annex, annex.categories.first()?)));
        let Some((annex, first)) = first else { continue };
        let Some(held) = held(model, agreement, &registers) else { continue };
        let listed: BTreeSet<&str> = annex.categories.iter().map(Ref::as_str).collect();
        if listed != held {
            let arguments = vec![
                ("agreement", agreement.id.as_str().into()),
                ("first", only(model, &listed, &held)),
                ("second", only(model, &held, &listed)),
            ];
            findings.report(first.span(), arguments);
        }
    }
}

/// The categories that the agreement's registers keep in its systems; `None` where one of the
/// registers is not known or not kept up.
fn held<'a>(
    model: &Model<'a>,
    agreement: &Agreement,
    registers: &BTreeMap<&'a str, &'a Register>,
) -> Option<BTreeSet<&'a str>> {
    let mut held = BTreeSet::new();
    for named in &agreement.registers {
        let register = registers.get(named.as_str())?;
        let items = register.data.iter().filter(|item| is_concerned(model, agreement, item));
        held.extend(items.flat_map(|item| &item.categories).map(Ref::as_str));
    }
    (!held.is_empty()).then_some(held)
}

/// Whether the item may stand in one of the agreement's systems or their parts.
fn is_concerned(model: &Model<'_>, agreement: &Agreement, item: &DataItem) -> bool {
    let is_of_agreement = |id: &str| agreement.systems.iter().any(|one| one.as_str() == id);
    let stands_in_one = |named| {
        let wholes = model.systems.get(named).map(|own| with_wholes(model, own));
        wholes.is_some_and(|wholes| wholes.iter().any(|one| is_of_agreement(one.id.as_str())))
    };
    agreement.systems.is_empty()
        || item.systems.is_empty()
        || item.systems.iter().any(stands_in_one)
}

/// What only the first of two sets has, by name.
fn only(model: &Model<'_>, these: &BTreeSet<&str>, those: &BTreeSet<&str>) -> Argument {
    let name = |id: &&str| match model.categories.named(id) {
        Some(category) => phrases::said(model, &category.name),
        None => phrases::plain(id),
    };
    phrases::listed(these.difference(those).map(name).collect())
}
