//! Why: purposes, legal bases, conditions for special categories, duties to give data.

use super::composer::Composer;
use super::view::{
    BasisPurposeView, BasisView, DutyView, GroundedView, PurposeBasisView, PurposeView,
    SecrecyView, SpecialView,
};
use crate::law::{LegalBasis, SpecialCondition};
use crate::register::{Basis, Purpose, Ref};

impl Composer<'_> {
    pub(super) fn purposes(&self) -> Vec<PurposeView> {
        self.register.purposes.iter().map(|purpose| self.purpose(purpose)).collect()
    }

    fn purpose(&self, purpose: &Purpose) -> PurposeView {
        let part = |id: &Ref<_>| self.register.parts.iter().find(|p| p.id.as_str() == id.as_str());
        PurposeView {
            text: self.say(&purpose.text),
            kind: purpose.kind,
            anonymous_only: purpose.anonymous_only,
            part: purpose.part.as_ref().and_then(part).map(|part| self.say(&part.name)),
            tasks: purpose
                .tasks
                .iter()
                .map(|task| GroundedView {
                    text: self.say(&task.text),
                    provisions: self.cite(&task.provisions),
                })
                .collect(),
            bases: purpose.bases.iter().map(|basis| self.basis(purpose, basis)).collect(),
            groups: self.model.groups.all(&purpose.groups).map(|one| self.say(&one.name)).collect(),
            categories: self.categories(&purpose.categories),
        }
    }

    /// A duty or task is told with its own provisions, or else with those of the tasks under it.
    fn basis(&self, purpose: &Purpose, basis: &Basis) -> PurposeBasisView {
        let own = !basis.provisions.is_empty() || !rests_on_law(basis);
        let provisions = match own {
            true => self.cite(&basis.provisions),
            false => self.cite(purpose.tasks.iter().flat_map(|task| &task.provisions)),
        };
        let consent = self.known_consent(basis.consent.as_ref());
        PurposeBasisView {
            basis: basis.basis.value,
            article: self.cite_short(&basis.basis.value.provision()),
            provisions,
            scope: self.maybe(basis.scope.as_ref()),
            interest: self.maybe(basis.legitimate_interest.as_ref()),
            recorded: self.maybe(consent.and_then(|consent| consent.recorded.as_ref())),
            withdrawal: self.maybe(consent.and_then(|consent| consent.withdrawal.as_ref())),
        }
    }

    /// The same bases the other way round: each with the purposes that rest on it.
    pub(super) fn bases(&self) -> Vec<BasisView> {
        LegalBasis::ALL.into_iter().filter_map(|basis| self.basis_with_purposes(basis)).collect()
    }

    fn basis_with_purposes(&self, basis: LegalBasis) -> Option<BasisView> {
        let purposes: Vec<BasisPurposeView> = self
            .register
            .purposes
            .iter()
            .flat_map(|purpose| purpose.bases.iter().map(move |own| (purpose, own)))
            .filter(|(_, own)| own.basis.value == basis)
            .map(|(purpose, own)| self.purpose_of_basis(purpose, own))
            .collect();
        (!purposes.is_empty()).then(|| BasisView {
            basis,
            article: self.cite_short(&basis.provision()),
            purposes,
        })
    }

    fn purpose_of_basis(&self, purpose: &Purpose, basis: &Basis) -> BasisPurposeView {
        let view = self.basis(purpose, basis);
        let consent = self.consent(basis.consent.as_ref());
        let told = rests_on_law(basis)
            || view.scope.is_some()
            || view.interest.is_some()
            || consent.is_some()
            || !view.provisions.is_empty();
        BasisPurposeView {
            text: self.say(&purpose.text),
            scope: view.scope,
            provisions: view.provisions,
            consent,
            bare: !told,
            interest: view.interest,
            recorded: view.recorded,
            withdrawal: view.withdrawal,
        }
    }

    pub(super) fn special(&self) -> Vec<SpecialView> {
        SpecialCondition::ALL
            .into_iter()
            .filter_map(|condition| self.condition(condition))
            .collect()
    }

    fn condition(&self, condition: SpecialCondition) -> Option<SpecialView> {
        let mut view: Option<SpecialView> = None;
        let mut provisions = Vec::new();
        for purpose in &self.register.purposes {
            for own in purpose.special.iter().filter(|own| own.condition.value == condition) {
                let view = view.get_or_insert_with(|| SpecialView {
                    condition,
                    article: self.cite_short(&condition.provision()),
                    categories: Vec::new(),
                    purposes: Vec::new(),
                    provisions: Vec::new(),
                    scope: None,
                });
                extend_new(&mut view.categories, self.categories(&own.categories));
                extend_new(&mut view.purposes, vec![self.say(&purpose.text)]);
                provisions.extend(&own.provisions);
                let scope = self.maybe(own.scope.as_ref());
                view.scope = view.scope.take().or(scope);
            }
        }
        let provisions = self.cite(provisions);
        view.map(|view| SpecialView { provisions, ..view })
    }

    pub(super) fn duties(&self) -> Vec<DutyView> {
        let duties = self.register.provision_duty.iter();
        duties
            .map(|duty| DutyView {
                kind: duty.kind,
                purposes: self.purpose_texts(&duty.purposes),
                provisions: self.cite(&duty.provisions),
                consequence: self.say(&duty.consequence),
            })
            .collect()
    }

    pub(super) fn secrecy(&self) -> Option<SecrecyView> {
        let secrecy = self.register.secrecy.as_ref()?;
        Some(SecrecyView {
            text: self.say(&secrecy.text),
            provisions: self.cite(&secrecy.provisions),
        })
    }

    pub(super) fn purpose_texts(&self, references: &[Ref<Purpose>]) -> Vec<String> {
        let meant = |id: &&Ref<Purpose>| {
            self.register.purposes.iter().find(|purpose| purpose.id.as_str() == id.as_str())
        };
        references.iter().filter_map(|id| meant(&id)).map(|one| self.say(&one.text)).collect()
    }
}

/// Whether the basis is laid down by Union or national law (Art. 6(3)).
fn rests_on_law(basis: &Basis) -> bool {
    matches!(basis.basis.value, LegalBasis::LegalObligation | LegalBasis::PublicTask)
}

/// Adds what is not there yet, in order.
pub(super) fn extend_new(list: &mut Vec<String>, more: Vec<String>) {
    for item in more {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}
