//! The description of disclosures and interfaces: to each recipient what, on what ground, by what
//! channel and how often.

use super::composer::Composer;
use super::description::Told;
use super::notice::Wanted;
use super::view::disclosed::{DisclosedView, FlowView, InterfaceView};
use crate::model::given;
use crate::register::{Disclosure, Source};

pub(super) fn disclosed(composer: Composer<'_>, wanted: Wanted) -> Told {
    let register = composer.register;
    let current = composer.model.controllers_of(register).map(|one| &one.organisation);
    let secrecy = register.secrecy.iter().flat_map(|one| &one.provisions);
    let view = DisclosedView {
        register: composer.say(&register.name),
        number: register.number.as_ref().map(|one| composer.plain(&one.value)),
        controllers: current.map(|one| composer.organisation(one)).collect(),
        flows: given(register).map(|one| composer.flow(one)).collect(),
        interfaces: register.sources.iter().filter_map(|one| composer.interface(one)).collect(),
        grants: composer.grants(),
        inflows: composer.inflows(),
        withheld: composer.withheld(),
        secrecy: secrecy.map(|one| composer.cite_one(&one.value)).collect(),
        marking: composer.maybe(register.source_marking.as_ref().map(|one| &one.how)),
        as_of: composer.date(composer.model.as_of),
        assumed: composer.model.assumed_in(register),
        flag_gaps: wanted.draft,
    };
    Told::new(&view, composer.into_slots(), false)
}

impl Composer<'_> {
    fn flow(&self, disclosure: &Disclosure) -> FlowView {
        let recipients = self.organisations(&disclosure.to).into_iter();
        let services = self.model.services.all(&disclosure.services);
        FlowView {
            recipients: recipients.chain(self.maybe(disclosure.category.as_ref())).collect(),
            public: disclosure.public,
            capacity: disclosure.capacity,
            purpose: self.maybe(disclosure.purpose.as_ref()),
            groups: self.group_names(&disclosure.groups),
            categories: self.categories(&disclosure.categories),
            services: services.map(|one| self.say(&one.name)).collect(),
            provisions: self.cite(&disclosure.provisions),
            consent: self.consent(disclosure.consent.as_ref()),
            channel: disclosure.channel,
            system: self.system_name(disclosure.system.as_ref()),
            frequency: self.maybe(disclosure.frequency.as_ref()),
            granularity: disclosure.granularity,
            smallest_cell: disclosure.smallest_cell.as_ref().map(|cell| cell.value),
            onward: self.maybe(disclosure.onward.as_ref()),
            force: disclosure.force,
        }
    }

    /// The interface or connection by which the source gives its data, if it is told.
    fn interface(&self, source: &Source) -> Option<InterfaceView> {
        let from = self.organisations(&source.organisations).into_iter();
        let from: Vec<String> = from.chain(self.maybe(source.name.as_ref())).collect();
        let channel = source.channel.filter(|_| !from.is_empty())?;
        Some(InterfaceView {
            from,
            channel,
            system: self.system_name(source.system.as_ref()),
            categories: self.categories(&source.categories),
            purpose: self.maybe(source.purpose.as_ref()),
            provisions: self.cite(&source.provisions),
            consent: self.consent(source.consent.as_ref()),
            frequency: self.maybe(source.frequency.as_ref()),
        })
    }
}
