//! The parts around the text: styles, lists, header and footer, and what ties them together.

use std::io;

use super::DocxDocument;
use super::watermark::{NAMESPACES, watermark};
use super::xml::Xml;
use crate::render::prose::{inline_text, phrase, plain_text};
use crate::text::Language;

/// What kind of part each file is.
pub(super) const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Default Extension="svg" ContentType="image/svg+xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>"#,
    r#"<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>"#,
    r#"<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>"#,
    r#"<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>"#,
    "</Types>"
);

/// Where the package begins.
pub(super) const RELATIONSHIPS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rDocument" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"<Relationship Id="rCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    "</Relationships>"
);

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The language as Word names it, with the country whose habits it follows.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Fi => "fi-FI",
        Language::Sv => "sv-FI",
        Language::En => "en-GB",
    }
}

/// Title, author, day and language of the file.
pub(super) fn core(document: &DocxDocument) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.open("cp:coreProperties", &namespaces)?;
    xml.element("dc:title", &plain_text(&inline_text(&phrase(&document.title))))?;
    xml.element("dc:subject", &plain_text(&document.subtitle))?;
    xml.element("dc:creator", &inline_text(&phrase(&document.author)))?;
    xml.element("dc:language", tag(document.language))?;
    for name in ["dcterms:created", "dcterms:modified"] {
        xml.open(name, &[("xsi:type", "dcterms:W3CDTF")])?;
        xml.text(&format!("{}T00:00:00Z", document.date))?;
        xml.close(name)?;
    }
    xml.close("cp:coreProperties")?;
    Ok(xml.finish())
}

/// Where the picture of that number is, below the folder of the text.
pub(super) fn media(number: usize) -> String {
    format!("media/picture{number}.svg")
}

/// What the text refers to: the other parts, the addresses of links, and so many pictures.
pub(super) fn relationships(links: &[String], pictures: usize) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    xml.open("Relationships", &[("xmlns", namespace)])?;
    let parts = [
        ("rStyles", "styles", "styles.xml"),
        ("rNumbering", "numbering", "numbering.xml"),
        ("rSettings", "settings", "settings.xml"),
        ("rHeader", "header", "header1.xml"),
        ("rFooter", "footer", "footer1.xml"),
    ];
    for (id, kind, target) in parts {
        let kind = format!("{RELATIONSHIP}/{kind}");
        xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)])?;
    }
    for (index, url) in links.iter().enumerate() {
        let (id, kind) = (format!("rLink{index}"), format!("{RELATIONSHIP}/hyperlink"));
        let link = [("Id", &*id), ("Type", &*kind), ("Target", url), ("TargetMode", "External")];
        xml.empty("Relationship", &link)?;
    }
    for number in 0..pictures {
        let (id, kind) = (format!("rPicture{number}"), format!("{RELATIONSHIP}/image"));
        let target = media(number);
        xml.empty("Relationship", &[("Id", &*id), ("Type", &*kind), ("Target", &*target)])?;
    }
    xml.close("Relationships")?;
    Ok(xml.finish())
}

/// The lists: bullets are list 1, each numbered list is one of its own.
pub(super) fn numbering(numbered: &[(usize, u64)]) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.open("w:numbering", &[("xmlns:w", MAIN)])?;
    for (id, format) in [("0", "bullet"), ("1", "decimal")] {
        xml.open("w:abstractNum", &[("w:abstractNumId", id)])?;
        xml.value("w:multiLevelType", "hybridMultilevel")?;
        for level in 0..9 {
            let text =
                if format == "bullet" { "•".to_owned() } else { format!("%{}.", level + 1) };
            xml.open("w:lvl", &[("w:ilvl", &level.to_string())])?;
            xml.value("w:start", "1")?;
            xml.value("w:numFmt", format)?;
            xml.value("w:lvlText", &text)?;
            xml.value("w:lvlJc", "left")?;
            xml.open("w:pPr", &[])?;
            let left = (357 * (level + 1)).to_string();
            xml.empty("w:ind", &[("w:left", &left), ("w:hanging", "357")])?;
            xml.close("w:pPr")?;
            xml.close("w:lvl")?;
        }
        xml.close("w:abstractNum")?;
    }
    xml.open("w:num", &[("w:numId", "1")])?;
    xml.value("w:abstractNumId", "0")?;
    xml.close("w:num")?;
    for (index, (level, first)) in numbered.iter().enumerate() {
        xml.open("w:num", &[("w:numId", &(index + 2).to_string())])?;
        xml.value("w:abstractNumId", "1")?;
        xml.open("w:lvlOverride", &[("w:ilvl", &level.to_string())])?;
        xml.value("w:startOverride", &first.to_string())?;
        xml.close("w:lvlOverride")?;
        xml.close("w:num")?;
    }
    xml.close("w:numbering")?;
    Ok(xml.finish())
}

/// What stands above every page but for the text: the title, and what the document is not.
pub(super) fn header(document: &DocxDocument) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    let [vml, office] = NAMESPACES;
    xml.open("w:hdr", &[("xmlns:w", MAIN), vml, office])?;
    let mut words = vec![inline_text(&phrase(&document.title))];
    words.extend(document.marks.iter().map(|mark| inline_text(&phrase(mark))));
    line(&mut xml, "Header", &words.join(" · "))?;
    if let Some(word) = &document.watermark {
        watermark(&mut xml, &word.to_uppercase())?;
    }
    xml.close("w:p")?;
    xml.close("w:hdr")?;
    Ok(xml.finish())
}

/// What stands below every page: version and date, and the page's number among all.
pub(super) fn footer(document: &DocxDocument) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.open("w:ftr", &[("xmlns:w", MAIN)])?;
    let version = inline_text(&phrase(&document.version));
    line(&mut xml, "Footer", &format!("{version} · {} ", document.page))?;
    field(&mut xml, " PAGE ")?;
    run(&mut xml, " / ")?;
    field(&mut xml, " NUMPAGES ")?;
    xml.close("w:p")?;
    xml.close("w:ftr")?;
    Ok(xml.finish())
}

/// Opens a paragraph with a text.
fn line(xml: &mut Xml, style: &str, text: &str) -> io::Result<()> {
    xml.open("w:p", &[])?;
    xml.open("w:pPr", &[])?;
    xml.value("w:pStyle", style)?;
    xml.close("w:pPr")?;
    run(xml, text)
}

fn run(xml: &mut Xml, text: &str) -> io::Result<()> {
    xml.open("w:r", &[])?;
    xml.open("w:t", &[("xml:space", "preserve")])?;
    xml.text(text)?;
    xml.close("w:t")?;
    xml.close("w:r")
}

/// A number that Word reckons itself.
fn field(xml: &mut Xml, instruction: &str) -> io::Result<()> {
    xml.open("w:fldSimple", &[("w:instr", instruction)])?;
    run(xml, "1")?;
    xml.close("w:fldSimple")
}

/// Settings of the file; the words are checked in its language.
pub(super) fn settings(language: Language) -> String {
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<w:settings xmlns:w="{}"><w:defaultTabStop w:val="567"/>"#,
            r#"<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"#,
            r#"<w:themeFontLang w:val="{}"/></w:settings>"#
        ),
        MAIN,
        tag(language)
    )
}

/// The styles of the document, in its language: where a style names `LANGUAGE`, that is meant.
pub(super) fn styles(styles: &str, language: Language) -> String {
    styles.replace("LANGUAGE", tag(language))
}

/// The built-in styles.
pub const STYLES: &str = include_str!("../../../templates/docx/styles.xml");
