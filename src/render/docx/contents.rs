//! The table of contents of a long document: a field that Word can bring up to date, with its entries
//! as they are now, each a link to its section.

use std::io;

use super::DocxDocument;
use super::xml::Xml;
use crate::render::prose::{Block, inline_text, plain_text};
use crate::render::typst::LONG;

/// The level of the headings of sections: the title is above them.
pub(super) const LEVEL: u8 = 2;

/// What Word makes the table of: the headings of the first level, as links, without numbers of pages.
const FIELD: &str = r#" TOC \o "1-1" \n \h \z \u "#;

/// Whether the block begins a section.
pub(super) fn is_section(block: &Block) -> bool {
    matches!(block, Block::Heading { level, .. } if *level == LEVEL)
}

/// The name of the place where the section of that number begins.
pub(super) fn name(number: usize) -> String {
    format!("_Toc{number:04}")
}

/// Writes the table, if the document is long; tells whether it is.
pub(super) fn write(xml: &mut Xml, document: &DocxDocument, blocks: &[Block]) -> io::Result<bool> {
    let headings = blocks.iter().filter_map(|block| match block {
        Block::Heading { content, .. } if is_section(block) => Some(inline_text(content)),
        _ => None,
    });
    let headings: Vec<String> = headings.collect();
    if headings.len() < LONG {
        return Ok(false);
    }
    xml.open("w:sdt", &[])?;
    xml.open("w:sdtPr", &[])?;
    xml.open("w:docPartObj", &[])?;
    xml.value("w:docPartGallery", "Table of Contents")?;
    xml.empty("w:docPartUnique", &[])?;
    xml.close("w:docPartObj")?;
    xml.close("w:sdtPr")?;
    xml.open("w:sdtContent", &[])?;
    paragraph(xml, "TOCHeading", |xml| run(xml, &plain_text(&document.contents)))?;
    let last = headings.len();
    for (number, heading) in (1..).zip(&headings) {
        paragraph(xml, "TOC1", |xml| {
            if number == 1 {
                begin(xml)?;
            }
            let at = [("w:anchor", name(number)), ("w:history", "1".to_owned())];
            let at: Vec<(&str, &str)> =
                at.iter().map(|(key, value)| (*key, value.as_str())).collect();
            xml.open("w:hyperlink", &at)?;
            run(xml, heading)?;
            xml.close("w:hyperlink")?;
            if number == last { mark(xml, "end") } else { Ok(()) }
        })?;
    }
    xml.close("w:sdtContent")?;
    xml.close("w:sdt")?;
    Ok(true)
}

fn begin(xml: &mut Xml) -> io::Result<()> {
    mark(xml, "begin")?;
    xml.open("w:r", &[])?;
    xml.open("w:instrText", &[("xml:space", "preserve")])?;
    xml.text(FIELD)?;
    xml.close("w:instrText")?;
    xml.close("w:r")?;
    mark(xml, "separate")
}

/// A mark of the field.
fn mark(xml: &mut Xml, kind: &str) -> io::Result<()> {
    xml.open("w:r", &[])?;
    xml.empty("w:fldChar", &[("w:fldCharType", kind)])?;
    xml.close("w:r")
}

fn paragraph(
    xml: &mut Xml,
    style: &str,
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.open("w:p", &[])?;
    xml.open("w:pPr", &[])?;
    xml.value("w:pStyle", style)?;
    xml.close("w:pPr")?;
    content(xml)?;
    xml.close("w:p")
}

fn run(xml: &mut Xml, text: &str) -> io::Result<()> {
    xml.open("w:r", &[])?;
    xml.open("w:t", &[("xml:space", "preserve")])?;
    xml.text(text)?;
    xml.close("w:t")?;
    xml.close("w:r")
}
