use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Sensitive, of_dpv};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "category-term-mismatch",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(9).paragraph(1), Provision::gdpr(10)],
    page: include_str!("category_term_mismatch.md"),
    scope: Scope::File,
    check,
};

/// The vocabulary's term for a category in use stands for special data or data on offences, and
/// the category does not say so.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for register in model.maintained() {
        let used = model::used_categories(model, register).into_iter();
        for category in used.filter(|category| seen.insert(category.id.as_str())) {
            let Some(term) = &category.dpv else { continue };
            let variant = match of_dpv(&term.value) {
                Some(Sensitive::Special(special)) if category.special.is_none() => {
                    // What only shows through other data is told by a field of its own.
                    let proxy = category.proxy_for == Some(special);
                    if proxy { continue } else { "" }
                }
                Some(Sensitive::Special(special)) if category.special != Some(special) => "other",
                Some(Sensitive::Criminal) if !category.criminal => "criminal",
                Some(_) | None => continue,
            };
            let id = category.id.as_str();
            let arguments = vec![("category", id.into()), ("term", term.value.as_str().into())];
            findings.report_as(variant, term.span, arguments);
        }
    }
}
