//! From prose to bytes: one format, one file.
//!
//! A document arrives as Markdown that a template has written. [`prose`] turns
//! it into one small tree, and every format walks that tree, so that the web
//! page, the Markdown and the PDF cannot say different things. Nothing here
//! knows the Regulation, and nothing here touches the disk.

pub mod csv;
pub mod diagram;
pub mod docx;
pub mod html;
pub mod markdown;
pub mod prose;
pub mod typst;
pub mod xlsx;
