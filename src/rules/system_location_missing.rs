use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "system-location-missing",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(13).paragraph(1).point("f"),
        Provision::gdpr(30).paragraph(1).point("e"),
    ],
    page: include_str!("system_location_missing.md"),
    scope: Scope::File,
    check,
};

/// Neither the system in use, nor its whole, nor a processor that runs it tells a country.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| model::processors_are_known(model, one)) {
        for system in model::used_systems(model, register) {
            let known = model::wholes_are_known(model, system);
            if known && model::location(model, register, system).is_empty() {
                let arguments = vec![
                    ("system", system.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(system.id.span(), arguments);
                let used = model::system_references(register);
                let reference = used.into_iter().find(|one| one.as_str() == system.id.as_str());
                reference
                    .into_iter()
                    .for_each(|one| findings.related(one.span(), "label-referred"));
            }
        }
    }
}
