//! The published tree: which page stands where, and what surrounds it.

mod pages;

pub use pages::{PlainFile, Published, Site, TemplateFault, published, tree};
