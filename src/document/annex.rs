//! The description of processing that belongs to a processing agreement (Art. 28(3)): composed from
//! the agreement and the registers that it covers.

use std::collections::BTreeSet;

use super::composer::Composer;
use super::holders::on_behalf_of;
use super::kind::Kind;
use super::notice::{ComposeError, Document, Layer, Wanted, Workshop};
use super::page::Draft;
use super::speaker::Speaker;
use super::view::annex::{AnnexView, ClauseView, CoveredView, PartyView};
use super::view::record::ProcessorView;
use super::view::{MeasureView, NamedView, Said, TransferView};
use crate::language::Filling;
use crate::model::{Model, transfers, with_wholes};
use crate::register::{
    Agreement, AgreementKind, AgreementParty, Annex, Clause, ClauseKind, DataItem, DecisionStatus,
    Organisation, PartyRole, Processor, Purpose, Ref, Register, Transfer,
};

/// The matters that a processing agreement settles, in the order of Art. 28(3) and 33(2).
pub(super) const MATTERS: [ClauseKind; 8] = [
    ClauseKind::Instructions,
    ClauseKind::Confidentiality,
    ClauseKind::Security,
    ClauseKind::SubProcessors,
    ClauseKind::Assistance,
    ClauseKind::BreachNotice,
    ClauseKind::Deletion,
    ClauseKind::Audit,
];

/// The agreements whose annex is due: those on processing that are not over.
///
/// A workspace that follows published texts has none: they are nobody's annex.
#[must_use]
pub fn annexes<'a>(model: &Model<'a>) -> Vec<&'a Agreement> {
    if model.is_as_published() {
        return Vec::new();
    }
    let due = |one: &&Agreement| one.kind == AgreementKind::Processing && !model.is_past(one.until);
    model.agreements.iter().filter(due).collect()
}

/// Composes the annex of `agreement`.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn processing_annex(
    model: &Model<'_>,
    agreement: &Agreement,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let speaker = Speaker::new(model, wanted.language);
    let view = speaker.annex(agreement, wanted);
    let mut draft = Draft::new(workshop, wanted);
    draft.markdown = draft.render("processing-annex/annex.md", &Filling::new(&view)?)?;
    draft.headings = draft.markdown.lines().filter(|line| line.starts_with("##")).count();
    let controllers = agreement.parties.iter().filter(|party| decides(party.role));
    Ok(Document {
        kind: Kind::ProcessingAnnex,
        publish: Kind::ProcessingAnnex.publish(),
        volume: None,
        id: agreement.id.to_string(),
        language: wanted.language,
        layer: Layer::Full,
        title: speaker.say(&agreement.name),
        controllers: controllers.map(|one| speaker.organisation(&one.organisation)).collect(),
        service: None,
        banner: speaker.maybe(model.banner()),
        markdown: draft.markdown,
        slots: Vec::new(),
        headings: draft.headings,
        date: Some(model.as_of),
        version: None,
        draft: wanted.draft || view.proposed || view.blocked,
        as_published: false,
        has_other_layer: false,
        terms: Vec::new(),
        tables: None,
    })
}

/// Whether the party decides on the processing.
fn decides(role: PartyRole) -> bool {
    match role {
        PartyRole::Controller | PartyRole::JointController => true,
        PartyRole::Processor | PartyRole::Recipient | PartyRole::Client | PartyRole::Producer => {
            false
        }
    }
}

impl Speaker<'_> {
    pub(super) fn annex(&self, agreement: &Agreement, wanted: Wanted) -> AnnexView {
        let line = self.agreement_line(agreement);
        let registers: Vec<&Register> =
            agreement.registers.iter().filter_map(|one| self.model.register(one)).collect();
        let bound = bound(self, agreement);
        let processors: Vec<ProcessorView> = bound.iter().map(|one| self.processor(one)).collect();
        let subs = processors.iter().flat_map(|one| one.sub_processors.clone());
        let decision = agreement.decision.as_ref().and_then(|one| self.model.decisions.get(one));
        let files = registers.iter().map(|register| self.model.assumed_in(register));
        AnnexView {
            name: line.name,
            reference: line.reference,
            signed: line.signed,
            since: line.since,
            until: line.until,
            decision: decision.map(|one| self.say(&one.name)),
            proposed: decision
                .and_then(|one| one.versions.last())
                .is_some_and(|one| one.status == DecisionStatus::Proposed),
            parties: agreement.parties.iter().map(|party| self.party(party)).collect(),
            nature: agreement.nature.clone(),
            systems: self
                .model
                .systems
                .all(&agreement.systems)
                .map(|one| self.name(&one.name))
                .collect(),
            registers: registers.iter().map(|one| self.covered(agreement, one)).collect(),
            sub_processors: subs.collect(),
            sub_processors_answer: told_of_all(&processors),
            processors,
            measures: self.named_measures(&agreement.measures),
            transfers: self.transfers_by(&bound, &registers),
            clauses: self.clauses(agreement),
            unsettled: unsettled(agreement),
            breach_agreed: agreement.clauses.iter().any(|one| {
                one.about == ClauseKind::BreachNotice && one.agreed && one.period.is_some()
            }),
            blocked: is_blocked(agreement),
            annexes: self.annex_names(agreement),
            rank: agreement.rank.iter().map(|one| self.name(one)).collect(),
            as_of: self.date(self.model.as_of),
            assumed: files.sum::<usize>() + usize::from(agreement.assumed),
            flag_gaps: wanted.draft,
        }
    }

    /// The agreement's annexes, each with its version.
    pub(super) fn annex_names(&self, agreement: &Agreement) -> Vec<String> {
        let name = |annex: &Annex| match &annex.version {
            Some(version) => format!("{}, {}", self.say(&annex.name), self.plain(&version.value)),
            None => self.say(&annex.name),
        };
        agreement.annexes.iter().map(name).collect()
    }

    /// The party with its contact details.
    pub(super) fn party(&self, party: &AgreementParty) -> PartyView {
        let known = self.model.organisations.get(&party.organisation);
        let body = self.body(known);
        PartyView {
            name: self.organisation(&party.organisation),
            role: party.role,
            business_id: body.business_id,
            address: body.address,
            phone: body.phone,
            email: body.email,
            dpo: known.and_then(|one| self.dpo_reach(one)),
            since: party.since.as_ref().map(|day| self.date(day.value)),
            until: party.until.as_ref().map(|day| self.date(day.value)),
        }
    }

    /// The role and channel of the organisation's data protection officer.
    pub(super) fn dpo_reach(&self, organisation: &Organisation) -> Option<String> {
        let (_, officer) = self.model.dpo_of(organisation)?;
        let contact = self.contact(officer);
        let parts = [Some(contact.role), contact.phone, contact.email];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    /// What the processor handles of the register: the data in the agreement's systems, or all.
    fn covered(&self, agreement: &Agreement, register: &Register) -> CoveredView {
        let deciding = agreement.parties.iter().filter(|party| decides(party.role));
        let deciding: Vec<&str> = deciding.map(|party| party.organisation.as_str()).collect();
        let whole = on_behalf_of(register, &deciding);
        let mut limited = whole.clone().into_owned();
        limited.data.retain(|item| is_in_systems(self.model, agreement, item));
        if limited.data.is_empty() {
            limited.data.clone_from(&whole.data);
        }
        self.covered_part(&whole, &limited, !agreement.systems.is_empty())
    }

    /// The register with what of it is meant; `apart` where rules of retention that are about other
    /// data are left out.
    pub(super) fn covered_part(
        &self,
        register: &Register,
        limited: &Register,
        apart: bool,
    ) -> CoveredView {
        let composer = Composer::new(self.model, limited, self.language, false);
        let categories: Vec<_> = crate::model::used_categories(self.model, limited);
        let special = categories.iter().filter(|one| one.special.is_some());
        let groups: Vec<NamedView> = composer.groups();
        // Where only a part is meant, what is kept of it.
        let mut retention = composer.retention();
        retention.retain(|one| !apart || one.all || !one.of.is_empty());
        CoveredView {
            name: self.say(&register.name),
            number: register.number.as_ref().map(|one| self.plain(&one.value)),
            purposes: purposes_of(limited).map(|one| self.say(&one.text)).collect(),
            groups,
            data: composer.data(),
            special: special.map(|one| self.say(&one.name)).collect(),
            criminal: categories.iter().any(|one| one.criminal),
            identity_code: categories.iter().any(|one| one.identity_code),
            retention,
            has_purpose: !register.purposes.is_empty(),
        }
    }

    /// The measures of all the registers, each once.
    pub(super) fn measures_of(&self, registers: &[&Register]) -> Vec<MeasureView> {
        let mut told = BTreeSet::new();
        let all = registers.iter().flat_map(|register| self.internal_measures(register));
        all.filter(|one| told.insert(one.name.clone())).collect()
    }

    /// The transfers that the processors make with the registers' data, each once.
    fn transfers_by(&self, bound: &[&Processor], registers: &[&Register]) -> Vec<TransferView> {
        let mut found: Vec<TransferView> = Vec::new();
        for register in registers {
            let composer = Composer::new(self.model, register, self.language, false);
            let declared = transfers(self.model, register).declared;
            for (transfer, view) in composer.told_transfers(declared) {
                if is_by(self.model, bound, transfer) && !found.contains(&view) {
                    found.push(view);
                }
            }
        }
        found
    }

    /// The clauses, in the order of Art. 28(3).
    pub(super) fn clauses(&self, agreement: &Agreement) -> Vec<ClauseView> {
        let mut clauses: Vec<&Clause> = agreement.clauses.iter().collect();
        // What Art. 28(3) asks for comes first, in its order.
        clauses.sort_by_key(|clause| place_of(clause.about));
        clauses.into_iter().map(|clause| self.clause(clause)).collect()
    }

    /// The clause.
    pub(super) fn clause(&self, clause: &Clause) -> ClauseView {
        ClauseView {
            about: clause.about,
            agreed: clause.agreed,
            period: clause.period.as_ref().map(|period| self.period(period.value)),
            text: self.maybe(clause.text.as_ref()),
        }
    }
}

/// The place of the matter among those of Art. 28(3); after them where it is none.
pub(super) fn place_of(kind: ClauseKind) -> usize {
    MATTERS.iter().position(|one| *one == kind).unwrap_or(MATTERS.len())
}

/// The processors that the agreement binds: those that name it, or else those of its parties.
fn bound<'a>(speaker: &Speaker<'a>, agreement: &Agreement) -> Vec<&'a Processor> {
    let names = |one: &&Processor| {
        one.agreement.as_ref().is_some_and(|named| named.as_str() == agreement.id.as_str())
    };
    speaker.model.processors.iter().filter(names).collect()
}

/// The matters of Art. 28(3) on which no clause is described.
pub(super) fn unsettled(agreement: &Agreement) -> Vec<ClauseKind> {
    let told = |kind: &ClauseKind| agreement.clauses.iter().any(|one| one.about == *kind);
    MATTERS.into_iter().filter(|kind| !told(kind)).collect()
}

/// Whether the agreement lacks a term that Art. 28(3) demands: then there is nothing to sign.
///
/// Of breaches the article has no point of its own.
fn is_blocked(agreement: &Agreement) -> bool {
    let agreed = |kind| agreement.clauses.iter().any(|one| one.about == kind && one.agreed);
    MATTERS.into_iter().any(|kind| kind != ClauseKind::BreachNotice && !agreed(kind))
}

/// Whether it is answered of every processor who its sub-processors are.
fn told_of_all(processors: &[ProcessorView]) -> Said {
    let answers = || processors.iter().map(|one| one.sub_processors_answer);
    if processors.is_empty() || answers().any(|one| one == Said::Unsaid) {
        Said::Unsaid
    } else if answers().any(|one| one == Said::Some) {
        Said::Some
    } else {
        Said::None
    }
}

/// The purposes for which the data that are meant are processed: of a register of which only a part
/// is meant, those that name none of that part's people or data are left out.
fn purposes_of(register: &Register) -> impl Iterator<Item = &Purpose> {
    let is_of = |purpose: &Purpose, item: &DataItem| {
        let of_part = match (&purpose.part, &item.part) {
            (Some(own), Some(part)) => own.as_str() == part.as_str(),
            _ => true,
        };
        of_part
            && meets(&purpose.groups, &item.groups)
            && meets(&purpose.categories, &item.categories)
    };
    let any = register
        .purposes
        .iter()
        .any(|purpose| register.data.iter().any(|item| is_of(purpose, item)));
    // Where purposes and data share nothing, nobody can tell which are meant.
    let meant =
        move |purpose: &&Purpose| !any || register.data.iter().any(|item| is_of(purpose, item));
    register.purposes.iter().filter(meant)
}

/// Whether the lists share an id; one that names nobody means all.
fn meets<T>(these: &[Ref<T>], those: &[Ref<T>]) -> bool {
    let named = |id: &str| those.iter().any(|one| one.as_str() == id);
    these.is_empty() || those.is_empty() || these.iter().any(|one| named(one.as_str()))
}

/// Whether the data are kept in one of the agreement's systems or in a part of one.
fn is_in_systems(model: &Model<'_>, agreement: &Agreement, item: &DataItem) -> bool {
    if agreement.systems.is_empty() || item.systems.is_empty() {
        return true;
    }
    let named = |id: &str| agreement.systems.iter().any(|one| one.as_str() == id);
    let mut of_item = model.systems.all(&item.systems).flat_map(|one| with_wholes(model, one));
    of_item.any(|system| named(system.id.as_str()))
}

/// Whether one of the processors, or one of its own, makes the transfer.
fn is_by(model: &Model<'_>, bound: &[&Processor], transfer: &Transfer) -> bool {
    let named = transfer.processor.as_ref().map(|one| one.as_str());
    let exporter = transfer.exporter.as_ref().or(transfer.importer.as_ref());
    let system = transfer.system.as_ref().and_then(|one| model.systems.get(one));
    bound.iter().any(|one| {
        named == Some(one.id.as_str())
            || exporter.is_some_and(|body| body.as_str() == one.organisation.as_str())
            || system.is_some_and(|s| one.systems.iter().any(|own| own.as_str() == s.id.as_str()))
    })
}
