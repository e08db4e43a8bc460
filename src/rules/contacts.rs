//! What rules on contacts share.

use crate::model::Model;
use crate::register::Contact;

/// Every contact of the workspace: of organisations, of registers that have not ended, and of
/// procedures.
pub(super) fn contacts<'a>(model: &Model<'a>) -> Vec<&'a Contact> {
    let officers = model.organisations.iter().filter_map(|one| one.dpo.as_ref());
    let of_registers =
        model.maintained().flat_map(|one| one.responsible.iter().chain(&one.contacts));
    let of_procedures = model.procedures.iter().flat_map(|one| &one.contacts);
    officers.chain(of_registers).chain(of_procedures).collect()
}
