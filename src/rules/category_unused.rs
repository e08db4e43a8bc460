use rustc_hash::FxHashSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Category, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "category-unused",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("c")],
    page: include_str!("category_unused.md"),
    scope: Scope::File,
    check,
};

/// The register holds data that none of its purposes uses.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        // A purpose that lists no categories uses all, and without purposes there is nothing to use.
        let uses_all = register.purposes.iter().any(|purpose| purpose.categories.is_empty());
        if uses_all || register.purposes.is_empty() {
            continue;
        }
        let mut used: FxHashSet<&str> = register
            .purposes
            .iter()
            .flat_map(|purpose| &purpose.categories)
            .map(Ref::as_str)
            .collect();
        for category in register.data.iter().flat_map(|item| &item.categories) {
            if is_plain(model, category) && used.insert(category.as_str()) {
                let arguments = vec![
                    ("category", category.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(category.span(), arguments);
            }
        }
    }
}

/// Of special categories `special-category-without-condition` speaks, and of what is not known
/// `unknown-reference`.
fn is_plain(model: &Model<'_>, category: &Ref<Category>) -> bool {
    model.categories.get(category).is_some_and(|category| category.special.is_none())
}
