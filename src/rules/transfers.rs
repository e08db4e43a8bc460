//! What rules on transfers share.

use crate::law::catalogs::{Adequacy, AdequacyState};
use crate::law::{CountryCode, Mechanism};
use crate::model::Model;
use crate::register::{Answer, Register, Transfer};
use crate::text::{Date, Spanned};

/// A transfer that a register declares.
#[derive(Clone, Copy)]
pub(super) struct Declared<'a> {
    /// The register.
    pub(super) register: &'a Register,
    /// The transfer.
    pub(super) transfer: &'a Transfer,
}

/// The transfers that maintained registers declare, in order.
pub(super) fn declared<'a>(model: &Model<'a>) -> impl Iterator<Item = Declared<'a>> {
    model.maintained().flat_map(|register| {
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        transfers.into_iter().flatten().map(move |transfer| Declared { register, transfer })
    })
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

    /// Its country, when that is outside the European Economic Area.
    pub(super) fn third_country(&self, model: &Model<'_>) -> Option<&Spanned<CountryCode>> {
        self.transfer.country.as_ref().filter(|country| !model.in_eea(country.value))
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
