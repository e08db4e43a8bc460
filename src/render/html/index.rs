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
    /// How its documents are searched, where they can be.
    pub search: Option<SearchBox>,
    /// The same documents in other orders, this one among them: what they are called.
    pub views: Option<(String, Vec<View>)>,
    /// Pages that stand above the documents.
    pub cards: Vec<Card>,
    /// The documents, in groups.
    pub groups: Vec<Group>,
}

/// How the documents of a list are searched. Without its script nothing of it is seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchBox {
    /// What the field is called.
    pub label: String,
    /// What can be looked for.
    pub hint: String,
    /// What the button says.
    pub button: String,
    /// The script with the index, as seen from the page.
    pub index: String,
}

/// The documents in one order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What it is called.
    pub text: String,
    /// Where it is.
    pub href: String,
    /// Whether it is this page.
    pub here: bool,
}

/// A page that stands above the documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub href: String,
    /// What stands there.
    pub text: String,
}

/// Documents that belong together, as those of one controller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub title: String,
    /// By what other pages lead to it, where they do.
    pub id: Option<String>,
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
    let search = index.search.iter().map(|one| search_box(one, &index.shell.assets));
    out.text.extend(search);
    out.text.push_str("<div class=\"list\">\n");
    out.text.push_str(&cards(&index.cards));
    out.text.extend(index.views.iter().map(views));
    index.groups.iter().for_each(|group| out.text.push_str(&group_section(group)));
    out.text.push_str("</div>\n");
    wrapped(&index.shell, "index", &out.text)
}

/// The field, where what is found is told, and the scripts. A list that is searched is not shown;
/// what was found is said to those who do not see it.
fn search_box(search: &SearchBox, assets: &str) -> String {
    let SearchBox { label, hint, button, index } = search;
    format!(
        "<form class=\"search\" role=\"search\" method=\"get\" hidden>\n\
         <label for=\"search_query\">{label}</label>\n\
         <div class=\"search-line\">\n\
         <input id=\"search_query\" name=\"q\" type=\"search\" autocomplete=\"off\" \
         spellcheck=\"false\" aria-describedby=\"search_hint\">\n\
         <button type=\"submit\">{button}</button>\n</div>\n\
         <p class=\"hint\" id=\"search_hint\">{hint}</p>\n</form>\n\
         <div class=\"search-state\" id=\"search_state\" role=\"status\"></div>\n\
         <ul class=\"entries found\" id=\"search_found\" hidden></ul>\n\
         <script src=\"{index}\" defer></script>\n\
         <script src=\"{assets}search.js\" defer></script>\n",
        label = escaped(label),
        hint = escaped(hint),
        button = escaped(button),
        index = escaped(index),
        assets = escaped(assets),
    )
}

fn cards(cards: &[Card]) -> String {
    if cards.is_empty() {
        return String::new();
    }
    let item = |card: &Card| {
        format!(
            "<li>\n<h2><a href=\"{}\">{}</a></h2>\n<p>{}</p>\n</li>\n",
            escaped(&card.href),
            phrased(&card.title),
            phrased(&card.text),
        )
    };
    format!("<ul class=\"cards\">\n{}</ul>\n", cards.iter().map(item).collect::<String>())
}

fn views((label, views): &(String, Vec<View>)) -> String {
    let item = |view: &View| {
        let current = if view.here { " aria-current=\"page\"" } else { "" };
        let (href, text) = (escaped(&view.href), escaped(&view.text));
        format!("<li><a href=\"{href}\"{current}>{text}</a></li>\n")
    };
    let items: String = views.iter().map(item).collect();
    let label = escaped(label);
    format!("<nav class=\"views\" aria-label=\"{label}\">\n<ul>\n{items}</ul>\n</nav>\n")
}

fn group_section(group: &Group) -> String {
    let entries: String = group.entries.iter().map(entry_item).collect();
    let title = phrased(&group.title);
    let id = group.id.iter().map(|id| format!(" id=\"{}\"", escaped(id)));
    let id: String = id.collect();
    let list = format!("<ul class=\"entries\">\n{entries}</ul>\n");
    format!("<section>\n<h2{id}>{title}</h2>\n{list}</section>\n")
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
