//! `seloste explain`.

use std::io::Write;

use super::Outcome;
use super::arguments::Arguments;
use super::session::{built_in_shop, language};
use super::voice::{Message, Stop, Voice};
use crate::compile::{Shop, manual};
use crate::diagnostic::page::{Example, ExampleKind, Page};
use crate::language::{format, nearest};
use crate::rules::RULES;
use crate::site::RulePage;
use crate::text::Language;

/// Prints the page of a rule or reading check.
pub(super) fn run(arguments: &Arguments, code: &str, out: &mut dyn Write) -> Result<Outcome, Stop> {
    let shop = built_in_shop()?;
    let language = language(arguments, None);
    let Some(page) = shop.page(code) else {
        let known = shop.pages.iter().map(|page| page.code);
        let unknown = Message::new("program-unknown-rule").with("code", code);
        return Err(Stop::failed(unknown.near(nearest(code, known))));
    };
    let voice = Voice::new(language);
    let page = manual(&shop, page, language, &|key, name| voice.example(key, name));
    out.write_all(Speaker { shop: &shop, language }.explained(&page).as_bytes())?;
    Ok(Outcome::Clean)
}

/// Lines of prose are at most so long.
const WIDTH: usize = 80;

struct Speaker<'a> {
    shop: &'a Shop,
    language: Language,
}

impl Speaker<'_> {
    fn word(&self, key: &str) -> String {
        let said = self.shop.wording.word(self.language, key, &[]);
        said.unwrap_or_else(|_| key.to_owned())
    }

    /// A page as `explain` prints it: name, level, provisions, the text, message, remedy, and how
    /// the rule is silenced.
    fn explained(&self, page: &RulePage) -> String {
        let mut told = format!("{}\n{}\n\n", page.title, page.code);
        let level = self.word(&format!("report-{}", page.severity));
        told += &format!("{}: {level}\n", self.word("report-rule-level"));
        if !page.provisions.is_empty() {
            let cited = format::list(self.language, &page.provisions);
            told += &format!("{}: {cited}\n", self.word("report-rule-why"));
        }
        told += &format!("\n{}", wrapped(&page.page));
        told += &self.sentences("report-rule-says", &page.messages);
        told += &self.sentences("report-rule-help", &page.remedies);
        told += &self.example(page.code).unwrap_or_default();
        told + &self.silence(page)
    }

    /// The shortest change to a clean workspace after which the rule speaks.
    fn example(&self, code: &str) -> Option<String> {
        let rule = RULES.iter().find(|rule| rule.id == code)?;
        let page = Page::parse(rule.id, rule.page).ok()?;
        let failing = page.examples.iter().filter(|one| one.kind == ExampleKind::Failing);
        let shortest: &Example = failing.min_by_key(|one| one.source.len())?;
        let base = shortest.patch.as_ref()?.base.as_deref();
        let base = base.map_or("registers".to_owned(), |name| format!("tests/rules/bases/{name}"));
        let words = &self.shop.wording;
        let label = words.word(self.language, "report-rule-example", &[("base", base.into())]);
        let indented = shortest.source.trim_end().replace('\n', "\n  ");
        Some(format!("{}\n  {indented}\n\n", label.ok()?))
    }

    /// A label and the sentences below it.
    fn sentences(&self, label: &str, sentences: &[String]) -> String {
        let lines = sentences.iter().map(|said| format!("  {}\n", said.replace('\n', "\n  ")));
        format!("{}:\n{}\n", self.word(label), lines.collect::<String>())
    }

    fn silence(&self, page: &RulePage) -> String {
        let title = self.word("report-rule-silence");
        if !page.is_rule {
            return format!("{title}:\n  {}\n", self.word("report-rule-reading"));
        }
        let reason = self.word("report-rule-reason");
        let setting = page.setting(&reason).replace('\n', "\n    ");
        format!(
            "{title}:\n  {}\n    {}\n  {}\n    {setting}\n",
            self.word("report-rule-comment"),
            page.comment(&reason),
            self.word("report-rule-setting"),
        )
    }
}

/// The paragraphs of Markdown in lines of a terminal; lists, tables and code stay as they are.
fn wrapped(markdown: &str) -> String {
    let mut out = String::new();
    for part in markdown.trim().split("\n\n") {
        let is_prose = part.starts_with(|c: char| c.is_alphanumeric() || "«”\"(".contains(c));
        if !is_prose {
            out += &format!("{part}\n\n");
            continue;
        }
        let mut used = 0;
        for word in part.split_whitespace() {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > WIDTH {
                out.push('\n');
                used = 0;
            } else if used > 0 {
                out.push(' ');
                used += 1;
            }
            out += word;
            used += length;
        }
        out += "\n\n";
    }
    out
}
