use rustc_hash::FxHashSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Category, Ref, Register};

pub(crate) static RULE: Rule = Rule {
    id: "category-list-incomplete",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(14).paragraph(1).point("d"),
        Provision::gdpr(30).paragraph(1).point("c"),
    ],
    page: include_str!("category_list_incomplete.md"),
    scope: Scope::File,
    check,
};

/// The register lists no data, or a category is used somewhere that is not on the list.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let id = register.id.as_str();
        if register.data.is_empty() {
            findings.report(register.id.span(), vec![("register", id.into())]);
            continue;
        }
        let listed = register.data.iter().flat_map(|item| &item.categories).map(Ref::as_str);
        let mut known: FxHashSet<&str> = listed.collect();
        for category in used(register) {
            if known.insert(category.as_str()) {
                let arguments =
                    vec![("category", category.as_str().into()), ("register", id.into())];
                findings.report_as("unlisted", category.span(), arguments);
            }
        }
    }
}

/// The categories that purposes, legal bases, sources, disclosures and retention rules refer to.
fn used(register: &Register) -> impl Iterator<Item = &Ref<Category>> {
    let disclosures = register.disclosures.as_ref().and_then(Answer::some);
    let purposes = register.purposes.iter().flat_map(|one| &one.categories);
    let based = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    let purposes = purposes.chain(based.flat_map(|basis| &basis.categories));
    let sources = register.sources.iter().flat_map(|one| &one.categories);
    let disclosed = disclosures.into_iter().flatten().flat_map(|one| &one.categories);
    let retained = register.retention.iter().flat_map(|one| &one.categories);
    purposes.chain(sources).chain(disclosed).chain(retained)
}
