//! Seloste compiles registers written in YAML into privacy documents.
//!
//! This page is the map of the sources. It tells what stands where, what must
//! never be found where, and why.
//!
//! # How data flows
//!
//! ```text
//! disk ──▶ yaml: tree with places ──▶ shape findings, typed registers ──▶ model (references resolved)
//!                                                                           ├─▶ rules ──▶ findings ──▶ report
//!                                                                           ├─▶ map (a graph of flows) ──▶ SVG, DOT, Mermaid, GraphML
//!                                                                           └─▶ documents (views: facts and what follows)
//!                                                      templates + wording ──▶ Markdown ──▶ prose tree
//!                                                                                             ├─▶ HTML   ├─▶ PDF   └─▶ DOCX
//!                                                      records as tables ──▶ XLSX, CSV, JSON
//! ```
//!
//! An author writes facts; what follows from them (rights, recipients, whether a
//! statute is in force on a day) is derived and never stored. Problems are data
//! beside the result: one run tells all of them.
//!
//! # Floors
//!
//! A module uses lower floors and itself; modules on one floor do not see each
//! other. `tests/floors.rs` reads the imports and holds the sources to this table.
//!
//! | floor | modules |
//! |---|---|
//! | 0 | `text` (files, places, YAML as a tree, days, languages) |
//! | 1 | `law` (provisions, the Regulation's terms, dated catalogs) |
//! | 2 | `diagnostic` (findings and their pages) · `language` (wording, templates) |
//! | 3 | `register` (what the YAML says; its schemas) |
//! | 4 | `model` (what it means: references resolved, facts derived) |
//! | 5 | `document` (what each document says) · `lint` (what a rule is) · `map` (where data go) |
//! | 6 | `render` (one format, one file) · `rules` (one rule, one file) |
//! | 7 | `report` (findings in words) · `site` (pages and lists) · `world` (disk, clock, environment, processes, sockets) |
//! | 8 | `compile` (registers in, documents and findings out) |
//! | 9 | `cli` (one file per command) |
//! | 10 | `main` (the program) |
//!
//! # What is absent
//!
//! - Nothing but `world` touches the disk, the clock, the environment, processes or sockets.
//!   All else takes bytes and a day, and gives the same bytes for them.
//! - Nothing above `register` knows YAML.
//! - Documents do not know HTML; renderers do not know the Regulation.
//! - No order comes from a hash table, and no date from the clock: the same input and
//!   day give the same bytes.
//!
//! # Where to begin
//!
//! - A fact that registers should be able to state: [`register`], then the descriptions of its schema.
//! - A conclusion from facts: [`model`], with the law's side in [`law`].
//! - A rule: a file and a page in [`rules`], and a line in its list.
//! - What a document says: [`document`] for the facts, `templates/` for the words.
//! - How it looks: [`render`].

#![warn(unreachable_pub)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

pub mod text;

pub mod law;

pub mod diagnostic;
pub mod language;

pub mod register;

pub mod model;

pub mod document;
pub mod lint;
pub mod map;

pub mod render;
pub mod rules;

pub mod report;
pub mod site;
pub mod world;

pub mod compile;

pub mod cli;
