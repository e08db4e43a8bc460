//! What falls due: reviews, renewals and checks that a day is known for.

use std::collections::{BTreeMap, BTreeSet};

use super::subject::{Subject, destination, subject};
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
    /// What is to be done: the code is the kind, and the key of its words begins with `due-`. Its
    /// arguments name things by their ids.
    pub about: Diagnostic,
    /// Those things by their names.
    pub subjects: Vec<Subject>,
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
            let about = vec![subject(model, "grant", grant.id.as_str())];
            desk.about("grant-end", (until.value, until.span), about, Vec::new(), why);
        }
    }
    desk.law();
    comments.iter().for_each(|comment| desk.suppression(comment));
    let mut found = desk.found;
    found.sort_by_key(|one| (one.day, one.about.span, one.about.code));
    number(found.iter_mut().map(|one| &mut one.about), model.sources);
    found
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
        self.about(kind, (day, span), Vec::new(), arguments, provisions);
    }

    /// A deadline that is about things which have names.
    fn about(
        &mut self,
        kind: &'static str,
        (day, span): (Date, Span),
        subjects: Vec<Subject>,
        arguments: Arguments,
        provisions: Vec<Provision>,
    ) {
        if day <= self.last {
            let ids = subjects.iter().map(|one| (one.argument, Argument::Text(one.id.clone())));
            let arguments = ids.chain(arguments).collect();
            let about = Diagnostic::new(kind, Severity::Info, span, arguments, provisions);
            self.found.push(Deadline { day, about, subjects });
        }
    }

    fn register(&mut self, register: &'m Register) {
        let model = self.model;
        let own = || vec![subject(model, "register", register.id.as_str())];
        let none = Vec::new;
        if let Some(notice) = &register.notice {
            let why = vec![Provision::gdpr(24).paragraph(1), Provision::gdpr(5).paragraph(2)];
            match &notice.review_by {
                Some(day) => {
                    self.about("notice-review", (day.value, day.span), own(), none(), why);
                }
                None => {
                    let day = notice.date.value.months_later(NOTICE_MONTHS);
                    let day = (day, notice.date.span);
                    self.about("notice-undated-review", day, own(), none(), why);
                }
            }
        }
        if let Some(until) = &register.until {
            self.about("register-end", (until.value, until.span), own(), none(), Vec::new());
        }
        let made = register.impact_assessment.as_ref().and_then(Answer::some);
        let made = made.filter(|one| one.state == AssessmentState::Done);
        if let Some(made) = made.and_then(|one| one.on.as_ref()) {
            let why = vec![Provision::gdpr(35).paragraph(11)];
            let day = made.value.months_later(IMPACT_MONTHS);
            self.about("impact-assessment", (day, made.span), own(), none(), why);
        }
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        for transfer in transfers.into_iter().flatten() {
            self.transfer(register, transfer);
        }
    }

    fn transfer(&mut self, register: &Register, transfer: &Transfer) {
        let model = self.model;
        let both =
            || vec![subject(model, "register", register.id.as_str()), destination(model, transfer)];
        if let Some(assessed) = &transfer.assessed {
            let why = vec![Provision::gdpr(46).paragraph(1)];
            let day = assessed.value.months_later(TRANSFER_MONTHS);
            self.about("transfer-assessment", (day, assessed.span), both(), Vec::new(), why);
        }
        let why = || vec![Provision::gdpr(45)];
        if let Some(checked) = &transfer.listing_checked {
            let day = checked.value.months_later(LISTING_MONTHS);
            self.about("listing-check", (day, checked.span), both(), Vec::new(), why());
        }
        let adequacy = transfer.mechanism.filter(|one| one.value == Mechanism::Adequacy);
        let (Some(mechanism), Some(country)) = (adequacy, transfer.country) else { return };
        let state = self.model.catalogs.adequacy(country.value, self.model.as_of);
        let (AdequacyState::InForce(row) | AdequacyState::AtRisk(row)) = state else { return };
        if let Some(day) = row.valid_until {
            let decision = vec![("decision", Provision::whole(row.decision).into())];
            self.about("adequacy-end", (day, mechanism.span), both(), decision, why());
        }
    }

    fn agreements(&mut self) {
        let model = self.model;
        for agreement in model.agreements.iter() {
            let own = || subject(model, "agreement", agreement.id.as_str());
            if let Some(until) = &agreement.until {
                let day = (until.value, until.span);
                self.about("agreement-end", day, vec![own()], Vec::new(), Vec::new());
            }
            for party in &agreement.parties {
                let Some(until) = &party.until else { continue };
                let body = subject(model, "organisation", party.organisation.as_str());
                let (day, both) = ((until.value, until.span), vec![own(), body]);
                self.about("agreement-party-end", day, both, Vec::new(), Vec::new());
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
