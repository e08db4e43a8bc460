//! The manual: what every rule and check is about, in one language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rayon::prelude::*;

use super::Shop;
use super::check::{is_rule, severity};
use crate::diagnostic::page::{Page, Sentence};
use crate::language::{Value, WordingError};
use crate::model::Model;
use crate::rules::{EXAMPLES, RULES};
use crate::site::{RulePage, Site, rule_pages};
use crate::text::Language;
use crate::world::output::OutFile;

/// What stands for an argument of a check's message where the message is only shown: the key of the
/// message, the name. Rules show what their own failing examples have found.
pub type Example<'e> = &'e (dyn Fn(&str, &str) -> String + Sync);

/// The page of a rule or check as readers of `language` read it.
#[must_use]
pub fn manual(shop: &Shop, page: &Page, language: Language, example: Example<'_>) -> RulePage {
    let rule = RULES.iter().find(|rule| rule.id == page.code);
    let text = page.texts.get(&language).cloned().unwrap_or_default();
    let said = |part: &str, sentences: &BTreeMap<String, Sentence>| {
        let key = |variant: &String| format!("{}-{part}-{variant}", page.code);
        let keys = sentences.keys().map(|variant| key(variant).trim_end_matches('-').to_owned());
        keys.map(|key| exemplified(shop, &key, language, example)).collect()
    };
    let provisions = rule.map(|rule| rule.provisions).unwrap_or_default();
    RulePage {
        code: page.code,
        title: text.title.text.trim().to_owned(),
        severity: severity(page.code),
        is_rule: is_rule(page.code),
        provisions: provisions.iter().map(|one| one.cite(language)).collect(),
        messages: said("message", &text.messages),
        remedies: said("remedy", &text.remedies),
        page: text.page,
    }
}

/// The values of the failing examples by message, argument and language.
static FOUND: LazyLock<BTreeMap<[String; 3], Value<'static>>> = LazyLock::new(found);

/// Reads what the test of rules has written of the failing examples.
fn found() -> BTreeMap<[String; 3], Value<'static>> {
    let mut values = BTreeMap::new();
    let mut reader = csv::Reader::from_reader(EXAMPLES.as_bytes());
    for row in reader.records().flatten() {
        let field = |index: usize| row.get(index).unwrap_or_default().to_owned();
        for (index, language) in Language::ALL.into_iter().enumerate() {
            let text = field(3 + index);
            let number = text.parse::<i64>().ok().filter(|_| &row[2] == "number");
            let value = number.map_or_else(|| Value::from(text), Value::from);
            values.insert([field(0), field(1), language.tag().to_owned()], value);
        }
    }
    values
}

/// The message with values as a reader would meet them.
fn exemplified(shop: &Shop, key: &str, language: Language, example: Example<'_>) -> String {
    let takes = shop.wording.takes(language, key);
    let value = |name: &str| {
        let found = FOUND.get(&[key.to_owned(), name.to_owned(), language.tag().to_owned()]);
        found.cloned().unwrap_or_else(|| Value::from(example(key, name)))
    };
    let given: Vec<(&str, Value<'_>)> = takes.into_iter().map(|name| (name, value(name))).collect();
    shop.wording.word(language, key, &given).unwrap_or_else(|error| error.to_string())
}

/// The pages of all rules and checks as a site of their own, in every language.
///
/// # Errors
///
/// A word of the pages is missing.
pub fn manual_pages(
    model: &Model<'_>,
    shop: &Shop,
    example: &(dyn Fn(Language, &str, &str) -> String + Sync),
) -> Result<Vec<OutFile>, WordingError> {
    let site = Site {
        name: model.workspace.map(|workspace| &workspace.name),
        ..Site::bare(&shop.wording, model.languages(), model.as_of)
    };
    let of_language = |language: Language| {
        let of_page = |key: &str, name: &str| example(language, key, name);
        let mut pages: Vec<RulePage> =
            shop.pages.par_iter().map(|page| manual(shop, page, language, &of_page)).collect();
        pages.sort_by_key(|page| page.code);
        (language, pages)
    };
    let files = rule_pages(&site, &Language::ALL.map(of_language))?;
    let own = |path: &str| shop.looks.asset(path).map(<[u8]>::to_vec);
    let file = |(path, bytes): (String, Vec<u8>)| {
        let bytes = own(&path).unwrap_or(bytes);
        OutFile { path, bytes, key: None }
    };
    Ok(files.into_iter().map(file).collect())
}
