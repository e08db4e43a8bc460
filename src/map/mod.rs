//! The data map: where personal data come from, where they are kept, who gets them and what leaves
//! the EEA.
//!
//! A graph whose nodes have a kind and whose flows tell what goes, why, on what ground and how. It
//! knows no words, no picture and no page: names are those of the model, in every language.

mod atlas;
mod carried;
mod gather;
mod graph;
mod legible;
mod questions;
mod scope;

pub use atlas::Atlas;
pub use graph::{Flow, FlowKind, Graph, Node, NodeId, NodeKind, Title};
pub use questions::{Reached, paths, reached, touching};
pub use scope::{Scope, graph, visible};
