//! Turning facts into a notice's view: the reader's language, citations, author texts.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::AuthorText;
use super::view::Slot;
use crate::language::{format, lent};
use crate::law::{Act, CountryCode, Provision};
use crate::model::Model;
use crate::register::{ClaimKind, Consent, Localized, Name, Organisation, Ref, Register};
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
    /// Claimed titles of statutes that citations have borne, by the claim's place in the register.
    borne: RefCell<BTreeSet<usize>>,
}

impl<'a> Composer<'a> {
    pub(super) fn new(
        model: &'a Model<'a>,
        register: &'a Register,
        language: Language,
        bases_apart: bool,
    ) -> Self {
        let (fallbacks, slots, borne) = Default::default();
        Self { model, register, language, bases_apart, marks: true, fallbacks, slots, borne }
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

    /// Citations with the statutes' titles in the reader's language.
    pub(super) fn cite(&self, provisions: &[Spanned<Provision>]) -> Vec<String> {
        provisions.iter().map(|provision| self.cite_one(&provision.value)).collect()
    }

    /// A citation with the statute's title; a title in another language is marked.
    ///
    /// Published texts are printed as they stand: there the title is what the text claims it to be.
    pub(super) fn cite_one(&self, provision: &Provision) -> String {
        if self.as_published() {
            return match self.claimed_title(provision.act()) {
                Some((title, numbered)) => {
                    self.plain(&provision.cite_as(title, numbered, self.language))
                }
                None => self.cite_short(provision),
            };
        }
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

    /// What the published text calls the act, and whether it gives the number too.
    fn claimed_title(&self, act: Act) -> Option<(&'a str, bool)> {
        let mut claims = self.register.stated.iter().enumerate();
        let (at, title) = claims.find_map(|(at, claim)| {
            let cites = claim.provisions.iter().any(|provision| provision.value.act() == act);
            let title = claim.title.as_ref().filter(|_| cites && claim.about == ClaimKind::Statute);
            title.map(|title| (at, (title.value.as_str(), !claim.unnumbered)))
        })?;
        self.borne.borrow_mut().insert(at);
        Some(title)
    }

    /// Whether a citation has borne the title that the claim at this place is about.
    pub(super) fn has_borne(&self, at: usize) -> bool {
        self.borne.borrow().contains(&at)
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
