//! Why: purposes, legal bases, conditions for special categories, duties to give data.

use super::composer::Composer;
use super::view::{
    BasisPurposeView, BasisView, DutyView, GroundedView, PurposeBasisView, PurposeView,
    SecrecyView, SpecialView, UnattachedView,
};
use crate::law::{LegalBasis, SpecialCondition};
use crate::model;
use crate::register::{Basis, Purpose, Ref, SpecialBasis, Task};

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
            acts_for: self.organisations(model::acts_for(self.register, purpose.part.as_ref())),
            // Where bases have a block of their own, a task stands there under the basis it has.
            tasks: self.tasks(purpose, |basis| basis.is_none() || !self.bases_apart),
            bases: self.bases_of(purpose),
            lacks_basis: self.lacks_basis(purpose),
            // Of whom nothing is stored is told with the groups.
            groups: self
                .model
                .groups
                .all(&purpose.groups)
                .filter(|one| !one.nothing_stored)
                .map(|one| self.say(&one.name))
                .collect(),
            categories: self.categories(&purpose.categories),
            force: purpose.force,
        }
    }

    /// Whether a legal basis is missing: one that others decide on rests on theirs.
    pub(super) fn lacks_basis(&self, purpose: &Purpose) -> bool {
        purpose.bases.is_empty()
            && !purpose.anonymous_only
            && model::decides_on(self.register, purpose)
    }

    fn tasks(
        &self,
        purpose: &Purpose,
        wanted: impl Fn(Option<LegalBasis>) -> bool,
    ) -> Vec<GroundedView> {
        let view = |task: &Task| GroundedView {
            text: self.say(&task.text),
            provisions: self.cite(&task.provisions),
            basis: task.basis.as_ref().map(|basis| basis.value),
        };
        purpose.tasks.iter().map(view).filter(|task| wanted(task.basis)).collect()
    }

    /// What is tied to no purpose, beside conditions for special categories.
    pub(super) fn unattached(&self) -> UnattachedView {
        let own = self.register.unattached.as_ref();
        let provisions = own.map(|own| own.provisions.as_slice()).unwrap_or_default();
        UnattachedView {
            bases: self.loose_bases().iter().map(|basis| self.basis(None, basis)).collect(),
            provisions: self.cite(provisions),
        }
    }

    fn loose_bases(&self) -> &[Basis] {
        self.register.unattached.as_ref().map(|own| own.bases.as_slice()).unwrap_or_default()
    }

    /// A duty or task is told with its own provisions, or else with those of the tasks under it;
    /// a published text is printed as it stands.
    fn basis(&self, purpose: Option<&Purpose>, basis: &Basis) -> PurposeBasisView {
        let mut provisions = self.cite(&basis.provisions);
        if provisions.is_empty() && rests_on_law(basis) && !self.as_published() {
            let tasks = purpose.into_iter().flat_map(|purpose| &purpose.tasks);
            tasks.for_each(|task| extend_new(&mut provisions, self.cite(&task.provisions)));
        }
        let consent = self.known_consent(basis.consent.as_ref());
        PurposeBasisView {
            basis: basis.basis.value,
            article: self.cite_short(&basis.basis.value.provision()),
            provisions,
            covers: self.covered(basis),
            interest: self.maybe(basis.legitimate_interest.as_ref()),
            text_version: consent
                .and_then(|consent| consent.text_version.as_ref())
                .map(|version| self.plain(&version.value)),
            recorded: self.maybe(consent.and_then(|consent| consent.recorded.as_ref())),
            withdrawal: self.maybe(consent.and_then(|consent| consent.withdrawal.as_ref())),
        }
    }

    /// The bases of the purpose. Those of which the same is told are told once.
    fn bases_of(&self, purpose: &Purpose) -> Vec<PurposeBasisView> {
        let mut found: Vec<PurposeBasisView> = Vec::new();
        for basis in purpose.bases.iter().map(|basis| self.basis_of(purpose, basis)) {
            if !found.contains(&basis) {
                found.push(basis);
            }
        }
        found
    }

    fn basis_of(&self, purpose: &Purpose, basis: &Basis) -> PurposeBasisView {
        PurposeBasisView {
            covers: self.covered_of(purpose, basis),
            ..self.basis(Some(purpose), basis)
        }
    }

    /// What a basis is limited to: the tasks that name it, groups and categories, or words.
    pub(super) fn covered_of(&self, purpose: &Purpose, basis: &Basis) -> Vec<String> {
        let own = |task: Option<LegalBasis>| task == Some(basis.basis.value);
        let tasks = self.tasks(purpose, own).into_iter().map(|task| task.text);
        tasks.chain(self.covered(basis)).collect()
    }

    /// The groups and categories that a basis is limited to, or what it covers in words.
    fn covered(&self, basis: &Basis) -> Vec<String> {
        let named = self.of_whom(&basis.groups, &basis.categories);
        named.into_iter().chain(self.maybe(basis.scope.as_ref())).collect()
    }

    /// The same bases the other way round: each with the purposes that rest on it.
    pub(super) fn bases(&self) -> Vec<BasisView> {
        LegalBasis::ALL.into_iter().filter_map(|basis| self.basis_with_purposes(basis)).collect()
    }

    fn basis_with_purposes(&self, basis: LegalBasis) -> Option<BasisView> {
        let tied = self.register.purposes.iter();
        let tied = tied.flat_map(|one| one.bases.iter().map(move |own| (Some(one), own)));
        let loose = self.loose_bases().iter().map(|own| (None, own));
        let purposes: Vec<BasisPurposeView> = tied
            .chain(loose)
            .filter(|(_, own)| own.basis.value == basis)
            .map(|(purpose, own)| self.purpose_of_basis(purpose, own))
            .collect();
        (!purposes.is_empty()).then(|| BasisView {
            basis,
            article: self.cite_short(&basis.provision()),
            purposes,
        })
    }

    fn purpose_of_basis(&self, purpose: Option<&Purpose>, basis: &Basis) -> BasisPurposeView {
        let view = self.basis(purpose, basis);
        let own = |task: Option<LegalBasis>| task == Some(basis.basis.value);
        let tasks = purpose.map(|purpose| self.tasks(purpose, own)).unwrap_or_default();
        let consent = self.consent(basis.consent.as_ref());
        let told = rests_on_law(basis)
            || !view.covers.is_empty()
            || view.interest.is_some()
            || consent.is_some()
            || !view.provisions.is_empty()
            || !tasks.is_empty();
        BasisPurposeView {
            text: purpose.map(|purpose| self.say(&purpose.text)),
            tasks,
            covers: view.covers,
            provisions: view.provisions,
            consent,
            bare: !told,
            interest: view.interest,
            text_version: view.text_version,
            recorded: view.recorded,
            withdrawal: view.withdrawal,
        }
    }

    pub(super) fn special(&self) -> Vec<SpecialView> {
        let loose = self.register.unattached.as_ref();
        let loose = loose.map(|own| own.special.as_slice()).unwrap_or_default();
        SpecialCondition::ALL
            .into_iter()
            .filter_map(|condition| self.condition(condition))
            .chain(loose.iter().map(|own| self.loose_condition(own)))
            .collect()
    }

    /// A condition that is tied to no purpose.
    fn loose_condition(&self, own: &SpecialBasis) -> SpecialView {
        SpecialView {
            condition: own.condition.value,
            article: self.cite_short(&own.condition.value.provision()),
            categories: self.categories(&own.categories),
            purposes: Vec::new(),
            provisions: self.cite(&own.provisions),
            scope: self.maybe(own.scope.as_ref()),
        }
    }

    fn condition(&self, condition: SpecialCondition) -> Option<SpecialView> {
        let mut view: Option<SpecialView> = None;
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
                extend_new(&mut view.provisions, self.cite(&own.provisions));
                let scope = self.maybe(own.scope.as_ref());
                view.scope = view.scope.take().or(scope);
            }
        }
        view
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
            public: self.categories(&secrecy.public),
            ends: secrecy.ends.clone(),
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
