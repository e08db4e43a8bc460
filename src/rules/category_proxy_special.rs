use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Hint, hints_at};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::Category;
use std::collections::BTreeSet;

use super::names::all_of;

pub(crate) static RULE: Rule = Rule {
    id: "category-proxy-special",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(9).paragraph(1)],
    page: include_str!("category_proxy_special.md"),
    scope: Scope::Workspace,
    check,
};

/// Plain data may reveal a special category: together, as citizenship and mother tongue do, or by
/// the name of a place of care or of a fee.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let suspect: BTreeSet<&str> = suspect(model).map(|one| one.id.as_str()).collect();
    if suspect.is_empty() {
        return;
    }
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        let plain: Vec<&Category> = model::used_categories(model, register)
            .into_iter()
            .filter(|one| suspect.contains(one.id.as_str()))
            .collect();
        for (variant, hint) in [("clinic", Hint::Clinic), ("union", Hint::UnionFee)] {
            for category in plain.iter().filter(|one| hints(one, hint)) {
                if told.insert((category.id.as_str(), variant)) {
                    let arguments = vec![("category", category.id.as_str().into())];
                    findings.report_as(variant, category.id.span(), arguments);
                }
            }
        }
        let of = |hint| plain.iter().find(|one| hints(one, hint));
        let (Some(origin), Some(tongue)) = (of(Hint::Nationality), of(Hint::MotherTongue)) else {
            continue;
        };
        let arguments = vec![
            ("first", origin.id.as_str().into()),
            ("second", tongue.id.as_str().into()),
            ("register", register.id.as_str().into()),
        ];
        findings.report(model.field(register, "/data"), arguments);
        findings.related(origin.id.span(), "label-defined");
    }
}

/// The categories whose names hint at something that nothing is said of.
fn suspect<'a>(model: &'a Model<'_>) -> impl Iterator<Item = &'a Category> {
    let looked_for = [Hint::Clinic, Hint::UnionFee, Hint::Nationality, Hint::MotherTongue];
    let plain = model.categories.iter().filter(|one| is_plain(one));
    plain.filter(move |one| looked_for.iter().any(|hint| hints(one, *hint)))
}

/// Whether nothing is said of what the data may reveal.
fn is_plain(category: &Category) -> bool {
    category.special.is_none() && category.proxy_for.is_none() && !category.not_personal
}

fn hints(category: &Category, hint: Hint) -> bool {
    all_of(&category.name).flat_map(str::split_whitespace).any(|word| hints_at(hint, word))
}
