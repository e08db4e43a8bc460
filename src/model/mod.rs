//! What the registers mean: references resolved, conclusions drawn.
//!
//! The author states facts; this floor concludes: who the recipients are, what
//! is transferred where, which rights apply to which purpose. Nothing here is
//! worded and nothing here is stored back.

mod derive;
mod index;
mod resolve;

pub use derive::{
    Ground, Outside, Recipient, RecipientRole, TransferPicture, chain, given, grants, recipients,
    rights, system_references, transfers, used_categories, used_systems,
};
pub use index::Index;
pub use resolve::{Model, resolve};
