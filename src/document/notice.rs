//! The privacy notice (Art. 13 and 14): a register's facts, composed by a layout.

use std::collections::BTreeSet;
use std::fmt;

use super::blocks::{BLOCKS, Block, has_content, is_due};
use super::composer::Composer;
use super::kind::Kind;
use super::layout::{Arranged, Heading, Share, arrange};
use super::outer::outer;
use super::search::{Term, terms};
use super::share::{part, rest};
use super::view::{ClaimView, ContactView, NoticeView, RightView, Slot};
use super::workbook::Workbook;
use crate::language::{Filling, TemplateError, Templates, Wording, WordingError};
use crate::model::Model;
use crate::register::{
    self as shared, BlockName, Localized, Publish, Register, Retention, StatementKind,
};
use crate::text::{Date, Language};

/// Which layer of a notice (WP260, layered notices).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// The whole notice.
    Full,
    /// One page: who, why, rights, contact, link.
    Short,
}

/// A document as template Markdown, with the author's texts beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What kind of document it is.
    pub kind: Kind,
    /// Where it goes.
    pub publish: Publish,
    /// The id of the register, organisation or agreement that it is about; the names of its files
    /// begin with it.
    pub id: String,
    /// Its number, where a long document has several volumes.
    pub volume: Option<usize>,
    /// Its language.
    pub language: Language,
    /// Which layer it is.
    pub layer: Layer,
    /// Its title. In this and the other names, what another language lent is marked
    /// ([`crate::language::lent`]).
    pub title: String,
    /// The controllers' names.
    pub controllers: Vec<String>,
    /// The service area or task class, of a notice.
    pub service: Option<String>,
    /// The text printed on every page.
    pub banner: Option<String>,
    /// Template Markdown with directives, for the prose parser.
    pub markdown: String,
    /// The author's Markdown texts, by slot.
    pub slots: Vec<AuthorText>,
    /// How many headings of sections the Markdown has.
    pub headings: usize,
    /// The document's day.
    pub date: Option<Date>,
    /// The document's version.
    pub version: Option<String>,
    /// Whether pages are marked as a draft.
    pub draft: bool,
    /// Whether it prints the claims of a published text instead of what follows from facts.
    pub as_published: bool,
    /// Whether the other layer is built too, so that the two may refer to each other.
    pub has_other_layer: bool,
    /// What it is found by besides its title; its page may leave some of it out.
    pub terms: Vec<Term>,
    /// The same facts as tables and as JSON, where the document has such forms.
    pub tables: Option<Tables>,
}

/// A document's facts in the forms that other programs read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables {
    /// As a workbook; one of its sheets also as CSV.
    pub workbook: Workbook,
    /// As JSON.
    pub json: String,
}

/// A Markdown text of an author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorText {
    /// The text.
    pub markdown: String,
    /// The language it is in; not the document's where another one stands in.
    pub language: Language,
}

/// How a notice is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// In which language.
    pub language: Language,
    /// Which layer.
    pub layer: Layer,
    /// Whether missing facts become flagged blocks.
    pub draft: bool,
    /// Whether the other layer is built too.
    pub has_other_layer: bool,
}

/// What documents are worded with.
#[derive(Debug, Clone, Copy)]
pub struct Workshop<'a> {
    /// The templates.
    pub templates: &'a Templates,
    /// The wording they draw from.
    pub wording: &'a Wording,
    /// Makes a text literal in Markdown.
    pub escape: fn(&str) -> String,
}

/// Why a document could not be composed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ComposeError {
    /// A template asks for what there is not.
    Template(TemplateError),
    /// A heading or a text of ours has no wording.
    Wording(WordingError),
}

impl fmt::Display for ComposeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(error) => error.fmt(f),
            Self::Wording(error) => error.fmt(f),
        }
    }
}

impl From<TemplateError> for ComposeError {
    fn from(error: TemplateError) -> Self {
        Self::Template(error)
    }
}

impl From<WordingError> for ComposeError {
    fn from(error: WordingError) -> Self {
        Self::Wording(error)
    }
}

/// Composes the notice of `register`.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn notice(
    model: &Model<'_>,
    register: &Register,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let arranged = arrange(model, register);
    let bases_apart = arranged.iter().any(|section| section.holds(BlockName::LegalBases));
    let composer = Composer::new(model, register, wanted.language, bases_apart);
    // A published text is printed as it stands; what it lacks is told by the check.
    let wanted = Wanted { draft: wanted.draft && !composer.as_published(), ..wanted };
    let view = NoticeView { flag_gaps: wanted.draft, ..view(&composer) };
    let view = outer(view, &register.internal);
    let remarks = remarks(&composer);
    let claims = composer.claims();
    let mut page = Page {
        workshop,
        view: &view,
        filling: Filling::new(&view)?,
        remarks: &remarks,
        claims: &claims,
        internal: &register.internal,
        taken: Share::of(&arranged),
        wanted,
        markdown: String::new(),
    };
    match wanted.layer {
        Layer::Full => page.sections(&arranged)?,
        Layer::Short => page.short()?,
    }
    let markdown = page.markdown;
    Ok(document(&composer, &view, wanted, markdown).with_slots(composer.into_slots()))
}

/// What a notice of `register` would say: its facts, resolved and derived.
#[must_use]
pub fn resolved_view(model: &Model<'_>, register: &Register, language: Language) -> NoticeView {
    let composer = Composer::new(model, register, language, false).without_marks();
    let view = view(&composer);
    with_texts(view, &composer.into_slots())
}

/// The view with the authors' texts in place of their numbers: no template will put them there.
pub(super) fn with_texts(mut view: NoticeView, texts: &[AuthorText]) -> NoticeView {
    let essence = view.joint.as_mut().map(|joint| &mut joint.essence);
    for slot in view.introduction.iter_mut().chain(essence) {
        let number: Option<usize> = slot.parse().ok();
        if let Some(text) = number.and_then(|number| texts.get(number)) {
            *slot = text.markdown.clone();
        }
    }
    view
}

fn document(
    composer: &Composer<'_>,
    view: &NoticeView,
    wanted: Wanted,
    markdown: String,
) -> Document {
    let notice = composer.register.notice.as_ref();
    let current = view.controllers.iter().filter(|one| !one.former);
    Document {
        kind: Kind::Notice,
        publish: composer.register.publish,
        volume: None,
        tables: None,
        id: composer.register.id.to_string(),
        language: wanted.language,
        layer: wanted.layer,
        title: view.title.clone(),
        controllers: current.map(|one| one.name.clone()).collect(),
        service: view.service.clone(),
        banner: composer.maybe(composer.model.banner()),
        headings: markdown.lines().filter(|line| line.starts_with("##")).count(),
        markdown,
        slots: Vec::new(),
        date: notice.map(|notice| notice.date.value),
        version: notice
            .and_then(|notice| notice.version.as_ref())
            .map(|version| composer.plain(&version.value)),
        draft: wanted.draft || view.about.draft,
        as_published: view.as_published,
        has_other_layer: wanted.has_other_layer,
        terms: terms(view),
    }
}

impl Document {
    fn with_slots(self, slots: Vec<AuthorText>) -> Self {
        Self { slots, ..self }
    }
}

/// What a notice of the composer's register says.
pub(super) fn view(composer: &Composer<'_>) -> NoticeView {
    let register = composer.register;
    let (paper, no_paper) = composer.paper();
    let title = register.notice.as_ref().and_then(|notice| notice.title.as_ref());
    let rights = if composer.as_published() { Vec::new() } else { composer.rights() };
    let mut view = NoticeView {
        title: composer.say(title.unwrap_or(&register.name)),
        name: composer.say(&register.name),
        service: composer.maybe(register.service.as_ref()),
        number: register.number.as_ref().map(|number| composer.plain(&number.value)),
        services: composer.services(),
        acts_for: composer.acts_for(),
        parts: composer.sub_registers(),
        introduction: register.introduction.as_ref().map(|text| composer.slot(text)),
        bases_apart: composer.bases_apart,
        controllers: composer.controllers(),
        joint: composer.joint(),
        responsible: register.responsible.as_ref().map(|one| composer.contact(one)),
        contacts: register.contacts.iter().map(|one| composer.contact(one)).collect(),
        dpos: composer.dpos(),
        purposes: composer.purposes(),
        bases: composer.bases(),
        unattached: composer.unattached(),
        special: composer.special(),
        secrecy: composer.secrecy(),
        groups: composer.groups(),
        nothing_stored: composer.nothing_stored(),
        data: composer.data(),
        duties: composer.duties(),
        sources: composer.sources(),
        inflows: composer.inflows(),
        systems: composer.systems(),
        repositories: composer.repositories(),
        unnamed_systems: composer.unnamed_systems(),
        paper,
        no_paper,
        measures: composer.measures(),
        automated: composer.automated(),
        recipients: composer.recipients(),
        grants: composer.grants(),
        dual: composer.dual(),
        withheld: composer.withheld(),
        no_disclosures: composer.no_disclosures(),
        transfers: composer.transfers(),
        retention: composer.retention(),
        retention_weighed: register.retention.iter().any(is_weighed),
        principals: composer.principals(),
        rights_scoped: rights.iter().any(RightView::is_scoped),
        rights,
        rights_checked: composer.statement(StatementKind::RightsChecked),
        procedures: composer.procedures(),
        authority: (!composer.as_published()).then(|| composer.authority()).flatten(),
        about: composer.about(),
        as_published: composer.as_published(),
        internal: register.publish != Publish::Web,
        claims: Vec::new(),
        full_notice: composer.full_notice(),
        gaps: composer.gaps(),
        flag_gaps: false,
    };
    // Only now is it known which texts another language stood in for.
    view.about.fallbacks = composer.fallbacks();
    view
}

/// Whether the time of the rule is set by weighing (906/2019 § 21).
fn is_weighed(rule: &Retention) -> bool {
    rule.provisions.is_empty() && rule.permanent.is_none() && !rule.grounds.is_empty()
}

/// The register's remarks, as `(block, slot)`.
fn remarks(composer: &Composer<'_>) -> Vec<(BlockName, Slot)> {
    let register = composer.register;
    register
        .remarks
        .iter()
        .filter_map(|remark| {
            let shared = remark.block.as_ref().and_then(|one| composer.model.blocks.get(one));
            let text = remark.text.as_ref().or(shared.map(|block| wording(composer, block)))?;
            Some((remark.at, composer.slot(text)))
        })
        .collect()
}

/// The shared text as it reads for the register's controllers.
fn wording<'a>(composer: &Composer<'_>, block: &'a shared::Block) -> &'a Localized {
    let controllers = &composer.register.controllers;
    let own = block.for_controllers.iter().find(|variant| {
        controllers.iter().any(|one| one.organisation.as_str() == variant.controller.as_str())
    });
    own.map_or(&block.text, |variant| &variant.text)
}

/// A page in the making.
struct Page<'a> {
    workshop: Workshop<'a>,
    view: &'a NoticeView,
    /// The same, ready for templates.
    filling: Filling,
    remarks: &'a [(BlockName, Slot)],
    claims: &'a [(BlockName, ClaimView)],
    /// Blocks that the published notice leaves out.
    internal: &'a [BlockName],
    /// What sections take of blocks that the layout spreads.
    taken: Share,
    wanted: Wanted,
    markdown: String,
}

impl Page<'_> {
    fn sections(&mut self, sections: &[Arranged]) -> Result<(), ComposeError> {
        let mut number = 0;
        for section in sections {
            let body = self.body(section, 3)?;
            let mut inner = String::new();
            let mut inner_number = 0;
            for sub in &section.sections {
                let body = self.body(sub, 4)?;
                if !body.trim().is_empty() {
                    inner_number += 1;
                    let number = sub.numbered.then(|| format!("{}.{inner_number}", number + 1));
                    inner += &self.heading(3, number.as_deref(), &sub.heading)?;
                    inner += &body;
                }
            }
            if !body.trim().is_empty() || !inner.is_empty() {
                number += 1;
                let numeral = section.numbered.then(|| number.to_string());
                self.markdown += &self.heading(2, numeral.as_deref(), &section.heading)?;
                self.markdown += &body;
                self.markdown += &inner;
            }
        }
        Ok(())
    }

    fn short(&mut self) -> Result<(), ComposeError> {
        let (claims, contacts) = (self.claimed_rights(), self.each_contact());
        let filling = match claims.is_empty() && contacts.len() == self.view.contacts.len() {
            true => None,
            false => Some(Filling::new(&NoticeView { claims, contacts, ..self.view.clone() })?),
        };
        self.markdown =
            self.render("notice/short.md", filling.as_ref().unwrap_or(&self.filling))?;
        Ok(())
    }

    /// The contacts, those whom one reaches alike once: here it is not told what each is for.
    fn each_contact(&self) -> Vec<ContactView> {
        let mut told = BTreeSet::new();
        let all = self.view.contacts.iter();
        all.filter(|one| told.insert((&one.role, &one.phone, &one.email, &one.limited_to)))
            .cloned()
            .collect()
    }

    /// What the published text claims of rights, each claim once.
    fn claimed_rights(&self) -> Vec<ClaimView> {
        let mut told = BTreeSet::new();
        let of_rights = self.claims.iter().map(|(_, claim)| claim);
        let of_rights = of_rights.filter(|one| one.right.is_some());
        of_rights.filter(|one| told.insert((one.right, one.says, one.force))).cloned().collect()
    }

    /// The Markdown of a section's blocks, with gaps flagged in drafts; empty when there is nothing
    /// to say.
    ///
    /// Every block but the first has its own heading, of the level `below`, unless only a part of it
    /// is told here.
    fn body(&self, section: &Arranged, below: usize) -> Result<String, ComposeError> {
        let mut body = String::new();
        for name in &section.blocks {
            let Some(block) = self.published_block(*name) else { continue };
            if section.share.limits(*name) {
                body += &self.told_of(block, &part(self.view, &section.share))?;
                continue;
            }
            let mut told = self.block(block)?;
            for (_, slot) in self.remarks.iter().filter(|(at, _)| at == name) {
                told += &format!("\n:::slot {slot}\n");
            }
            if !told.is_empty() && !body.is_empty() {
                body += &self.heading(below, None, &Heading::Built(block.heading))?;
            }
            body += &told;
        }
        Ok(body)
    }

    /// The block, unless the register keeps it for internal documents.
    fn published_block(&self, name: BlockName) -> Option<&'static Block> {
        let published = !self.internal.contains(&name);
        BLOCKS.iter().find(|block| published && block.name == name)
    }

    /// The block without what other sections take of it, and its claims; or its gap.
    fn block(&self, block: &Block) -> Result<String, ComposeError> {
        let facts = match self.taken.limits(block.name) {
            true => self.told_of(block, &rest(self.view, &self.taken))?,
            false => self.told(block, self.view, &self.filling)?,
        };
        let told = facts + &self.claims(block.name)?;
        match block.gap {
            Some(gap) if told.is_empty() && self.wanted.draft && is_due(block.name, self.view) => {
                let text = self.word(gap)?;
                Ok(format!("\n:::flag\n{}\n:::\n", (self.workshop.escape)(&text)))
            }
            _ => Ok(told),
        }
    }

    /// The block's template, where `view` has anything to say in it.
    fn told(
        &self,
        block: &Block,
        view: &NoticeView,
        filling: &Filling,
    ) -> Result<String, ComposeError> {
        match has_content(block.name, view) {
            true => self.render(block.template, filling),
            false => Ok(String::new()),
        }
    }

    /// The same of a view made for the block.
    fn told_of(&self, block: &Block, view: &NoticeView) -> Result<String, ComposeError> {
        self.told(block, view, &Filling::new(view)?)
    }

    /// What the published text claims in the block; nothing where documents say what follows.
    fn claims(&self, block: BlockName) -> Result<String, ComposeError> {
        let here = self.claims.iter().filter(|(at, _)| *at == block);
        let claims: Vec<ClaimView> = here.map(|(_, claim)| claim.clone()).collect();
        if claims.is_empty() {
            return Ok(String::new());
        }
        let view = NoticeView { claims, ..self.view.clone() };
        self.render("notice/claims.md", &Filling::new(&view)?)
    }

    fn render(&self, template: &str, filling: &Filling) -> Result<String, ComposeError> {
        let body = self.workshop.templates.fill(template, self.wanted.language, filling)?;
        Ok(format!("\n{}\n", body.trim()))
    }

    fn word(&self, key: &str) -> Result<String, ComposeError> {
        Ok(self.workshop.wording.word(self.wanted.language, key, &[])?)
    }

    fn heading(
        &self,
        level: usize,
        number: Option<&str>,
        heading: &Heading,
    ) -> Result<String, ComposeError> {
        let text = match heading {
            Heading::Said(title) => title.marked(self.wanted.language),
            Heading::Built(key) => self.word(key)?,
        };
        let marks = "#".repeat(level);
        // The escape keeps `1.` from becoming a list and author headings from becoming markup.
        let text = (self.workshop.escape)(&text);
        Ok(match number {
            Some(number) => format!("\n{marks} {number} {text}\n"),
            None => format!("\n{marks} {text}\n"),
        })
    }
}
