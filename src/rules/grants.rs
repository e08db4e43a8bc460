//! What rules on access grants share.

use crate::law::Provision;
use crate::model::Model;
use crate::register::{ClientScope, Grant, SystemKind};

/// Whether the right opens client data of employment services: by its ground, by its system, or
/// because it is limited to the clients of an area whose responsible municipality gives it.
pub(super) fn is_of_employment(model: &Model<'_>, grant: &Grant) -> bool {
    let act = Provision::statute("380/2023");
    let by_ground = grant.ground.as_ref().is_some_and(|ground| act.covers(ground.value));
    let by_system = model
        .systems
        .get(&grant.system)
        .is_some_and(|system| matches!(system.kind, SystemKind::National | SystemKind::AddOn));
    let responsible = |by: &str| {
        let mut areas = model.areas.iter().filter_map(|area| area.responsible.as_ref());
        areas.any(|one| one.as_str() == by)
    };
    let by_area =
        grant.scope.contains(&ClientScope::Area) && responsible(grant.granted_by.as_str());
    by_ground || by_system || by_area
}
