use super::systems::of_authorities;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::SystemKind;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "change-assessment-missing",
    severity: Severity::Info,
    provisions: &[Provision::statute("906/2019").section("5").subsection(3)],
    page: include_str!("change_assessment_missing.md"),
    scope: Scope::File,
    check,
};

/// A system that an authority has taken into use since the act entered into force, and of which no
/// assessment of the change is recorded.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let Some(in_force) = Date::new(2020, 1, 1) else { return };
    for system in of_authorities(model) {
        let Some(since) = system.since.filter(|since| since.value >= in_force) else { continue };
        let essential = match system.kind {
            SystemKind::Core
            | SystemKind::National
            | SystemKind::AddOn
            | SystemKind::CaseManagement => true,
            SystemKind::Office
            | SystemKind::NetworkDrive
            | SystemKind::Form
            | SystemKind::Paper
            | SystemKind::Support => false,
        };
        if essential && system.change_assessed.is_none() {
            let arguments =
                vec![("system", system.id.as_str().into()), ("date", since.value.into())];
            findings.report(since.span, arguments);
        }
    }
}
