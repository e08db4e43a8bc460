use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::first_failing;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Identifier;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "hetu-as-identification",
    severity: Severity::Error,
    provisions: &[Provision::statute("1050/2018").section("29")],
    page: include_str!("hetu_as_identification.md"),
    scope: Scope::File,
    check,
};

/// The personal identity code, alone or with the name, is enough to tell a person from others.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let file = register.id.span().file;
        let Some(failing) = first_failing(model, file, |day| is_in_force(day).then_some(())) else {
            continue;
        };
        for reference in &register.procedures {
            let Some(procedure) = model.procedures.get(reference) else { continue };
            if procedure.identified_by.iter().any(|by| is_code(*by)) {
                let arguments = vec![
                    ("procedure", procedure.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report_as(failing.variant(), reference.span(), arguments);
                findings.related(procedure.id.span(), "label-defined");
            }
        }
    }
}

/// Whether the rule that forbids it is in force: from the first day of 2024.
fn is_in_force(day: Date) -> bool {
    Date::new(2024, 1, 1).is_some_and(|first| first <= day)
}

fn is_code(by: Identifier) -> bool {
    match by {
        Identifier::IdentityCode | Identifier::IdentityCodeAndName => true,
        Identifier::StrongIdentification | Identifier::IdentityDocument | Identifier::KnownData => {
            false
        }
    }
}
