//! Conclusions from the facts of one register.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;
use schemars::JsonSchema;
use serde::Serialize;

use super::location::hosting;
use super::{Model, decides_on};
use crate::law::catalogs::{Adequacy, AdequacyState};
use crate::law::rights::{Applicability, Processing, ProcessingKind, derive};
use crate::law::{CountryCode, LegalBasis, Mechanism, Provision, SpecialCondition};
use crate::register::{
    Answer, Basis, Category, ChannelKind, Consent, Direction, Disclosure, DisclosureStatus, Force,
    Grant, Granularity, Group, Localized, Organisation, Processor, Purpose, PurposeKind, Ref,
    Register, SourceKind, SubProcessor, System, Transfer,
};
use crate::text::Spanned;

/// In what role a recipient gets data (Art. 4(9)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecipientRole {
    /// Processes for the controller (Art. 28).
    Processor,
    /// Processes for a processor (Art. 28(4)).
    SubProcessor,
    /// Its staff have access to a system.
    Grantee,
    /// Receives data for purposes of its own.
    ThirdParty,
}

/// A recipient, as it follows from processors, access grants and disclosures.
#[derive(Debug, Clone)]
pub struct Recipient<'a> {
    /// In what role.
    pub role: RecipientRole,
    /// Which organisations.
    pub organisations: Vec<&'a Ref<Organisation>>,
    /// The category of recipients, in words.
    pub category: Option<&'a Localized>,
    /// The task, or what the data are got for.
    pub text: Option<&'a Localized>,
    /// The systems by which it comes to the data.
    pub systems: Vec<&'a System>,
    /// The groups whose data it gets, where not those of all groups.
    pub groups: &'a [Ref<Group>],
    /// The categories of data.
    pub categories: &'a [Ref<Category>],
    /// The provisions.
    pub provisions: &'a [Spanned<Provision>],
    /// The consent.
    pub consent: Option<&'a Ref<Consent>>,
    /// The countries of processing.
    pub countries: Vec<&'a Spanned<CountryCode>>,
    /// How closely the data point at persons.
    pub granularity: Granularity,
    /// Whether the data are open to everybody.
    pub public: bool,
    /// How the data go.
    pub channel: Option<ChannelKind>,
    /// How often.
    pub frequency: Option<&'a Localized>,
    /// The smallest figure that is given, when only figures of groups go.
    pub smallest_cell: Option<u32>,
    /// What the recipient may not do with the data.
    pub onward: Option<&'a Localized>,
    /// How firmly it is stated.
    pub force: Force,
}

impl<'a> Recipient<'a> {
    fn plain(role: RecipientRole, organisations: Vec<&'a Ref<Organisation>>) -> Self {
        Self {
            role,
            organisations,
            category: None,
            text: None,
            systems: Vec::new(),
            groups: &[],
            categories: &[],
            provisions: &[],
            consent: None,
            countries: Vec::new(),
            granularity: Granularity::Identified,
            public: false,
            channel: None,
            frequency: None,
            smallest_cell: None,
            onward: None,
            force: Force::Is,
        }
    }

    fn processor(model: &Model<'a>, processor: &'a Processor) -> Self {
        let countries = processor.countries.iter().flatten().collect();
        let systems = model.systems.all(&processor.systems).collect();
        let role = RecipientRole::Processor;
        let plain = Self::plain(role, vec![&processor.organisation]);
        Self { text: Some(&processor.task), systems, countries, ..plain }
    }

    fn sub_processor(sub: &'a SubProcessor) -> Self {
        let countries = sub.countries.iter().flatten().collect();
        let plain = Self::plain(RecipientRole::SubProcessor, vec![&sub.organisation]);
        Self { text: Some(&sub.task), countries, ..plain }
    }

    fn grantee(model: &Model<'a>, grant: &'a Grant) -> Self {
        let systems = model.systems.get(&grant.system).into_iter().collect();
        let provisions = grant.ground.as_slice();
        let plain = Self::plain(RecipientRole::Grantee, vec![&grant.grantee]);
        Self {
            text: Some(&grant.role),
            systems,
            categories: &grant.categories,
            provisions,
            ..plain
        }
    }

    fn third_party(disclosure: &'a Disclosure) -> Self {
        let organisations = disclosure.to.iter().collect();
        Self {
            category: disclosure.category.as_ref(),
            text: disclosure.purpose.as_ref(),
            groups: &disclosure.groups,
            categories: &disclosure.categories,
            provisions: &disclosure.provisions,
            consent: disclosure.consent.as_ref(),
            granularity: disclosure.granularity,
            public: disclosure.public,
            channel: disclosure.channel,
            frequency: disclosure.frequency.as_ref(),
            smallest_cell: disclosure.smallest_cell.as_ref().map(|cell| cell.value),
            onward: disclosure.onward.as_ref(),
            force: disclosure.force,
            ..Self::plain(RecipientRole::ThirdParty, organisations)
        }
    }
}

/// All recipients of the register's data: who processes, who has access, to whom data are disclosed.
#[must_use]
pub fn recipients<'a>(model: &Model<'a>, register: &'a Register) -> Vec<Recipient<'a>> {
    let mut found = Vec::new();
    for processor in processors(model, register) {
        found.push(Recipient::processor(model, processor));
    }
    for processor in processors(model, register) {
        found.extend(chain(processor.sub_processors.as_ref()).map(Recipient::sub_processor));
    }
    found.extend(grants(model, register).map(|grant| Recipient::grantee(model, grant)));
    found.extend(given(register).map(Recipient::third_party));
    found
}

/// The access grants that open the register's data on the day: those of its systems that have begun.
///
/// One that lists registers opens those. One that lists none opens those of the body that gives it,
/// if it has any in the system: an area's right does not open its neighbour's register.
pub fn grants<'a>(
    model: &Model<'a>,
    register: &'a Register,
) -> impl Iterator<Item = &'a Grant> + use<'a> {
    let systems: BTreeSet<&str> = register.systems.iter().map(Ref::as_str).collect();
    let id = register.id.as_str();
    let begun = |grant: &Grant| grant.since.is_none_or(|day| day.value <= model.as_of);
    let meant = |grant: &&Grant| {
        let named = &grant.registers;
        begun(grant)
            && match named.is_empty() {
                true => is_given_by(grant, register),
                false => named.iter().any(|one| one.as_str() == id),
            }
    };
    let opening = systems.iter().flat_map(|system| model.grants_of(system)).copied();
    let mut found: Vec<&'a Grant> = opening.filter(meant).collect();
    found.sort_by_key(|grant| grant.id.as_str());
    found.into_iter()
}

/// Whether a controller of the register gives the right.
fn is_given_by(grant: &Grant, register: &Register) -> bool {
    register.controllers.iter().any(|one| one.organisation.as_str() == grant.granted_by.as_str())
}

/// The disclosures by which data really go out: not what comes in, was refused or is not done.
pub fn given(register: &Register) -> impl Iterator<Item = &Disclosure> {
    given_at(register).map(|(_, disclosure)| disclosure)
}

/// The same, each with its number in the register's list.
pub fn given_at(register: &Register) -> impl Iterator<Item = (usize, &Disclosure)> {
    let disclosures = register.disclosures.as_ref().and_then(Answer::some);
    let given = |(_, one): &(usize, &Disclosure)| {
        one.direction == Direction::Out && one.status == DisclosureStatus::Given
    };
    disclosures.into_iter().flatten().enumerate().filter(given)
}

/// The register's processors.
pub(super) fn processors<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a Processor> {
    let stated = register.processors.as_ref().and_then(Answer::some);
    stated.map(|list| model.processors.all(list).collect()).unwrap_or_default()
}

/// Whether the question of processors is answered with processors that are all known. Without an
/// answer, `recipients-missing` speaks; of a processor that cannot be read nobody knows who it is.
/// A published text that names none has named all that it names.
#[must_use]
pub fn processors_are_known(model: &Model<'_>, register: &Register) -> bool {
    let Some(answer) = &register.processors else { return model.is_as_published() };
    answer.some().into_iter().flatten().all(|one| model.processors.get(one).is_some())
}

/// A chain of sub-processors: each before those that work for it (Art. 28(4)).
pub fn chain(answer: Option<&Answer<Vec<SubProcessor>>>) -> impl Iterator<Item = &SubProcessor> {
    fn direct(
        answer: Option<&Answer<Vec<SubProcessor>>>,
    ) -> impl DoubleEndedIterator<Item = &SubProcessor> {
        answer.and_then(Answer::some).into_iter().flatten()
    }
    let mut waiting: Vec<&SubProcessor> = direct(answer).rev().collect();
    std::iter::from_fn(move || {
        let next = waiting.pop()?;
        waiting.extend(direct(next.sub_processors.as_ref()).rev());
        Some(next)
    })
}

/// What is known of transfers to third countries.
#[derive(Debug, Clone)]
pub struct TransferPicture<'a> {
    /// The transfers that the author declares.
    pub declared: &'a [Transfer],
    /// Places outside the EU and the EEA to which data go, in the order they are met, each once.
    pub outside: Vec<Outside<'a>>,
    /// Processors of which it is not told in which countries they or their sub-processors work:
    /// ids of organisations, each once.
    pub unplaced: Vec<&'a str>,
    /// Whether the countries of every processor and sub-processor are known.
    pub complete: bool,
}

/// A place outside the EU and the EEA to which data go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outside<'a> {
    /// Who or what brings them there: the id of an organisation or of a system.
    pub by: &'a str,
    /// The country, and where it is said.
    pub country: &'a Spanned<CountryCode>,
}

/// What is known of the register's transfers to third countries (Art. 44): by processors and their
/// sub-processors, by where systems keep the data, and by disclosures to bodies established there.
#[must_use]
pub fn transfers<'a>(model: &Model<'a>, register: &'a Register) -> TransferPicture<'a> {
    let declared = register.transfers.as_ref().and_then(Answer::some);
    let mut picture = TransferPicture {
        declared: declared.map(Vec::as_slice).unwrap_or_default(),
        outside: Vec::new(),
        unplaced: Vec::new(),
        complete: false,
    };
    for processor in processors(model, register) {
        picture.add_processor(model, &processor.organisation, processor.countries.as_deref());
        if processor.sub_processors.is_none() {
            picture.add_unplaced(&processor.organisation);
        }
        for sub in chain(processor.sub_processors.as_ref()) {
            picture.add_processor(model, &sub.organisation, sub.countries.as_deref());
            if sub.sub_processors.is_none() {
                picture.add_unplaced(&sub.organisation);
            }
        }
    }
    picture.complete = register.processors.is_some() && picture.unplaced.is_empty();
    for system in used_systems(model, register) {
        picture.add(model, system.id.as_str(), hosting(model, system));
    }
    let personal = |one: &&Disclosure| match one.granularity {
        Granularity::Identified | Granularity::Pseudonymous => true,
        Granularity::Aggregate | Granularity::Anonymous => false,
    };
    for disclosure in given(register).filter(personal) {
        for organisation in model.organisations.all(&disclosure.to) {
            let seat = organisation.country.as_slice();
            picture.add(model, organisation.id.as_str(), seat);
        }
    }
    picture
}

/// What the transfer rests on: the mechanism that its author names, or else an adequacy decision
/// that is in force and covers every recipient in the country (Art. 45).
#[must_use]
pub fn mechanism(model: &Model<'_>, transfer: &Transfer) -> Option<Mechanism> {
    if let Some(named) = &transfer.mechanism {
        return Some(named.value);
    }
    let decision = adequacy(model, transfer)?;
    decision.scope_limits.is_none().then_some(Mechanism::Adequacy)
}

/// The adequacy decision that is in force for the transfer's country on the day of the model.
#[must_use]
pub fn adequacy<'a>(model: &Model<'a>, transfer: &Transfer) -> Option<&'a Adequacy> {
    let country = transfer.country.as_ref()?.value;
    match model.catalogs.adequacy(country, model.as_of) {
        AdequacyState::InForce(row) | AdequacyState::AtRisk(row) => Some(row),
        AdequacyState::Never | AdequacyState::NotYet(_) | AdequacyState::Ended(_) => None,
    }
}

impl<'a> TransferPicture<'a> {
    fn add_processor(
        &mut self,
        model: &Model<'_>,
        organisation: &'a Ref<Organisation>,
        countries: Option<&'a [Spanned<CountryCode>]>,
    ) {
        match countries {
            Some(countries) => self.add(model, organisation.as_str(), countries),
            None => self.add_unplaced(organisation),
        }
    }

    fn add_unplaced(&mut self, organisation: &'a Ref<Organisation>) {
        if !self.unplaced.contains(&organisation.as_str()) {
            self.unplaced.push(organisation.as_str());
        }
    }

    fn add(&mut self, model: &Model<'_>, by: &'a str, countries: &'a [Spanned<CountryCode>]) {
        for country in countries.iter().filter(|country| !model.in_eea(country.value)) {
            let outside = Outside { by, country };
            if !self.outside.contains(&outside) {
                self.outside.push(outside);
            }
        }
    }
}

/// References to systems in the register and its data items, in order.
pub fn system_references(register: &Register) -> impl Iterator<Item = &Ref<System>> {
    register.systems.iter().chain(register.data.iter().flat_map(|item| &item.systems))
}

/// What a register uses. Many rules ask for it, so that it is found once.
#[derive(Debug, Clone)]
pub(super) struct Used<'a> {
    systems: Vec<&'a System>,
    categories: Vec<&'a Category>,
}

impl<'a> Used<'a> {
    pub(super) fn of(model: &Model<'a>, register: &Register) -> Self {
        let systems = find_systems(model, register);
        Self { systems, categories: find_categories(model, register) }
    }
}

/// The systems of the register and of its data items, in order, each once.
#[must_use]
pub fn used_systems<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a System> {
    model.used(register).map_or_else(|| find_systems(model, register), |used| used.systems.clone())
}

fn find_systems<'a>(model: &Model<'a>, register: &Register) -> Vec<&'a System> {
    let mut seen = FxHashSet::default();
    system_references(register)
        .filter(|system| seen.insert(system.as_str()))
        .filter_map(|system| model.systems.get(system))
        .collect()
}

/// The categories of the register's data items, in order, each once.
#[must_use]
pub fn used_categories<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a Category> {
    let find = || find_categories(model, register);
    model.used(register).map_or_else(find, |used| used.categories.clone())
}

fn find_categories<'a>(model: &Model<'a>, register: &Register) -> Vec<&'a Category> {
    let mut seen = FxHashSet::default();
    let references = register.data.iter().flat_map(|item| &item.categories);
    references
        .filter(|category| seen.insert(category.as_str()))
        .filter_map(|category| model.categories.get(category))
        .collect()
}

/// A purpose under one of its legal bases, and with one of its conditions for special categories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ground {
    /// The purpose, by its place in the register.
    pub purpose: usize,
    /// The legal basis.
    pub basis: LegalBasis,
    /// The condition of Art. 9(2); it governs only the special categories among the data.
    pub condition: Option<SpecialCondition>,
}

/// Which rights apply to which grounds (Art. 12–22, 77), from the matrix and national limits.
///
/// The keys of the answer are the places of grounds in the list beside it.
#[must_use]
pub fn rights(model: &Model<'_>, register: &Register) -> (Vec<Ground>, Vec<Applicability>) {
    let grounds: Vec<Ground> = register
        .purposes
        .iter()
        .enumerate()
        .filter(|(_, purpose)| !purpose.anonymous_only && decides_on(register, purpose))
        .flat_map(|(index, purpose)| grounds(index, purpose))
        .collect();
    let processings: Vec<Processing> = grounds
        .iter()
        .enumerate()
        .filter_map(|(key, ground)| processing(model, register, key, *ground))
        .collect();
    let derived = derive(&processings, model.as_of, model.catalogs);
    (grounds, derived)
}

/// Each legal basis alone, and once more with each condition.
fn grounds(index: usize, purpose: &Purpose) -> impl Iterator<Item = Ground> + '_ {
    let conditions = purpose.special.iter().map(|special| Some(special.condition.value));
    std::iter::once(None).chain(conditions).flat_map(move |condition| {
        let ground =
            move |basis: &Basis| Ground { purpose: index, basis: basis.basis.value, condition };
        purpose.bases.iter().map(ground)
    })
}

fn processing(
    model: &Model<'_>,
    register: &Register,
    key: usize,
    ground: Ground,
) -> Option<Processing> {
    let purpose = register.purposes.get(ground.purpose)?;
    Some(Processing {
        key: key.to_string(),
        basis: ground.basis,
        condition: ground.condition,
        automated: !used_systems(model, register).is_empty(),
        provided_by_subject: register
            .sources
            .iter()
            .any(|source| source.from == SourceKind::DataSubject),
        data: listed_in(model, register, purpose),
        kind: match purpose.kind {
            PurposeKind::Primary | PurposeKind::Steering => ProcessingKind::Primary,
            PurposeKind::Statistics => ProcessingKind::Statistics,
            PurposeKind::Research => ProcessingKind::Research,
            PurposeKind::Archiving => ProcessingKind::Archiving,
        },
    })
}

/// The provisions that name the purpose's categories of data, or else those of the register.
fn listed_in(model: &Model<'_>, register: &Register, purpose: &Purpose) -> Vec<Provision> {
    let own: Vec<&Category> = model.categories.all(&purpose.categories).collect();
    let used = if own.is_empty() { used_categories(model, register) } else { own };
    let provisions = used.iter().flat_map(|category| &category.provisions);
    provisions.map(|provision| provision.value).collect()
}
