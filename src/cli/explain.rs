//! `seloste explain`.

use std::collections::BTreeMap;
use std::io::Write;

use super::Outcome;
use super::arguments::Arguments;
use super::session::{built_in_shop, language};
use super::voice::{Message, Stop, Voice};
use crate::compile::severity;
use crate::diagnostic::page::{Example, ExampleKind, Page, Sentence};
use crate::language::{Value, Wording, format, nearest};
use crate::lint::Rule;
use crate::rules::RULES;
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
    let rule = RULES.iter().find(|rule| rule.id == code).copied();
    let speaker = Speaker { page, voice: Voice::new(language), wording: &shop.wording, language };
    out.write_all(speaker.explained(rule).as_bytes())?;
    Ok(Outcome::Clean)
}

struct Speaker<'a> {
    page: &'a Page,
    voice: Voice,
    wording: &'a Wording,
    language: Language,
}

type Sentences = BTreeMap<String, Sentence>;

impl Speaker<'_> {
    /// A page as `explain` prints it: name, level, provisions, the text, message and remedy.
    fn explained(&self, rule: Option<&Rule>) -> String {
        let Some(text) = self.page.texts.get(&self.language) else { return String::new() };
        let mut told = format!("{}\n{}\n\n", text.title.text.trim(), self.page.code);
        let level = self.voice.word(&format!("report-{}", severity(self.page.code)));
        told += &format!("{}: {level}\n", self.voice.word("explain-level"));
        let provisions = rule.map(|rule| rule.provisions).unwrap_or_default().iter();
        let provisions: Vec<String> = provisions.map(|one| one.cite(self.language)).collect();
        if !provisions.is_empty() {
            let cited = format::list(self.language, &provisions);
            told += &format!("{}: {cited}\n", self.voice.word("explain-why"));
        }
        told += &format!("\n{}\n\n", text.page.trim());
        told += &self.sentences("explain-says", "message", &text.messages);
        told += "\n";
        told += &self.sentences("explain-help", "remedy", &text.remedies);
        told += &rule.and_then(|rule| self.example(rule)).unwrap_or_default();
        told
    }

    /// The shortest change to a clean workspace after which the rule speaks.
    fn example(&self, rule: &Rule) -> Option<String> {
        let page = Page::parse(rule.id, rule.page).ok()?;
        let failing = page.examples.iter().filter(|one| one.kind == ExampleKind::Failing);
        let shortest: &Example = failing.min_by_key(|one| one.source.len())?;
        let base = shortest.patch.as_ref()?.base.as_deref();
        let base = base.map_or("registers".to_owned(), |name| format!("tests/rules/bases/{name}"));
        let label = self.voice.say(&Message::new("explain-example").with("base", base));
        let indented = shortest.source.trim_end().replace('\n', "\n  ");
        Some(format!("\n{label}\n  {indented}\n"))
    }

    /// A label and the sentences below it, each once and with values as a reader would meet them.
    fn sentences(&self, label: &str, part: &str, sentences: &Sentences) -> String {
        let mut told = format!("{}:\n", self.voice.word(label));
        for variant in sentences.keys() {
            let key = format!("{}-{part}-{variant}", self.page.code);
            let said = self.exemplified(key.trim_end_matches('-')).replace('\n', "\n  ");
            told += &format!("  {said}\n");
        }
        told
    }

    fn exemplified(&self, key: &str) -> String {
        let takes = self.wording.takes(self.language, key);
        let example = |name| (name, Value::from(self.voice.example(self.page.code, name)));
        let arguments: Vec<(&str, Value<'_>)> = takes.into_iter().map(example).collect();
        let said = self.wording.word(self.language, key, &arguments);
        said.unwrap_or_else(|error| error.to_string())
    }
}
