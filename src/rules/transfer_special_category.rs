use std::collections::BTreeSet;

use super::phrases;
use super::transfers::{Declared, declared};
use crate::diagnostic::{Argument, Phrase, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Category, DataItem, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "transfer-special-category",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(32)],
    page: include_str!("transfer_special_category.md"),
    scope: Scope::File,
    check,
};

/// Special or secret data go to a third country, and nothing keeps them from being read there.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model) {
        let Some(country) = one.third_country(model) else { continue };
        if one.transfer.measures.iter().any(|measure| measure.value.hides_data()) {
            continue;
        }
        let delicate = transferred(model, one).into_iter().filter(|one| is_delicate(one));
        let names: Vec<Phrase> =
            delicate.map(|category| phrases::said(model, &category.name)).collect();
        if !names.is_empty() {
            let arguments = vec![
                ("register", one.register.id.as_str().into()),
                ("country", phrases::country(model.catalogs, country.value).into()),
                ("categories", Argument::Phrases(names)),
            ];
            findings.report(country.span, arguments);
        }
    }
}

fn is_delicate(category: &Category) -> bool {
    category.special.is_some() || category.criminal || !category.secrecy.is_empty()
}

/// What is transferred: the categories that are listed, or those kept in the system concerned, or
/// all of the register.
fn transferred<'a>(model: &Model<'a>, one: Declared<'a>) -> Vec<&'a Category> {
    if !one.transfer.categories.is_empty() {
        return model.categories.all(&one.transfer.categories).collect();
    }
    let Some(named) = &one.transfer.system else {
        return model::used_categories(model, one.register);
    };
    // Of a system that cannot be read nobody knows what it holds.
    let Some(system) = model.systems.get(named) else { return Vec::new() };
    let is_in = |named: &Ref<_>| {
        let own = model.systems.get(named);
        let wholes = own.map(|own| model::with_wholes(model, own)).unwrap_or_default();
        wholes.iter().any(|whole| whole.id.as_str() == system.id.as_str())
    };
    // An item that names no system may stand in any of them.
    let held = |item: &&DataItem| item.systems.is_empty() || item.systems.iter().any(is_in);
    let mut seen = BTreeSet::new();
    let named = one.register.data.iter().filter(held).flat_map(|item| &item.categories);
    let once = named.filter(|category| seen.insert(category.as_str()));
    once.filter_map(|category| model.categories.get(category)).collect()
}
