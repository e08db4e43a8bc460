//! The outside: disk, clock, environment, processes and sockets. Nothing else touches them.

#![expect(clippy::disallowed_methods, reason = "the one module that touches the outside")]

pub mod disk;
pub mod environment;
pub mod output;
pub mod progress;
mod refusal;
pub mod server;
pub mod typst;
pub mod watch;

pub use refusal::Refusal;
