//! The text of the document: paragraphs, lists and tables in the styles of the template.

use std::io;

use super::contents::{self, is_section};
use super::xml::Xml;
use super::{DocxDocument, picture};
use crate::render::prose::{Block, Drawing, Inline, inline_text, phrase};
use crate::render::typst::widths;
use crate::text::Language;

/// The width of the text, in twentieths of a point: A4 without its margins.
pub(super) const WIDTH: usize = 9354;

/// How far each level of a list stands in, in twentieths of a point.
const STEP: usize = 357;

/// The deepest level that Word numbers.
const DEEPEST: usize = 8;

/// The text and what it refers to.
pub(super) struct Body {
    /// The part `word/document.xml`.
    pub(super) document: Vec<u8>,
    /// The addresses of links; the first has the relationship `rLink0`.
    pub(super) links: Vec<String>,
    /// Pictures, as SVG; the first has the relationship `rPicture0`.
    pub(super) pictures: Vec<String>,
    /// Numbered lists: the level and first number of each; the first is the list number 2.
    pub(super) numbered: Vec<(usize, u64)>,
}

/// How a run of text looks.
#[derive(Clone, Copy, Default)]
struct Look {
    strong: bool,
    emphasis: bool,
    code: bool,
    link: bool,
    lent: Option<Language>,
}

/// Where a block stands.
#[derive(Clone, Copy)]
struct Place {
    /// The style of plain paragraphs there.
    style: &'static str,
    /// How many lists it lies in.
    depth: usize,
}

const TOP: Place = Place { style: "BodyText", depth: 0 };

struct Writer {
    xml: Xml,
    /// How many sections have been written, where a table of contents points at them.
    sections: Option<usize>,
    links: Vec<String>,
    pictures: Vec<String>,
    numbered: Vec<(usize, u64)>,
}

const NAMESPACES: [(&str, &str); 3] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
];

pub(super) fn write(document: &DocxDocument) -> io::Result<Body> {
    let mut writer = Writer {
        xml: Xml::new()?,
        sections: None,
        links: Vec::new(),
        pictures: Vec::new(),
        numbered: Vec::new(),
    };
    writer.xml.open("w:document", &NAMESPACES)?;
    writer.xml.open("w:body", &[])?;
    for mark in &document.marks {
        writer.paragraph("Note", None, &phrase(mark))?;
    }
    let (title, rest) = match document.blocks.split_first() {
        Some((Block::Heading { level: 1, content, .. }, rest)) => (content.clone(), rest),
        _ => (phrase(&document.title), document.blocks.as_slice()),
    };
    writer.paragraph("Title", None, &title)?;
    writer.paragraph("Subtitle", None, &phrase(&document.version))?;
    if contents::write(&mut writer.xml, document, rest)? {
        writer.sections = Some(0);
    }
    writer.blocks(rest, TOP)?;
    writer.section()?;
    writer.xml.close("w:body")?;
    writer.xml.close("w:document")?;
    let Writer { xml, links, pictures, numbered, .. } = writer;
    Ok(Body { document: xml.finish(), links, pictures, numbered })
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block], place: Place) -> io::Result<()> {
        blocks.iter().try_for_each(|block| self.block(block, place))
    }

    fn block(&mut self, block: &Block, place: Place) -> io::Result<()> {
        match block {
            Block::Paragraph(content) => self.paragraph(place.style, indent(place), content),
            Block::Heading { content, .. } if is_section(block) && self.sections.is_some() => {
                self.target(content)
            }
            Block::Heading { level, content, .. } => self.paragraph(heading(*level), None, content),
            Block::List { start, items } => self.list(*start, items, place),
            Block::Quote(inner) => self.blocks(inner, Place { style: "Quote", ..place }),
            Block::Note(inner) => self.blocks(inner, Place { style: "Note", ..place }),
            Block::Flag(inner) => self.blocks(inner, Place { style: "Flag", ..place }),
            Block::Code(text) => self.code(text),
            Block::Table { caption, head, rows } => self.table(caption, head, rows),
            Block::Facts(facts) => facts.iter().try_for_each(|fact| self.fact(fact, place)),
            Block::Drawing(drawing) => self.drawing(drawing),
        }
    }

    /// A paragraph; `layout` is written among its properties.
    fn paragraph(
        &mut self,
        style: &str,
        layout: Option<Layout>,
        content: &[Inline],
    ) -> io::Result<()> {
        self.xml.open("w:p", &[])?;
        self.properties(style, layout)?;
        self.inlines(content, Look::default())?;
        self.xml.close("w:p")
    }

    /// The heading of a section that the table of contents points at.
    fn target(&mut self, content: &[Inline]) -> io::Result<()> {
        let number = self.sections.map_or(0, |before| before + 1);
        self.sections = Some(number);
        let id = number.to_string();
        self.xml.open("w:p", &[])?;
        self.properties(heading(contents::LEVEL), None)?;
        self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &contents::name(number))])?;
        self.inlines(content, Look::default())?;
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)])?;
        self.xml.close("w:p")
    }

    fn properties(&mut self, style: &str, layout: Option<Layout>) -> io::Result<()> {
        self.xml.open("w:pPr", &[])?;
        self.xml.value("w:pStyle", style)?;
        match layout {
            None => {}
            Some(Layout::Indented(width)) => {
                self.xml.empty("w:ind", &[("w:left", &width.to_string())])?;
            }
            Some(Layout::Item { level, number }) => {
                self.xml.open("w:numPr", &[])?;
                self.xml.value("w:ilvl", &level.to_string())?;
                self.xml.value("w:numId", &number.to_string())?;
                self.xml.close("w:numPr")?;
            }
        }
        self.xml.close("w:pPr")
    }

    /// A label in bold and its value; what does not fit in a line stands under it.
    fn fact(&mut self, (label, value): &(Vec<Inline>, Vec<Block>), place: Place) -> io::Result<()> {
        let colon = if inline_text(label).ends_with([':', '?']) { "" } else { ":" };
        self.xml.open("w:p", &[])?;
        self.properties("Fact", indent(place))?;
        self.inlines(label, Look { strong: true, ..Look::default() })?;
        self.run(&format!("{colon} "), Look { strong: true, ..Look::default() })?;
        let (first, rest) = match value.as_slice() {
            [Block::Paragraph(first), rest @ ..] => (first.as_slice(), rest),
            all => (&[][..], all),
        };
        self.inlines(first, Look::default())?;
        self.xml.close("w:p")?;
        self.blocks(rest, place)
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], place: Place) -> io::Result<()> {
        let level = place.depth.min(DEEPEST);
        let (style, number) = match start {
            None => ("ListBullet", 1),
            Some(first) => {
                self.numbered.push((level, first));
                ("ListNumber", self.numbered.len() + 1)
            }
        };
        let below = Place { style: "BodyText", depth: place.depth + 1 };
        for item in items {
            let (first, rest) = match item.as_slice() {
                [Block::Paragraph(first), rest @ ..] => (first.as_slice(), rest),
                all => (&[][..], all),
            };
            self.paragraph(style, Some(Layout::Item { level, number }), first)?;
            self.blocks(rest, below)?;
        }
        Ok(())
    }

    fn code(&mut self, text: &str) -> io::Result<()> {
        let line = |line: &str| [Inline::Text(line.to_owned())];
        text.lines().try_for_each(|one| self.paragraph("Code", None, &line(one)))
    }

    /// A table under its caption; its first row is repeated on every page.
    fn table(
        &mut self,
        caption: &[Inline],
        head: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
    ) -> io::Result<()> {
        if !caption.is_empty() {
            self.paragraph("Caption", None, caption)?;
        }
        let widths = columns(head, rows);
        self.xml.open("w:tbl", &[])?;
        self.xml.open("w:tblPr", &[])?;
        self.xml.value("w:tblStyle", "SelosteTable")?;
        self.xml.empty("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")])?;
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
        self.xml.empty("w:tblLook", &[("w:val", "0020"), ("w:firstRow", "1")])?;
        self.xml.value("w:tblCaption", &inline_text(caption))?;
        self.xml.close("w:tblPr")?;
        self.xml.open("w:tblGrid", &[])?;
        for width in &widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())])?;
        }
        self.xml.close("w:tblGrid")?;
        self.row(head, &widths, true)?;
        for row in rows {
            self.row(row, &widths, false)?;
        }
        self.xml.close("w:tbl")?;
        // Two tables in a row would be read as one.
        self.paragraph("AfterTable", None, &[])
    }

    fn row(&mut self, cells: &[Vec<Inline>], widths: &[usize], head: bool) -> io::Result<()> {
        self.xml.open("w:tr", &[])?;
        self.xml.open("w:trPr", &[])?;
        self.xml.empty("w:cantSplit", &[])?;
        if head {
            self.xml.empty("w:tblHeader", &[])?;
        }
        self.xml.close("w:trPr")?;
        for (index, width) in widths.iter().enumerate() {
            let cell = cells.get(index).map(Vec::as_slice).unwrap_or_default();
            self.xml.open("w:tc", &[])?;
            self.xml.open("w:tcPr", &[])?;
            self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])?;
            self.xml.close("w:tcPr")?;
            self.paragraph(if head { "TableHead" } else { "TableText" }, None, cell)?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")
    }

    fn inlines(&mut self, content: &[Inline], look: Look) -> io::Result<()> {
        content.iter().try_for_each(|inline| self.inline(inline, look))
    }

    fn inline(&mut self, inline: &Inline, look: Look) -> io::Result<()> {
        match inline {
            Inline::Text(text) => self.run(text, look),
            Inline::Code(text) => self.run(text, Look { code: true, ..look }),
            Inline::Emphasis(inner) => self.inlines(inner, Look { emphasis: true, ..look }),
            Inline::Strong(inner) => self.inlines(inner, Look { strong: true, ..look }),
            Inline::Lent { language, content } => {
                self.inlines(content, Look { lent: Some(*language), ..look })
            }
            Inline::Link { url, content } => {
                let id = format!("rLink{}", self.links.len());
                self.links.push(url.clone());
                self.xml.open("w:hyperlink", &[("r:id", &id)])?;
                self.inlines(content, Look { link: true, ..look })?;
                self.xml.close("w:hyperlink")
            }
            Inline::Break => {
                self.xml.open("w:r", &[])?;
                self.xml.empty("w:br", &[])?;
                self.xml.close("w:r")
            }
        }
    }

    /// A picture as wide as the text, or as high as a page has room.
    fn drawing(&mut self, drawing: &Drawing) -> io::Result<()> {
        let number = self.pictures.len();
        self.pictures.push(drawing.svg.clone());
        self.xml.open("w:p", &[])?;
        self.properties("BodyText", None)?;
        self.xml.open("w:r", &[])?;
        picture::write(&mut self.xml, drawing, number)?;
        self.xml.close("w:r")?;
        self.xml.close("w:p")
    }

    fn run(&mut self, text: &str, look: Look) -> io::Result<()> {
        self.xml.open("w:r", &[])?;
        self.look(look)?;
        self.xml.open("w:t", &[("xml:space", "preserve")])?;
        self.xml.text(text)?;
        self.xml.close("w:t")?;
        self.xml.close("w:r")
    }

    fn look(&mut self, look: Look) -> io::Result<()> {
        self.xml.open("w:rPr", &[])?;
        if look.link || look.code {
            self.xml.value("w:rStyle", if look.link { "Hyperlink" } else { "CodeChar" })?;
        }
        if look.strong {
            self.xml.empty("w:b", &[])?;
        }
        if look.emphasis {
            self.xml.empty("w:i", &[])?;
        }
        if let Some(language) = look.lent {
            self.xml.value("w:lang", super::parts::tag(language))?;
        }
        self.xml.close("w:rPr")
    }

    /// The page: A4, with what every page says above and below.
    fn section(&mut self) -> io::Result<()> {
        self.xml.open("w:sectPr", &[])?;
        self.xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rHeader")])?;
        self.xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rFooter")])?;
        self.xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        let margins = [
            ("w:top", "1418"),
            ("w:right", "1276"),
            ("w:bottom", "1418"),
            ("w:left", "1276"),
            ("w:header", "709"),
            ("w:footer", "709"),
            ("w:gutter", "0"),
        ];
        self.xml.empty("w:pgMar", &margins)?;
        self.xml.close("w:sectPr")
    }
}

/// What is peculiar to one paragraph.
#[derive(Clone, Copy)]
enum Layout {
    /// Stands in so far.
    Indented(usize),
    /// Is the item of a list.
    Item { level: usize, number: usize },
}

fn indent(place: Place) -> Option<Layout> {
    (place.depth > 0).then(|| Layout::Indented(place.depth.min(DEEPEST) * STEP))
}

/// The style of a heading: the document's title is of level 1, its sections below.
fn heading(level: u8) -> &'static str {
    match level {
        0..=2 => "Heading1",
        3 => "Heading2",
        4 => "Heading3",
        5 => "Heading4",
        _ => "Heading5",
    }
}

/// The widths of a table's columns; together that of the text.
fn columns(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<usize> {
    let relative = widths(head, rows);
    let whole: usize = relative.iter().sum::<usize>().max(1);
    relative.iter().map(|width| width * WIDTH / whole).collect()
}
