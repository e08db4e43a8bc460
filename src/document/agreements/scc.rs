//! The annexes of the standard contractual clauses (Decision (EU) 2021/914) for a transfer.

use std::collections::BTreeMap;

use super::{Made, document, flagged};
use crate::document::composer::Composer;
use crate::document::kind::Kind;
use crate::document::notice::{ComposeError, Document, Wanted, Workshop};
use crate::document::page::Draft;
use crate::document::speaker::Speaker;
use crate::document::view::agreements::{SccPartyView, SccView};
use crate::language::Filling;
use crate::law::Mechanism;
use crate::model::{Model, chain, transfers, used_categories, with_wholes};
use crate::register::{
    Category, DataItem, Organisation, PartyRole, Processor, Register, SccModule, Transfer,
};

/// A transfer that rests on the clauses.
#[derive(Debug, Clone)]
pub struct SccTransfer<'a> {
    /// The register whose data are transferred.
    pub register: &'a Register,
    /// The transfer.
    pub transfer: &'a Transfer,
    /// To whom, for the document's name: the importer's id, or that of what the transfer is by.
    to: String,
    /// Its number, where the register has several to the same importer.
    number: Option<usize>,
}

impl SccTransfer<'_> {
    /// The id of the document.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}-{}", self.register.id, self.to)
    }
}

/// The transfers under Art. 46(2)(c): by the Commission's clauses, or by them if the first mechanism
/// falls, where their module is told.
///
/// A workspace that follows published texts has none: they are nobody's clauses.
#[must_use]
pub fn scc_transfers<'a>(model: &Model<'a>, drafts: bool) -> Vec<SccTransfer<'a>> {
    if model.is_as_published() {
        return Vec::new();
    }
    let mut found: Vec<SccTransfer<'_>> = Vec::new();
    for register in model.published(drafts) {
        let mut counted: BTreeMap<String, usize> = BTreeMap::new();
        let own = transfers(model, register).declared.iter().filter(|one| rests_on_clauses(one));
        for transfer in own {
            let to = destination(transfer);
            let count = counted.entry(to.clone()).or_default();
            *count += 1;
            let number = (*count > 1).then_some(*count);
            found.push(SccTransfer { register, transfer, to, number });
        }
    }
    found
}

fn rests_on_clauses(transfer: &Transfer) -> bool {
    let clauses = |one: &crate::text::Spanned<Mechanism>| one.value == Mechanism::CommissionClauses;
    let second = transfer.module.is_some() && transfer.fallback.as_ref().is_some_and(clauses);
    transfer.mechanism.as_ref().is_some_and(clauses) || second
}

fn destination(transfer: &Transfer) -> String {
    let importer = transfer.importer.as_ref().map(ToString::to_string);
    let processor = || transfer.processor.as_ref().map(ToString::to_string);
    let system = || transfer.system.as_ref().map(ToString::to_string);
    importer.or_else(processor).or_else(system).unwrap_or_else(|| "scc".to_owned())
}

/// Composes the annexes for the transfer.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn scc_annexes(
    model: &Model<'_>,
    one: &SccTransfer<'_>,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let wanted = flagged(model, wanted);
    let composer = Composer::new(model, one.register, wanted.language, false);
    let view = composer.scc(one.transfer, wanted);
    let mut page = Draft::new(workshop, wanted);
    page.markdown = page.render("scc-annexes/annexes.md", &Filling::new(&view)?)?;
    let speaker = Speaker::new(model, wanted.language);
    let name = speaker.say(&one.register.name);
    let importer = view.importer.name.clone();
    let made = Made {
        kind: Kind::SccAnnexes,
        id: one.id(),
        volume: one.number,
        title: importer.map_or_else(|| name.clone(), |to| format!("{name}, {to}")),
        holders: view.exporter.name.clone().into_iter().collect(),
        // Without its module nobody knows which annexes there are.
        draft: view.module.is_none(),
    };
    Ok(document(speaker, page, wanted, made))
}

impl Composer<'_> {
    /// What the annexes say.
    pub(in crate::document) fn scc(&self, transfer: &Transfer, wanted: Wanted) -> SccView {
        let model = self.model;
        let module = transfer.module.as_ref().map(|one| one.value);
        let processor = transfer.processor.as_ref().and_then(|one| model.processors.get(one));
        let mut limited = self.register.clone();
        limited.data.retain_mut(|item| concerns(model, transfer, item));
        let categories: Vec<&Category> = used_categories(model, &limited);
        let sensitive = |one: &&&Category| one.special.is_some() || one.criminal;
        let clauses =
            |one: &crate::text::Spanned<Mechanism>| one.value == Mechanism::CommissionClauses;
        SccView {
            second: !transfer.mechanism.as_ref().is_some_and(clauses),
            exporter: self.scc_exporter(transfer, module, processor),
            importer: self.scc_importer(transfer, module, processor),
            register: self.covered_part(self.register, &limited, true),
            categories: categories.iter().map(|one| self.say(&one.name)).collect(),
            sensitive: categories.iter().filter(sensitive).map(|one| self.say(&one.name)).collect(),
            supplementary: transfer.measures.iter().map(|one| one.value).collect(),
            frequency: transfer.frequency.as_ref().map(|one| one.value),
            nature: self.maybe(transfer.nature.as_ref()),
            reason: self.maybe(transfer.reason.as_ref()),
            country: transfer.country.as_ref().map(|one| self.country(one.value)),
            system: self.system_name(transfer.system.as_ref()),
            force: transfer.force,
            authority: self.authority(),
            measures: self.internal_measures(self.register),
            sub_processors: processor.map(|one| self.subs_of(one, transfer)).unwrap_or_default(),
            has_authority: module.is_none_or(|one| one != SccModule::ProcessorToController),
            has_sub_processors: module.is_none_or(has_sub_processors),
            module,
            assessed: transfer.assessed.as_ref().map(|day| self.date(day.value)),
            as_of: self.date(model.as_of),
            flag_gaps: wanted.draft,
        }
    }

    fn scc_exporter(
        &self,
        transfer: &Transfer,
        module: Option<SccModule>,
        processor: Option<&Processor>,
    ) -> SccPartyView {
        let model = self.model;
        let named = transfer.exporter.as_ref().and_then(|one| model.organisations.get(one));
        let by_processor = processor.and_then(|one| model.organisations.get(&one.organisation));
        let controller = model.controllers_of(self.register).next();
        let controller = controller.and_then(|one| model.organisations.get(&one.organisation));
        let implied = match module {
            Some(SccModule::ProcessorToProcessor | SccModule::ProcessorToController) => {
                by_processor
            }
            Some(SccModule::ControllerToController | SccModule::ControllerToProcessor) | None => {
                controller
            }
        };
        let decides = module.map(|one| match one {
            SccModule::ControllerToController | SccModule::ControllerToProcessor => true,
            SccModule::ProcessorToProcessor | SccModule::ProcessorToController => false,
        });
        let known = named.or(implied);
        let activity = match decides {
            Some(false) => processor.map(|one| self.say(&one.task)),
            Some(true) | None => self.maybe(self.register.service.as_ref()),
        };
        SccPartyView { role: decides.map(role), activity, ..self.scc_party(known) }
    }

    fn scc_importer(
        &self,
        transfer: &Transfer,
        module: Option<SccModule>,
        processor: Option<&Processor>,
    ) -> SccPartyView {
        let model = self.model;
        let named = transfer.importer.as_ref().and_then(|one| model.organisations.get(one));
        let implied = processor.and_then(|one| model.organisations.get(&one.organisation));
        let known = named.or(implied);
        let sub = processor.and_then(|one| {
            chain(one.sub_processors.as_ref())
                .find(|sub| known.is_some_and(|k| k.id.as_str() == sub.organisation.as_str()))
        });
        let task = sub.map(|one| &one.task).or(processor.map(|one| &one.task));
        let decides = module.map(|one| match one {
            SccModule::ControllerToController | SccModule::ProcessorToController => true,
            SccModule::ControllerToProcessor | SccModule::ProcessorToProcessor => false,
        });
        let activity = task.map(|one| self.say(one));
        SccPartyView { role: decides.map(role), activity, ..self.scc_party(known) }
    }

    fn scc_party(&self, known: Option<&Organisation>) -> SccPartyView {
        let body = self.body(known);
        let reach: Vec<String> = [body.phone, body.email].into_iter().flatten().collect();
        SccPartyView {
            name: known.map(|one| self.name(&one.name)),
            business_id: body.business_id,
            address: body.address,
            contact: (!reach.is_empty()).then(|| reach.join(", ")),
            dpo: known.and_then(|one| self.dpo_reach(one)),
            activity: None,
            role: None,
        }
    }

    /// The sub-processors that work for the importer.
    fn subs_of(
        &self,
        processor: &Processor,
        transfer: &Transfer,
    ) -> Vec<crate::document::view::record::SubProcessorView> {
        let importer = transfer.importer.as_ref().map(|one| one.as_str());
        let mut of_all = chain(processor.sub_processors.as_ref());
        let own = of_all.find(|sub| Some(sub.organisation.as_str()) == importer);
        let subs = own.map_or(&processor.sub_processors, |sub| &sub.sub_processors);
        chain(subs.as_ref()).map(|sub| self.sub_processor(sub)).collect()
    }
}

fn role(decides: bool) -> PartyRole {
    if decides { PartyRole::Controller } else { PartyRole::Processor }
}

fn has_sub_processors(module: SccModule) -> bool {
    match module {
        SccModule::ControllerToProcessor | SccModule::ProcessorToProcessor => true,
        SccModule::ControllerToController | SccModule::ProcessorToController => false,
    }
}

/// Whether any of the item's data is transferred; what is not is taken out of it.
fn concerns(model: &Model<'_>, transfer: &Transfer, item: &mut DataItem) -> bool {
    if !transfer.categories.is_empty() {
        let named = |id: &str| transfer.categories.iter().any(|one| one.as_str() == id);
        item.categories.retain(|one| named(one.as_str()));
        return !item.categories.is_empty();
    }
    let Some(system) = &transfer.system else { return true };
    let mut of_item = model.systems.all(&item.systems).flat_map(|one| with_wholes(model, one));
    item.systems.is_empty() || of_item.any(|one| one.id.as_str() == system.as_str())
}
