//! Rights, as they follow from the legal bases, each with its scope.

use std::collections::{BTreeMap, BTreeSet};

use super::composer::Composer;
use super::purposes::extend_new;
use super::view::{LimitView, PartBasisView, PartView, PurposesView, RightView};
use crate::language::format;
use crate::law::rights::{Applicability, Exception, Reason};
use crate::law::{LegalBasis, Provision, Right, SpecialCondition};
use crate::model::{self, Ground};

impl Composer<'_> {
    /// Every right but the one against direct marketing, which no register of an authority does;
    /// first those that apply to something. None where everything is done on behalf of others.
    pub(super) fn rights(&self) -> Vec<RightView> {
        let decides = |one| model::decides_on(self.register, one);
        if !self.register.purposes.iter().any(decides) {
            return Vec::new();
        }
        let (grounds, derived) = model::rights(self.model, self.register);
        let mut rights: Vec<RightView> = derived
            .iter()
            .filter(|derived| derived.right != Right::ObjectMarketing)
            .map(|derived| self.right(&Scope::of(derived, &grounds), derived.right))
            .collect();
        rights.sort_by_key(|right| right.nowhere);
        rights
    }

    fn right(&self, scope: &Scope<'_>, right: Right) -> RightView {
        let everywhere =
            scope.partly.is_empty() && scope.limited.is_empty() && scope.not.is_empty();
        let whole: Vec<usize> = scope.whole.iter().copied().collect();
        let restricted: Vec<usize> =
            scope.partly.keys().chain(scope.limited.keys()).copied().collect();
        RightView {
            right,
            article: self.articles(right),
            everywhere,
            nowhere: whole.is_empty() && scope.partly.is_empty() && scope.limited.is_empty(),
            applies_to: (!everywhere && !whole.is_empty()).then(|| self.purposes_of(&whole)),
            restricted: (!restricted.is_empty()).then(|| self.purposes_of(&restricted)),
            partly: scope.partly.iter().map(|(purpose, part)| self.part(*purpose, part)).collect(),
            limited: self.limits(&scope.limited),
            not_to: self.limits(&scope.not),
            routes: if right == Right::Withdraw { self.routes() } else { Vec::new() },
        }
    }

    /// The right's article; information stands in two.
    fn articles(&self, right: Right) -> String {
        match right {
            Right::Inform => {
                let articles = [Provision::gdpr(13), Provision::gdpr(14)];
                format::list(self.language, &articles.map(|article| self.cite_short(&article)))
            }
            _ => self.cite_short(&right.provision()),
        }
    }

    fn part(&self, purpose: usize, part: &Part) -> PartView {
        PartView {
            purposes: self.purposes_of(&[purpose]),
            bases: part.bases.iter().map(|basis| self.part_basis(purpose, *basis)).collect(),
            conditions: part.conditions.iter().copied().collect(),
        }
    }

    /// What a basis covers of the purpose: single tasks, groups or categories; nothing is told when
    /// one of that kind covers the whole.
    fn part_basis(&self, purpose: usize, basis: LegalBasis) -> PartBasisView {
        let mut covers = Vec::new();
        let mut whole = false;
        if let Some(purpose) = self.register.purposes.get(purpose) {
            for own in purpose.bases.iter().filter(|own| own.basis.value == basis) {
                let own = self.covered_of(purpose, own);
                whole |= own.is_empty();
                extend_new(&mut covers, own);
            }
        }
        PartBasisView { basis, covers: if whole { Vec::new() } else { covers } }
    }

    /// These purposes, in the register's order.
    fn purposes_of(&self, wanted: &[usize]) -> PurposesView {
        let mut view = PurposesView { all: true, numbers: Vec::new(), names: Vec::new() };
        let mut numbers = Vec::new();
        for (index, purpose) in self.register.purposes.iter().enumerate() {
            if wanted.contains(&index) {
                numbers.push(index + 1);
                view.names.push(self.say(&purpose.text));
            } else if !purpose.anonymous_only && model::decides_on(self.register, purpose) {
                view.all = false;
            }
        }
        view.numbers = format::ranges(&numbers);
        view
    }

    /// Limits with the same reason are told once, with all their purposes.
    fn limits(&self, limits: &BTreeMap<usize, Vec<Reason>>) -> Vec<LimitView> {
        let mut by_reason: BTreeMap<Reason, Vec<usize>> = BTreeMap::new();
        for (purpose, reasons) in limits {
            for reason in reasons {
                by_reason.entry(*reason).or_default().push(*purpose);
            }
        }
        let told = by_reason.into_iter();
        told.map(|(reason, purposes)| LimitView {
            purposes: self.purposes_of(&purposes),
            note: reason.note,
            provision: self.cite_short(&reason.provision),
        })
        .collect()
    }

    /// How the register's consents are withdrawn.
    fn routes(&self) -> Vec<String> {
        let mut routes = Vec::new();
        let purposes = || self.register.purposes.iter();
        let of_bases = purposes().flat_map(|purpose| &purpose.bases).map(|one| &one.consent);
        let of_conditions = purposes().flat_map(|purpose| &purpose.special).map(|one| &one.consent);
        for consent in of_bases.chain(of_conditions) {
            let consent = self.known_consent(consent.as_ref());
            let route = self.maybe(consent.and_then(|consent| consent.withdrawal.as_ref()));
            extend_new(&mut routes, route.into_iter().collect());
        }
        routes
    }
}

/// To which purposes a right applies: wholly, on some of their grounds, with limits, or not.
#[derive(Debug, Default)]
struct Scope<'a> {
    whole: BTreeSet<usize>,
    partly: BTreeMap<usize, Part>,
    limited: BTreeMap<usize, Vec<Reason>>,
    not: BTreeMap<usize, Vec<Reason>>,
    grounds: &'a [Ground],
}

/// The grounds of a purpose on which a right applies in full.
#[derive(Debug, Default)]
struct Part {
    bases: BTreeSet<LegalBasis>,
    conditions: BTreeSet<SpecialCondition>,
}

impl<'a> Scope<'a> {
    fn of(derived: &Applicability, grounds: &'a [Ground]) -> Self {
        let mut scope = Self { grounds, ..Self::default() };
        let restricted: BTreeSet<usize> = derived
            .limited
            .iter()
            .chain(&derived.not_to)
            .filter_map(|exception| scope.ground(&exception.key))
            .map(|ground| ground.purpose)
            .collect();
        for key in &derived.applies_to {
            let Some(ground) = scope.ground(key) else { continue };
            if restricted.contains(&ground.purpose) {
                scope.partly.entry(ground.purpose).or_default().add(ground);
            } else {
                scope.whole.insert(ground.purpose);
            }
        }
        scope.limited = scope.reasons(&derived.limited, |_| true);
        // What a right does not reach is told only of purposes that it does not reach at all.
        let untouched =
            |purpose| !scope.partly.contains_key(&purpose) && !scope.limited.contains_key(&purpose);
        scope.not = scope.reasons(&derived.not_to, untouched);
        scope
    }

    fn ground(&self, key: &str) -> Option<Ground> {
        key.parse().ok().and_then(|index: usize| self.grounds.get(index)).copied()
    }

    /// The reasons of the first ground of each purpose: the basis speaks before conditions.
    fn reasons(
        &self,
        exceptions: &[Exception],
        wanted: impl Fn(usize) -> bool,
    ) -> BTreeMap<usize, Vec<Reason>> {
        let mut reasons = BTreeMap::new();
        for exception in exceptions {
            let Some(ground) = self.ground(&exception.key) else { continue };
            if wanted(ground.purpose) {
                reasons.entry(ground.purpose).or_insert_with(|| exception.reasons.clone());
            }
        }
        reasons
    }
}

impl Part {
    fn add(&mut self, ground: Ground) {
        match ground.condition {
            Some(condition) => {
                self.conditions.insert(condition);
            }
            None => {
                self.bases.insert(ground.basis);
            }
        }
    }
}
