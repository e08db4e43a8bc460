//! A register's place among others: its services, its parts, and for whom the organisation acts.

use super::composer::Composer;
use super::view::{HeldView, RepositoryView, RetentionView, ServiceView, SubRegisterView};
use crate::model::{self, Held, Origin, PartFacts};
use crate::register::{Controller, Part, Repository, Retention, Role, Service};

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
            since: service.since.as_ref().map(|day| self.date(day.value)),
            until: service.until.as_ref().map(|day| self.date(day.value)),
        }
    }

    /// The data repositories and case registers of which the register is a part (906/2019 § 5).
    pub(super) fn repositories(&self) -> Vec<RepositoryView> {
        let mut names: Vec<&str> = vec![self.register.id.as_str()];
        names.extend(self.model.bases_of(self.register).iter().map(|base| base.id.as_str()));
        let holds = |one: &&Repository| one.registers.iter().any(|r| names.contains(&r.as_str()));
        let view = |one: &Repository| RepositoryView {
            name: self.say(&one.name),
            kind: one.kind,
            authority: self.organisation(&one.authority),
            content: self.say(&one.content),
        };
        self.model.repositories.iter().filter(holds).map(view).collect()
    }

    /// The controllers for whom the organisation acts; none when it decides itself.
    pub(super) fn acts_for(&self) -> Vec<String> {
        self.organisations(model::acts_for(self.register, None))
    }

    /// The controllers to whom requests go, for what the organisation does on their behalf.
    pub(super) fn principals(&self) -> Vec<String> {
        let principals = model::principals(self.register);
        principals.into_iter().map(|one| self.organisation(one)).collect()
    }

    /// The parts, each followed by those that belong to it.
    pub(super) fn sub_registers(&self) -> Vec<SubRegisterView> {
        let parts = model::parts(self.register);
        parts.iter().map(|facts| self.sub_register(facts)).collect()
    }

    fn sub_register(&self, facts: &PartFacts<'_>) -> SubRegisterView {
        let PartFacts { part, purposes, data, retention } = facts;
        let whole = part.under.as_ref().and_then(|under| self.register.part(under));
        let acts_for = match part.role.unwrap_or(self.register.role) {
            Role::Controller => &[],
            Role::Processor => part.acts_for.as_slice(),
        };
        SubRegisterView {
            name: self.say(&part.name),
            text: self.maybe(part.description.as_ref()),
            under: whole.map(|whole| self.say(&whole.name)),
            controllers: part.controllers.iter().map(|one| self.short_controller(one)).collect(),
            role: part.role,
            acts_for: self.organisations(acts_for),
            inherits: self.inherits(part),
            purposes: self
                .held(purposes, |all| all.iter().map(|one| self.say(&one.text)).collect()),
            data: self.held(data, |items| self.items_among(items)),
            retention: self.held(retention, |rules| self.rules_of_part(rules)),
        }
    }

    /// Whether the part takes its controllers, and with them the rights, from the whole.
    fn inherits(&self, part: &Part) -> bool {
        part.controllers.is_empty() && part.role.is_none() && !self.as_published()
    }

    /// Facts of a part; published texts are not told what they leave to be inferred.
    fn held<'r, T, V>(&self, held: &Held<'r, T>, tell: impl Fn(&[&'r T]) -> Vec<V>) -> HeldView<V> {
        HeldView {
            list: if self.tells(held.from) { tell(&held.list) } else { Vec::new() },
            from: self.origin(held.from),
            of_whole: matches!(held.from, Origin::Register),
        }
    }

    /// Retention rules of a part; which data they are about is told where they say it themselves.
    fn rules_of_part(&self, rules: &[&Retention]) -> Vec<RetentionView> {
        let rule = |rule: &&Retention| {
            let view = self.retention_rule(rule);
            let limited = !rule.groups.is_empty() || !rule.categories.is_empty();
            RetentionView { of: if limited { view.of } else { Vec::new() }, ..view }
        };
        rules.iter().map(rule).collect()
    }

    fn tells(&self, from: Origin<'_>) -> bool {
        matches!(from, Origin::Own) || !self.as_published()
    }

    /// The part from which facts are taken.
    fn origin(&self, from: Origin<'_>) -> Option<String> {
        match from {
            Origin::Own | Origin::Register => None,
            Origin::Part(part) => Some(self.say(&part.name)),
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
