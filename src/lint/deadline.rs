//! What falls due: reviews, renewals and checks that a day is known for.

use std::collections::{BTreeMap, BTreeSet};

use super::suppress::{Commented, State};
use crate::diagnostic::{Argument, Arguments, Diagnostic, Severity, number};
use crate::law::catalogs::AdequacyState;
use crate::law::{Act, Mechanism, Provision};
use crate::model::Model;
use crate::register::{Answer, AssessmentState, Register, Transfer};
use crate::text::{Date, Span};

/// Something to be done by a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The last day on which all is well.
    pub day: Date,
    /// What is to be done: the code is the kind, and the key of its words begins with `due-`.
    pub about: Diagnostic,
}

/// Every kind of deadline. The words of each stand under `due-<kind>`.
pub const DEADLINES: [&str; 13] = [
    "adequacy-end",
    "agreement-end",
    "agreement-party-end",
    "grant-end",
    "impact-assessment",
    "listing-check",
    "notice-review",
    "notice-undated-review",
    "provision-change",
    "register-end",
    "statute-end",
    "suppression-end",
    "transfer-assessment",
];

/// Months after which a notice without a day of review is looked at again.
pub const NOTICE_MONTHS: u32 = 24;
/// Months after which it is looked up again whether an importer is on the list; companies certify themselves each year.
pub const LISTING_MONTHS: u32 = 12;
/// Months after which a transfer is assessed again.
pub const TRANSFER_MONTHS: u32 = 24;
/// Months after which a data protection impact assessment is looked at again.
pub const IMPACT_MONTHS: u32 = 36;

/// Everything that falls due on or before `last`, what is overdue too, by day and place.
#[must_use]
pub fn due(model: &Model<'_>, comments: &[Commented], last: Date) -> Vec<Deadline> {
    let mut desk = Desk { model, last, found: Vec::new() };
    model.maintained().for_each(|register| desk.register(register));
    desk.agreements();
    for grant in model.grants.iter() {
        if let Some(until) = &grant.until {
            let why = vec![Provision::statute("380/2023").section("126")];
            desk.add("grant-end", until.value, until.span, named("grant", &grant.id), why);
        }
    }
    desk.law();
    comments.iter().for_each(|comment| desk.suppression(comment));
    let mut found = desk.found;
    found.sort_by_key(|one| (one.day, one.about.span, one.about.code));
    number(found.iter_mut().map(|one| &mut one.about), model.sources);
    found
}

fn named(name: &'static str, id: &impl ToString) -> Arguments {
    vec![(name, Argument::Text(id.to_string()))]
}

struct Desk<'m> {
    model: &'m Model<'m>,
    last: Date,
    found: Vec<Deadline>,
}

impl<'m> Desk<'m> {
    fn add(
        &mut self,
        kind: &'static str,
        day: Date,
        span: Span,
        arguments: Arguments,
        provisions: Vec<Provision>,
    ) {
        if day <= self.last {
            let about = Diagnostic::new(kind, Severity::Info, span, arguments, provisions);
            self.found.push(Deadline { day, about });
        }
    }

    fn register(&mut self, register: &'m Register) {
        let name = || named("register", &register.id);
        if let Some(notice) = &register.notice {
            let why = vec![Provision::gdpr(24).paragraph(1), Provision::gdpr(5).paragraph(2)];
            match &notice.review_by {
                Some(day) => self.add("notice-review", day.value, day.span, name(), why),
                None => {
                    let day = notice.date.value.months_later(NOTICE_MONTHS);
                    self.add("notice-undated-review", day, notice.date.span, name(), why);
                }
            }
        }
        if let Some(until) = &register.until {
            self.add("register-end", until.value, until.span, name(), Vec::new());
        }
        let made = register.impact_assessment.as_ref().and_then(Answer::some);
        let made = made.filter(|one| one.state == AssessmentState::Done);
        if let Some(made) = made.and_then(|one| one.on.as_ref()) {
            let why = vec![Provision::gdpr(35).paragraph(11)];
            let day = made.value.months_later(IMPACT_MONTHS);
            self.add("impact-assessment", day, made.span, name(), why);
        }
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        for transfer in transfers.into_iter().flatten() {
            self.transfer(register, transfer);
        }
    }

    fn transfer(&mut self, register: &Register, transfer: &Transfer) {
        let mut arguments = named("register", &register.id);
        arguments.push(("to", destination(transfer).into()));
        if let Some(assessed) = &transfer.assessed {
            let why = vec![Provision::gdpr(46).paragraph(1)];
            let day = assessed.value.months_later(TRANSFER_MONTHS);
            self.add("transfer-assessment", day, assessed.span, arguments.clone(), why);
        }
        let why = || vec![Provision::gdpr(45)];
        if let Some(checked) = &transfer.listing_checked {
            let day = checked.value.months_later(LISTING_MONTHS);
            self.add("listing-check", day, checked.span, arguments.clone(), why());
        }
        let adequacy = transfer.mechanism.filter(|one| one.value == Mechanism::Adequacy);
        let (Some(mechanism), Some(country)) = (adequacy, transfer.country) else { return };
        let state = self.model.catalogs.adequacy(country.value, self.model.as_of);
        let (AdequacyState::InForce(row) | AdequacyState::AtRisk(row)) = state else { return };
        if let Some(day) = row.valid_until {
            arguments.push(("decision", Provision::whole(row.decision).into()));
            self.add("adequacy-end", day, mechanism.span, arguments, why());
        }
    }

    fn agreements(&mut self) {
        for agreement in self.model.agreements.iter() {
            if let Some(until) = &agreement.until {
                let name = named("agreement", &agreement.id);
                self.add("agreement-end", until.value, until.span, name, Vec::new());
            }
            for party in &agreement.parties {
                let Some(until) = &party.until else { continue };
                let mut names = named("agreement", &agreement.id);
                names.extend(named("organisation", &party.organisation));
                self.add("agreement-party-end", until.value, until.span, names, Vec::new());
            }
        }
    }

    /// Acts and provisions that are cited and of whose end or change a day is known.
    fn law(&mut self) {
        let mut cited: BTreeMap<Provision, Span> = BTreeMap::new();
        for one in self.model.cited() {
            cited.entry(one.provision).or_insert(one.span);
        }
        let (mut acts, mut events): (BTreeSet<Act>, BTreeSet<(Provision, Date)>) =
            Default::default();
        let (catalogs, today) = (self.model.catalogs, self.model.as_of);
        for (provision, span) in cited {
            let statute = catalogs.statute(provision.act());
            let ends =
                statute.and_then(|one| one.valid_until.or_else(|| one.repealed_on?.day_before()));
            if let Some(day) = ends.filter(|day| *day >= today && acts.insert(provision.act())) {
                let whole = Provision::whole(provision.act());
                self.add("statute-end", day, span, vec![("act", whole.into())], vec![whole]);
            }
            for event in catalogs.section_events(provision) {
                let day = event.effective_on.filter(|day| *day > today);
                let Some(day) = day.and_then(Date::day_before) else { continue };
                if events.insert((event.place, day)) {
                    let arguments = vec![("provision", event.place.into())];
                    self.add("provision-change", day, span, arguments, vec![event.place]);
                }
            }
        }
    }

    fn suppression(&mut self, comment: &Commented) {
        let Some(day) = comment.until.filter(|_| comment.state != State::Malformed) else { return };
        let rules = vec![("rules", Argument::List(comment.rules.clone()))];
        self.add("suppression-end", day, comment.span, rules, Vec::new());
    }
}

/// What a transfer goes to, as the register names it.
fn destination(transfer: &Transfer) -> String {
    let importer = transfer.importer.as_ref().map(ToString::to_string);
    let processor = || transfer.processor.as_ref().map(ToString::to_string);
    let system = || transfer.system.as_ref().map(ToString::to_string);
    let country = || transfer.country.map(|country| country.value.to_string());
    importer.or_else(processor).or_else(system).or_else(country).unwrap_or_default()
}
