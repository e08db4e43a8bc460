use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "special-category-without-condition",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(9)],
    page: include_str!("special_category_without_condition.md"),
    scope: Scope::File,
    check,
};

/// A purpose uses a special category for which it states no condition of Art. 9(2), or the register
/// holds one that no purpose uses.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for (purpose, category) in model::unconditioned(model, register) {
            let id = category.id.as_str();
            let arguments = vec![("category", id.into()), ("purpose", purpose.id.as_str().into())];
            findings.report(purpose.id.span(), arguments);
            findings.related(category.id.span(), "label-defined");
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
