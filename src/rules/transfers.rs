//! What rules on transfers share.

use crate::law::catalogs::{Adequacy, AdequacyState};
use crate::law::{CountryCode, Mechanism};
use crate::model::Model;
use crate::register::{Answer, Claim, ClaimKind, ClaimValue, Register, Transfer};
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
    claims.filter(|one| !model.in_eea(one.country.value))
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
