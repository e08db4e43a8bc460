//! The register of agreements and processors: who, for what, until when, and what is due.

use std::collections::{BTreeMap, BTreeSet};

use super::{Made, document, flagged, is_proposed};
use crate::document::kind::Kind;
use crate::document::notice::{ComposeError, Document, Wanted, Workshop};
use crate::document::page::Draft;
use crate::document::speaker::Speaker;
use crate::document::view::agreements::{
    AnnexVersionView, DueKind, DueView, LedgerProcessorView, LedgerRowView, LedgerView,
};
use crate::language::Filling;
use crate::model::Model;
use crate::register::{Agreement, Annex, Answer, Organisation, Processor};
use crate::text::Date;

/// The agreements and processors of an organisation.
#[derive(Debug, Clone)]
pub struct Ledger<'a> {
    /// Whose they are.
    pub holder: &'a Organisation,
    /// The agreements to which it is a party.
    pub agreements: Vec<&'a Agreement>,
    /// The processors of the registers in which it comes first among the controllers.
    pub processors: Vec<&'a Processor>,
}

/// The registers of agreements that are due: of those who come first among the controllers of a
/// register and of those who give access rights, or else of the first party of each agreement.
///
/// A workspace that follows published texts has none: they are nobody's register.
#[must_use]
pub fn ledgers<'a>(model: &Model<'a>, drafts: bool) -> Vec<Ledger<'a>> {
    if model.is_as_published() {
        return Vec::new();
    }
    let mut processors: BTreeMap<&str, BTreeMap<&str, &Processor>> = BTreeMap::new();
    for register in model.published(drafts) {
        let Some(first) = model.controllers_of(register).next() else { continue };
        let own = processors.entry(first.organisation.as_str()).or_default();
        let named = register.processors.as_ref().and_then(Answer::some);
        let named = model.processors.all(named.map(Vec::as_slice).unwrap_or_default());
        own.extend(named.map(|one| (one.id.as_str(), one)));
    }
    let mut holders: BTreeSet<&str> = processors.keys().copied().collect();
    holders.extend(model.grants.iter().map(|grant| grant.granted_by.as_str()));
    if holders.is_empty() {
        let firsts = model.agreements.iter().filter_map(|one| one.parties.first());
        holders.extend(firsts.map(|party| party.organisation.as_str()));
    }
    let mut agreements: BTreeMap<&str, Vec<&Agreement>> = BTreeMap::new();
    for agreement in model.agreements.iter() {
        let parties: BTreeSet<&str> =
            agreement.parties.iter().map(|party| party.organisation.as_str()).collect();
        parties.into_iter().for_each(|one| agreements.entry(one).or_default().push(agreement));
    }
    let ledger = |id: &str| {
        let processors = processors.remove(id).unwrap_or_default().into_values().collect();
        let agreements = agreements.remove(id).unwrap_or_default();
        Some(Ledger { holder: model.organisations.named(id)?, agreements, processors })
    };
    let found = holders.into_iter().filter_map(ledger);
    found.filter(|one| !one.agreements.is_empty() || !one.processors.is_empty()).collect()
}

/// Composes the register of agreements and processors.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn agreement_register(
    model: &Model<'_>,
    ledger: &Ledger<'_>,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let wanted = flagged(model, wanted);
    let speaker = Speaker::new(model, wanted.language);
    let view = speaker.ledger(ledger);
    let mut page = Draft::new(workshop, wanted);
    page.markdown = page.render("agreement-register/register.md", &Filling::new(&view)?)?;
    let made = Made {
        kind: Kind::AgreementRegister,
        id: ledger.holder.id.to_string(),
        volume: None,
        title: view.holder.clone(),
        holders: vec![view.holder.clone()],
        draft: false,
    };
    Ok(document(speaker, page, wanted, made))
}

impl Speaker<'_> {
    fn ledger(&self, ledger: &Ledger<'_>) -> LedgerView {
        let mut due: Vec<(Option<Date>, DueView)> = Vec::new();
        for agreement in &ledger.agreements {
            due.extend(self.due_of(agreement));
        }
        due.extend(ledger.processors.iter().filter_map(|one| self.due_of_processor(one)));
        // What has a day comes first, by day.
        due.sort_by(|one, other| {
            let key = |due: &(Option<Date>, DueView)| (due.0.is_none(), due.0, due.1.what);
            key(one).cmp(&key(other))
        });
        let row = |one: &&Agreement| self.ledger_row(ledger.holder, one);
        LedgerView {
            holder: self.name(&ledger.holder.name),
            agreements: ledger.agreements.iter().map(row).collect(),
            processors: ledger.processors.iter().map(|one| self.ledger_processor(one)).collect(),
            due: due.into_iter().map(|(_, view)| view).collect(),
            as_of: self.date(self.model.as_of),
        }
    }

    fn ledger_row(&self, holder: &Organisation, agreement: &Agreement) -> LedgerRowView {
        let model = self.model;
        let line = self.agreement_line(agreement);
        let registers = agreement.registers.iter().filter_map(|one| model.register(one));
        let mut subjects: Vec<String> = registers.map(|one| self.say(&one.name)).collect();
        subjects.extend(model.systems.all(&agreement.systems).map(|one| self.name(&one.name)));
        subjects.extend(self.service_names(&agreement.services));
        let others = agreement.parties.iter().map(|party| &party.organisation);
        let mut told = BTreeSet::from([holder.id.as_str()]);
        let others = others.filter(|one| told.insert(one.as_str()));
        LedgerRowView {
            id: agreement.id.to_string(),
            name: line.name,
            kind: agreement.kind,
            reference: line.reference,
            parties: others.map(|one| self.organisation(one)).collect(),
            subjects,
            signed: line.signed,
            since: line.since,
            until: line.until,
            ended: model.is_past(agreement.until),
            annexes: agreement.annexes.iter().map(|one| self.annex_version(one)).collect(),
        }
    }

    /// The annex with its version.
    pub(super) fn annex_version(&self, annex: &Annex) -> AnnexVersionView {
        AnnexVersionView {
            name: self.say(&annex.name),
            version: annex.version.as_ref().map(|one| self.plain(&one.value)),
            approved: annex.approved.as_ref().map(|day| self.date(day.value)),
            approved_by: self.maybe(annex.approved_by.as_ref()),
        }
    }

    fn ledger_processor(&self, processor: &Processor) -> LedgerProcessorView {
        let agreement = processor.agreement.as_ref();
        let agreement = agreement.and_then(|one| self.model.agreements.get(one));
        let assessed = processor.assessed.as_ref();
        LedgerProcessorView {
            name: self.organisation(&processor.organisation),
            task: self.say(&processor.task),
            agreement: agreement.map(|one| self.say(&one.name)),
            since: agreement.and_then(|one| one.since.as_ref()).map(|day| self.date(day.value)),
            until: agreement.and_then(|one| one.until.as_ref()).map(|day| self.date(day.value)),
            assessed: assessed
                .map(|one| format!("{}, {}", self.date(one.on.value), self.say(&one.by))),
            result: self.maybe(assessed.and_then(|one| one.result.as_ref())),
        }
    }

    /// What is due of an agreement; of one that is over nothing.
    fn due_of(&self, agreement: &Agreement) -> Vec<(Option<Date>, DueView)> {
        let model = self.model;
        if model.is_past(agreement.until) {
            return Vec::new();
        }
        let name = self.say(&agreement.name);
        let due = |what, of: String, day: Option<Date>| {
            (day, DueView { what, of, day: day.map(|day| self.date(day)) })
        };
        let mut found = Vec::new();
        if let Some(until) = &agreement.until {
            found.push(due(DueKind::Ends, name.clone(), Some(until.value)));
        }
        for party in &agreement.parties {
            if let Some(until) = party.until.as_ref().filter(|day| day.value >= model.as_of) {
                let of = format!("{name}: {}", self.organisation(&party.organisation));
                found.push(due(DueKind::PartyEnds, of, Some(until.value)));
            }
        }
        let decision = model.decision_on(agreement);
        if decision.is_some_and(is_proposed) {
            // The rest follows on the decision.
            found.push(due(DueKind::Decide, name, None));
            return found;
        }
        if agreement.signed.is_none() {
            found.push(due(DueKind::Sign, name.clone(), None));
        }
        for annex in agreement.annexes.iter().filter(|one| one.approved.is_none()) {
            let of = format!("{name}: {}", self.say(&annex.name));
            found.push(due(DueKind::ApproveAnnex, of, None));
        }
        found
    }

    fn due_of_processor(&self, processor: &Processor) -> Option<(Option<Date>, DueView)> {
        let agreement = processor.agreement.as_ref();
        let agreement = agreement.and_then(|one| self.model.agreements.get(one));
        let (what, day) = match agreement {
            None => (DueKind::Agree, None),
            Some(one) if self.model.is_past(one.until) => {
                (DueKind::Ended, one.until.as_ref().map(|day| day.value))
            }
            Some(_) => return None,
        };
        let of = self.organisation(&processor.organisation);
        Some((day, DueView { what, of, day: day.map(|day| self.date(day)) }))
    }
}
