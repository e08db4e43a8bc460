//! The published tree: which page stands where, and what surrounds it.

mod charts;
mod illustrator;
mod lists;
mod maps;
mod pages;
mod preview;
mod printed_map;
mod rules;
mod search;
mod state;

pub use charts::{ChartKind, MapEntry};
pub use illustrator::Illustrator;
pub use maps::{Chart, Speech};
pub use pages::{PlainFile, Published, Site, TemplateFault, formed, published, tree};
pub use rules::{RulePage, rule_pages};
pub use state::{StatePage, state_pages};
