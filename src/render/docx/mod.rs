//! The prose tree as a Word document (ISO/IEC 29500, WordprocessingML).
//!
//! No library sets what an accessible document needs (header rows of tables, their captions, the
//! language of the text and of what another one lent), so the few parts are written here, with the
//! XML and the archive left to libraries.

mod body;
mod contents;
mod parts;
mod picture;
mod watermark;
mod xml;

use std::io::{self, Cursor, Write};

pub use parts::STYLES;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::prose::Block;
use crate::text::{Date, Language};

/// A document for Word. All texts are in its language, but for what another one lent
/// ([`crate::language::lent`]).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DocxDocument {
    /// The title, for catalogs; the first block is the title that is read.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// What kind of document it is, for catalogs.
    pub subtitle: String,
    /// Who issues it.
    pub author: String,
    /// The day of the document.
    pub date: Date,
    /// Version and date, as printed.
    pub version: String,
    /// What every page says of it: a banner, that it is a draft.
    pub marks: Vec<String>,
    /// The word that lies behind the text of every page: that it is a draft.
    pub watermark: Option<String>,
    /// "Contents".
    pub contents: String,
    /// The word before a page's number.
    pub page: String,
    /// The document; its title first.
    pub blocks: Vec<Block>,
}

/// What writes the files: with other sources the same document may give other bytes.
pub const SOURCES: [&str; 8] = [
    include_str!("mod.rs"),
    include_str!("body.rs"),
    include_str!("contents.rs"),
    include_str!("parts.rs"),
    include_str!("picture.rs"),
    include_str!("watermark.rs"),
    include_str!("xml.rs"),
    include_str!("../typst/columns.rs"),
];

/// The bytes of the file, in the `styles` given ([`STYLES`] are built in); the same document gives
/// the same bytes.
///
/// # Errors
///
/// The archive cannot hold it: a part is larger than four gigabytes.
pub fn write(document: &DocxDocument, styles: &str) -> Result<Vec<u8>, String> {
    packed(document, styles).map_err(|error| error.to_string())
}

fn packed(document: &DocxDocument, styles: &str) -> io::Result<Vec<u8>> {
    let body = body::write(document)?;
    let parts: [(&str, Vec<u8>); 10] = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.as_bytes().to_vec()),
        ("_rels/.rels", parts::RELATIONSHIPS.as_bytes().to_vec()),
        ("docProps/core.xml", parts::core(document)?),
        ("word/document.xml", body.document),
        ("word/_rels/document.xml.rels", parts::relationships(&body.links, body.pictures.len())?),
        ("word/styles.xml", parts::styles(styles, document.language).into_bytes()),
        ("word/numbering.xml", parts::numbering(&body.numbered)?),
        ("word/settings.xml", parts::settings(document.language).into_bytes()),
        ("word/header1.xml", parts::header(document)?),
        ("word/footer1.xml", parts::footer(document)?),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = parts.into_iter().map(|(name, bytes)| (name.to_owned(), bytes));
    let pictures = body.pictures.into_iter().enumerate();
    let pictures =
        pictures.map(|(number, svg)| (format!("word/{}", parts::media(number)), svg.into_bytes()));
    for (name, bytes) in parts.chain(pictures) {
        archive.start_file(name, options)?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
