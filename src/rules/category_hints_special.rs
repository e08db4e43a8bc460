use std::collections::BTreeSet;

use super::names::all_of;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::is_special_hint;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "category-hints-special",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(9).paragraph(1)],
    page: include_str!("category_hints_special.md"),
    scope: Scope::File,
    check,
};

/// The name of a category in use sounds like a special category, and it is none.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for register in model.maintained() {
        let plain = model::used_categories(model, register)
            .into_iter()
            .filter(|category| category.special.is_none() && !category.not_personal)
            .filter(|category| seen.insert(category.id.as_str()));
        for category in plain {
            let mut words = all_of(&category.name).flat_map(str::split_whitespace);
            let Some(word) = words.find(|word| is_special_hint(word)) else { continue };
            let arguments = vec![("category", category.id.as_str().into()), ("word", word.into())];
            findings.report(category.id.span(), arguments);
        }
    }
}
