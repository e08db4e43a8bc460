//! Files, spans and the values that know where they were written.
//!
//! Nothing here knows privacy law: this is the ground that every other module
//! stands on.

mod date;
mod hash;
mod hidden;
mod language;
mod lent;
#[cfg(test)]
pub(crate) mod looks;
mod source;
mod spanned;
pub mod yaml;

pub use date::{Date, DateError};
pub use hash::sha256;
pub use hidden::{is_hidden, shown};
pub use language::Language;
pub(crate) use lent::lent;
pub use source::{FileId, Position, Source, Sources, Span};
pub use spanned::Spanned;
