//! The law: provisions, the Regulation's terms, and dated catalogs of acts,
//! countries, decisions and rights.
//!
//! Nothing here reads a register. Every catalog row keeps how sure it is
//! ([`Confidence`]), and every question about validity takes a date.

mod act;
mod basis;
pub mod catalogs;
mod country;
mod identity_code;
mod mechanism;
mod names;
mod part;
mod provision;
mod right;
pub mod rights;

pub use act::{Act, Treaty};
pub use basis::{CHILD_CONSENT_AGE, LegalBasis, SpecialCondition};
pub use catalogs::{Catalogs, Confidence};
pub use country::{CountryCode, CountryCodeError};
pub use identity_code::identity_codes;
pub use mechanism::Mechanism;
pub use names::Names;
pub use part::{Letter, Part, Point};
pub use provision::{Citation, Level, Problem, Provision, ProvisionError, Unit};
pub use right::Right;
