//! What every page has around its content.

use super::{escaped, phrased};

/// What every page has around its content. All texts are in the page's language, but for what
/// another one lent ([`crate::language::lent`]), and all addresses relative to the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shell {
    /// Language tag of the page, as in `fi`.
    pub language: String,
    /// The page's title, for the window.
    pub title: String,
    /// One sentence for search engines.
    pub description: Option<String>,
    /// The site's name.
    pub site: String,
    /// The site's front page in this language.
    pub home: String,
    /// The folder of [`super::assets`], ending with `/`.
    pub assets: String,
    /// A strip above everything: whose page this is not.
    pub banner: Option<String>,
    /// A strip that says that the page is a draft.
    pub draft: Option<String>,
    /// The page in every language it exists in, this one too.
    pub languages: Vec<LanguageLink>,
    /// The way to the page from the front page, the page itself last; a front page has none.
    pub trail: Vec<Crumb>,
    /// Lines at the bottom, such as version and date.
    pub footer: Vec<String>,
    /// Links at the bottom that all pages have, such as that for feedback.
    pub links: Vec<Crumb>,
    /// Words of the shell itself.
    pub words: ShellWords,
}

/// Words of the shell itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShellWords {
    /// "Skip to content".
    pub skip: String,
    /// What the list of languages is called.
    pub languages: String,
    /// What the way to the page is called.
    pub trail: String,
}

/// A page by name, as in the way from the front page to this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What it is called.
    pub text: String,
    /// Where it is; `None` for the page itself.
    pub href: Option<String>,
}

impl Crumb {
    /// Another page.
    #[must_use]
    pub fn to(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: Some(href.into()) }
    }

    /// The page itself.
    #[must_use]
    pub fn here(text: impl Into<String>) -> Self {
        Self { text: text.into(), href: None }
    }
}

/// The same page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    /// Language tag, as in `sv`.
    pub language: String,
    /// The language's own name: Svenska.
    pub name: String,
    /// Where it is.
    pub href: String,
}

/// A document in another format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// What the link says: PDF.
    pub text: String,
    /// Where it is.
    pub href: String,
    /// Media type, as in `application/pdf`.
    pub media: String,
}

/// A whole page: `main` is the content of `<main>`, already HTML.
pub(super) fn wrapped(shell: &Shell, kind: &str, main: &str) -> String {
    let draft = if shell.draft.is_some() { " draft" } else { "" };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n{head}<body class=\"{kind}{draft}\">\n\
         {skip}{header}{trail}\
         <main id=\"page_content\" tabindex=\"-1\">\n{main}</main>\n{footer}</body>\n</html>\n",
        language = escaped(&shell.language),
        head = head(shell),
        skip = skip(&shell.words.skip),
        header = header(shell),
        trail = trail(shell),
        footer = footer(shell),
    )
}

/// The link over the shell; a page with hardly any shell has none.
fn skip(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("<a class=\"skip\" href=\"#page_content\">{}</a>\n", escaped(text))
}

fn head(shell: &Shell) -> String {
    let assets = escaped(&shell.assets);
    let title = match (shell.title.as_str(), shell.site.as_str()) {
        (title, site) if title == site => escaped(site),
        (title, site) => escaped(&format!("{title} – {site}")),
    };
    let mut out = format!(
        "<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n"
    );
    if let Some(text) = &shell.description {
        out.push_str(&format!("<meta name=\"description\" content=\"{}\">\n", escaped(text)));
    }
    out.push_str(&format!(
        "<link rel=\"icon\" type=\"image/svg+xml\" href=\"{assets}seloste.svg\">\n\
         <link rel=\"stylesheet\" href=\"{assets}seloste.css\">\n"
    ));
    for link in &shell.languages {
        let (tag, href) = (escaped(&link.language), escaped(&link.href));
        out.push_str(&format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\">\n"));
    }
    out.push_str("</head>\n");
    out
}

fn header(shell: &Shell) -> String {
    let mut out = String::from("<header class=\"site\">\n");
    if let Some(banner) = &shell.banner {
        out.push_str(&format!("<p class=\"banner\">{}</p>\n", phrased(banner)));
    }
    let (home, site) = (escaped(&shell.home), phrased(&shell.site));
    out.push_str(&format!("<div class=\"bar\">\n<a class=\"name\" href=\"{home}\">{site}</a>\n"));
    if shell.languages.len() > 1 {
        out.push_str(&languages(shell));
    }
    out.push_str("</div>\n");
    if let Some(draft) = &shell.draft {
        out.push_str(&format!("<p class=\"draft-mark\">{}</p>\n", escaped(draft)));
    }
    out.push_str("</header>\n");
    out
}

fn languages(shell: &Shell) -> String {
    let label = escaped(&shell.words.languages);
    let mut out = format!("<nav class=\"languages\" aria-label=\"{label}\">\n<ul>\n");
    for link in &shell.languages {
        let (tag, name) = (escaped(&link.language), escaped(&link.name));
        let current = if link.language == shell.language { " aria-current=\"page\"" } else { "" };
        out.push_str(&format!(
            "<li><a href=\"{href}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{name}</a></li>\n",
            href = escaped(&link.href),
        ));
    }
    out.push_str("</ul>\n</nav>\n");
    out
}

/// The way from the front page. Where the trail is, a screen reader hears what it is called.
fn trail(shell: &Shell) -> String {
    if shell.trail.is_empty() {
        return String::new();
    }
    let label = escaped(&shell.words.trail);
    let items: String = shell.trail.iter().map(crumb).collect();
    format!("<nav class=\"trail\" aria-label=\"{label}\">\n<ol>\n{items}</ol>\n</nav>\n")
}

fn crumb(crumb: &Crumb) -> String {
    let text = phrased(&crumb.text);
    match &crumb.href {
        Some(href) => format!("<li><a href=\"{}\">{text}</a></li>\n", escaped(href)),
        None => format!("<li><span aria-current=\"page\">{text}</span></li>\n"),
    }
}

fn footer(shell: &Shell) -> String {
    let mut out = String::new();
    if !shell.links.is_empty() {
        let items: String = shell.links.iter().map(crumb).collect();
        out.push_str(&format!("<ul class=\"links\">\n{items}</ul>\n"));
    }
    let lines = shell.footer.iter().map(|line| format!("<p>{}</p>\n", phrased(line)));
    out.extend(lines);
    if out.is_empty() { out } else { format!("<footer class=\"site\">\n{out}</footer>\n") }
}

/// Links to a document's other formats; `of` is said to those who hear the link alone.
pub(super) fn downloads(downloads: &[Download], of: &str) -> String {
    if downloads.is_empty() {
        return String::new();
    }
    let of = phrased(of);
    let item = |download: &Download| {
        format!(
            "<li><a href=\"{}\" type=\"{}\">{}<span class=\"unseen\">: {of}</span></a></li>\n",
            escaped(&download.href),
            escaped(&download.media),
            escaped(&download.text),
        )
    };
    let items: String = downloads.iter().map(item).collect();
    format!("<ul class=\"downloads\">\n{items}</ul>\n")
}
