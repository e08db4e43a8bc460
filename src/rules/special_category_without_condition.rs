use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Ref, SpecialBasis};

pub(crate) static RULE: Rule = Rule {
    id: "special-category-without-condition",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(9)],
    page: include_str!("special_category_without_condition.md"),
    scope: Scope::File,
    check,
};

/// A purpose uses a special category for which it states no condition of Art. 9(2), or the register
/// holds one that no purpose uses, or the consent that is the condition opens other data.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for (purpose, category) in model::unconditioned(model, register) {
            let id = category.id.as_str();
            let arguments = vec![("category", id.into()), ("purpose", purpose.id.as_str().into())];
            findings.report(purpose.id.span(), arguments);
            findings.related(category.id.span(), "label-defined");
        }
        for special in register.purposes.iter().flat_map(|purpose| &purpose.special) {
            consented(model, special, findings);
        }
        for category in model::unused_special(model, register) {
            let arguments = vec![
                ("category", category.id.as_str().into()),
                ("register", register.id.as_str().into()),
            ];
            findings.report_as("unused", model.field(register, "/data"), arguments);
            findings.related(category.id.span(), "label-defined");
        }
    }
}

/// Tells of categories that the consent of a condition does not open, where it tells which it opens.
fn consented(model: &Model<'_>, special: &SpecialBasis, findings: &mut Findings<'_>) {
    let Some(named) = &special.consent else { return };
    let Some(consent) = model.consents.get(named).filter(|one| !one.categories.is_empty()) else {
        return;
    };
    let opened: BTreeSet<&str> = consent.categories.iter().map(Ref::as_str).collect();
    let closed = special.categories.iter().filter(|one| !opened.contains(one.as_str()));
    let closed: Vec<String> = closed.map(|one| one.as_str().to_owned()).collect();
    if !closed.is_empty() {
        let arguments =
            vec![("consent", consent.id.as_str().into()), ("categories", Argument::List(closed))];
        findings.report_as("consent", named.span(), arguments);
        findings.related(consent.id.span(), "label-defined");
    }
}
