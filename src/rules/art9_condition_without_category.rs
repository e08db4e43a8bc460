use super::phrases;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Category, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "art9-condition-without-category",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(9), Provision::gdpr(30).paragraph(1).point("c")],
    page: include_str!("art9_condition_without_category.md"),
    scope: Scope::File,
    check,
};

/// A condition of Art. 9(2) is stated for categories of which the register processes none.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let held = model::used_categories(model, register);
        let special_and_held = |reference: &Ref<Category>| {
            let own = held.iter().find(|own| own.id.as_str() == reference.as_str());
            own.is_some_and(|own| own.special.is_some())
        };
        let loose = register.unattached.iter().flat_map(|unattached| &unattached.special);
        for special in register.purposes.iter().flat_map(|purpose| &purpose.special).chain(loose) {
            // Of a category that cannot be read nobody knows whether it is special.
            let unread = |one: &Ref<Category>| model.categories.get(one).is_none();
            if !special.categories.iter().any(|one| special_and_held(one) || unread(one)) {
                let arguments = vec![
                    (
                        "condition",
                        phrases::condition(model.catalogs, special.condition.value).into(),
                    ),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(special.condition.span, arguments);
            }
        }
    }
}
