use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model;
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "art9-condition-without-category",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(9), Provision::gdpr(30).paragraph(1).point("c")],
    page: include_str!("art9_condition_without_category.md"),
    check,
};

/// A condition of Art. 9(2) is stated for categories of which the register processes none.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let used = model::used_categories(model, register);
        for special in register.purposes.iter().flat_map(|purpose| &purpose.special) {
            let special_and_used =
                |id: &str| used.iter().any(|own| own.id.as_str() == id && own.special.is_some());
            if !special.categories.iter().any(|category| special_and_used(category.as_str())) {
                let arguments = vec![
                    ("condition", special.condition.value.id().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(special.condition.span, arguments);
            }
        }
    }
}
