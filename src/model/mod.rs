//! What the registers mean: references resolved, conclusions drawn.
//!
//! The author states facts; this floor concludes: who the recipients are, what
//! is transferred where, which rights apply to which purpose. Nothing here is
//! worded and nothing here is stored back.

mod agreements;
mod approval;
mod bases;
mod derive;
mod granularity;
mod index;
mod location;
mod parts;
mod resolve;
mod retained;
mod retention;
mod risk;
mod special;

pub use agreements::{agreements_of, has_processing_agreement, processing_agreements_for};
pub use approval::{APPROVAL_FORMAT, Approval, ApprovalStatus, agreed, in_force, order};
pub use derive::{
    Ground, Outside, Recipient, RecipientRole, TransferPicture, adequacy, chain, given, given_at,
    grants, mechanism, processors_are_known, recipients, rights, system_references, transfers,
    used_categories, used_systems,
};
pub use granularity::{Dual, dual};
pub use index::Index;
pub use location::{hosting, location, run_by, wholes_are_known, with_wholes};
pub use parts::{Held, Origin, PartFacts, acts_for, decides_on, parts, principals};
pub use resolve::{Model, resolve};
pub use retained::{Retained, RetainedData, items_under, retained};
pub use retention::retention_of;
pub use risk::{
    Compulsory, Listed, Trigger, are_enough, compulsory, is_sensitive, listed, triggers,
};
pub use special::{special_categories, unconditioned, unused_special};
