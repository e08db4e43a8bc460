//! Agreements on data, and the forms that go with them: what their documents have in common.

mod access;
mod consent;
mod ledger;
mod parties;
mod procurement;
mod scc;
mod task;
mod undertaking;

use super::kind::Kind;
use super::notice::{Document, Layer, Wanted};
use super::page::Draft;
use super::speaker::Speaker;
use super::view::agreements::{
    AreaView, DecisionVersionView, DecisionView, EarlierView, FrameView, ServiceTermView,
    SignatoryView, WaivedView,
};
use crate::model::Model;
use crate::register::{
    Agreement, AgreementKind, Area, Decision, DecisionStatus, DecisionVersion, EarlierDecision,
    Grant, Organisation, Ref, Service, Signatory,
};
use crate::text::{Date, Spanned};

pub use access::access_agreement;
pub use consent::{ConsentForm, consent_form, consent_forms};
pub use ledger::{Ledger, agreement_register, ledgers};
pub use procurement::procurement_annex;
pub use scc::{SccTransfer, scc_annexes, scc_transfers};
pub use task::task_agreement;
pub use undertaking::{undertaking, undertakings};

/// The agreements of a kind that have a document of their own: those that are not over.
///
/// An annex of a procurement agreement is due only where access rights rest on the agreement.
#[must_use]
pub fn agreements_due<'a>(model: &Model<'a>, kind: AgreementKind) -> Vec<&'a Agreement> {
    let has_rights = |one: &Agreement| {
        kind != AgreementKind::Procurement || !model.grants_under(one.id.as_str()).is_empty()
    };
    let due = |one: &&Agreement| one.kind == kind && !model.is_past(one.until) && has_rights(one);
    model.agreements.iter().filter(due).collect()
}

/// What sets a document apart from others of its kind.
struct Made {
    kind: Kind,
    id: String,
    volume: Option<usize>,
    title: String,
    holders: Vec<String>,
    /// Whether it is marked as a draft, whatever is wanted.
    draft: bool,
}

/// The document, with the Markdown of `page`.
fn document(speaker: Speaker<'_>, page: Draft<'_>, wanted: Wanted, made: Made) -> Document {
    let headings = page.markdown.lines().filter(|line| line.starts_with("##")).count();
    Document {
        kind: made.kind,
        publish: made.kind.publish(),
        volume: made.volume,
        id: made.id,
        language: wanted.language,
        layer: Layer::Full,
        title: made.title,
        controllers: made.holders,
        service: None,
        banner: speaker.maybe(speaker.model.banner()),
        markdown: page.markdown,
        headings,
        date: Some(speaker.model.as_of),
        version: None,
        draft: wanted.draft || made.draft,
        as_published: speaker.model.is_as_published(),
        has_other_layer: false,
        terms: Vec::new(),
        tables: None,
        slots: speaker.into_slots(),
    }
}

/// The same wish; what a published text lacks is told by the check and not flagged.
fn flagged(model: &Model<'_>, wanted: Wanted) -> Wanted {
    Wanted { draft: wanted.draft && !model.is_as_published(), ..wanted }
}

/// Whether nothing has been decided: the last version is a proposal, as it was or amended.
fn is_proposed(decision: &Decision) -> bool {
    decision.versions.last().is_some_and(|one| match one.status {
        DecisionStatus::Proposed | DecisionStatus::Amended => true,
        DecisionStatus::Decided | DecisionStatus::Final | DecisionStatus::Refused => false,
    })
}

impl<'a> Speaker<'a> {
    /// What every document on the agreement tells of it.
    fn frame(&self, agreement: &'a Agreement, wanted: Wanted) -> FrameView {
        let model = self.model;
        let line = self.agreement_line(agreement);
        let decision = model.decision_on(agreement);
        FrameView {
            name: line.name,
            reference: line.reference,
            signed: line.signed,
            since: line.since,
            until: line.until,
            proposed: decision.is_some_and(is_proposed),
            decision: decision.map(|one| self.decision(one)),
            parties: agreement.parties.iter().map(|party| self.party(party)).collect(),
            open_class: self.maybe(agreement.open_class.as_ref()),
            areas: self.areas(agreement),
            systems: model
                .systems
                .all(&agreement.systems)
                .map(|one| self.name(&one.name))
                .collect(),
            services: self.service_terms(&agreement.services),
            annexes: agreement.annexes.iter().map(|one| self.annex_version(one)).collect(),
            signers: self.signers(agreement),
            rank: agreement.rank.iter().map(|one| self.name(one)).collect(),
            as_of: self.date(model.as_of),
            assumed: self.assumed_for(agreement),
            as_published: model.is_as_published(),
            flag_gaps: wanted.draft,
        }
    }

    /// Who signs: each party once, whatever roles it has.
    fn signers(&self, agreement: &Agreement) -> Vec<String> {
        let mut told = std::collections::BTreeSet::new();
        let parties = agreement.parties.iter().map(|party| &party.organisation);
        let each = parties.filter(|one| told.insert(one.as_str()));
        each.map(|one| self.organisation(one)).collect()
    }

    /// How many facts of the agreement, its access rights and its registers are assumed.
    fn assumed_for(&self, agreement: &Agreement) -> usize {
        let own = self.model.tree(agreement.id.span().file).map_or(0, |tree| tree.assumed);
        let rights = self.model.grants_under(agreement.id.as_str());
        let rights = rights.iter().filter(|grant| grant.assumed).count();
        let registers = agreement.registers.iter().filter_map(|one| self.model.register(one));
        own + rights + registers.map(|one| self.model.assumed_in(one)).sum::<usize>()
    }

    /// The areas to which a party belongs.
    fn areas(&self, agreement: &Agreement) -> Vec<AreaView> {
        let parties: std::collections::BTreeSet<&str> =
            agreement.parties.iter().map(|party| party.organisation.as_str()).collect();
        let concerns = |area: &&Area| {
            let members = area.members.iter().map(|member| &member.organisation);
            let mut all = members.chain(&area.responsible);
            all.any(|one: &Ref<Organisation>| parties.contains(one.as_str()))
        };
        self.model.areas.iter().filter(concerns).map(|area| self.area_terms(area)).collect()
    }

    fn area_terms(&self, area: &Area) -> AreaView {
        let agreement = area.agreement.as_ref().and_then(|one| self.model.agreements.get(one));
        AreaView {
            name: self.say(&area.name),
            responsible: area.responsible.as_ref().map(|one| self.organisation(one)),
            organ: self.maybe(area.organ.as_ref()),
            members: area
                .members
                .iter()
                .map(|one| {
                    let name = self.organisation(&one.organisation);
                    match self.days(one.since.as_ref(), one.until.as_ref()) {
                        Some(days) => format!("{name} ({days})"),
                        None => name,
                    }
                })
                .collect(),
            agreement: agreement.map(|one| self.say(&one.name)),
        }
    }

    /// From when until when, where either is told.
    fn days(&self, since: Option<&Spanned<Date>>, until: Option<&Spanned<Date>>) -> Option<String> {
        let day = |day: Option<&Spanned<Date>>| day.map(|day| self.date(day.value));
        let told = since.or(until).is_some();
        told.then(|| {
            format!("{}–{}", day(since).unwrap_or_default(), day(until).unwrap_or_default())
        })
    }

    fn service_terms(&self, services: &[Ref<Service>]) -> Vec<ServiceTermView> {
        let told = |one: &Service| ServiceTermView {
            name: self.say(&one.name),
            kind: one.kind,
            provisions: one.provisions.iter().map(|p| self.cite_as_said(&p.value)).collect(),
            organiser: one.organiser.as_ref().map(|one| self.organisation(one)),
            producers: self.organisations(&one.producers),
            since: one.since.as_ref().map(|day| self.date(day.value)),
            until: one.until.as_ref().map(|day| self.date(day.value)),
        };
        self.model.services.all(services).map(told).collect()
    }

    /// The decision with all its versions.
    fn decision(&self, decision: &Decision) -> DecisionView {
        let organisation = self.organisation(&decision.organisation);
        DecisionView {
            name: self.say(&decision.name),
            by: self.maybe(decision.organ.as_ref()).unwrap_or_else(|| organisation.clone()),
            organisation,
            status: decision
                .versions
                .last()
                .map_or(DecisionStatus::Proposed, |version| version.status),
            diary: decision.diary.as_ref().map(|one| self.plain(&one.value)),
            competence: decision.competence.iter().map(|one| self.plain(&one.value)).collect(),
            competence_date: decision.competence_date.as_ref().map(|day| self.date(day.value)),
            provisions: decision.provisions.iter().map(|p| self.cite_as_said(&p.value)).collect(),
            versions: decision.versions.iter().map(|one| self.decision_version(one)).collect(),
            signatories: decision.signatories.iter().map(|one| self.signatory(one)).collect(),
            earlier: decision.earlier.iter().map(|one| self.earlier_decision(one)).collect(),
            waived: decision
                .waived
                .iter()
                .map(|one| WaivedView { what: self.say(&one.what), reason: self.say(&one.reason) })
                .collect(),
        }
    }

    fn decision_version(&self, version: &DecisionVersion) -> DecisionVersionView {
        DecisionVersionView {
            status: version.status,
            date: version.date.as_ref().map(|day| self.date(day.value)),
            section: version.section.as_ref().map(|one| self.plain(&one.value)),
            text: self.slot(&version.text),
            reasons: version.reasons.as_ref().map(|text| self.slot(text)),
            preparer: self.maybe(version.preparer.as_ref()),
            presenter: self.maybe(version.presenter.as_ref()),
            parties: self.organisations(&version.parties),
            open_class: self.maybe(version.open_class.as_ref()),
            adds: self.organisations(&version.adds),
        }
    }

    fn signatory(&self, signatory: &Signatory) -> SignatoryView {
        SignatoryView {
            role: self.say(&signatory.role),
            alone: signatory.alone,
            technical_changes: signatory.technical_changes,
        }
    }

    fn earlier_decision(&self, earlier: &EarlierDecision) -> EarlierView {
        let known = earlier.decision.as_ref().and_then(|one| self.model.decisions.get(one));
        EarlierView {
            name: known.map(|one| self.say(&one.name)),
            body: self.maybe(earlier.body.as_ref()),
            date: earlier.date.as_ref().map(|day| self.date(day.value)),
            section: earlier.section.as_ref().map(|one| self.plain(&one.value)),
            about: self.maybe(earlier.about.as_ref()),
        }
    }

    /// Whether the decision on which the right rests, itself or through its agreement, has only
    /// been proposed.
    fn is_right_proposed(&self, grant: &Grant) -> bool {
        let agreement = grant.agreement.as_ref().and_then(|one| self.model.agreements.get(one));
        let own = grant.decision.as_ref().and_then(|one| self.model.decisions.get(one));
        own.or(agreement.and_then(|one| self.model.decision_on(one))).is_some_and(is_proposed)
    }
}
