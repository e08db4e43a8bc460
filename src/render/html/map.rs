//! The page of a map: the picture, what its lines mean, and the same as a table.

use super::shell::{downloads, wrapped};
use super::{Download, Shell, Writer, escaped};
use crate::render::prose::Block;

/// A map's page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MapPage {
    /// What is around it.
    pub shell: Shell,
    /// The heading.
    pub title: String,
    /// What the picture shows.
    pub introduction: String,
    /// The picture as SVG, if there is anything to show.
    pub picture: Option<String>,
    /// What the lines mean: a heading, and a line each.
    pub legend: (String, Vec<String>),
    /// What can be made to stand out: a label, and the choices.
    pub filter: (String, Vec<Choice>),
    /// The table.
    pub blocks: Vec<Block>,
    /// The map in other formats, and the page it belongs to.
    pub downloads: Vec<Download>,
}

/// Something that can be made to stand out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The mark by which its arrows are found.
    pub value: String,
    /// What it is called.
    pub text: String,
}

/// A map's page as HTML. Without the script it has the plain picture and the table; the script shows
/// the choices.
#[must_use]
pub fn map_page(page: &MapPage) -> String {
    let mut main = article(page);
    main.push_str(&format!("<script src=\"{}map.js\"></script>\n", escaped(&page.shell.assets)));
    wrapped(&page.shell, "chart", &main)
}

/// The same as one file that needs no other: style sheet and script are in it, and letters are of a
/// font that is there.
#[must_use]
pub fn map_alone(page: &MapPage, style: &str, script: &str) -> String {
    // The fonts would be files of their own.
    let rules = style.split("@font-face").enumerate().map(|(number, part)| match number {
        0 => part,
        _ => part.split_once('}').map_or("", |(_, rest)| rest),
    });
    let rules: String = rules.collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n\
         <style>\n{rules}</style>\n</head>\n<body class=\"chart\">\n<main>\n{}</main>\n\
         <script>\n{script}</script>\n</body>\n</html>\n",
        escaped(&page.shell.language),
        escaped(&page.title),
        article(page),
    )
}

fn article(page: &MapPage) -> String {
    let mut out = Writer::default();
    out.text.push_str(&format!(
        "<article>\n<header>\n<h1>{}</h1>\n{}</header>\n",
        escaped(&page.title),
        downloads(&page.downloads, &page.shell.title),
    ));
    out.text.push_str(&format!("<p class=\"lead\">{}</p>\n", escaped(&page.introduction)));
    if let Some(picture) = &page.picture {
        out.text.push_str(&filter(&page.filter));
        out.text.push_str(&format!(
            "<div class=\"map-frame\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n{picture}\
             </div>\n",
            escaped(&page.title),
        ));
        out.text.push_str(&legend(&page.legend));
    }
    out.text.push_str("<div class=\"prose wide\">\n");
    out.blocks(&page.blocks);
    out.text.push_str("</div>\n</article>\n");
    out.text
}

fn filter((label, choices): &(String, Vec<Choice>)) -> String {
    let mut out = format!(
        "<p class=\"map-filter\" hidden><label for=\"map_filter\">{}</label>\n\
         <select id=\"map_filter\">\n",
        escaped(label),
    );
    for choice in choices {
        let (value, text) = (escaped(&choice.value), escaped(&choice.text));
        out.push_str(&format!("<option value=\"{value}\">{text}</option>\n"));
    }
    out.push_str("</select></p>\n");
    out
}

fn legend((heading, lines): &(String, Vec<String>)) -> String {
    let mut out = format!("<section class=\"legend\">\n<h2>{}</h2>\n<ul>\n", escaped(heading));
    for line in lines {
        out.push_str(&format!("<li>{}</li>\n", escaped(line)));
    }
    out.push_str("</ul>\n</section>\n");
    out
}
