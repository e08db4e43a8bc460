//! What rules on transfers share.

use std::collections::BTreeSet;

use crate::law::catalogs::{Adequacy, AdequacyState};
use crate::law::{CountryCode, Mechanism};
use crate::model::{self, Model, Outside};
use crate::register::{Answer, Claim, ClaimKind, ClaimValue, Processor, Ref, Register, Transfer};
use crate::text::{Date, Spanned};

/// A transfer that a register declares.
#[derive(Clone, Copy)]
pub(super) struct Declared<'a> {
    /// The register.
    pub(super) register: &'a Register,
    /// The transfer.
    pub(super) transfer: &'a Transfer,
    /// Its number in the register's list, from 0.
    pub(super) at: usize,
}

/// The transfers that maintained registers declare, in order: those to third countries, and those
/// of which no country is told. Of others `transfer-without-country` and `country-unknown` speak.
pub(super) fn declared<'a>(model: &Model<'a>) -> impl Iterator<Item = Declared<'a>> {
    model.maintained().flat_map(|register| declared_in(model, register))
}

/// The same of one register.
pub(super) fn declared_in<'a>(
    model: &Model<'a>,
    register: &'a Register,
) -> impl Iterator<Item = Declared<'a>> {
    let transfers = register.transfers.as_ref().and_then(Answer::some);
    let all = transfers.into_iter().flatten().enumerate();
    let all = all.map(move |(at, transfer)| Declared { register, transfer, at });
    all.filter(|one| one.transfer.country.is_none_or(|own| model.is_third(own.value)))
}

/// Whether the transfer is that by which data reach the place: it is to the same country, and names
/// who or what brings them there, or nobody.
pub(super) fn leads_to(
    model: &Model<'_>,
    register: &Register,
    transfer: &Transfer,
    place: Outside<'_>,
) -> bool {
    let is_there = transfer.country.is_none_or(|own| own.value == place.country.value);
    let bodies = [&transfer.importer, &transfer.exporter];
    let names_nobody = transfer.system.is_none()
        && transfer.processor.is_none()
        && bodies.iter().all(|one| one.is_none());
    is_there && (names_nobody || ways(model, register, transfer).contains(place.by))
}

/// Organisations and systems by which the transfer takes place, by id: those it names, the
/// processors that are meant by these with their sub-processors, and the systems these run.
fn ways<'a>(
    model: &Model<'a>,
    register: &'a Register,
    transfer: &'a Transfer,
) -> BTreeSet<&'a str> {
    let mut found: BTreeSet<&str> = [&transfer.importer, &transfer.exporter]
        .into_iter()
        .filter_map(|one| one.as_ref().map(Ref::as_str))
        .collect();
    let system = transfer.system.as_ref().and_then(|one| model.systems.get(one));
    let processors: Vec<&Processor> = match (&transfer.processor, system) {
        (Some(named), _) => model.processors.get(named).into_iter().collect(),
        (None, _) if !found.is_empty() => working(model, register, &found),
        (None, Some(system)) => model::run_by(model, register, system),
        (None, None) => Vec::new(),
    };
    found.extend(processors.iter().copied().flat_map(bodies));
    match system {
        Some(system) => {
            let own = system.id.as_str();
            found.extend(model::with_wholes(model, system).iter().map(|one| one.id.as_str()));
            let parts = model::used_systems(model, register).into_iter().filter(|part| {
                model::with_wholes(model, part).iter().any(|whole| whole.id.as_str() == own)
            });
            found.extend(parts.map(|part| part.id.as_str()));
        }
        None => found.extend(processors.iter().flat_map(|one| &one.systems).map(Ref::as_str)),
    }
    found
}

/// The register's processors that are among `bodies` or have one of them as a sub-processor.
fn working<'a>(
    model: &Model<'a>,
    register: &'a Register,
    named: &BTreeSet<&str>,
) -> Vec<&'a Processor> {
    let processors = register.processors.as_ref().and_then(Answer::some);
    let processors = processors.into_iter().flatten().filter_map(|one| model.processors.get(one));
    processors.filter(|one| bodies(one).any(|body| named.contains(body))).collect()
}

/// The processor's organisation and those of its sub-processors.
fn bodies(processor: &Processor) -> impl Iterator<Item = &str> {
    let subs = model::chain(processor.sub_processors.as_ref());
    std::iter::once(processor.organisation.as_str())
        .chain(subs.map(|sub| sub.organisation.as_str()))
}

impl Declared<'_> {
    /// Where its mechanism is named, if it names one for which `is_meant` holds.
    pub(super) fn named(&self, is_meant: fn(Mechanism) -> bool) -> Option<&Spanned<Mechanism>> {
        self.transfer.mechanism.as_ref().filter(|named| is_meant(named.value))
    }

    /// Whether it rests on an adequacy decision, by its author's word.
    pub(super) fn rests_on_adequacy(&self) -> bool {
        self.named(|one| one == Mechanism::Adequacy).is_some()
    }

    /// Who or what brings the data there, by id: the importer, the processor or the system.
    pub(super) fn by(&self) -> &str {
        let importer = self.transfer.importer.as_ref().map(Ref::as_str);
        let processor = self.transfer.processor.as_ref().map(Ref::as_str);
        let system = self.transfer.system.as_ref().map(Ref::as_str);
        importer.or(processor).or(system).unwrap_or("–")
    }

    /// Its country, when that is outside the European Economic Area.
    pub(super) fn third_country(&self, model: &Model<'_>) -> Option<&Spanned<CountryCode>> {
        self.transfer.country.as_ref().filter(|country| model.is_third(country.value))
    }
}

/// What a published text claims of adequacy.
#[derive(Clone, Copy)]
pub(super) struct ClaimedAdequacy<'a> {
    /// The register of the text.
    pub(super) register: &'a Register,
    /// The claim.
    pub(super) claim: &'a Claim,
    /// The country outside the European Economic Area that it is about.
    pub(super) country: &'a Spanned<CountryCode>,
}

/// Where published texts say that protection in a third country is adequate, or that data go there
/// under an adequacy decision.
pub(super) fn claimed_adequacy<'a>(model: &Model<'a>) -> impl Iterator<Item = ClaimedAdequacy<'a>> {
    let of_adequacy = |claim: &&Claim| match claim.about {
        _ if claim.says == Some(ClaimValue::No) => false,
        ClaimKind::Adequacy => true,
        ClaimKind::Transfer => {
            claim.mechanism.as_ref().is_some_and(|one| one.value == Mechanism::Adequacy)
        }
        _ => false,
    };
    let claims = model.maintained().flat_map(move |register| {
        let claims = register.stated.iter().filter(of_adequacy);
        claims.filter_map(move |claim| {
            Some(ClaimedAdequacy { register, claim, country: claim.country.as_ref()? })
        })
    });
    claims.filter(|one| model.is_third(one.country.value))
}

impl ClaimedAdequacy<'_> {
    /// The day of the text: its own, or that of the notice.
    pub(super) fn day(&self, model: &Model<'_>) -> Option<Date> {
        let own = self.claim.on.as_ref().map(|on| on.value);
        own.or_else(|| model.notice_date_of(self.register.id.span().file))
    }
}

/// The adequacy decision on `country` that is in force on `day`.
pub(super) fn decision_in_force<'a>(
    model: &Model<'a>,
    country: CountryCode,
    day: Date,
) -> Option<&'a Adequacy> {
    match model.catalogs.adequacy(country, day) {
        AdequacyState::InForce(row) | AdequacyState::AtRisk(row) => Some(row),
        AdequacyState::Never | AdequacyState::NotYet(_) | AdequacyState::Ended(_) => None,
    }
}
