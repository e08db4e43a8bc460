//! Pages of documents.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::illustrator::Illustrator;
use super::lists::{Listed, is_listed, section};
use crate::document::{AuthorText, Document, Kind, Layer, Tables, Term, Topic};
use crate::language::{Value, Wording, WordingError, format};
use crate::register::{Addresses, Localized, Publish};
use crate::render::docx::DocxDocument;
use crate::render::html::{
    Crumb, Download, LanguageLink, Page, PageWords, Shell, ShellWords, article, assets, page,
};
use crate::render::markdown;
use crate::render::prose::{self, Block, Inline, ProseProblem, ProseProblemKind, Slot};
use crate::render::typst::{PdfDocument, PdfLabels};
use crate::text::{Date, Language};

/// What the pages of a workspace have in common.
#[derive(Debug, Clone)]
pub struct Site<'a> {
    /// The workspace's name.
    pub name: Option<&'a Localized>,
    /// The text on every page.
    pub banner: Option<&'a Localized>,
    /// What the site is, told on its front pages.
    pub introduction: Option<&'a Localized>,
    /// Shorter names of bodies, by each of their names: people look for Kela by either.
    pub short_names: BTreeMap<String, BTreeSet<String>>,
    /// Where readers can say what they think of the site.
    pub feedback: Option<&'a Addresses>,
    /// The site's accessibility statement.
    pub accessibility: Option<&'a Addresses>,
    /// The languages of the documents, the main one first.
    pub languages: Vec<Language>,
    /// The day for which documents are made: that of a notice without a day of its own.
    pub as_of: Date,
    /// The words of pages.
    pub wording: &'a Wording,
    /// Whether documents are printed, so that their pages lead to the PDFs.
    pub pdf: bool,
    /// Whether there are maps, so that notices and lists lead to them.
    pub maps: bool,
    /// Whether there is a list of them, inside.
    pub overview: bool,
    /// Whether there is one for everybody: there are maps of more than single notices.
    pub public_maps: bool,
    /// What draws the maps at the end of documents, where there are maps.
    pub illustrator: Option<Illustrator<'a>>,
    /// Whether the pages on the state of the registers are built, inside.
    pub state: bool,
    /// Whether each document is written as a bare article too.
    pub fragments: bool,
}

impl<'a> Site<'a> {
    /// Pages with nothing of a workspace: no name, no banner, no maps, and no other forms beside them.
    #[must_use]
    pub fn bare(wording: &'a Wording, languages: Vec<Language>, as_of: Date) -> Self {
        Self {
            name: None,
            banner: None,
            introduction: None,
            short_names: BTreeMap::new(),
            feedback: None,
            accessibility: None,
            languages,
            as_of,
            wording,
            pdf: false,
            maps: false,
            overview: false,
            public_maps: false,
            illustrator: None,
            state: false,
            fragments: false,
        }
    }
}

/// A document in every form.
#[derive(Debug, Clone)]
pub struct Published {
    /// Path below the output folder, without the ending: `public/fi/some-register`.
    pub path: String,
    /// As Markdown.
    pub markdown: String,
    /// As a page.
    pub html: String,
    /// As a bare article, to paste into a page of another system, where it is wanted.
    pub fragment: Option<String>,
    /// What it is found by besides its title: nothing that its page does not say.
    pub terms: Vec<Term>,
    /// As a document to print, where it is printed.
    pub pdf: Option<PdfDocument>,
    /// The same for Word.
    pub docx: Option<DocxDocument>,
    /// As tables, where it has them.
    pub tables: Option<Tables>,
    /// What the author's texts contain that is not allowed in them.
    pub problems: Vec<ProseProblem>,
    /// How many headings the document's composer wrote, and how many were read.
    pub headings: (usize, usize),
}

/// What can be wrong with the Markdown that templates write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateFault {
    /// Something that documents do not know.
    Prose(ProseProblemKind),
    /// A block that is opened and not closed, and swallows headings that come after it.
    Swallows,
}

impl Published {
    /// What is wrong with the templates' own Markdown.
    #[must_use]
    pub fn template_faults(&self) -> Vec<TemplateFault> {
        let own = self.problems.iter().filter(|problem| problem.slot.is_none());
        let faults: Vec<TemplateFault> =
            own.map(|problem| TemplateFault::Prose(problem.kind.clone())).collect();
        let (written, read) = self.headings;
        match faults.is_empty() && read < written {
            true => vec![TemplateFault::Swallows],
            false => faults,
        }
    }
}

/// The folder below which documents of that publicity stand; `None` for those that go nowhere.
pub fn tree(publish: Publish) -> Option<&'static str> {
    match publish {
        Publish::Web => Some("public"),
        Publish::Intranet => Some("internal"),
        Publish::No => None,
    }
}

/// A file of the tree: its path and its bytes.
pub type PlainFile = (String, Vec<u8>);

/// All documents in every form, and the files around them: lists, style sheet, fonts.
///
/// # Errors
///
/// A word of the pages is missing in a language.
pub fn published(
    site: &Site<'_>,
    documents: &[Document],
) -> Result<(Vec<Published>, Vec<PlainFile>), WordingError> {
    let placed: Vec<&Document> =
        documents.iter().filter(|document| tree(document.publish).is_some()).collect();
    // Of several errors it is always the first that is told.
    let forms: Vec<Result<Published, WordingError>> =
        placed.par_iter().filter_map(|one| formed(site, one).transpose()).collect();
    let forms: Vec<Published> = forms.into_iter().collect::<Result<_, _>>()?;
    let mut lists: BTreeMap<&'static str, Vec<Listed<'_>>> = BTreeMap::new();
    lists.insert("public", Vec::new());
    if site.state {
        lists.insert("internal", Vec::new());
    }
    for (document, form) in placed.into_iter().zip(&forms) {
        let Some(tree) = tree(document.publish) else { continue };
        let list = lists.entry(tree).or_default();
        list.extend(is_listed(document).then_some(Listed { document, terms: &form.terms }));
    }
    let mut files = Vec::new();
    for (tree, documents) in lists {
        files.extend(site.lists(tree, &documents)?);
        let assets = assets().into_iter();
        files.extend(assets.map(|one| (format!("{tree}/assets/{}", one.name), one.bytes.to_vec())));
    }
    Ok((forms, files))
}

/// One document in every form; none where it goes nowhere.
///
/// # Errors
///
/// A word of the pages is missing.
pub fn formed(site: &Site<'_>, document: &Document) -> Result<Option<Published>, WordingError> {
    tree(document.publish).map(|tree| site.document(tree, document)).transpose()
}

/// The name of a document's files, without folder and ending.
pub(super) fn stem(document: &Document) -> String {
    let id = &document.id;
    match (document.kind, document.layer, document.volume) {
        (Kind::Notice, Layer::Full, _) => id.clone(),
        (Kind::Notice, Layer::Short, _) => format!("{id}.short"),
        (kind, _, None) => format!("{id}.{kind}"),
        (kind, _, Some(volume)) => format!("{id}.{kind}.{volume}"),
    }
}

/// The forms of a document beside its page: endings and media types.
fn forms(document: &Document, printed: bool) -> &'static [(&'static str, &'static str)] {
    const FORMS: [(&str, &str); 6] = [
        ("pdf", "application/pdf"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("md", "text/markdown"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("csv", "text/csv"),
        ("json", "application/json"),
    ];
    match (printed, document.tables.is_some()) {
        (true, true) => &FORMS,
        (true, false) => &FORMS[..3],
        (false, true) => &FORMS[2..],
        (false, false) => &FORMS[2..3],
    }
}

/// The key of a tree's title.
pub(super) fn list_title(tree: &str) -> &'static str {
    if tree == "public" { "site-documents" } else { "site-internal" }
}

/// What a language calls itself.
pub(super) fn own_name(language: Language) -> &'static str {
    match language {
        Language::Fi => "Suomi",
        Language::Sv => "Svenska",
        Language::En => "English",
    }
}

impl Site<'_> {
    fn document(&self, tree: &str, document: &Document) -> Result<Published, WordingError> {
        let slots: Vec<Slot> = document.slots.iter().map(|text| slot(document, text)).collect();
        let title = self.title(document)?;
        // The title stands above the sections, so that their levels follow on it.
        let whole = format!("# {}\n\n{}", markdown::markdown_escape(&title), document.markdown);
        let (mut blocks, problems) = prose::parse(&whole, &slots);
        let is_heading = |block: &&Block| matches!(block, Block::Heading { .. });
        let headings = (document.headings + 1, blocks.iter().filter(is_heading).count());
        let maps = self.illustrator.as_ref().map(|one| one.draw(self, document)).transpose()?;
        blocks.extend(maps.unwrap_or_default());
        Ok(Published {
            headings,
            path: format!("{tree}/{}/{}", document.language, stem(document)),
            markdown: self.markdown(document, &blocks)?,
            html: self.page(document, &title, &blocks)?,
            fragment: self.fragments.then(|| article(document.language.tag(), &blocks)),
            terms: if is_listed(document) { terms(tree, document, &blocks) } else { Vec::new() },
            docx: self.pdf.then(|| self.docx(document, &title, &blocks)).transpose()?,
            pdf: self.pdf.then(|| self.pdf(document, title, blocks)).transpose()?,
            tables: document.tables.clone(),
            problems,
        })
    }

    pub(super) fn title(&self, document: &Document) -> Result<String, WordingError> {
        let title = format!("{}: {}", self.kind(document)?, document.title);
        let Some(volume) = document.volume else { return Ok(title) };
        let volume = i64::try_from(volume).unwrap_or(i64::MAX);
        let arguments = [("title", Value::from(title.as_str())), ("volume", Value::Number(volume))];
        self.wording.word(document.language, "title-volume", &arguments)
    }

    fn kind(&self, document: &Document) -> Result<String, WordingError> {
        match (document.kind, document.layer) {
            (Kind::Notice, Layer::Short) => self.word(document.language, "kind-notice-short"),
            (kind, _) => self.word(document.language, &format!("kind-{kind}")),
        }
    }

    pub(super) fn word(&self, language: Language, key: &str) -> Result<String, WordingError> {
        self.wording.word(language, key, &[])
    }

    /// The Markdown form says on its first lines what the page's frame says.
    fn markdown(&self, document: &Document, blocks: &[Block]) -> Result<String, WordingError> {
        let mut above = Vec::new();
        above.extend(document.banner.clone().map(note));
        above.extend(self.draft(document)?.map(note));
        let (title, rest) = blocks.split_at(1);
        let line = Block::Paragraph(vec![Inline::Text(self.version_line(document)?)]);
        let whole: Vec<Block> =
            above.into_iter().chain(title.to_vec()).chain([line]).chain(rest.to_vec()).collect();
        Ok(markdown::write(&whole))
    }

    fn draft(&self, document: &Document) -> Result<Option<String>, WordingError> {
        document.draft.then(|| self.word(document.language, "draft-note")).transpose()
    }

    /// What the notice is: what the Regulation asks for, or a published text as it stands.
    fn subtitle(&self, document: &Document) -> Result<String, WordingError> {
        match (document.kind, document.as_published) {
            (Kind::Notice, true) => self.word(document.language, "subtitle-as-published"),
            (_, true) => self.word(document.language, "subtitle-text-as-published"),
            (kind, _) => self.word(document.language, &format!("subtitle-{kind}")),
        }
    }

    pub(super) fn version_line(&self, document: &Document) -> Result<String, WordingError> {
        let Some(date) = document.date else { return self.word(document.language, "undated") };
        let date = format::date(document.language, date);
        let Some(version) = &document.version else { return Ok(date) };
        let arguments = [("version", Value::from(version.as_str())), ("date", date.into())];
        self.wording.word(document.language, "version-line", &arguments)
    }

    /// Version and day, of a notice as the day of its last change.
    fn changed_line(&self, document: &Document) -> Result<String, WordingError> {
        let (Kind::Notice, Some(date)) = (document.kind, document.date) else {
            return self.version_line(document);
        };
        let date = format::date(document.language, date);
        let mut arguments = vec![("date", Value::from(date))];
        let version = document.version.as_deref();
        arguments.extend(version.map(|version| ("version", Value::from(version))));
        let key = if version.is_some() { "site-version-changed" } else { "site-changed" };
        self.wording.word(document.language, key, &arguments)
    }

    /// The way from the front page; inside by the section of the list in which the document stands,
    /// from the short layer by the full one.
    fn trail(&self, document: &Document) -> Result<Vec<Crumb>, WordingError> {
        let language = document.language;
        let tree = tree(document.publish).unwrap_or("public");
        let mut trail = vec![Crumb::to(self.word(language, list_title(tree))?, "index.html")];
        if tree == "internal" {
            let section = section(document.kind);
            let name = self.word(language, &format!("site-section-{section}"))?;
            trail.push(Crumb::to(name, format!("index.html#{section}")));
        }
        match (document.kind, document.layer) {
            (Kind::Notice, Layer::Short) if document.has_other_layer => {
                trail.push(Crumb::to(document.title.as_str(), format!("{}.html", document.id)));
                trail.push(Crumb::here(self.word(language, "short-layer-link")?));
            }
            (Kind::Notice, _) => trail.push(Crumb::here(document.title.as_str())),
            _ => trail.push(Crumb::here(self.title(document)?)),
        }
        Ok(trail)
    }

    fn page(
        &self,
        document: &Document,
        title: &str,
        blocks: &[Block],
    ) -> Result<String, WordingError> {
        let language = document.language;
        let stem = stem(document);
        let languages = self.languages.iter().map(|other| LanguageLink {
            language: other.tag().to_owned(),
            name: own_name(*other).to_owned(),
            href: format!("../{other}/{stem}.html"),
        });
        let mut footer = vec![self.version_line(document)?];
        footer.push(document.controllers.join(", "));
        Ok(page(&Page {
            shell: Shell {
                title: title.to_owned(),
                description: Some(self.subtitle(document)?),
                draft: self.draft(document)?,
                languages: languages.collect(),
                footer,
                trail: self.trail(document)?,
                ..self.shell(language, "../assets/")?
            },
            blocks: blocks.to_vec(),
            version: Some(self.changed_line(document)?),
            wide: false,
            downloads: self.downloads(document, "download")?,
            words: PageWords { contents: self.word(language, "contents-word")? },
        }))
    }

    pub(super) fn shell(&self, language: Language, assets: &str) -> Result<Shell, WordingError> {
        let said = |text: &Localized| text.marked(language);
        let name = self.name.map(said);
        Ok(Shell {
            language: language.tag().to_owned(),
            site: name.map_or_else(|| self.word(language, "site-documents"), Ok)?,
            home: "index.html".to_owned(),
            assets: assets.to_owned(),
            banner: self.banner.map(said),
            links: self.links(language)?,
            words: ShellWords {
                skip: self.word(language, "skip-link")?,
                languages: self.word(language, "other-languages")?,
                trail: self.word(language, "site-trail")?,
            },
            ..Shell::default()
        })
    }

    /// Where to give feedback, and the accessibility statement, as far as they are known.
    fn links(&self, language: Language) -> Result<Vec<Crumb>, WordingError> {
        let known = [("site-feedback", self.feedback), ("site-accessibility", self.accessibility)];
        let mut links = Vec::new();
        for (key, addresses) in known {
            let address = addresses.and_then(|one| one.best(language));
            if let Some(address) = address {
                links.push(Crumb::to(self.word(language, key)?, address));
            }
        }
        Ok(links)
    }

    /// The document's other forms: what links to them say begins with `word` in the wording.
    pub(super) fn downloads(
        &self,
        document: &Document,
        word: &str,
    ) -> Result<Vec<Download>, WordingError> {
        let stem = stem(document);
        let language = document.language;
        let mut downloads = Vec::new();
        for (ending, media) in forms(document, self.pdf) {
            let form = if *ending == "md" { "markdown" } else { ending };
            downloads.push(Download {
                text: self.word(language, &format!("{word}-{form}"))?,
                href: format!("{stem}.{ending}"),
                media: (*media).to_owned(),
            });
        }
        if self.maps && document.kind == Kind::Notice {
            let (text, media) = (self.word(language, "map-link")?, "text/html".to_owned());
            downloads.push(Download { text, href: format!("{}.map.html", document.id), media });
        }
        let (other, key) = match document.layer {
            Layer::Full => (format!("{}.short.html", document.id), "short-layer-link"),
            Layer::Short => (format!("{}.html", document.id), "full-layer-link"),
        };
        if document.has_other_layer {
            let media = "text/html".to_owned();
            downloads.push(Download { text: self.word(language, key)?, href: other, media });
        }
        Ok(downloads)
    }

    fn docx(
        &self,
        document: &Document,
        title: &str,
        blocks: &[Block],
    ) -> Result<DocxDocument, WordingError> {
        let language = document.language;
        let marks = document.banner.clone().into_iter().chain(self.draft(document)?);
        Ok(DocxDocument {
            title: title.to_owned(),
            language,
            subtitle: self.subtitle(document)?,
            author: document.controllers.join(", "),
            date: document.date.unwrap_or(self.as_of),
            version: self.version_line(document)?,
            marks: marks.collect(),
            watermark: document.draft.then(|| self.word(language, "draft-mark")).transpose()?,
            contents: self.word(language, "contents-word")?,
            page: self.word(language, "page-word")?,
            blocks: blocks.to_vec(),
        })
    }

    fn pdf(
        &self,
        document: &Document,
        title: String,
        blocks: Vec<Block>,
    ) -> Result<PdfDocument, WordingError> {
        let language = document.language;
        let draft = document.draft.then(|| self.word(language, "draft-mark")).transpose()?;
        Ok(PdfDocument {
            title,
            language: language.tag().to_owned(),
            region: Some("FI".to_owned()).filter(|_| language != Language::En),
            subtitle: Some(self.subtitle(document)?),
            author: document.controllers.join(", "),
            description: Some(self.subtitle(document)?),
            keywords: vec![self.kind(document)?],
            // A file must have a day in its metadata; the pages say that the notice has none.
            date: Some(document.date.unwrap_or(self.as_of)),
            version: self.version_line(document)?,
            banner: document.banner.clone(),
            draft,
            labels: PdfLabels {
                contents: self.word(language, "contents-word")?,
                page: self.word(language, "page-word")?,
            },
            picture: None,
            blocks,
        })
    }
}

pub(super) fn paragraph(text: String) -> Block {
    Block::Paragraph(prose::phrase(&text))
}

/// What the page is found by: in public the terms that it tells, inside everything that it says.
fn terms(tree: &str, document: &Document, blocks: &[Block]) -> Vec<Term> {
    let mut terms = told(&document.terms, blocks);
    if tree == "internal" {
        let mut known: BTreeSet<String> = terms.iter().map(|term| term.text.clone()).collect();
        let rest = prose::lines(blocks.get(1..).unwrap_or_default());
        let rest = rest.into_iter().filter(|text| known.insert(text.clone()));
        terms.extend(rest.map(|text| Term { topic: Topic::Content, text }));
    }
    terms
}

/// The terms that the page tells. A register may keep some of its facts, a layer leave some out, and
/// a template of the workspace's own may: nobody finds a page by what does not stand on it.
fn told(terms: &[Term], blocks: &[Block]) -> Vec<Term> {
    if terms.is_empty() {
        return Vec::new();
    }
    let said = prose::words(blocks).to_lowercase();
    terms.iter().filter(|term| said.contains(&term.text.to_lowercase())).cloned().collect()
}

fn note(text: String) -> Block {
    Block::Note(vec![paragraph(text)])
}

fn slot(document: &Document, text: &AuthorText) -> Slot {
    let lent = (text.language != document.language).then_some(text.language);
    Slot { markdown: text.markdown.clone(), lent }
}
