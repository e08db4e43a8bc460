//! A register's place among others: its services, its parts, and for whom the organisation acts.

use super::composer::Composer;
use super::view::{ServiceView, SubRegisterView};
use crate::register::{Controller, Organisation, Part, Ref, Role, Service};

impl Composer<'_> {
    /// The services in which the data are processed.
    pub(super) fn services(&self) -> Vec<ServiceView> {
        let services = self.model.services.all(&self.register.services);
        services.map(|service| self.service(service)).collect()
    }

    fn service(&self, service: &Service) -> ServiceView {
        ServiceView {
            name: self.say(&service.name),
            kind: service.kind,
            provisions: self.cite(&service.provisions),
            organiser: service.organiser.as_ref().map(|one| self.organisation(one)),
            producers: self.organisations(&service.producers),
            billing: self.maybe(service.billing.as_ref()),
        }
    }

    /// The controllers for whom the organisation acts; none when it decides itself.
    pub(super) fn acts_for(&self) -> Vec<String> {
        self.for_whom(self.register.role, &self.register.acts_for)
    }

    fn for_whom(&self, role: Role, controllers: &[Ref<Organisation>]) -> Vec<String> {
        match role {
            Role::Controller => Vec::new(),
            Role::Processor => self.organisations(controllers),
        }
    }

    /// The parts, each after the one it belongs to.
    pub(super) fn sub_registers(&self) -> Vec<SubRegisterView> {
        let top = self.register.parts.iter().filter(|part| part.under.is_none());
        top.flat_map(|part| std::iter::once(part).chain(self.below(part)))
            .map(|part| self.sub_register(part))
            .collect()
    }

    fn below<'a>(&'a self, part: &'a Part) -> impl Iterator<Item = &'a Part> + 'a {
        let is_below = |one: &&Part| {
            one.under.as_ref().is_some_and(|under| under.as_str() == part.id.as_str())
        };
        self.register.parts.iter().filter(is_below)
    }

    fn sub_register(&self, part: &Part) -> SubRegisterView {
        let role = part.role.unwrap_or(self.register.role);
        let whole = part.under.as_ref().and_then(|under| {
            self.register.parts.iter().find(|one| one.id.as_str() == under.as_str())
        });
        SubRegisterView {
            name: self.say(&part.name),
            text: self.maybe(part.description.as_ref()),
            under: whole.map(|whole| self.say(&whole.name)),
            controllers: part.controllers.iter().map(|one| self.short_controller(one)).collect(),
            acts_for: self.for_whom(role, &part.acts_for),
        }
    }

    fn short_controller(&self, controller: &Controller) -> String {
        let name = self.organisation(&controller.organisation);
        let organ = controller.organ.as_ref().and_then(|organ| self.model.organs.get(organ));
        match organ {
            Some(organ) => format!("{name}, {}", self.say(&organ.name)),
            None => name,
        }
    }
}
