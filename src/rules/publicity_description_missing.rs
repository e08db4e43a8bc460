use super::systems::of_authorities;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{System, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "publicity-description-missing",
    severity: Severity::Info,
    provisions: &[Provision::statute("906/2019").section("28")],
    page: include_str!("publicity_description_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// A system with case or service data of an authority lacks what its description for document
/// publicity tells: search keys, and whether data are open through an interface. Of a missing authority, `system-without-owner` speaks.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let controllers = model.controllers();
    for system in of_authorities(model).into_iter().filter(|one| has_service_data(one)) {
        // A system of another authority is described by that one.
        let own = system
            .owner
            .as_ref()
            .is_none_or(|owner| controllers.iter().any(|one| one.id.as_str() == owner.as_str()));
        let variant = match (system.search_keys.is_empty(), &system.interfaces) {
            (true, _) => "",
            (false, None) => "interfaces",
            (false, Some(_)) => continue,
        };
        if own {
            let arguments = vec![("system", system.id.as_str().into())];
            findings.report_as(variant, system.id.span(), arguments);
        }
    }
}

/// A part of a greater system is described with it.
fn has_service_data(system: &System) -> bool {
    let kind = match system.kind {
        SystemKind::Core | SystemKind::National | SystemKind::CaseManagement => true,
        SystemKind::AddOn
        | SystemKind::Office
        | SystemKind::NetworkDrive
        | SystemKind::Form
        | SystemKind::Paper
        | SystemKind::Support => false,
    };
    kind && system.part_of.is_none()
}
