use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Category, Register};

pub(crate) static RULE: Rule = Rule {
    id: "criminal-data-without-ground",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(10), Provision::statute("1050/2018").section("7")],
    page: include_str!("criminal_data_without_ground.md"),
    scope: Scope::File,
    check,
};

/// Data on convictions and offences are held without a ground that allows it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let ground = Provision::statute("1050/2018").section("7");
    for register in model.maintained() {
        let criminal = model::used_categories(model, register).into_iter();
        for category in criminal.filter(|category| category.criminal) {
            if !is_grounded(register, category, ground) {
                let arguments = vec![
                    ("category", category.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(model.field(register, "/data"), arguments);
                findings.related(category.id.span(), "label-defined");
            }
        }
    }
}

/// Whether the category or a purpose of the register cites the ground.
fn is_grounded(register: &Register, category: &Category, ground: Provision) -> bool {
    let bases = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    let cited = bases.flat_map(|basis| &basis.provisions).chain(&category.provisions);
    cited.into_iter().any(|provision| ground.covers(provision.value))
}
