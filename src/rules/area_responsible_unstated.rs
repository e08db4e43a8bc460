use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "area-responsible-unstated",
    severity: Severity::Warning,
    provisions: &[Provision::statute("410/2015").section("51")],
    page: include_str!("area_responsible_unstated.md"),
    scope: Scope::Workspace,
    check,
};

/// A co-operation area has a joint organ or members, and the municipality that acts for it is not
/// told. An area is no legal person, so that nobody knows then who the controller is.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for area in model.areas.iter().filter(|area| area.responsible.is_none()) {
        findings.report(area.id.span(), vec![("area", area.id.as_str().into())]);
    }
}
