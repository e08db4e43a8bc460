//! Seloste compiles registers written in YAML into privacy documents.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

pub mod text;

pub mod law;

pub mod diagnostic;
pub mod language;

pub mod register;

pub mod model;

pub mod document;
pub mod lint;

pub mod render;
pub mod rules;

pub mod report;
pub mod site;
pub mod world;

pub mod compile;

pub mod cli;
