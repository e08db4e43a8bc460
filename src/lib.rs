//! Seloste compiles registers written in YAML into privacy documents.
//!
//! A data-protection officer declares registers, legal bases, data categories,
//! processors, retention and transfers; Seloste checks them as a legal auditor
//! would and compiles them into privacy notices in Finnish, Swedish and English.
//!
//! # How data flow
//!
//! ```text
//! disk ─text─▶ text::yaml: spanned tree ─▶ schema findings + typed registers (register)
//!                                                    │
//!                                                    ▼
//!                                     model: references resolved, conclusions drawn
//!                                        ├─▶ lint + rules ─▶ findings ─▶ report
//!                                        └─▶ document: views ─Tera + Fluent─▶ Markdown
//!                                                    │
//!                                  render::prose ◀───┘  one small tree for every format
//!                                        ├─▶ Markdown, HTML ─▶ site: pages and lists
//!                                        └─▶ JSON ─▶ world::typst: PDF in a process of its own
//! ```
//!
//! # Floors
//!
//! A module uses only the floors below it, never one above or beside it.
//! `tests/floors.rs` reads the imports and holds the code to this list.
//!
//! 0. [`text`]: files, spans, spanned values, the YAML tree, dates, languages.
//! 1. [`law`]: provisions, the Regulation's terms, dated catalogs, which rights follow from what.
//! 2. [`diagnostic`]: findings and their pages. [`language`]: strict wording, formats, templates.
//! 3. [`register`]: what the YAML says, as types; schemas; reading.
//! 4. [`model`]: what the registers mean.
//! 5. [`lint`]: what a rule is. [`document`]: what each document says.
//! 6. [`rules`]: one rule, one file. [`render`]: one format, one file.
//! 7. [`world`]: disk, clock, environment, processes. [`report`]: findings in words.
//!    [`site`]: the published tree.
//! 8. [`compile`]: registers in, documents and findings out.
//! 9. [`cli`]: one file per command.
//!
//! # Three absences
//!
//! Only [`world`] touches the disk, the clock, the environment and processes
//! (`.clippy.toml` bans them elsewhere). Nothing above [`register`] parses YAML.
//! Documents do not know HTML, and renderers do not know the Regulation.
//!
//! # Where to begin
//!
//! To say something new in YAML: a field in [`register`], its description in
//! `src/register/descriptions`, `UPDATE=1 cargo test --release`. To check it: a
//! file and a page in [`rules`]. To print it: a view field in
//! [`document::view`], a template in `templates/notice`, words in
//! `templates/locales`.

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
