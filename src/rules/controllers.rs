//! What rules on authorities share.

use crate::model::Model;
use crate::register::{Organisation, Register};

/// Whether a public authority is a controller of the register.
pub(super) fn is_of_authority(model: &Model<'_>, register: &Register) -> bool {
    known(model, register).any(|organisation| organisation.kind.is_authority())
}

/// Whether all controllers of the register are known, and none is a public authority.
pub(super) fn is_private(model: &Model<'_>, register: &Register) -> bool {
    let count = known(model, register).count();
    count > 0 && count == register.controllers.len() && !is_of_authority(model, register)
}

fn known<'a>(
    model: &'a Model<'a>,
    register: &'a Register,
) -> impl Iterator<Item = &'a Organisation> {
    let organisations = register.controllers.iter().map(|one| &one.organisation);
    organisations.filter_map(|organisation| model.organisations.get(organisation))
}
