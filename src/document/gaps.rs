//! What the register's author has not told.

use super::composer::Composer;
use super::purposes::extend_new;
use super::view::GapsView;
use crate::model;
use crate::register::{Controller, Purpose, SourceKind};

impl Composer<'_> {
    pub(super) fn gaps(&self) -> GapsView {
        let register = self.register;
        let known = |one: &Controller| self.model.organisations.get(&one.organisation);
        let controllers = || self.model.controllers_of(register);
        let silent = controllers()
            .filter_map(known)
            .filter(|one| one.kind.is_authority() && self.model.dpo_of(one).is_none());
        let without_basis = |one: &&Purpose| self.lacks_basis(one);
        let mut special = Vec::new();
        for (_, category) in model::unconditioned(self.model, register) {
            extend_new(&mut special, vec![self.say(&category.name)]);
        }
        let asked = register.sources.iter().any(|source| source.from == SourceKind::DataSubject);
        GapsView {
            dpos: silent.map(|one| self.name(&one.name)).collect(),
            joint: controllers().count() > 1 && register.joint.is_none(),
            bases: register
                .purposes
                .iter()
                .filter(without_basis)
                .map(|purpose| self.say(&purpose.text))
                .collect(),
            special,
            provision_duty: asked && register.provision_duty.is_empty(),
            processors: register.processors.is_none(),
            disclosures: register.disclosures.is_none(),
        }
    }
}
