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
    /// Whether the picture is wider than a narrow page, and is moved sideways there.
    pub wide: bool,
    /// Whether it is so low that it stands below the title on a printed page.
    pub low: bool,
    /// What can be made to stand out.
    pub filter: Filter,
    /// The table; its rows are reached by [`row_id`].
    pub blocks: Vec<Block>,
    /// The map in other formats, and the page it belongs to.
    pub downloads: Vec<Download>,
}

/// What can be made to stand out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// What the list is called.
    pub label: String,
    /// What stands above the groups.
    pub choices: Vec<Choice>,
    /// Things of one kind, and what the kind is called.
    pub groups: Vec<(String, Vec<Choice>)>,
}

/// By what a link leads to a row of the table of a map's page; rows are counted from 0.
#[must_use]
pub fn row_id(row: usize) -> String {
    format!("flow_{}", row + 1)
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
            "<div class=\"{}\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n{picture}\
             </div>\n",
            frame(page.wide, page.low),
            escaped(&page.title),
        ));
        out.text.push_str(&legend(&page.legend));
    }
    out.text.push_str("<div class=\"prose wide\">\n");
    out.row_ids = true;
    out.blocks(&page.blocks);
    out.text.push_str("</div>\n</article>\n");
    out.text
}

/// The class of the box of a picture: a small one is shown as it is, a wide one shrinks only as long
/// as it can be read, and a low one has room below a title.
pub(super) fn frame(wide: bool, low: bool) -> &'static str {
    match (wide, low) {
        (true, true) => "map-frame wide low",
        (true, false) => "map-frame wide",
        (false, true) => "map-frame low",
        (false, false) => "map-frame",
    }
}

fn filter(filter: &Filter) -> String {
    let mut out = format!(
        "<p class=\"map-filter\" hidden><label for=\"map_filter\">{}</label>\n\
         <select id=\"map_filter\">\n{}",
        escaped(&filter.label),
        options(&filter.choices),
    );
    for (label, choices) in &filter.groups {
        let (label, options) = (escaped(label), options(choices));
        out.push_str(&format!("<optgroup label=\"{label}\">\n{options}</optgroup>\n"));
    }
    out.push_str("</select></p>\n");
    out
}

fn options(choices: &[Choice]) -> String {
    let option = |choice: &Choice| {
        let (value, text) = (escaped(&choice.value), escaped(&choice.text));
        format!("<option value=\"{value}\">{text}</option>\n")
    };
    choices.iter().map(option).collect()
}

fn legend((heading, lines): &(String, Vec<String>)) -> String {
    let mut out = format!("<section class=\"legend\">\n<h2>{}</h2>\n<ul>\n", escaped(heading));
    for line in lines {
        out.push_str(&format!("<li>{}</li>\n", escaped(line)));
    }
    out.push_str("</ul>\n</section>\n");
    out
}
