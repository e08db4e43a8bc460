//! What comes in though it is told among disclosures, and what does not go out.

use super::composer::Composer;
use super::view::{DualView, GranularView, MovementView};
use crate::language::format;
use crate::model::{self, Recipient};
use crate::register::{Answer, Direction, Disclosure, DisclosureStatus};

impl Composer<'_> {
    /// Flows to the controller that the author tells among disclosures.
    pub(super) fn inflows(&self) -> Vec<MovementView> {
        self.movements(|one| one.direction == Direction::In)
    }

    /// What was asked for and refused, or is not disclosed at all.
    pub(super) fn withheld(&self) -> Vec<MovementView> {
        self.movements(|one| {
            one.direction == Direction::Out && one.status != DisclosureStatus::Given
        })
    }

    /// Bodies that get data on persons for one purpose and figures for another; those that get the
    /// same are told together.
    pub(super) fn dual(&self) -> Vec<DualView> {
        let recipients = model::recipients(self.model, self.register);
        let mut told: Vec<(Vec<String>, Vec<GranularView>)> = Vec::new();
        for dual in model::dual(&recipients) {
            let name = self.organisation(dual.organisation);
            let kinds = dual.recipients.iter().map(|one| self.kind_of_data(one)).collect();
            match told.iter_mut().find(|(_, known)| *known == kinds) {
                Some((names, _)) => names.push(name),
                None => told.push((vec![name], kinds)),
            }
        }
        let view = |(names, kinds): (Vec<String>, _)| DualView {
            name: format::list(self.language, &names),
            kinds,
        };
        told.into_iter().map(view).collect()
    }

    fn kind_of_data(&self, recipient: &Recipient<'_>) -> GranularView {
        GranularView {
            granularity: recipient.granularity,
            role: recipient.role,
            text: self.maybe(recipient.text),
        }
    }

    fn movements(&self, wanted: impl Fn(&Disclosure) -> bool) -> Vec<MovementView> {
        let disclosures = self.register.disclosures.as_ref().and_then(Answer::some);
        let wanted = disclosures.into_iter().flatten().filter(|one| wanted(one));
        wanted.map(|one| self.movement(one)).collect()
    }

    fn movement(&self, disclosure: &Disclosure) -> MovementView {
        let system = disclosure.system.as_ref().and_then(|system| self.model.systems.get(system));
        let names = self.organisations(&disclosure.to);
        let services = self.model.services.all(&disclosure.services);
        MovementView {
            names: names.into_iter().chain(self.maybe(disclosure.category.as_ref())).collect(),
            status: disclosure.status,
            granularity: disclosure.granularity,
            purpose: self.maybe(disclosure.purpose.as_ref()),
            categories: self.categories(&disclosure.categories),
            provisions: self.cite(&disclosure.provisions),
            channel: disclosure.channel,
            system: system.map(|system| self.name(&system.name)),
            frequency: self.maybe(disclosure.frequency.as_ref()),
            requested_by: disclosure.requested_by.as_ref().map(|one| self.organisation(one)),
            requested_for: self.maybe(disclosure.requested_for.as_ref()),
            reasons: self.maybe(disclosure.reasons.as_ref()),
            practical: self.maybe(disclosure.practical_reasons.as_ref()),
            services: services.map(|one| self.say(&one.name)).collect(),
        }
    }
}
