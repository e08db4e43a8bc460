//! Seloste compiles registers written in YAML into privacy documents.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

pub mod text;
