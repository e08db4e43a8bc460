use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};
use crate::register::{Category, Purpose, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "special-category-without-condition",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(9)],
    page: include_str!("special_category_without_condition.md"),
    check,
};

/// A purpose uses a special category for which it states no condition of Art. 9(2), or the register
/// holds one that no purpose uses.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let held = model::used_categories(model, register);
        let special: Vec<&Category> =
            held.into_iter().filter(|category| category.special.is_some()).collect();
        let stated = |one: &&Purpose| !one.anonymous_only && model::decides_on(register, one);
        for purpose in register.purposes.iter().filter(stated) {
            for category in special.iter().filter(|one| uses(purpose, one) && !covers(purpose, one))
            {
                let id = category.id.as_str();
                let arguments =
                    vec![("category", id.into()), ("purpose", purpose.id.as_str().into())];
                findings.report(purpose.id.span(), arguments);
                findings.related(category.id.span(), "label-defined");
            }
        }
        let idle = |category: &&&Category| {
            !register.purposes.iter().any(|one| uses(one, category) || covers(one, category))
        };
        for category in special.iter().filter(idle) {
            let arguments = vec![
                ("category", category.id.as_str().into()),
                ("register", register.id.as_str().into()),
            ];
            findings.report_as("unused", model.field(register, "/data"), arguments);
            findings.related(category.id.span(), "label-defined");
        }
    }
}

/// A purpose that lists no categories uses all that the register holds.
fn uses(purpose: &Purpose, category: &Category) -> bool {
    purpose.categories.is_empty() || lists(&purpose.categories, category)
}

fn covers(purpose: &Purpose, category: &Category) -> bool {
    purpose.special.iter().any(|special| lists(&special.categories, category))
}

fn lists(categories: &[Ref<Category>], category: &Category) -> bool {
    categories.iter().any(|one| one.as_str() == category.id.as_str())
}
