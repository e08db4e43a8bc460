use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model;
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "special-category-without-condition",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(9)],
    page: include_str!("special_category_without_condition.md"),
    check,
};

/// A special category is processed for which no purpose states a condition of Art. 9(2).
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let special = register.purposes.iter().flat_map(|purpose| &purpose.special);
        let covered: Vec<&str> =
            special.flat_map(|own| &own.categories).map(|category| category.as_str()).collect();
        for category in model::used_categories(model, register) {
            let id = category.id.as_str();
            if category.special.is_some() && !covered.contains(&id) {
                let arguments =
                    vec![("category", id.into()), ("register", register.id.as_str().into())];
                findings.report(model.field(register, "/data"), arguments);
                findings.related(category.id.span(), "label-defined");
            }
        }
    }
}
