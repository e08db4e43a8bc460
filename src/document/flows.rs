//! What, whence, whither and how long: data, sources, systems, recipients, transfers, retention.

use super::composer::Composer;
use super::view::{
    AutomatedDecisionView, AutomatedView, CategoryView, DataView, MeasureView, NamedView,
    RecipientView, RetainedView, RetentionKind, RetentionView, Said, SourceView, StatementView,
    SystemView, TransferView, TransfersView, UnnamedSystemView,
};
use crate::language::format;
use crate::law::{Mechanism, Provision};
use crate::model::{self, Recipient, RetainedData};
use crate::register::{
    Answer, DataItem, Group, Measure, Ref, Retention, RetentionClass, Source, StatementKind,
    System, Transfer,
};
use crate::text::Spanned;

impl Composer<'_> {
    /// The groups of the register in the order of its data.
    pub(super) fn groups(&self) -> Vec<NamedView> {
        let mut groups: Vec<NamedView> = Vec::new();
        for item in &self.register.data {
            for group in self.model.groups.all(&item.groups) {
                let name = self.say(&group.name);
                if !groups.iter().any(|known| known.name == name) {
                    groups.push(NamedView { name, text: self.maybe(group.description.as_ref()) });
                }
            }
        }
        groups
    }

    /// Data items of the same groups are told together, though they differ in source or retention.
    pub(super) fn data(&self) -> Vec<DataView> {
        let mut told: Vec<DataView> = Vec::new();
        for item in self.register.data.iter().map(|item| self.data_item(item)) {
            let same = |one: &&mut DataView| {
                one.part == item.part
                    && one.groups == item.groups
                    && one.necessity == item.necessity
                    && one.form == item.form
                    && one.document_type == item.document_type
            };
            match told.iter_mut().find(same) {
                Some(one) => one.categories.extend(item.categories),
                None => told.push(item),
            }
        }
        told
    }

    fn data_item(&self, item: &DataItem) -> DataView {
        let part = |id: &Ref<_>| self.register.parts.iter().find(|p| p.id.as_str() == id.as_str());
        let class = item.class.as_ref().and_then(|class| self.model.retention_classes.get(class));
        DataView {
            part: item.part.as_ref().and_then(part).map(|part| self.say(&part.name)),
            groups: self.model.groups.all(&item.groups).map(|one| self.say(&one.name)).collect(),
            categories: self
                .model
                .categories
                .all(&item.categories)
                .map(|category| CategoryView {
                    name: self.say(&category.name),
                    text: self.maybe(category.description.as_ref()),
                    special: category.special.is_some(),
                    not_personal: category.not_personal,
                })
                .collect(),
            necessity: item.necessity,
            form: item.form,
            document_type: class.map(|class| self.say(&class.name)),
        }
    }

    pub(super) fn sources(&self) -> Vec<SourceView> {
        self.register.sources.iter().map(|source| self.source(source)).collect()
    }

    fn source(&self, source: &Source) -> SourceView {
        SourceView {
            kind: source.from,
            names: self.organisations(&source.organisations),
            what: self.maybe(source.name.as_ref()),
            categories: self.categories(&source.categories),
            items: self.items_from(source),
            purpose: self.maybe(source.purpose.as_ref()),
            provisions: self.cite(&source.provisions),
            consent: self.consent(source.consent.as_ref()),
            channel: source.channel,
            system: self.system_name(source.system.as_ref()),
            frequency: self.maybe(source.frequency.as_ref()),
            public: match source.public {
                None => Said::Unsaid,
                Some(true) => Said::Some,
                Some(false) => Said::None,
            },
            informed: self.maybe(source.informed.as_ref()),
            exemption: source.exemption.as_ref().map(|one| self.cite_short(&one.value)),
            force: source.force,
        }
    }

    pub(super) fn systems(&self) -> Vec<SystemView> {
        model::used_systems(self.model, self.register)
            .into_iter()
            .map(|system| self.system(system))
            .collect()
    }

    fn system(&self, system: &System) -> SystemView {
        let whole = system.part_of.as_ref().and_then(|whole| self.model.systems.get(whole));
        // A part comes from whoever provides the whole, unless it tells otherwise.
        let chain = model::with_wholes(self.model, system);
        let told = chain.into_iter().find(|one| one.vendor.is_some() || one.self_hosted);
        let told = if self.as_published() { Some(system) } else { told };
        let vendor = told.and_then(|one| one.vendor.as_ref());
        SystemView {
            name: self.name(&system.name),
            web: system.web.as_ref().map(|web| web.to_string()),
            text: self.maybe(system.description.as_ref()),
            vendor: vendor.map(|vendor| self.organisation(vendor)),
            own: told.is_some_and(|one| one.self_hosted && one.vendor.is_none()),
            part_of: whole.map(|whole| self.name(&whole.name)),
            hosting: model::location(self.model, self.register, system)
                .into_iter()
                .map(|code| self.country(code))
                .collect(),
            self_service: self.maybe(system.self_service.as_ref()),
        }
    }

    /// Systems that the text mentions without naming them.
    pub(super) fn unnamed_systems(&self) -> Vec<UnnamedSystemView> {
        let systems = self.register.unnamed_systems.iter();
        systems
            .map(|system| UnnamedSystemView {
                text: self.say(&system.description),
                vendor: system.vendor.as_ref().map(|vendor| self.organisation(vendor)),
                force: system.force,
            })
            .collect()
    }

    pub(super) fn paper(&self) -> (Vec<String>, bool) {
        match &self.register.paper {
            Some(Answer::Some(list)) => {
                (list.iter().map(|material| self.say(&material.name)).collect(), false)
            }
            Some(Answer::None) => (Vec::new(), true),
            None => (Vec::new(), false),
        }
    }

    pub(super) fn measures(&self) -> Vec<MeasureView> {
        let measures = self.model.measures.all(&self.register.measures);
        let view = |one: &Measure| MeasureView {
            name: self.say(&one.name),
            text: self.say(&one.text),
            kind: one.kind,
        };
        measures.map(view).collect()
    }

    pub(super) fn automated(&self) -> AutomatedView {
        let decisions = self.register.automated_decisions.as_ref();
        let list = decisions.and_then(Answer::some).map(Vec::as_slice).unwrap_or_default();
        let profiling = self.register.profiling.as_ref();
        AutomatedView {
            decisions: answered(decisions),
            list: list
                .iter()
                .map(|one| AutomatedDecisionView {
                    name: self.say(&one.name),
                    logic: self.maybe(one.logic.as_ref()),
                    consequences: self.maybe(one.consequences.as_ref()),
                    provisions: self.cite(&one.provisions),
                })
                .collect(),
            profiling: answered(profiling),
            profiling_text: self.maybe(profiling.and_then(Answer::some)),
            statement: self.statement(StatementKind::NoAutomatedDecisions),
        }
    }

    /// The names of the groups, in the order of the references.
    pub(super) fn group_names(&self, groups: &[Ref<Group>]) -> Vec<String> {
        self.model.groups.all(groups).map(|one| self.say(&one.name)).collect()
    }

    pub(super) fn recipients(&self) -> Vec<RecipientView> {
        let recipients = model::recipients(self.model, self.register);
        recipients.iter().map(|recipient| self.recipient(recipient)).collect()
    }

    fn recipient(&self, recipient: &Recipient<'_>) -> RecipientView {
        let names: Vec<String> = recipient
            .organisations
            .iter()
            .map(|one| self.organisation(one))
            .chain(self.maybe(recipient.category))
            .collect();
        RecipientView {
            name: format::list(self.language, &names),
            role: recipient.role,
            text: self.maybe(recipient.text),
            systems: recipient.systems.iter().map(|system| self.name(&system.name)).collect(),
            groups: self.group_names(recipient.groups),
            categories: self.categories(recipient.categories),
            provisions: self.cite(recipient.provisions),
            consent: self.consent(recipient.consent),
            countries: recipient.countries.iter().map(|one| self.country(one.value)).collect(),
            granularity: recipient.granularity,
            public: recipient.public,
            channel: recipient.channel,
            frequency: self.maybe(recipient.frequency),
            smallest_cell: recipient.smallest_cell,
            onward: self.maybe(recipient.onward),
            force: recipient.force,
        }
    }

    /// "Not disclosed" is said only on a dated statement of what the register says too.
    pub(super) fn no_disclosures(&self) -> Option<StatementView> {
        let denied = matches!(self.register.disclosures, Some(Answer::None));
        denied.then(|| self.statement(StatementKind::NoDisclosures)).flatten()
    }

    /// "Not transferred" is said only on a dated statement of what the register says too, when every
    /// place of processing is known. What stays within the EEA is no transfer, and so nothing is told
    /// of it here.
    pub(super) fn transfers(&self) -> TransfersView {
        let picture = model::transfers(self.model, self.register);
        let list: Vec<TransferView> =
            self.told_transfers(picture.declared).map(|(_, view)| view).collect();
        let answer = match answered(self.register.transfers.as_ref()) {
            Said::Some if list.is_empty() => Said::None,
            answer => answer,
        };
        let may_deny = answer == Said::None && picture.complete && picture.outside.is_empty();
        TransfersView {
            answer,
            statement: may_deny.then(|| self.statement(StatementKind::NoTransfers)).flatten(),
            list,
        }
    }

    /// The transfers with how they are told. What stays in the EEA is no transfer to a third country,
    /// though a published text may call it one.
    pub(super) fn told_transfers<'t>(
        &self,
        transfers: &'t [Transfer],
    ) -> impl Iterator<Item = (&'t Transfer, TransferView)> {
        let leaves = |one: &&Transfer| {
            self.as_published()
                || one.country.as_ref().is_none_or(|code| !self.model.in_eea(code.value))
        };
        transfers.iter().filter(leaves).map(|one| (one, self.transfer(one)))
    }

    fn transfer(&self, transfer: &Transfer) -> TransferView {
        let country = transfer.country.as_ref().map(|code| code.value);
        let decision = model::adequacy(self.model, transfer);
        let mechanism = model::mechanism(self.model, transfer);
        let processor = transfer.processor.as_ref().and_then(|p| self.model.processors.get(p));
        let system = transfer.system.as_ref().and_then(|s| self.model.systems.get(s));
        TransferView {
            system: system.map(|system| self.name(&system.name)),
            processor: processor.map(|processor| self.organisation(&processor.organisation)),
            exporter: transfer.exporter.as_ref().map(|one| self.organisation(one)),
            importer: transfer.importer.as_ref().map(|one| self.organisation(one)),
            country: country.map(|code| self.country(code)),
            third_country: country.is_some_and(|code| self.model.is_third(code)),
            mechanism,
            module: transfer.module.as_ref().map(|module| module.value),
            article: mechanism.map(|one| self.cite_short(&one.provision())),
            decision: decision.map(|row| row.decision.to_string()),
            decided_on: decision.map(|row| self.date(row.instrument_date)),
            by_adequacy: mechanism == Some(Mechanism::Adequacy),
            renewed_by: decision.and_then(|row| row.renewed_by).map(|act| act.to_string()),
            limited: decision.is_some_and(|row| row.scope_limits.is_some()),
            listed_only: country.is_some_and(|code| code.to_string() == "US"),
            fallback: transfer.fallback.as_ref().map(|one| one.value),
            fallback_article: transfer
                .fallback
                .as_ref()
                .map(|one| self.cite_short(&one.value.provision())),
            reason: self.maybe(transfer.reason.as_ref()),
            copy: self.maybe(transfer.copy.as_ref()),
            listing_checked: transfer.listing_checked.as_ref().map(|day| self.date(day.value)),
            force: transfer.force,
        }
    }

    pub(super) fn retention(&self) -> Vec<RetentionView> {
        self.register.retention.iter().map(|rule| self.retention_rule(rule)).collect()
    }

    pub(super) fn retention_rule(&self, rule: &Retention) -> RetentionView {
        let (kind, time) = self.retention_time(rule);
        let retained = model::retained(self.register, rule);
        let of = retained.of.into_iter().map(|data| self.retained(data));
        // A published text that says in words what is kept is not told more.
        let in_words = rule.what.is_some() && self.as_published();
        let part = rule.part.as_ref().and_then(|part| self.register.part(part));
        let class = self.class(rule);
        let starts = rule.starts.as_ref().or(class.and_then(|class| class.starts.as_ref()));
        let of_class = |own: &[Spanned<Provision>]| match (own, class) {
            ([], Some(class)) => self.cite(&class.provisions),
            _ => self.cite(own),
        };
        let decision = rule.decision.as_ref().or(class.and_then(|class| class.permanent.as_ref()));
        let decision = decision.and_then(|decision| self.model.decisions.get(decision));
        RetentionView {
            what: self.maybe(rule.what.as_ref()),
            part: part.map(|part| self.say(&part.name)),
            all: retained.all && !in_words,
            in_words,
            of: if in_words { Vec::new() } else { of.collect() },
            purposes: self.purpose_texts(&rule.purposes),
            systems: self
                .model
                .systems
                .all(&rule.systems)
                .map(|one| self.name(&one.name))
                .collect(),
            kind,
            time,
            condition: self.maybe(rule.condition.as_ref()),
            stage: rule.stage,
            class: class.map(|class| self.class_title(class)),
            range: self.range(rule),
            classes: self.classes(rule),
            decision: decision.map(|decision| self.say(&decision.name)),
            starts: self.maybe(starts),
            provisions: of_class(&rule.provisions),
            grounds: match (rule.grounds.as_slice(), class) {
                ([], Some(class)) => class.grounds.clone(),
                (own, _) => own.to_vec(),
            },
            then: rule.then.or(class.and_then(|class| class.then)),
            force: rule.force,
        }
    }

    /// The class of the retention schedule that the rule follows.
    fn class(&self, rule: &Retention) -> Option<&RetentionClass> {
        rule.class.as_ref().and_then(|class| self.model.retention_classes.get(class))
    }

    fn retained(&self, data: RetainedData<'_>) -> RetainedView {
        let groups = data.groups.into_iter().filter_map(|group| self.model.groups.get(group));
        let categories = data.categories.into_iter().flatten();
        let categories = categories.filter_map(|category| self.model.categories.get(category));
        RetainedView {
            groups: groups.map(|group| self.say(&group.name)).collect(),
            categories: categories.map(|category| self.say(&category.name)).collect(),
        }
    }

    fn retention_time(&self, rule: &Retention) -> (RetentionKind, String) {
        let of_class = self.class(rule).and_then(|class| class.period.as_ref());
        if let Some(period) = rule.period.as_ref().or(of_class) {
            return (RetentionKind::Period, self.period(period.value));
        }
        if let Some(consent) = self.consent(rule.consent.as_ref()) {
            return (RetentionKind::Consent, consent);
        }
        let told = [
            (RetentionKind::Until, rule.until.as_ref()),
            (RetentionKind::Criterion, rule.criterion.as_ref()),
            (RetentionKind::Permanent, rule.permanent.as_ref()),
        ];
        told.into_iter()
            .find_map(|(kind, text)| text.map(|text| (kind, self.say(text))))
            .unwrap_or((RetentionKind::Criterion, String::new()))
    }
}

pub(super) fn answered<T>(answer: Option<&Answer<T>>) -> Said {
    match answer {
        None => Said::Unsaid,
        Some(Answer::None) => Said::None,
        Some(Answer::Some(_)) => Said::Some,
    }
}
