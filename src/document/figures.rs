//! The figures that go with invoices to municipalities: how many clients each service has had, and
//! why no data on single clients go with them.

use std::collections::BTreeSet;

use super::composer::Composer;
use super::description::Told;
use super::notice::Wanted;
use super::view::SourceView;
use super::view::figures::{BilledView, FigureView, FiguresView};
use super::view::ruling::RulingView;
use crate::model::given;
use crate::register::{Decision, Disclosure, Granularity, Register, Service};

/// Whether figures on the clients of services are given from the register.
pub(super) fn is_counted(register: &Register) -> bool {
    counted(register).next().is_some()
}

fn counted(register: &Register) -> impl Iterator<Item = &Disclosure> {
    let figures = |one: &&Disclosure| one.granularity == Granularity::Aggregate;
    given(register).filter(figures).filter(|one| !one.services.is_empty())
}

pub(super) fn figures(composer: Composer<'_>, wanted: Wanted) -> Told {
    let register = composer.register;
    let rulings = composer.rulings();
    let proposed = rulings.iter().any(|one| one.proposed);
    let as_published = composer.as_published();
    let view = FiguresView {
        senders: composer.senders(),
        register: composer.say(&register.name),
        figures: counted(register).map(|one| composer.figure(one)).collect(),
        withheld: composer.withheld(),
        secrecy: composer.secrecy(),
        onward: counted(register).any(|one| one.onward.is_some()),
        sources: composer.counted_sources(),
        rulings,
        proposed,
        as_of: composer.date(composer.model.as_of),
        assumed: composer.model.assumed_in(register),
        as_published,
        flag_gaps: wanted.draft && !as_published,
    };
    Told::new(&view, composer.into_slots(), proposed)
}

impl Composer<'_> {
    /// Who must see that there are the services, and so sends the invoices; the controllers where
    /// that is not told.
    fn senders(&self) -> Vec<String> {
        let services = counted(self.register).flat_map(|one| &one.services);
        let services = services.filter_map(|one| self.model.services.get(one));
        let organisers: BTreeSet<&str> =
            services.filter_map(|one| one.organiser.as_ref()).map(|one| one.as_str()).collect();
        let controllers = self.model.controllers_of(self.register).map(|one| &one.organisation);
        let known = organisers.iter().filter_map(|id| self.model.organisations.named(id));
        let known: Vec<String> = known.map(|one| self.name(&one.name)).collect();
        if known.is_empty() {
            controllers.map(|one| self.organisation(one)).collect()
        } else {
            known
        }
    }

    /// The sources of the data that are counted; of a published text all that it tells.
    fn counted_sources(&self) -> Vec<SourceView> {
        let named = counted(self.register).flat_map(|one| &one.categories);
        let named: BTreeSet<&str> = named.map(|one| one.as_str()).collect();
        let items = self
            .register
            .data
            .iter()
            .filter(|item| item.categories.iter().any(|one| named.contains(one.as_str())));
        let ids: BTreeSet<&str> =
            items.flat_map(|item| &item.sources).map(|one| one.as_str()).collect();
        let all = self.register.sources.iter().zip(self.sources());
        let is_meant = |id: &str| ids.is_empty() || self.as_published() || ids.contains(id);
        all.filter(|(source, _)| is_meant(source.id.as_str())).map(|(_, view)| view).collect()
    }

    fn figure(&self, disclosure: &Disclosure) -> FigureView {
        let recipients = self.organisations(&disclosure.to).into_iter();
        let services = self.model.services.all(&disclosure.services);
        FigureView {
            recipients: recipients.chain(self.maybe(disclosure.category.as_ref())).collect(),
            purpose: self.maybe(disclosure.purpose.as_ref()),
            services: services.map(|one| self.billed(one)).collect(),
            categories: self.categories(&disclosure.categories),
            provisions: self.cite(&disclosure.provisions),
            frequency: self.maybe(disclosure.frequency.as_ref()),
            channel: disclosure.channel,
            system: self.system_name(disclosure.system.as_ref()),
            smallest_cell: disclosure.smallest_cell.as_ref().map(|cell| cell.value),
            onward: self.maybe(disclosure.onward.as_ref()),
        }
    }

    fn billed(&self, service: &Service) -> BilledView {
        BilledView {
            name: self.say(&service.name),
            billing: self.maybe(service.billing.as_ref()),
            since: service.since.as_ref().map(|day| self.date(day.value)),
            until: service.until.as_ref().map(|day| self.date(day.value)),
        }
    }

    /// The decisions on the register that are about its counted services.
    fn rulings(&self) -> Vec<RulingView> {
        let register = self.register;
        let counted: Vec<&str> =
            counted(register).flat_map(|one| &one.services).map(|one| one.as_str()).collect();
        let is_meant = |one: &&Decision| {
            one.registers.iter().any(|named| named.as_str() == register.id.as_str())
                && one.services.iter().any(|named| counted.contains(&named.as_str()))
        };
        let view = |one: &Decision| {
            // A published text cites as it does elsewhere.
            Some(RulingView { provisions: self.cite(&one.provisions), ..self.ruling(one)? })
        };
        self.model.decisions.iter().filter(is_meant).filter_map(view).collect()
    }
}
