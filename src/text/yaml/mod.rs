//! YAML as a tree in which every key and value knows its place.
//!
//! [`parse`] reads one document into a [`Node`] and collects every [`Problem`]
//! on the way. The tree is then checked in place by `jsonschema` (through
//! [`Yaml`]), turned into typed values by [`from_node`], and asked for spans by
//! JSON Pointer.
//!
//! The schema is YAML 1.2 core, read with caution: what could be data stays
//! text. `no`, `on`, `1:30`, `1_000`, dates, `.inf`, `.nan`, numbers that begin
//! with a plus sign (`+358…`) or with a needless zero (`012`, post codes) and
//! whole numbers beyond 64 bits are text; whatever stands in quotes is text.

mod anchor;
mod blame;
mod build;
mod decode;
mod json;
mod parse;
mod problem;
mod scalar;
mod tree;

pub use decode::{DecodeError, from_node};
pub use json::{Number, Yaml, to_json};
pub use parse::{Limits, Parsed, events, parse};
pub use problem::{Problem, ProblemKind, SyntaxProblem};
pub use tree::{Entry, Kind, Node, Visit, Walk};
