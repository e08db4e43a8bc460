//! Rights, as they follow from the legal bases, each with its scope.

use std::collections::BTreeMap;

use super::composer::Composer;
use super::purposes::extend_new;
use super::view::{LimitView, RightView};
use crate::law::Right;
use crate::law::rights::{Applicability, Exception, Reason};
use crate::model;

impl Composer<'_> {
    /// Every right but the one against direct marketing, which no register of an authority does.
    pub(super) fn rights(&self) -> Vec<RightView> {
        let derived = model::rights(self.model, self.register);
        derived
            .iter()
            .filter(|derived| derived.right != Right::ObjectMarketing)
            .map(|derived| self.right(derived))
            .collect()
    }

    fn right(&self, derived: &Applicability) -> RightView {
        let plain = |key: &&String| {
            let names = |exception: &Exception| exception.key == **key;
            !derived.limited.iter().any(names) && !derived.not_to.iter().any(names)
        };
        let whole: Vec<&str> =
            derived.applies_to.iter().filter(plain).map(String::as_str).collect();
        // What applies to a purpose on one basis and not on another applies to it in part.
        let in_part = |exception: &&Exception| derived.applies_to.contains(&exception.key);
        let partly = derived.not_to.iter().filter(in_part).chain(&derived.limited);
        let limited = self.limits(partly);
        let not_to = self.limits(derived.not_to.iter().filter(|one| !in_part(one)));
        let restricted = !limited.is_empty() || !not_to.is_empty();
        RightView {
            right: derived.right,
            article: self.cite_short(&derived.right.provision()),
            everywhere: !whole.is_empty() && !restricted,
            nowhere: whole.is_empty() && limited.is_empty(),
            applies_to: if restricted { self.texts_of(&whole) } else { Vec::new() },
            limited,
            not_to,
            routes: if derived.right == Right::Withdraw { self.routes() } else { Vec::new() },
        }
    }

    /// The purposes behind keys, each once.
    fn texts_of(&self, keys: &[&str]) -> Vec<String> {
        let mut texts = Vec::new();
        for key in keys {
            let purpose = self.register.purposes.iter().find(|one| one.id.as_str() == *key);
            extend_new(&mut texts, purpose.map(|one| self.say(&one.text)).into_iter().collect());
        }
        texts
    }

    /// Limits with the same reason are told once, with all their purposes.
    fn limits<'e>(&self, exceptions: impl Iterator<Item = &'e Exception>) -> Vec<LimitView> {
        let mut by_reason: BTreeMap<Reason, Vec<String>> = BTreeMap::new();
        for exception in exceptions {
            for reason in &exception.reasons {
                let texts = self.texts_of(&[&exception.key]);
                extend_new(by_reason.entry(*reason).or_default(), texts);
            }
        }
        let told = by_reason.into_iter();
        told.map(|(reason, purposes)| LimitView {
            purposes,
            note: reason.note,
            provision: self.cite_short(&reason.provision),
        })
        .collect()
    }

    /// How the register's consents are withdrawn.
    fn routes(&self) -> Vec<String> {
        let mut routes = Vec::new();
        for basis in self.register.purposes.iter().flat_map(|purpose| &purpose.bases) {
            let consent = self.known_consent(basis.consent.as_ref());
            let route = self.maybe(consent.and_then(|consent| consent.withdrawal.as_ref()));
            extend_new(&mut routes, route.into_iter().collect());
        }
        routes
    }
}
