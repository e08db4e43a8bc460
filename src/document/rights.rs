//! Rights, as they follow from the legal bases, each with its scope.

use std::collections::BTreeMap;

use super::composer::Composer;
use super::purposes::extend_new;
use super::view::{LimitView, PurposesView, RightView};
use crate::law::Right;
use crate::law::rights::{Applicability, Exception, Reason};
use crate::model;

impl Composer<'_> {
    /// Every right but the one against direct marketing, which no register of an authority does;
    /// first those that apply to something.
    pub(super) fn rights(&self) -> Vec<RightView> {
        let derived = model::rights(self.model, self.register);
        let mut rights: Vec<RightView> = derived
            .iter()
            .filter(|derived| derived.right != Right::ObjectMarketing)
            .map(|derived| self.right(derived))
            .collect();
        rights.sort_by_key(|right| right.nowhere);
        rights
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
            applies_to: (restricted && !whole.is_empty()).then(|| self.purposes_of(&whole)),
            limited,
            not_to,
            routes: if derived.right == Right::Withdraw { self.routes() } else { Vec::new() },
        }
    }

    /// The purposes behind keys, each once, in the register's order.
    fn purposes_of(&self, keys: &[&str]) -> PurposesView {
        let mut view = PurposesView { all: true, numbers: Vec::new(), names: Vec::new() };
        for (index, purpose) in self.register.purposes.iter().enumerate() {
            if keys.contains(&purpose.id.as_str()) {
                view.numbers.push((index + 1).to_string());
                view.names.push(self.say(&purpose.text));
            } else if !purpose.anonymous_only {
                view.all = false;
            }
        }
        view
    }

    /// Limits with the same reason are told once, with all their purposes.
    fn limits<'e>(&self, exceptions: impl Iterator<Item = &'e Exception>) -> Vec<LimitView> {
        let mut by_reason: BTreeMap<Reason, Vec<&str>> = BTreeMap::new();
        for exception in exceptions {
            for reason in &exception.reasons {
                by_reason.entry(*reason).or_default().push(&exception.key);
            }
        }
        let told = by_reason.into_iter();
        told.map(|(reason, keys)| LimitView {
            purposes: self.purposes_of(&keys),
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
