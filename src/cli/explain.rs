//! `seloste explain`.

use std::io::Write;

use super::arguments::Arguments;
use super::session::{built_in_shop, language};
use super::{Outcome, Stop};
use crate::diagnostic::page::{Page, PageText};
use crate::language::{format, nearest};
use crate::lint::Rule;
use crate::rules::RULES;
use crate::text::Language;

/// Prints the page of a rule or reading check.
pub(super) fn run(arguments: &Arguments, code: &str, out: &mut dyn Write) -> Result<Outcome, Stop> {
    let shop = built_in_shop()?;
    let language = language(arguments, None);
    let Some(page) = shop.page(code) else {
        let known = shop.pages.iter().map(|page| page.code);
        let hint = match nearest(code, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`seloste rules` lists them all".to_owned(),
        };
        return Err(Stop::failed(format!("there is no rule `{code}`; {hint}")));
    };
    let rule = RULES.iter().find(|rule| rule.id == code).copied();
    out.write_all(explained(page, rule, language).as_bytes())?;
    Ok(Outcome::Clean)
}

/// A page as `explain` prints it: name, level, provisions, the text, message and remedy.
fn explained(page: &Page, rule: Option<&Rule>, language: Language) -> String {
    let words = Words::of(language);
    let Some(text) = page.texts.get(&language) else { return String::new() };
    let mut told = format!("{}\n{}\n\n", text.title.text.trim(), page.code);
    if let Some(rule) = rule {
        told += &format!("{}: {}\n", words.level, rule.severity);
        let provisions: Vec<String> =
            rule.provisions.iter().map(|provision| provision.cite(language)).collect();
        if !provisions.is_empty() {
            told += &format!("{}: {}\n", words.provisions, format::list(language, &provisions));
        }
        told += "\n";
    }
    told += &format!("{}\n\n", text.page.trim());
    told += &sentences(words.messages, text, |text| &text.messages);
    told += &sentences(words.remedies, text, |text| &text.remedies);
    told
}

type Sentences = std::collections::BTreeMap<String, crate::diagnostic::page::Sentence>;

fn sentences(title: &str, text: &PageText, of: impl Fn(&PageText) -> &Sentences) -> String {
    let lines: String =
        of(text).values().map(|sentence| format!("  {}\n", sentence.text.trim())).collect();
    format!("{title}:\n{lines}\n")
}

struct Words {
    level: &'static str,
    provisions: &'static str,
    messages: &'static str,
    remedies: &'static str,
}

impl Words {
    fn of(language: Language) -> Self {
        match language {
            Language::Fi => Self {
                level: "Taso",
                provisions: "Perusteet",
                messages: "Ilmoitus",
                remedies: "Mitä tehdä",
            },
            Language::Sv => Self {
                level: "Nivå",
                provisions: "Grunder",
                messages: "Meddelande",
                remedies: "Vad man gör",
            },
            Language::En => Self {
                level: "Level",
                provisions: "Rests on",
                messages: "Message",
                remedies: "What to do",
            },
        }
    }
}
