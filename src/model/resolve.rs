//! The model: everything a workspace says, findable by id, as of a day.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Deref, DerefMut, Range};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::derive::Used;
use super::{Approval, Index};
use crate::law::catalogs::Membership;
use crate::law::{Catalogs, CountryCode};
use crate::register::{
    Agreement, Area, Block, Category, Cited, Consent, Contact, Controller, Criterion, Decision,
    FileKind, Grant, Group, Layout, Localized, Measure, Mentions, Mode, ObjectKind, Organ,
    Organisation, Procedure, Process, Processor, Reading, Regime, Register, Registers, Repository,
    RetentionClass, Risk, Service, Statement, StatementKind, Status, System, Tree, Workspace,
};
use crate::text::{Date, FileId, Language, Sources, Spanned};

/// A workspace with its references resolved, or some of its files seen with all that they refer to.
#[derive(Debug, Clone)]
pub struct Model<'a> {
    known: Arc<Known<'a>>,
    window: Window,
}

/// The files that a model shows to who goes through registers, texts or cited provisions.
#[derive(Debug, Clone, Default)]
struct Window {
    registers: Range<usize>,
    trees: Range<usize>,
    cited: Range<usize>,
}

/// What a model knows.
#[derive(Debug, Clone)]
pub struct Known<'a> {
    /// The day for which conclusions are drawn.
    pub as_of: Date,
    /// Law as of its catalogs.
    pub catalogs: &'a Catalogs,
    /// The settings.
    pub workspace: Option<&'a Workspace>,
    /// Registers in the order of their files.
    pub registers: &'a [Register],
    /// Organisations.
    pub organisations: Index<'a, Organisation>,
    /// Systems.
    pub systems: Index<'a, System>,
    /// Processors.
    pub processors: Index<'a, Processor>,
    /// Groups of data subjects.
    pub groups: Index<'a, Group>,
    /// Categories of data.
    pub categories: Index<'a, Category>,
    /// Consents.
    pub consents: Index<'a, Consent>,
    /// Measures.
    pub measures: Index<'a, Measure>,
    /// Procedures.
    pub procedures: Index<'a, Procedure>,
    /// Shared texts.
    pub blocks: Index<'a, Block>,
    /// Agreements.
    pub agreements: Index<'a, Agreement>,
    /// Access grants.
    pub grants: Index<'a, Grant>,
    /// Organs, units and office-holders of all organisations.
    pub organs: Index<'a, Organ>,
    /// Decisions.
    pub decisions: Index<'a, Decision>,
    /// Criteria of service need.
    pub criteria: Index<'a, Criterion>,
    /// Services.
    pub services: Index<'a, Service>,
    /// Co-operation areas.
    pub areas: Index<'a, Area>,
    /// Risks.
    pub risks: Index<'a, Risk>,
    /// Classes of the retention schedule.
    pub retention_classes: Index<'a, RetentionClass>,
    /// Processes of the unit.
    pub processes: Index<'a, Process>,
    /// Data repositories.
    pub repositories: Index<'a, Repository>,
    /// The files under `published/`: the SHA-256 of each that can be read, by name; absent where
    /// nobody looked.
    pub published: Option<&'a BTreeMap<String, Option<String>>>,
    /// Versions of documents that have been approved; none where nobody looked.
    pub approvals: &'a [Approval],
    /// Layouts of the workspace.
    pub layouts: Index<'a, Layout>,
    /// Where ids are declared and referred to, and provisions cited.
    pub mentions: &'a Mentions<'a>,
    /// The files as texts.
    pub sources: &'a Sources,
    pub(super) by_id: Index<'a, Register>,
    trees: &'a [Tree<'a>],
    /// Access grants by the id of the system they open, and then by their own.
    granted: BTreeMap<&'a str, Vec<&'a Grant>>,
    /// Access grants by the id of the agreement they rest on, and then by their own.
    granted_under: BTreeMap<&'a str, Vec<&'a Grant>>,
    /// Access grants by the id of the decision they rest on, and then by their own.
    granted_by: BTreeMap<&'a str, Vec<&'a Grant>>,
    /// Agreements by the id of the decision they rest on, and then by their own.
    agreed_on: BTreeMap<&'a str, Vec<&'a Agreement>>,
    /// Agreements on processing by the ids of their controllers, and then by their own.
    pub(super) controlled: BTreeMap<&'a str, Vec<&'a Agreement>>,
    /// The decision that each agreement rests on, by the agreement's id.
    decided: BTreeMap<&'a str, &'a Decision>,
    /// What each register uses, in the order of registers.
    used: Vec<Used<'a>>,
    /// The place of each file's register among the registers, in the order of files.
    places: Vec<Option<u32>>,
    history: OnceLock<BTreeSet<FileId>>,
}

/// Resolves what was read against itself and the catalogs, as of a day.
///
/// References that lead nowhere stay unresolved; the rule `unknown-reference` reports them.
#[must_use]
pub fn resolve<'a>(reading: &'a Reading<'a>, catalogs: &'a Catalogs, as_of: Date) -> Model<'a> {
    let said: &Registers = &reading.registers;
    let grants = Index::new(&said.grants, |one| &one.id);
    let mut granted: BTreeMap<&str, Vec<&Grant>> = BTreeMap::new();
    let mut granted_under: BTreeMap<&str, Vec<&Grant>> = BTreeMap::new();
    let mut granted_by: BTreeMap<&str, Vec<&Grant>> = BTreeMap::new();
    for grant in grants.iter() {
        granted.entry(grant.system.as_str()).or_default().push(grant);
        if let Some(agreement) = &grant.agreement {
            granted_under.entry(agreement.as_str()).or_default().push(grant);
        }
        if let Some(decision) = &grant.decision {
            granted_by.entry(decision.as_str()).or_default().push(grant);
        }
    }
    let agreements = Index::new(&said.agreements, |one| &one.id);
    let decisions = Index::new(&said.decisions, |one| &one.id);
    let decided = decided(&agreements, &decisions);
    let controlled = super::agreements::controlled(&agreements);
    let mut agreed_on: BTreeMap<&str, Vec<&Agreement>> = BTreeMap::new();
    for agreement in agreements.iter() {
        if let Some(decision) = decided.get(agreement.id.as_str()) {
            agreed_on.entry(decision.id.as_str()).or_default().push(agreement);
        }
    }
    let known = Known {
        as_of,
        catalogs,
        workspace: said.workspace.as_ref(),
        registers: &said.registers,
        by_id: Index::new(&said.registers, |one| &one.id),
        organisations: Index::new(&said.organisations, |one| &one.id),
        systems: Index::new(&said.systems, |one| &one.id),
        processors: Index::new(&said.processors, |one| &one.id),
        groups: Index::new(&said.groups, |one| &one.id),
        categories: Index::new(&said.categories, |one| &one.id),
        consents: Index::new(&said.consents, |one| &one.id),
        measures: Index::new(&said.measures, |one| &one.id),
        procedures: Index::new(&said.procedures, |one| &one.id),
        blocks: Index::new(&said.blocks, |one| &one.id),
        agreements,
        grants,
        organs: Index::of(said.organisations.iter().flat_map(|one| &one.organs), |one| &one.id),
        decisions,
        criteria: Index::new(&said.criteria, |one| &one.id),
        services: Index::new(&said.services, |one| &one.id),
        areas: Index::new(&said.areas, |one| &one.id),
        risks: Index::new(&said.risks, |one| &one.id),
        retention_classes: Index::new(&said.retention_classes, |one| &one.id),
        processes: Index::new(&said.processes, |one| &one.id),
        repositories: Index::new(&said.repositories, |one| &one.id),
        published: None,
        approvals: &[],
        layouts: Index::new(&said.layouts, |one| &one.id),
        mentions: &reading.mentions,
        sources: reading.sources,
        trees: &reading.trees,
        granted,
        granted_under,
        granted_by,
        agreed_on,
        decided,
        controlled,
        used: Vec::new(),
        places: places(&said.registers),
        history: OnceLock::new(),
    };
    let mut model = Model::of(known);
    model.used = said.registers.par_iter().map(|register| Used::of(&model, register)).collect();
    model
}

impl<'a> Deref for Model<'a> {
    type Target = Known<'a>;

    fn deref(&self) -> &Self::Target {
        &self.known
    }
}

impl DerefMut for Model<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        Arc::make_mut(&mut self.known)
    }
}

/// The decision that each agreement rests on: the one that it names, or else one that approves it.
fn decided<'a>(
    agreements: &Index<'a, Agreement>,
    decisions: &Index<'a, Decision>,
) -> BTreeMap<&'a str, &'a Decision> {
    let mut decided: BTreeMap<&str, &Decision> = BTreeMap::new();
    for decision in decisions.iter() {
        for agreement in agreements.all(&decision.agreements) {
            decided.insert(agreement.id.as_str(), decision);
        }
    }
    let named = agreements.iter().filter_map(|one| Some((one, one.decision.as_ref()?)));
    let named = named.filter_map(|(one, decision)| Some((one, decisions.get(decision)?)));
    decided.extend(named.map(|(one, decision)| (one.id.as_str(), decision)));
    decided
}

/// The place of each file's register in `registers`, in the order of files.
fn places(registers: &[Register]) -> Vec<Option<u32>> {
    let mut places = Vec::new();
    for (register, place) in registers.iter().zip(0..) {
        let file = register.id.span().file.0 as usize;
        if places.len() <= file {
            places.resize(file + 1, None);
        }
        places.get_mut(file).and_then(|slot: &mut Option<u32>| slot.replace(place));
    }
    places
}

impl<'a> Model<'a> {
    /// The model with all its files in view.
    fn of(known: Known<'a>) -> Self {
        let window = Window {
            registers: 0..known.registers.len(),
            trees: 0..known.trees.len(),
            cited: 0..known.mentions.cited.len(),
        };
        Self { known: Arc::new(known), window }
    }

    /// The same model seen through one window after another: what goes through [`Self::maintained`],
    /// [`Self::trees`] and [`Self::cited`] meets so many files at a time, and each file once. What
    /// they refer to stays known.
    #[must_use]
    pub fn windows(&self, files: usize) -> Vec<Self> {
        let mut from = Window::default();
        let last = |trees: &[Tree<'_>]| trees.last().map(|tree| tree.file);
        self.known
            .trees
            .chunks(files.max(1))
            .filter_map(last)
            .map(|last| {
                let window = self.window_behind(&from, last);
                from = window.clone();
                Self { known: Arc::clone(&self.known), window }
            })
            .collect()
    }

    /// The window that begins where `from` ends, and ends with the file `last`.
    fn window_behind(&self, from: &Window, last: FileId) -> Window {
        let registers = self.known.registers.get(from.registers.end..).unwrap_or_default();
        let trees = self.known.trees.get(from.trees.end..).unwrap_or_default();
        let cited = self.mentions.cited.get(from.cited.end..).unwrap_or_default();
        let behind = |range: &Range<usize>, count: usize| range.end..range.end + count;
        Window {
            registers: behind(
                &from.registers,
                registers.partition_point(|one| one.id.span().file <= last),
            ),
            trees: behind(&from.trees, trees.partition_point(|tree| tree.file <= last)),
            cited: behind(&from.cited, cited.partition_point(|cited| cited.span.file <= last)),
        }
    }

    /// The languages of the workspace's documents; all three when the settings are not readable.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        let said: Vec<Language> = self
            .workspace
            .map(|workspace| workspace.languages.iter().map(|one| one.value).collect())
            .unwrap_or_default();
        if said.is_empty() { Language::ALL.to_vec() } else { said }
    }

    /// The register's statement of that kind, once its day has come: not after the day of the
    /// check, or at least not after the notice that relies on it.
    #[must_use]
    pub fn statement<'r>(
        &self,
        register: &'r Register,
        kind: StatementKind,
    ) -> Option<&'r Statement> {
        let notice = register.notice.as_ref().map(|notice| notice.date.value);
        let day = notice.map_or(self.as_of, |notice| notice.max(self.as_of));
        register.statements.iter().find(|said| said.what == kind && said.on.value <= day)
    }

    /// Whether the workspace follows published texts as they stand, which do not tell everything.
    #[must_use]
    pub fn is_as_published(&self) -> bool {
        self.workspace.is_some_and(|workspace| workspace.mode == Mode::AsPublished)
    }

    /// The text printed on every page, if there is one.
    #[must_use]
    pub fn banner(&self) -> Option<&'a Localized> {
        self.workspace.and_then(|workspace| workspace.banner.as_ref())
    }

    /// Registers for which a notice is due: those in force, and drafts when asked for.
    pub fn published(&self, drafts: bool) -> impl Iterator<Item = &'a Register> + '_ {
        let of_the_gdpr = self.registers.iter().filter(|one| one.regime == Regime::Gdpr);
        of_the_gdpr.filter(move |register| match register.status {
            Status::InForce => self.is_current(register),
            Status::Draft => drafts,
            Status::Base | Status::Ended => false,
        })
    }

    /// Registers whose facts must be in order: drafts and those in force. One that has ended is
    /// history, and stays as it was; what a base says is looked at in those that build on it; one
    /// under the act on criminal matters is judged by other law.
    pub fn maintained(&self) -> impl Iterator<Item = &'a Register> + '_ {
        let seen = self.registers.get(self.window.registers.clone()).unwrap_or_default();
        let whole = seen.iter().filter(|register| register.status != Status::Base);
        let of_the_gdpr = whole.filter(|one| one.regime == Regime::Gdpr);
        of_the_gdpr.filter(|register| !self.has_ended(register))
    }

    pub(super) fn has_ended(&self, register: &Register) -> bool {
        #[cfg(test)]
        crate::text::looks::look();
        register.status == Status::Ended || self.is_past(register.until)
    }

    /// Whether the day `until` was the last one, seen from the day of the check.
    #[must_use]
    pub fn is_past(&self, until: Option<Spanned<Date>>) -> bool {
        until.is_some_and(|until| until.value < self.as_of)
    }

    /// The register's controllers, without those whose time is over.
    pub fn controllers_of(&self, register: &'a Register) -> impl Iterator<Item = &'a Controller> {
        register.controllers.iter().filter(|controller| !self.is_past(controller.until))
    }

    /// The organisations that are controllers of a maintained register, each once, by id.
    #[must_use]
    pub fn controllers(&self) -> Vec<&'a Organisation> {
        let ids: BTreeSet<&str> = self
            .maintained()
            .flat_map(|register| self.controllers_of(register))
            .map(|controller| controller.organisation.as_str())
            .collect();
        ids.into_iter().filter_map(|id| self.organisations.named(id)).collect()
    }

    /// The data protection officer of the organisation, with the organisation that names it: its own,
    /// or one that the officer serves too (Art. 37(3)).
    #[must_use]
    pub fn dpo_of(
        &self,
        organisation: &'a Organisation,
    ) -> Option<(&'a Organisation, &'a Contact)> {
        let shared = || self.organisations.get(organisation.shared_dpo.as_ref()?);
        let named = |one: &'a Organisation| Some((one, one.dpo.as_ref()?));
        named(organisation).or_else(|| shared().and_then(named))
    }

    /// The organisations that are served by the data protection officer whom `holder` names.
    pub fn served_by_dpo_of(
        &self,
        holder: &'a Organisation,
    ) -> impl Iterator<Item = &'a Organisation> + '_ {
        let id = holder.id.as_str();
        let served = move |one: &&'a Organisation| {
            self.dpo_of(one).is_some_and(|(own, _)| own.id.as_str() == id)
        };
        self.organisations.iter().filter(served)
    }

    /// Whether `country` belongs to the European Economic Area, so that no transfer takes place.
    #[must_use]
    pub fn in_eea(&self, country: CountryCode) -> bool {
        self.catalogs.is_in_eea(country)
    }

    /// Whether `country` is one outside the European Economic Area, or an international
    /// organisation. Of a code that no catalog has nobody knows.
    #[must_use]
    pub fn is_third(&self, country: CountryCode) -> bool {
        country.is_organisation() || self.catalogs.membership(country) == Some(Membership::Third)
    }

    /// The layout of the register's notice; `None` for the built-in one.
    #[must_use]
    pub fn layout_of(&self, register: &Register) -> Option<&'a Layout> {
        let own = register.notice.as_ref().and_then(|notice| notice.layout.as_ref());
        let shared = self.workspace.and_then(|workspace| workspace.layout.as_ref());
        own.or(shared).and_then(|layout| self.layouts.get(layout))
    }

    /// The country of the register's first controller; Finland when it is not told.
    #[must_use]
    pub fn country_of(&self, register: &'a Register) -> CountryCode {
        self.seat_of(register).map_or(CountryCode::FINLAND, |(_, country)| country.value)
    }

    /// The register's first controller with the country of its establishment, when it is told.
    #[must_use]
    pub fn seat_of(
        &self,
        register: &'a Register,
    ) -> Option<(&'a Organisation, &'a Spanned<CountryCode>)> {
        let first = self.controllers_of(register).next()?;
        let organisation = self.organisations.get(&first.organisation)?;
        Some((organisation, organisation.country.as_ref()?))
    }

    /// The register that `file` describes.
    #[must_use]
    pub fn register_in(&self, file: FileId) -> Option<&'a Register> {
        let place = self.places.get(file.0 as usize).copied().flatten()?;
        self.registers.get(place as usize)
    }

    /// What the register uses, if it is one of the model's.
    pub(super) fn used(&self, register: &Register) -> Option<&Used<'a>> {
        let place = self.places.get(register.id.span().file.0 as usize).copied().flatten()?;
        // A register as its own file says it, without its bases, is another.
        let own = self.registers.get(place as usize)?;
        self.used.get(place as usize).filter(|_| std::ptr::eq(own, register))
    }

    /// The trees of all files, those of registers that have ended among them.
    #[must_use]
    pub fn all_trees(&self) -> &'a [Tree<'a>] {
        self.trees
    }

    /// What is kept of all files but those of registers that have ended.
    pub fn trees(&self) -> impl Iterator<Item = &'a Tree<'a>> + '_ {
        let history = self.history.get_or_init(|| self.find_history());
        let seen = self.trees.get(self.window.trees.clone()).unwrap_or_default();
        seen.iter().filter(move |tree| !history.contains(&tree.file))
    }

    /// The provisions cited in all files but those of registers that have ended.
    pub fn cited(&self) -> impl Iterator<Item = &'a Cited> + '_ {
        let history = self.history.get_or_init(|| self.find_history());
        let seen = self.mentions.cited.get(self.window.cited.clone()).unwrap_or_default();
        seen.iter().filter(move |cited| !history.contains(&cited.span.file))
    }

    /// Whether every object of the kind could be read, so that what none of them says is said
    /// nowhere.
    #[must_use]
    pub fn knows_all(&self, kind: ObjectKind) -> bool {
        !self.mentions.unread.iter().any(|one| one.kind == kind)
    }

    /// Whether every register could be read as its type, so that what none of them says is said
    /// nowhere.
    #[must_use]
    pub fn knows_all_registers(&self) -> bool {
        let described = self.trees.iter().filter(|tree| tree.kind == FileKind::Register).count();
        described == self.registers.len() && self.knows_all(ObjectKind::Register)
    }

    /// Whether `file` describes a register that has ended, or a base of such registers alone.
    #[must_use]
    pub fn is_history(&self, file: FileId) -> bool {
        self.register_in(file).is_some_and(|register| self.is_over(register))
    }

    fn is_current(&self, register: &Register) -> bool {
        register.since.is_none_or(|since| since.value <= self.as_of)
            && !self.is_past(register.until)
    }

    /// The access grants that rest on the agreement of that id, by their own ids.
    #[must_use]
    pub fn grants_under(&self, agreement: &str) -> &[&'a Grant] {
        self.granted_under.get(agreement).map(Vec::as_slice).unwrap_or_default()
    }

    /// The access grants that rest on the decision of that id, by their own ids.
    #[must_use]
    pub fn granted_by(&self, decision: &str) -> &[&'a Grant] {
        self.granted_by.get(decision).map(Vec::as_slice).unwrap_or_default()
    }

    /// The decision that the agreement rests on: the one that it names, or else one that approves it.
    #[must_use]
    pub fn decision_on(&self, agreement: &Agreement) -> Option<&'a Decision> {
        self.decided.get(agreement.id.as_str()).copied()
    }

    /// The agreements that rest on the decision of that id, by their own ids.
    #[must_use]
    pub fn agreements_on(&self, decision: &str) -> &[&'a Agreement] {
        self.agreed_on.get(decision).map(Vec::as_slice).unwrap_or_default()
    }

    /// The access grants that open the system of that id, by their own ids.
    #[must_use]
    pub fn grants_of(&self, system: &str) -> &[&'a Grant] {
        self.granted.get(system).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many facts of the whole workspace are marked as assumed.
    #[must_use]
    pub fn assumed(&self) -> usize {
        self.trees.iter().map(|tree| tree.assumed).sum()
    }

    /// The tree of `file`, to find the place of a field by its path.
    #[must_use]
    pub fn tree(&self, file: FileId) -> Option<&'a Tree<'a>> {
        // Nearly every file has one.
        if let Some(tree) = self.trees.get(file.0 as usize).filter(|tree| tree.file == file) {
            return Some(tree);
        }
        let found = self.trees.binary_search_by_key(&file, |tree| tree.file);
        found.ok().and_then(|found| self.trees.get(found))
    }
}
