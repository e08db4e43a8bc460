//! The page of one document.

use super::map::frame;
use super::shell::{downloads, wrapped};
use super::{Download, Shell, Writer, escaped};
use crate::render::prose::{Block, Drawing};

/// From how many sections on a page lists its contents.
const LONG: usize = 4;

/// How wide a picture beside a text is left, in CSS pixels: it shrinks to this and no further. The
/// style sheet says the same.
const LEGIBLE_WIDTH: u32 = 672;

/// A document's page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// What is around it.
    pub shell: Shell,
    /// The document, beginning with its title as a heading of level 1.
    pub blocks: Vec<Block>,
    /// A line below the title: version and day.
    pub version: Option<String>,
    /// Whether its tables need the whole width.
    pub wide: bool,
    /// The document in other formats.
    pub downloads: Vec<Download>,
    /// Words of the page itself.
    pub words: PageWords,
}

/// Words of a document's page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageWords {
    /// "On this page".
    pub contents: String,
}

/// A document's page as HTML.
#[must_use]
pub fn page(page: &Page) -> String {
    let (title, rest) = match page.blocks.split_first() {
        Some((title @ Block::Heading { level: 1, .. }, rest)) => (Some(title), rest),
        _ => (None, page.blocks.as_slice()),
    };
    let mut out = Writer::default();
    out.text.push_str("<article>\n<header>\n");
    title.iter().for_each(|title| out.block(title));
    if let Some(version) = &page.version {
        out.text.push_str(&format!("<p class=\"version\">{}</p>\n", escaped(version)));
    }
    out.text.push_str(&downloads(&page.downloads, &page.shell.title));
    out.text.push_str("</header>\n");
    out.text.push_str(&contents(rest, &page.words.contents));
    out.text.push_str("<div class=\"prose\">\n");
    out.blocks(rest);
    out.text.push_str("</div>\n</article>\n");
    wrapped(&page.shell, if page.wide { "document wide" } else { "document" }, &out.text)
}

/// A picture in a box that is moved sideways where the screen is narrow, and the link below it.
pub(super) fn pictured(figure: &Drawing) -> String {
    let (src, alt) = (escaped(&figure.src), escaped(&figure.alt));
    let ((width, height), (href, text)) = (figure.size, &figure.link);
    let frame = frame(width > LEGIBLE_WIDTH, false);
    format!(
        "<figure class=\"map-figure\">\n\
         <div class=\"{frame}\" tabindex=\"0\" role=\"region\" aria-label=\"{alt}\">\n\
         <img src=\"{src}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\">\n\
         </div>\n<figcaption><a href=\"{}\">{}</a></figcaption>\n</figure>\n",
        escaped(href),
        escaped(text),
    )
}

/// Links to the sections of a long document.
fn contents(blocks: &[Block], title: &str) -> String {
    let sections: Vec<_> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 2, id, content } => Some((id, content)),
            _ => None,
        })
        .collect();
    if sections.len() < LONG {
        return String::new();
    }
    let mut out = Writer::default();
    for (id, content) in sections {
        out.text.push_str(&format!("<li><a href=\"#{}\">", escaped(id)));
        out.inlines(content);
        out.text.push_str("</a></li>\n");
    }
    format!(
        "<nav class=\"contents\" aria-labelledby=\"page_contents\">\n\
         <p id=\"page_contents\">{}</p>\n<ol>\n{items}</ol>\n</nav>\n",
        escaped(title),
        items = out.text,
    )
}
