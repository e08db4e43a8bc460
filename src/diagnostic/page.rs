//! Rule pages: what a finding says in three languages, why it matters, and
//! examples that are run as tests.
//!
//! A page is one Markdown file. `# fi`, `# sv` and `# en` hold `## title`,
//! `## message`, `## remedy` and `## page`; a rule that says different things in
//! different cases adds `## message-then`, `## remedy-then` and the like. `# failing`
//! and `# passing` hold prose and patches in blocks marked `yaml patch`, or
//! `yaml patch on=scc` where the workspace `tests/rules/bases/scc` is patched instead of
//! the shipped one.

mod examples;
mod sections;

use std::collections::BTreeMap;
use std::fmt;

pub use self::examples::{Also, Edit, Example, ExampleKind, Patch};
use self::sections::{Mistake, Section, sections};
use crate::text::Language;

/// The page of one code.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The code it explains.
    pub code: &'static str,
    /// The texts; every language is there.
    pub texts: BTreeMap<Language, PageText>,
    /// Failing and passing examples, in the order of the page.
    pub examples: Vec<Example>,
}

/// The page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageText {
    /// The rule in a few words, without arguments.
    pub title: Sentence,
    /// What is wrong, by variant; the plain one under `""`.
    pub messages: BTreeMap<String, Sentence>,
    /// What to do, by variant; the plain one under `""`.
    pub remedies: BTreeMap<String, Sentence>,
    /// Why it matters: Markdown.
    pub page: String,
}

/// A text with Fluent placeables, and the line of the page it begins on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentence {
    /// The text: a paragraph to a line, an empty line between paragraphs.
    pub text: String,
    /// Line of the page, from 1.
    pub line: usize,
}

/// A page that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageError {
    /// The code of the page.
    pub code: &'static str,
    /// Line of the page, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: PageProblem,
}

/// What is wrong with a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageProblem {
    /// Text before the first heading, or between a language and its first section.
    StrayText,
    /// A section with a name that pages do not have.
    UnknownSection(String),
    /// A section that is there twice.
    DuplicateSection(String),
    /// A section without text.
    EmptySection(String),
    /// A language without this section; `""` if the whole language is missing.
    MissingSection {
        /// The language.
        language: Language,
        /// The section.
        section: String,
    },
    /// A block of code that does not end.
    UnclosedBlock,
    /// A patch that is not as patches are written; the text says what is expected.
    BadPatch(String),
}

impl Page {
    /// Reads a page.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it.
    pub fn parse(code: &'static str, markdown: &str) -> Result<Self, PageError> {
        Self::read(code, markdown, true)
    }

    /// Reads a page without its examples, which only tests run.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with its texts.
    pub fn parse_texts(code: &'static str, markdown: &str) -> Result<Self, PageError> {
        Self::read(code, markdown, false)
    }

    fn read(code: &'static str, markdown: &str, with_examples: bool) -> Result<Self, PageError> {
        let error = |(line, problem)| PageError { code, line, problem };
        let mut page = Self { code, texts: BTreeMap::new(), examples: Vec::new() };
        for section in sections(markdown).map_err(error)? {
            if with_examples || section.chapter.parse::<Language>().is_ok() {
                page.add(&section).map_err(error)?;
            }
        }
        page.complete().map_err(|problem| error((1, problem)))?;
        Ok(page)
    }

    /// The page's messages as a Fluent resource: `<code>-title`, `<code>-message`,
    /// `<code>-message-<variant>`, `<code>-remedy` and so on.
    ///
    /// Each stands on the line it has in the page, so that a mistake in a message
    /// is reported with the page's own line.
    #[must_use]
    pub fn fluent(&self, language: Language) -> String {
        let Some(text) = self.texts.get(&language) else { return String::new() };
        let mut messages = vec![(format!("{}-title", self.code), &text.title)];
        messages.extend(self.keyed("message", &text.messages));
        messages.extend(self.keyed("remedy", &text.remedies));
        messages.sort_by_key(|(_, sentence)| sentence.line);
        let mut resource = String::new();
        for (key, sentence) in messages {
            let line = resource.matches('\n').count() + 1;
            resource.push_str(&"\n".repeat(sentence.line.saturating_sub(line)));
            resource.push_str(&format!("{key} = {}\n", fluent_pattern(&sentence.text)));
        }
        resource
    }

    fn keyed<'p>(
        &self,
        part: &str,
        variants: &'p BTreeMap<String, Sentence>,
    ) -> Vec<(String, &'p Sentence)> {
        let key = |variant: &str| match variant {
            "" => format!("{}-{part}", self.code),
            variant => format!("{}-{part}-{variant}", self.code),
        };
        variants.iter().map(|(variant, sentence)| (key(variant), sentence)).collect()
    }

    fn add(&mut self, section: &Section<'_>) -> Result<(), Mistake> {
        let Ok(language) = section.chapter.parse::<Language>() else {
            let kind = match section.chapter {
                "failing" => ExampleKind::Failing,
                _ => ExampleKind::Passing,
            };
            self.examples.extend(examples::read(kind, section)?);
            return Ok(());
        };
        let text = self.texts.entry(language).or_default();
        let sentence = || Sentence { text: paragraphs(section.text), line: section.line };
        match section.name.split_once('-').unwrap_or((section.name, "")) {
            ("title", "") => text.title = sentence(),
            ("page", "") => text.page = section.text.trim().to_owned(),
            ("message", variant) => {
                text.messages.insert(variant.to_owned(), sentence());
            }
            ("remedy", variant) => {
                text.remedies.insert(variant.to_owned(), sentence());
            }
            _ => {
                let problem = PageProblem::UnknownSection(section.name.to_owned());
                return Err((section.heading, problem));
            }
        }
        Ok(())
    }

    /// Every language has every section that one has, and the four that all have.
    fn complete(&self) -> Result<(), PageProblem> {
        let mut wanted: Vec<String> =
            ["title", "message", "remedy", "page"].map(str::to_owned).into();
        for text in self.texts.values() {
            wanted.extend(text.sections());
        }
        for language in Language::ALL {
            let has = self.texts.get(&language).map(PageText::sections).unwrap_or_default();
            if let Some(section) = wanted.iter().find(|section| !has.contains(section)) {
                let section = if has.is_empty() { String::new() } else { section.clone() };
                return Err(PageProblem::MissingSection { language, section });
            }
        }
        Ok(())
    }
}

impl PageText {
    fn sections(&self) -> Vec<String> {
        let variants = |part: &'static str, variants: &BTreeMap<String, Sentence>| {
            let name =
                |variant: &String| format!("{part}-{variant}").trim_end_matches('-').to_owned();
            variants.keys().map(name).collect::<Vec<_>>()
        };
        let mut found = variants("message", &self.messages);
        found.extend(variants("remedy", &self.remedies));
        found.extend((!self.title.text.is_empty()).then(|| "title".to_owned()));
        found.extend((!self.page.is_empty()).then(|| "page".to_owned()));
        found
    }
}

/// Lines of a paragraph joined, an empty line between paragraphs. Inside braces
/// the lines stay as they are, because a choice has a variant to a line.
fn paragraphs(text: &str) -> String {
    let (mut joined, mut depth) = (String::new(), 0);
    for line in text.trim().lines().map(str::trim) {
        match line {
            "" if joined.ends_with("\n\n") => continue,
            "" => joined.push_str("\n\n"),
            _ if joined.is_empty() || joined.ends_with("\n\n") => joined.push_str(line),
            _ => {
                joined.push(if depth > 0 { '\n' } else { ' ' });
                joined.push_str(line);
            }
        }
        depth += opened(line);
    }
    joined
}

/// How many more braces open than close.
fn opened(line: &str) -> i64 {
    line.chars().map(|c| i64::from(c == '{') - i64::from(c == '}')).sum()
}

/// The text as a Fluent pattern: later lines are indented, and one outside braces
/// that would begin a variant or an attribute is protected.
fn fluent_pattern(text: &str) -> String {
    let (mut pattern, mut depth) = (String::new(), 0);
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            pattern.push_str(if line.is_empty() { "\n" } else { "\n    " });
        }
        match line.strip_prefix(['[', '*', '.']) {
            Some(rest) if index > 0 && depth == 0 => {
                let first = line.strip_suffix(rest).unwrap_or_default();
                pattern.push_str(&format!("{{\"{first}\"}}{rest}"));
            }
            _ => pattern.push_str(line),
        }
        depth += opened(line);
    }
    pattern
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.md:{}: {}", self.code, self.line, self.problem)
    }
}

impl std::error::Error for PageError {}

impl fmt::Display for PageProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StrayText => f.write_str("text outside any section"),
            Self::UnknownSection(name) => write!(f, "pages have no section `{name}`"),
            Self::DuplicateSection(name) => write!(f, "section `{name}` is there twice"),
            Self::EmptySection(name) => write!(f, "section `{name}` has no text"),
            Self::MissingSection { language, section } if section.is_empty() => {
                write!(f, "`# {language}` is missing")
            }
            Self::MissingSection { language, section } => {
                write!(f, "`# {language}` has no `## {section}`")
            }
            Self::UnclosedBlock => f.write_str("a block of code does not end"),
            Self::BadPatch(text) => write!(f, "not a patch: {text}"),
        }
    }
}
