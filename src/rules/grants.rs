//! What rules on access grants share.

use crate::law::Provision;
use crate::model::Model;
use crate::register::{Grant, SystemKind};

/// Whether the right opens client data of employment services: by its ground, or by its system.
pub(super) fn is_of_employment(model: &Model<'_>, grant: &Grant) -> bool {
    let act = Provision::statute("380/2023");
    let by_ground = grant.ground.as_ref().is_some_and(|ground| act.covers(ground.value));
    let by_system = model
        .systems
        .get(&grant.system)
        .is_some_and(|system| matches!(system.kind, SystemKind::National | SystemKind::AddOn));
    by_ground || by_system
}
