//! The published tree: which page stands where, and what surrounds it.

mod illustrator;
mod maps;
mod pages;
mod preview;
mod printed_map;
mod rules;

pub use illustrator::Illustrator;
pub use maps::{Chart, Speech};
pub use pages::{PlainFile, Published, Site, TemplateFault, formed, published, tree};
pub use rules::{RulePage, rule_pages};
