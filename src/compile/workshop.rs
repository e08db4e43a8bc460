//! The words and templates of a run: the built-in ones, overridden by the workspace's.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use super::looks::{self, Looks};
use super::overrides::{self, Messages, OverrideMistake};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::page::{Page, PageError};
use crate::document::view::NoticeView;
use crate::document::view::access::AccessView;
use crate::document::view::agreements::{
    AccessAgreementView, ConsentFormView, LedgerView, ProcurementView, SccView, TaskAgreementView,
    UndertakingView,
};
use crate::document::view::annex::AnnexView;
use crate::document::view::approval::{SecrecyView, StampView};
use crate::document::view::change::ChangedView;
use crate::document::view::disclosed::DisclosedView;
use crate::document::view::figures::FiguresView;
use crate::document::view::information::{InformationView, PublicityView};
use crate::document::view::record::{ActivityView, RecordView};
use crate::document::view::schedules::SchedulesView;
use crate::document::view::screening::ScreeningView;
use crate::document::{self, Workshop};
use crate::language::{
    TemplateError, Templates, Wording, WordingError, check_templates, template_reads,
};
use crate::lint;
use crate::register::CHECKS;
use crate::render::markdown::markdown_escape;
use crate::report;
use crate::rules::RULES;
use crate::text::Language;
use crate::world::disk::Found;

/// The files of words, built in: language and name. The last three have no built-in text: in them a
/// workspace words the pages of rules and checks in its own way.
fn word_files() -> impl Iterator<Item = (Language, &'static str)> {
    let of_reports = report::WORDING.into_iter().chain(report::LISTS).chain(report::PROGRAM);
    let built_in =
        document::WORDING.into_iter().chain(of_reports).map(|(language, name, _)| (language, name));
    built_in.chain([
        (Language::Fi, "locales/rules.fi.ftl"),
        (Language::Sv, "locales/rules.sv.ftl"),
        (Language::En, "locales/rules.en.ftl"),
    ])
}

/// Words, pages and templates, ready to use.
#[derive(Debug)]
pub struct Shop {
    /// All words: of documents, pages and reports.
    pub wording: Arc<Wording>,
    /// Pages of rules and reading checks, by code.
    pub pages: Vec<Page>,
    /// The templates.
    pub templates: Templates,
    /// How documents look.
    pub looks: Looks,
    /// What of the built-in templates and words the workspace overrides: templates by file,
    /// messages one by one by file, line and name.
    pub overrides: Vec<String>,
    /// The messages that only the workspace has, in the same way.
    pub additions: Vec<String>,
}

/// Why words or templates cannot be used.
#[derive(Debug)]
pub enum ShopError {
    /// Pages of rules.
    Pages(Vec<PageError>),
    /// Built-in messages.
    Wording(Vec<WordingError>),
    /// A built-in template.
    Template(TemplateError),
    /// The workspace's own templates and messages: everything that is wrong with them.
    Own(Vec<OverrideMistake>),
}

impl fmt::Display for ShopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn lines<T: fmt::Display>(f: &mut fmt::Formatter<'_>, errors: &[T]) -> fmt::Result {
            errors.iter().try_for_each(|error| writeln!(f, "{error}"))
        }
        match self {
            Self::Pages(errors) => lines(f, errors),
            Self::Wording(errors) => lines(f, errors),
            Self::Template(error) => error.fmt(f),
            // Told as findings, with their places.
            Self::Own(mistakes) => write!(f, "{mistakes:?}"),
        }
    }
}

impl Shop {
    /// Opens the shop with the workspace's own `templates/` laid over the built-in ones.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the workspace's own, or something of the program's own.
    pub fn open(own: &[Found]) -> Result<Self, ShopError> {
        let (texts, mut mistakes) = overrides::usable(own, &known());
        let pages = pages(|_| true).map_err(ShopError::Pages)?;
        let Words { whole, wrong, messages } = wording(&pages, &texts)?;
        let wording = Arc::new(whole);
        mistakes.extend(template_mistakes(&texts, &wording, wrong.is_empty()));
        mistakes.extend(wrong.into_iter().map(OverrideMistake::Wording));
        mistakes.extend(overrides::look_mistakes(&texts));
        mistakes.extend(overrides::markup_mistakes(&texts));
        if !mistakes.is_empty() {
            return Err(ShopError::Own(mistakes));
        }
        let templates = Templates::new(&laid_over_templates(&texts), &wording, escape)
            .map_err(ShopError::Template)?;
        let own = texts.iter().map(|(name, _)| *name).filter(|name| !name.ends_with(".ftl"));
        let mut overrides: Vec<String> = own.map(|name| format!("templates/{name}")).collect();
        let Messages { replaced, added } = messages;
        overrides.extend(replaced);
        let looks = Looks::new(&texts);
        Ok(Self { wording, pages, templates, looks, overrides, additions: added })
    }

    /// What documents are worded with.
    #[must_use]
    pub fn workshop(&self) -> Workshop<'_> {
        let escape = markdown_escape;
        Workshop { templates: &self.templates, wording: &self.wording, escape }
    }

    /// The page of a rule or reading check.
    #[must_use]
    pub fn page(&self, code: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.code == code)
    }
}

/// The names of files that override something: any other would silently do nothing.
fn known() -> Vec<&'static str> {
    let templates = document::TEMPLATES.iter().map(|(name, _)| *name);
    templates.chain(word_files().map(|(_, name)| name)).chain(looks::FILES).collect()
}

/// The pages of the codes that are `wanted`.
fn pages(wanted: impl Fn(&str) -> bool) -> Result<Vec<Page>, Vec<PageError>> {
    let rules = RULES.iter().map(|rule| (rule.id, rule.page));
    let of_comments = lint::CHECKS.iter().map(|check| (check.code, check.page));
    let all = CHECKS.iter().copied().chain(of_comments).chain(rules);
    let mut pages = Vec::new();
    let mut errors = Vec::new();
    for (code, text) in all.filter(|(code, _)| wanted(code)) {
        match Page::parse_texts(code, text) {
            Ok(page) => pages.push(page),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(pages) } else { Err(errors) }
}

/// The words of a run, and what is to be said of the workspace's own.
struct Words {
    /// All of them; the workspace's own are left out where something is wrong with them.
    whole: Wording,
    wrong: Vec<WordingError>,
    messages: Messages,
}

fn wording(pages: &[Page], own: &[(&str, &str)]) -> Result<Words, ShopError> {
    let built_in = laid_over(pages, &[]).map_err(ShopError::Wording)?;
    if !own.iter().any(|(name, _)| word_files().any(|(_, built_in)| built_in == *name)) {
        return Ok(Words { whole: built_in, wrong: Vec::new(), messages: Messages::default() });
    }
    match laid_over(pages, own) {
        Ok(whole) => {
            let wrong = overrides::mistakes(&built_in, &whole, own);
            let messages = overrides::messages(&built_in, &whole, own);
            Ok(Words { whole, wrong, messages })
        }
        // The other files are looked at all the same.
        Err(mut wrong) => {
            let broken = |name: &str| {
                wrong.iter().any(|one| one.place.as_ref().is_some_and(|at| *at.file == *name))
            };
            let rest: Vec<_> = own.iter().filter(|(name, _)| !broken(name)).copied().collect();
            if let Ok(whole) = laid_over(pages, &rest) {
                wrong.extend(overrides::mistakes(&built_in, &whole, &rest));
            }
            Ok(Words { whole: built_in, wrong, messages: Messages::default() })
        }
    }
}

fn laid_over(pages: &[Page], own: &[(&str, &str)]) -> Result<Wording, Vec<WordingError>> {
    let of_pages: Vec<(Language, String, String)> =
        pages.iter().flat_map(|page| Language::ALL.map(|one| of_page(page, one))).collect();
    let mut resources: Vec<(Language, &str, &str)> = Vec::new();
    resources.extend(report::WORDING);
    resources.extend(report::LISTS);
    resources.extend(report::PROGRAM);
    resources.extend(of_pages.iter().map(|(l, name, text)| (*l, name.as_str(), text.as_str())));
    resources.extend(document::WORDING);
    for (language, name) in word_files() {
        let text = own.iter().find(|(own, _)| *own == name);
        resources.extend(text.map(|(name, text)| (language, *name, *text)));
    }
    Wording::new(&resources)
}

fn of_page(page: &Page, language: Language) -> (Language, String, String) {
    (language, format!("{}.md", page.code), page.fluent(language))
}

/// The built-in words that a report on `findings` needs in `language`.
///
/// A check is over in some ten milliseconds, and all words of all languages take as long: no page
/// is read but those of the findings, and nothing but the report's own words where there is none.
///
/// # Errors
///
/// Every mistake of one kind: pages, then words. A test keeps the built-in ones free of both.
pub fn report_words(language: Language, findings: &[Diagnostic]) -> Result<Wording, ShopError> {
    let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code).collect();
    let pages = pages(|code| codes.contains(code)).map_err(ShopError::Pages)?;
    let of_pages: Vec<_> = pages.iter().map(|page| of_page(page, language)).collect();
    let mut resources: Vec<(Language, &str, &str)> = Vec::new();
    resources.extend(report::WORDING);
    resources.extend(of_pages.iter().map(|(l, name, text)| (*l, name.as_str(), text.as_str())));
    // What findings name in words (a kind of thing, a term of law) stands among the documents' words.
    resources.extend(document::WORDING.iter().filter(|_| !findings.is_empty()));
    resources.retain(|(of, ..)| *of == language);
    Wording::new(&resources).map_err(ShopError::Wording)
}

/// The built-in templates, and the workspace's own in their place.
fn laid_over_templates<'a>(own: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut texts: Vec<(&str, &str)> = document::TEMPLATES.to_vec();
    texts.extend(own.iter().filter(|(name, _)| name.ends_with(".md")));
    texts
}

/// What is wrong with the workspace's own templates; the built-in ones are checked by a test.
///
/// Where its messages are wrong themselves, nothing is said of how templates ask for messages.
fn template_mistakes(
    own: &[(&str, &str)],
    wording: &Wording,
    words_are_right: bool,
) -> Vec<OverrideMistake> {
    if own.is_empty() {
        return Vec::new();
    }
    let mut found = mistakes(&laid_over_templates(own), wording);
    // One that cannot be read keeps the others from being looked at.
    let broken =
        |name: &str| found.iter().any(|one| one.place.as_ref().is_some_and(|at| *at.file == *name));
    let rest: Vec<_> = own.iter().filter(|(name, _)| !broken(name)).copied().collect();
    if !found.is_empty() {
        found.extend(mistakes(&laid_over_templates(&rest), wording));
    }
    let factless = factless(&rest, wording);
    found
        .into_iter()
        .filter(|error| words_are_right || !error.problem.is_about_a_message())
        .map(OverrideMistake::Template)
        .chain(factless)
        .collect()
}

/// What a template reads to know how to tell facts, and not to tell one.
const MANNER: [&str; 2] = ["flag_gaps", "gaps"];

/// The workspace's own templates that tell nothing of what the built-in ones tell: whatever the
/// registers say there, notices would not.
fn factless(own: &[(&str, &str)], wording: &Wording) -> Vec<OverrideMistake> {
    let schemas = view_schemas();
    let views = views(&schemas);
    let own: Vec<_> = own.iter().copied().filter(|(name, _)| name.ends_with(".md")).collect();
    let built_in = template_reads(document::TEMPLATES, &views, wording);
    let whole = template_reads(&laid_over_templates(&own), &views, wording);
    let lost = own.iter().filter_map(|(name, _)| {
        let (told, tells) = (whole.get(*name)?, built_in.get(*name)?);
        let facts: Vec<String> =
            tells.iter().filter(|fact| !MANNER.contains(&fact.as_str())).cloned().collect();
        let none = !facts.is_empty() && !facts.iter().any(|fact| told.contains(fact));
        none.then(|| OverrideMistake::Factless((*name).to_owned(), facts))
    });
    lost.collect()
}

/// What the templates ask for and do not get, against the views they are given.
fn mistakes(texts: &[(&str, &str)], wording: &Wording) -> Vec<TemplateError> {
    let schemas = view_schemas();
    let views = views(&schemas);
    check_templates(texts, &views, wording)
}

/// What templates can find in a view, by the folder of the templates that are given it.
fn view_schemas() -> [(&'static str, serde_json::Value); 21] {
    [
        ("access-reply", schema::<AccessView>()),
        ("activity", schema::<ActivityView>()),
        ("approval", schema::<StampView>()),
        ("secrecy", schema::<SecrecyView>()),
        ("change-notice", schema::<ChangedView>()),
        ("disclosure-description", schema::<DisclosedView>()),
        ("dpia-screening", schema::<ScreeningView>()),
        ("information-model", schema::<InformationView>()),
        ("invoice-figures", schema::<FiguresView>()),
        ("notice", schema::<NoticeView>()),
        ("processing-annex", schema::<AnnexView>()),
        ("publicity-description", schema::<PublicityView>()),
        ("record", schema::<RecordView>()),
        ("access-right-agreement", schema::<AccessAgreementView>()),
        ("agreement-register", schema::<LedgerView>()),
        ("consent-form", schema::<ConsentFormView>()),
        ("procurement-annex", schema::<ProcurementView>()),
        ("scc-annexes", schema::<SccView>()),
        ("task-transfer-agreement", schema::<TaskAgreementView>()),
        ("user-undertaking", schema::<UndertakingView>()),
        ("retention-summary", schema::<SchedulesView>()),
    ]
}

/// Every template with what it can find.
fn views<'s>(
    schemas: &'s [(&'static str, serde_json::Value)],
) -> Vec<(&'static str, &'s serde_json::Value)> {
    let of = |(folder, schema): &'s (&'static str, serde_json::Value)| {
        document::templates_of(folder).map(move |name| (name, schema))
    };
    schemas.iter().flat_map(of).collect()
}

/// What templates can find in a view of the type.
fn schema<V: JsonSchema>() -> serde_json::Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<V>().to_value()
}

fn escape(value: &str, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    out.write_all(markdown_escape(value).as_bytes())
}

/// The language of reports: the one asked for, the environment's, or the workspace's first.
#[must_use]
pub fn report_language(
    asked: Option<Language>,
    environment: Option<Language>,
    workspace: &[Language],
) -> Language {
    asked.or(environment).or(workspace.first().copied()).unwrap_or(Language::Fi)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::language::Disparity;
    use crate::text::{FileId, Span};

    #[test]
    fn the_built_in_templates_ask_only_for_what_they_get() {
        let pages = pages(|_| true).unwrap();
        let wording = wording(&pages, &[]).unwrap().whole;
        assert_eq!(mistakes(document::TEMPLATES, &wording), []);
        let mut broken = document::TEMPLATES.to_vec();
        broken.push(("notice/dpo.md", "{{ dpo.name }}"));
        assert_eq!(mistakes(&broken, &wording).len(), 1);
    }

    #[test]
    fn a_report_has_the_words_of_its_findings_and_no_others() {
        let shop = Shop::open(&[]).unwrap();
        let place = Span::new(FileId(0), 0, 0);
        let finding = |code| Diagnostic::new(code, Severity::Error, place, vec![], vec![]);
        for language in Language::ALL {
            for page in &shop.pages {
                let words = report_words(language, &[finding(page.code)]).unwrap();
                assert_eq!(words.languages().collect::<Vec<_>>(), [language]);
                let whole = shop.wording.keys(language);
                for part in ["title", "message", "remedy"] {
                    let own = format!("{}-{part}", page.code);
                    assert!(words.has(language, &own), "{own}");
                    let mut of_page = whole.iter().filter(|key| key.starts_with(&own));
                    assert!(of_page.all(|key| words.has(language, key)), "{own}");
                }
                assert!(shop.pages.iter().all(|other| {
                    let title = format!("{}-title", other.code);
                    words.has(language, &title) == (other.code == page.code)
                }));
            }
            let clean = report_words(language, &[]).unwrap();
            assert!(clean.has(language, "summary-clean"));
            assert!(clean.keys(language).len() < 100);
        }
    }

    #[test]
    fn every_language_has_the_same_words() {
        let pages = pages(|_| true).unwrap();
        let parity = wording(&pages, &[]).unwrap().whole.parity();
        // A statute has a title of its own in each language, given as an argument of its own.
        let other_than_titles = |one: &&Disparity| match one {
            Disparity::Arguments { without, .. } => {
                !without.iter().all(|name| name.starts_with("title-"))
            }
            Disparity::Missing { .. } => true,
        };
        assert_eq!(parity.iter().find(other_than_titles), None);
    }
}
