//! The reader's language: names, texts, days and citations as a document says them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::AuthorText;
use super::view::Slot;
use crate::language::{format, lent};
use crate::law::{CountryCode, Provision};
use crate::model::Model;
use crate::register::{
    Category, Consent, Localized, Name, Organisation, Period, Ref, Service, System,
};
use crate::text::{Date, Language};

/// What every document is worded with, whatever it is about.
pub(super) struct Speaker<'a> {
    pub(super) model: &'a Model<'a>,
    pub(super) language: Language,
    /// Whether texts in another language are marked as such.
    marks: bool,
    fallbacks: RefCell<BTreeSet<Language>>,
    slots: RefCell<Vec<AuthorText>>,
    /// The number of the first slot: texts of several registers stand in one document.
    first: usize,
}

impl<'a> Speaker<'a> {
    pub(super) fn new(model: &'a Model<'a>, language: Language) -> Self {
        let (fallbacks, slots) = Default::default();
        Self { model, language, marks: true, fallbacks, slots, first: 0 }
    }

    /// The same, for a view that is read as it is and never becomes a page.
    pub(super) fn without_marks(self) -> Self {
        Self { marks: false, ..self }
    }

    /// The same, with the first author text under that number.
    pub(super) fn numbering_from(self, first: usize) -> Self {
        Self { first, ..self }
    }

    /// The text in the reader's language; another language stands in, marked and remembered.
    pub(super) fn say(&self, text: &Localized) -> String {
        let (said, language) = text.best(self.language);
        self.in_language(said, language)
    }

    /// A text that is in `language`, marked if that is not the reader's.
    pub(super) fn in_language(&self, text: &str, language: Language) -> String {
        let text = self.plain(text);
        if language == self.language {
            return text;
        }
        self.fallbacks.borrow_mut().insert(language);
        if self.marks { lent::lent(&text, language) } else { text }
    }

    /// An author's text without characters that would be taken for marks of ours.
    pub(super) fn plain(&self, text: &str) -> String {
        lent::unmarked(text).into_owned()
    }

    /// Like [`Self::say`], for an optional text.
    pub(super) fn maybe(&self, text: Option<&Localized>) -> Option<String> {
        text.map(|text| self.say(text))
    }

    /// The name in the reader's language.
    pub(super) fn name(&self, name: &Name) -> String {
        let (said, language) = name.best(self.language);
        self.in_language(said, language)
    }

    /// Languages that stood in for the reader's.
    pub(super) fn fallbacks(&self) -> Vec<Language> {
        self.fallbacks.borrow().iter().copied().collect()
    }

    /// Keeps an author's Markdown and gives its number.
    pub(super) fn slot(&self, markdown: &Localized) -> Slot {
        let (text, language) = markdown.best(self.language);
        if language != self.language {
            self.fallbacks.borrow_mut().insert(language);
        }
        let mut slots = self.slots.borrow_mut();
        slots.push(AuthorText { markdown: text.to_owned(), language });
        (self.first + slots.len() - 1).to_string()
    }

    /// The author's Markdown texts, by number.
    pub(super) fn into_slots(self) -> Vec<AuthorText> {
        self.slots.into_inner()
    }

    /// The organisation's name, or its id where the organisation is not known.
    pub(super) fn organisation(&self, reference: &Ref<Organisation>) -> String {
        self.model
            .organisations
            .get(reference)
            .map_or_else(|| reference.to_string(), |found| self.name(&found.name))
    }

    /// The names of all these organisations.
    pub(super) fn organisations(&self, references: &[Ref<Organisation>]) -> Vec<String> {
        references.iter().map(|reference| self.organisation(reference)).collect()
    }

    /// What the consent is for.
    pub(super) fn consent(&self, reference: Option<&Ref<Consent>>) -> Option<String> {
        self.known_consent(reference).map(|consent| self.say(&consent.name))
    }

    /// The consent itself.
    pub(super) fn known_consent(&self, reference: Option<&Ref<Consent>>) -> Option<&'a Consent> {
        reference.and_then(|reference| self.model.consents.get(reference))
    }

    /// A citation without the statute's title.
    pub(super) fn cite_short(&self, provision: &Provision) -> String {
        provision.cite(self.language)
    }

    /// The day as the reader writes it.
    pub(super) fn date(&self, date: Date) -> String {
        format::date(self.language, date)
    }

    /// The country's name in the reader's language.
    pub(super) fn country(&self, code: CountryCode) -> String {
        let name = self.model.catalogs.country_name(code, self.language);
        name.map_or_else(|| code.to_string(), str::to_owned)
    }

    /// A citation with the statute's title; a title in another language is marked.
    pub(super) fn cite_one(&self, provision: &Provision) -> String {
        let (catalogs, day) = (self.model.catalogs, self.model.as_of);
        let text = provision.cite_with_title(self.language, catalogs, day).text;
        let title = catalogs.title(provision.act(), self.language, day);
        let split =
            title.and_then(|(language, title)| Some((language, title, text.strip_prefix(title)?)));
        match split {
            Some((language, title, rest)) => format!("{}{rest}", self.in_language(title, language)),
            None => text,
        }
    }

    /// What the system is called, where it is known.
    pub(super) fn system_name(&self, system: Option<&Ref<System>>) -> Option<String> {
        let system = system.and_then(|system| self.model.systems.get(system));
        system.map(|system| self.name(&system.name))
    }

    /// The names of the categories.
    pub(super) fn categories(&self, references: &[Ref<Category>]) -> Vec<String> {
        self.model.categories.all(references).map(|one| self.say(&one.name)).collect()
    }

    /// The names of the services.
    pub(super) fn service_names(&self, services: &[Ref<Service>]) -> Vec<String> {
        self.model.services.all(services).map(|one| self.say(&one.name)).collect()
    }

    /// A citation with the statute's title, or without where the text is told as it was published.
    pub(super) fn cite_as_said(&self, provision: &Provision) -> String {
        match self.model.is_as_published() {
            true => self.cite_short(provision),
            false => self.cite_one(provision),
        }
    }

    /// The period in words: `2–20 years`.
    pub(super) fn period(&self, period: Period) -> String {
        period.written(self.language)
    }
}
