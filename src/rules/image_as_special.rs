use super::disclosures::identifies;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Category, Register};

pub(crate) static RULE: Rule = Rule {
    id: "image-as-special",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(9), Provision::statute("621/1999").section("24")],
    page: include_str!("image_as_special.md"),
    scope: Scope::File,
    check,
};

/// Pictures that may reveal a special category are open to everybody, and no condition of Art. 9(2)
/// covers them.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for disclosure in model::given(register).filter(|one| one.public && identifies(one)) {
            for reference in &disclosure.categories {
                let Some(category) = model.categories.get(reference) else { continue };
                if category.image && reveals(category) && !is_allowed(register, category) {
                    let arguments = vec![
                        ("category", category.id.as_str().into()),
                        ("register", register.id.as_str().into()),
                    ];
                    findings.report(reference.span(), arguments);
                    findings.related(category.id.span(), "label-defined");
                }
            }
        }
    }
}

fn reveals(category: &Category) -> bool {
    category.proxy_for.is_some() || category.special.is_some()
}

/// Whether a purpose of the register names a condition for the data.
fn is_allowed(register: &Register, category: &Category) -> bool {
    let conditions = register.purposes.iter().flat_map(|purpose| &purpose.special);
    let mut covered = conditions.flat_map(|condition| &condition.categories);
    covered.any(|one| one.as_str() == category.id.as_str())
}
