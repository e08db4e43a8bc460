//! The front pages: the documents in one language, and the choice of language.

use super::shell::{downloads, wrapped};
use super::{Download, Shell, Writer, escaped, phrased};
use crate::render::prose::Block;

/// The documents of a site in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Index {
    /// What is around it.
    pub shell: Shell,
    /// The heading.
    pub title: String,
    /// What stands before the list.
    pub introduction: Vec<Block>,
    /// The documents, in groups.
    pub groups: Vec<Group>,
}

/// Documents that belong together, as those of one controller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub title: String,
    /// The documents.
    pub entries: Vec<Entry>,
}

/// A document in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// One line about it, such as version and date.
    pub detail: Option<String>,
    /// The mark of a draft.
    pub draft: Option<String>,
    /// Its other formats.
    pub downloads: Vec<Download>,
}

/// The page at the root of the site. It is in all its languages at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Root {
    /// The site's name.
    pub site: String,
    /// The folder of [`super::assets`], ending with `/`.
    pub assets: String,
    /// Whose site this is not, in all languages.
    pub banner: Option<String>,
    /// The languages, the first of which is the page's own.
    pub choices: Vec<RootChoice>,
}

/// A language to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RootChoice {
    /// Language tag, as in `sv`.
    pub language: String,
    /// The language's own name.
    pub name: String,
    /// The front page in it.
    pub href: String,
    /// What is found there, in that language.
    pub text: String,
    /// What the site is, in that language.
    pub lead: Option<String>,
}

/// The list of documents as a page.
#[must_use]
pub fn index(index: &Index) -> String {
    let mut out = Writer::default();
    out.text.push_str(&format!("<h1>{}</h1>\n", escaped(&index.title)));
    out.text.push_str("<div class=\"prose\">\n");
    out.blocks(&index.introduction);
    out.text.push_str("</div>\n");
    index.groups.iter().for_each(|group| out.text.push_str(&group_section(group)));
    wrapped(&index.shell, "index", &out.text)
}

fn group_section(group: &Group) -> String {
    let entries: String = group.entries.iter().map(entry_item).collect();
    let title = phrased(&group.title);
    format!("<section>\n<h2>{title}</h2>\n<ul class=\"entries\">\n{entries}</ul>\n</section>\n")
}

fn entry_item(entry: &Entry) -> String {
    let (title, href) = (phrased(&entry.title), escaped(&entry.href));
    let mut out = format!("<li>\n<h3><a href=\"{href}\">{title}</a></h3>\n");
    if let Some(draft) = &entry.draft {
        out.push_str(&format!("<p class=\"draft-mark\">{}</p>\n", escaped(draft)));
    }
    if let Some(detail) = &entry.detail {
        out.push_str(&format!("<p class=\"detail\">{}</p>\n", phrased(detail)));
    }
    out.push_str(&downloads(&entry.downloads, &entry.title));
    out.push_str("</li>\n");
    out
}

/// The page with the choice of language.
#[must_use]
pub fn root(root: &Root) -> String {
    let shell = Shell {
        language: root.choices.first().map(|choice| choice.language.clone()).unwrap_or_default(),
        title: root.site.clone(),
        site: root.site.clone(),
        home: "#page_content".into(),
        assets: root.assets.clone(),
        banner: root.banner.clone(),
        ..Shell::default()
    };
    let choices: String = root.choices.iter().map(choice_item).collect();
    let main = format!(
        "<h1 class=\"unseen\">{}</h1>\n<ul class=\"choices\">\n{choices}</ul>\n",
        phrased(&root.site)
    );
    wrapped(&shell, "root", &main)
}

fn choice_item(choice: &RootChoice) -> String {
    let tag = escaped(&choice.language);
    let lead = choice.lead.iter().map(|text| format!("<p>{}</p>\n", phrased(text)));
    format!(
        "<li lang=\"{tag}\">\n<h2><a href=\"{href}\" hreflang=\"{tag}\">{name}</a></h2>\n\
         <p>{text}</p>\n{lead}</li>\n",
        href = escaped(&choice.href),
        name = escaped(&choice.name),
        text = escaped(&choice.text),
        lead = lead.collect::<String>(),
    )
}
