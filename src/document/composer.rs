//! Turning facts into a notice's view: the reader's language, citations, author texts.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::AuthorText;
use super::view::Slot;
use crate::language::{format, lent};
use crate::law::{CountryCode, Provision};
use crate::model::Model;
use crate::register::{Consent, Localized, Name, Organisation, Ref, Register};
use crate::text::{Date, Language, Spanned};

/// What every part of the view is made with.
pub(super) struct Composer<'a> {
    pub(super) model: &'a Model<'a>,
    pub(super) register: &'a Register,
    pub(super) language: Language,
    pub(super) bases_apart: bool,
    /// Whether texts in another language are marked as such.
    marks: bool,
    fallbacks: RefCell<BTreeSet<Language>>,
    slots: RefCell<Vec<AuthorText>>,
}

impl<'a> Composer<'a> {
    pub(super) fn new(
        model: &'a Model<'a>,
        register: &'a Register,
        language: Language,
        bases_apart: bool,
    ) -> Self {
        let (fallbacks, slots) = (RefCell::default(), RefCell::default());
        Self { model, register, language, bases_apart, marks: true, fallbacks, slots }
    }

    /// The same, for a view that is read as it is and never becomes a page.
    pub(super) fn without_marks(self) -> Self {
        Self { marks: false, ..self }
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
        (slots.len() - 1).to_string()
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

    /// Citations with the statutes' titles in the reader's language: places in one act are told
    /// together, after its title.
    pub(super) fn cite<'p>(
        &self,
        provisions: impl IntoIterator<Item = &'p Spanned<Provision>>,
    ) -> Vec<String> {
        let mut acts: Vec<(&Provision, Vec<&Provision>)> = Vec::new();
        for Spanned { value: provision, .. } in provisions {
            match acts.iter_mut().find(|(first, _)| told_together(first, provision)) {
                Some((first, more)) if *first == provision || more.contains(&provision) => {}
                Some((_, more)) => more.push(provision),
                None => acts.push((provision, Vec::new())),
            }
        }
        acts.iter().map(|(first, more)| self.cite_together(first, more)).collect()
    }

    /// A citation with the statute's title; a title in another language is marked.
    pub(super) fn cite_one(&self, provision: &Provision) -> String {
        self.cite_together(provision, &[])
    }

    fn cite_together(&self, first: &Provision, more: &[&Provision]) -> String {
        let (catalogs, day) = (self.model.catalogs, self.model.as_of);
        let listed = |places: &[String]| format::list(self.language, places);
        let cited = first.cite_together(more, self.language, catalogs, day, listed);
        match cited.title {
            Some((language, title)) => {
                format!("{}{}", self.in_language(&title, language), cited.rest)
            }
            None => cited.rest,
        }
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
}

/// Whether both stand in the same act, and both name a place in it or neither does.
fn told_together(one: &Provision, other: &Provision) -> bool {
    let names_a_place = |provision: &Provision| !provision.place(Language::En).is_empty();
    one.act() == other.act() && names_a_place(one) == names_a_place(other)
}
