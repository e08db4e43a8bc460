//! The pages of rules and checks, and the lists that lead to them.

use super::pages::{PlainFile, Site, own_name, paragraph};
use crate::diagnostic::Severity;
use crate::language::{WordingError, format};
use crate::lint::is_hint;
use crate::render::html::{
    Crumb, Entry, Group, Index, LanguageLink, Page, PageWords, Root, RootChoice, Shell, assets,
    index, page, root,
};
use crate::render::prose::{self, Block, Inline};
use crate::text::Language;

/// A rule or a check as a page of a manual, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulePage {
    /// Its code.
    pub code: &'static str,
    /// What it is about, in a few words.
    pub title: String,
    /// How much its findings weigh by themselves.
    pub severity: Severity,
    /// Whether it is a rule, whose findings can be silenced.
    pub is_rule: bool,
    /// The provisions it rests on, as the language cites them.
    pub provisions: Vec<String>,
    /// What it looks at and why: Markdown.
    pub page: String,
    /// What it says, with examples for what varies.
    pub messages: Vec<String>,
    /// What to do, likewise.
    pub remedies: Vec<String>,
}

/// The folder of the pages.
const FOLDER: &str = "rules";

impl RulePage {
    /// A comment that silences it.
    #[must_use]
    pub fn comment(&self, reason: &str) -> String {
        format!("# seloste: ignore[{}] until=2027-03-31 reason=\"{reason}\"", self.code)
    }

    /// The setting that gives it another level.
    #[must_use]
    pub fn setting(&self, reason: &str) -> String {
        let level = match self.severity {
            Severity::Error => Severity::Warning,
            Severity::Warning if is_hint(self.code) => Severity::Info,
            Severity::Info if is_hint(self.code) => Severity::Warning,
            Severity::Warning | Severity::Info => Severity::Error,
        };
        format!("severities:\n  {}: {{level: {level}, reason: \"{reason}\"}}", self.code)
    }
}

/// All pages in every language, with their lists, style sheet and fonts.
///
/// # Errors
///
/// A word of the pages is missing in a language.
pub fn rule_pages(
    site: &Site<'_>,
    pages: &[(Language, Vec<RulePage>)],
) -> Result<Vec<PlainFile>, WordingError> {
    let mut files = Vec::new();
    let mut choices = Vec::new();
    for (language, pages) in pages {
        let desk = Desk { site, language: *language };
        for page in pages {
            let path = format!("{FOLDER}/{language}/{}.html", page.code);
            files.push((path, desk.page(page)?.into_bytes()));
        }
        let list = desk.list(pages)?;
        files.push((format!("{FOLDER}/{language}/index.html"), list.into_bytes()));
        choices.push(RootChoice {
            language: language.tag().to_owned(),
            name: own_name(*language).to_owned(),
            href: format!("{language}/index.html"),
            text: desk.word("report-rules-title")?,
            lead: None,
        });
    }
    let name = site.shell(Language::En, "assets/")?.site;
    let whole = Root { site: name, assets: "assets/".to_owned(), banner: None, choices };
    files.push((format!("{FOLDER}/index.html"), root(&whole).into_bytes()));
    let assets = assets().into_iter();
    files.extend(assets.map(|one| (format!("{FOLDER}/assets/{}", one.name), one.bytes.to_vec())));
    Ok(files)
}

struct Desk<'s> {
    site: &'s Site<'s>,
    language: Language,
}

impl Desk<'_> {
    fn word(&self, key: &str) -> Result<String, WordingError> {
        self.site.wording.word(self.language, key, &[])
    }

    fn shell(&self, title: String, file: &str) -> Result<Shell, WordingError> {
        let link = |other: Language| LanguageLink {
            language: other.tag().to_owned(),
            name: own_name(other).to_owned(),
            href: format!("../{other}/{file}.html"),
        };
        Ok(Shell {
            title,
            site: self.word("report-rules-title")?,
            languages: Language::ALL.map(link).to_vec(),
            ..self.site.shell(self.language, "../assets/")?
        })
    }

    fn page(&self, rule: &RulePage) -> Result<String, WordingError> {
        let list = Crumb::to(self.word("report-rules-title")?, "index.html");
        Ok(page(&Page {
            shell: Shell {
                trail: vec![list, Crumb::here(rule.title.as_str())],
                ..self.shell(rule.title.clone(), rule.code)?
            },
            blocks: self.blocks(rule)?,
            version: None,
            wide: false,
            downloads: Vec::new(),
            words: PageWords { contents: self.word("contents-word")? },
        }))
    }

    fn blocks(&self, rule: &RulePage) -> Result<Vec<Block>, WordingError> {
        let heading = |level, id: &str, text: &str| Block::Heading {
            level,
            id: id.to_owned(),
            content: prose::phrase(text),
        };
        let fact = |key: &str, value: Vec<Inline>| {
            Ok((prose::phrase(&self.word(key)?), vec![Block::Paragraph(value)]))
        };
        let level = self.word(&format!("report-{}", rule.severity))?;
        let mut facts = vec![
            fact("report-rule-code", vec![Inline::Code(rule.code.to_owned())])?,
            fact("report-rule-level", prose::phrase(&level))?,
        ];
        if !rule.provisions.is_empty() {
            let cited = format::list(self.language, &rule.provisions);
            facts.push(fact("report-rule-why", prose::phrase(&cited))?);
        }
        let mut blocks = vec![heading(1, "rule", &rule.title), Block::Facts(facts)];
        blocks.extend(prose::parse(&rule.page, &[]).0);
        blocks.push(heading(2, "message", &self.word("report-rule-says")?));
        let quoted = rule.messages.iter().map(|text| Block::Quote(paragraphs(text)));
        blocks.extend(quoted);
        blocks.push(heading(2, "remedy", &self.word("report-rule-help")?));
        blocks.extend(rule.remedies.iter().flat_map(|text| paragraphs(text)));
        blocks.push(heading(2, "silence", &self.word("report-rule-silence")?));
        blocks.extend(self.silence(rule)?);
        Ok(blocks)
    }

    fn silence(&self, rule: &RulePage) -> Result<Vec<Block>, WordingError> {
        if !rule.is_rule {
            return Ok(vec![paragraph(self.word("report-rule-reading")?)]);
        }
        let reason = self.word("report-rule-reason")?;
        Ok(vec![
            paragraph(self.word("report-rule-comment")?),
            Block::Code(rule.comment(&reason)),
            paragraph(self.word("report-rule-setting")?),
            Block::Code(rule.setting(&reason)),
        ])
    }

    /// The list of all pages, by level.
    fn list(&self, pages: &[RulePage]) -> Result<String, WordingError> {
        let mut groups = Vec::new();
        for severity in [Severity::Error, Severity::Warning, Severity::Info] {
            let of_level = pages.iter().filter(|page| page.severity == severity);
            let title = self.word(&format!("report-rules-{severity}"))?;
            groups.push(Group { title, id: None, entries: of_level.map(entry).collect() });
        }
        let title = self.word("report-rules-title")?;
        Ok(index(&Index {
            shell: self.shell(title.clone(), "index")?,
            title,
            introduction: vec![paragraph(self.word("report-rules-introduction")?)],
            groups,
            ..Index::default()
        }))
    }
}

fn entry(page: &RulePage) -> Entry {
    Entry {
        title: page.title.clone(),
        href: format!("{}.html", page.code),
        detail: Some(page.code.to_owned()),
        draft: None,
        downloads: Vec::new(),
    }
}

fn paragraphs(text: &str) -> Vec<Block> {
    text.split("\n\n").map(|part| paragraph(part.replace('\n', " "))).collect()
}
