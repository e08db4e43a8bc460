//! Turning facts into a notice's view: the reader's language, citations, author texts.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Deref;

use super::AuthorText;
use super::speaker::Speaker;
use crate::law::{Act, Provision};
use crate::model::Model;
use crate::register::{ClaimKind, Register};
use crate::text::{Language, Spanned};

/// What every part of the view of a register is made with.
pub(super) struct Composer<'a> {
    speaker: Speaker<'a>,
    pub(super) register: &'a Register,
    pub(super) bases_apart: bool,
    /// Claimed titles of statutes that citations have borne, by the claim's place in the register.
    borne: RefCell<BTreeSet<usize>>,
}

/// Words and names are said of a register as of anything else.
impl<'a> Deref for Composer<'a> {
    type Target = Speaker<'a>;

    fn deref(&self) -> &Speaker<'a> {
        &self.speaker
    }
}

impl<'a> Composer<'a> {
    pub(super) fn new(
        model: &'a Model<'a>,
        register: &'a Register,
        language: Language,
        bases_apart: bool,
    ) -> Self {
        let speaker = Speaker::new(model, language);
        Self { speaker, register, bases_apart, borne: RefCell::default() }
    }

    /// The same, for a view that is read as it is and never becomes a page.
    pub(super) fn without_marks(self) -> Self {
        Self { speaker: self.speaker.without_marks(), ..self }
    }

    /// The same, with the register's first author text under that number.
    pub(super) fn numbering_from(self, first: usize) -> Self {
        Self { speaker: self.speaker.numbering_from(first), ..self }
    }

    /// The author's Markdown texts, by number.
    pub(super) fn into_slots(self) -> Vec<AuthorText> {
        self.speaker.into_slots()
    }

    /// Citations with the statutes' titles in the reader's language.
    pub(super) fn cite(&self, provisions: &[Spanned<Provision>]) -> Vec<String> {
        provisions.iter().map(|provision| self.cite_one(&provision.value)).collect()
    }

    /// A citation with the statute's title; a title in another language is marked.
    ///
    /// Published texts are printed as they stand: there the title is what the text claims it to be.
    pub(super) fn cite_one(&self, provision: &Provision) -> String {
        if !self.as_published() {
            return self.speaker.cite_one(provision);
        }
        match self.claimed_title(provision.act()) {
            Some((title, numbered)) => {
                self.plain(&provision.cite_as(title, numbered, self.language))
            }
            None => self.cite_short(provision),
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
}
