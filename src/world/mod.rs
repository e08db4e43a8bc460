//! The outside: disk, clock, environment and processes. Nothing else touches them.

pub mod disk;
pub mod environment;
pub mod output;
pub mod progress;
pub mod typst;
