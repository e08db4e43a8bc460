//! Which points of the Regulation a register answers, and by which facts (Art. 13, 14, 26, 28, 30).
//!
//! A point is answered by facts, found wanting by rules, or does not concern the register. It says
//! so itself: `points` is the table, `facts` and `processing` tell where the facts stand, and
//! `applies` whom a point spares.

mod applies;
mod facts;
mod index;
mod points;
mod processing;

use std::collections::BTreeMap;

use self::index::Found;
use super::{Rule, Suppressed, levels};
use crate::diagnostic::{Argument, Diagnostic};
use crate::law::Provision;
use crate::model::Model;
use crate::register::{Agreement, AgreementKind, Answer, PartyRole, Processor, Register};
use crate::text::{FileId, Language, Span};

pub use self::index::Heard;
pub use self::points::SECTIONS;

/// What several points are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What a person is told when the data are collected (Art. 13), in the main also when they come
    /// from elsewhere (Art. 14).
    Notice,
    /// What a person is told besides when the data come from elsewhere (Art. 14).
    Sources,
    /// The arrangement between joint controllers (Art. 26).
    Joint,
    /// The agreement with a processor (Art. 28).
    Processing,
    /// The controller's record (Art. 30(1)).
    Record,
    /// The processor's record (Art. 30(2)).
    ProcessorRecord,
}

impl Group {
    /// Every group, in the order of the law.
    pub const ALL: [Self; 6] = [
        Self::Notice,
        Self::Sources,
        Self::Joint,
        Self::Processing,
        Self::Record,
        Self::ProcessorRecord,
    ];

    /// The word for it in machine-readable reports; that of its key too.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Notice => "art-13",
            Self::Sources => "art-14",
            Self::Joint => "art-26",
            Self::Processing => "art-28",
            Self::Record => "art-30-1",
            Self::ProcessorRecord => "art-30-2",
        }
    }
}

/// Whom a point binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Duty {
    /// Every register that its group concerns.
    Always,
    /// Those that meet a condition.
    Conditional,
    /// Nobody; it is good practice.
    Recommended,
}

impl Duty {
    /// The word for it in machine-readable reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Conditional => "conditional",
            Self::Recommended => "recommended",
        }
    }
}

/// A point of the Regulation, and where its answer is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Point {
    /// Its id, as in `a13.controller`.
    pub id: &'static str,
    /// Where it stands in the law.
    pub provisions: &'static [Provision],
    /// Whom it binds.
    pub duty: Duty,
    /// Whether the answer follows from facts that are told for another reason.
    pub derived: bool,
    /// The rules whose findings leave it open.
    pub rules: &'static [&'static str],
    /// The rules that speak in its place where there is no fact to look at.
    pub instead: &'static [&'static str],
    /// The word that findings about several points have among their arguments for this one.
    term: Option<&'static str>,
    /// What a statement is about whose finding belongs to this point.
    matter: Option<&'static str>,
    facts: fn(&Case<'_>) -> Evidence,
    spared: fn(&Case<'_>) -> Option<&'static str>,
    /// Why nobody can know the answer, where there is no fact.
    unknown: fn(&Case<'_>) -> Option<&'static str>,
}

/// Points that are told together, and the registers that none of them concerns.
#[derive(Debug)]
pub struct Section {
    /// What they are about.
    pub group: Group,
    /// The points, in the order of the law.
    pub points: &'static [Point],
    spared: fn(&Case<'_>) -> Option<&'static str>,
}

/// How a point stands in a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Facts answer it.
    Answered,
    /// A rule finds it wanting.
    Found,
    /// There is no fact, and what its rules say or would say is silenced.
    Silenced,
    /// It does not concern the register: the key of the reason.
    NotApplicable(&'static str),
    /// Nobody can know from the facts that there are: the key of the reason, with what to do.
    Unknown(&'static str),
    /// Neither a fact nor a finding.
    Open,
}

impl State {
    /// The word for it in machine-readable reports; that of its key too.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Found => "found",
            Self::Silenced => "silenced",
            Self::NotApplicable(_) => "not-applicable",
            Self::Unknown(_) => "unknown",
            Self::Open => "open",
        }
    }
}

/// A point in a register.
#[derive(Debug, Clone)]
pub struct Row<'m> {
    /// The point.
    pub point: &'static Point,
    /// How it stands.
    pub state: State,
    /// Where the facts that answer it stand, in the order of files and places.
    pub facts: Vec<Span>,
    /// What rules say of it, silenced or not.
    pub findings: Vec<Heard<'m>>,
    /// The rules on it that the workspace has turned off, where nothing else is known of it.
    pub off: Vec<&'static str>,
}

/// The points of a group in a register; those of Art. 28 once for every processor.
#[derive(Debug, Clone)]
pub struct Part<'m> {
    /// The group.
    pub group: Group,
    /// The id of the processor that the points are about.
    pub processor: Option<&'m str>,
    /// The points.
    pub rows: Vec<Row<'m>>,
}

/// A register and its points.
#[derive(Debug, Clone)]
pub struct Covered<'m> {
    /// The register's id.
    pub id: &'m str,
    /// Its name.
    pub name: String,
    /// Where its id stands.
    pub place: Span,
    /// Its points by group.
    pub parts: Vec<Part<'m>>,
}

impl Covered<'_> {
    /// How many points stand so; the reason why one does not apply makes no difference.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        let rows = self.parts.iter().flat_map(|part| &part.rows);
        rows.filter(|row| row.state.word() == state.word()).count()
    }
}

impl Part<'_> {
    /// How all of the points stand, where none of them concerns the register, or of none anything
    /// can be known, for one reason.
    #[must_use]
    pub fn alike(&self) -> Option<State> {
        let mut states = self.rows.iter().map(|row| row.state);
        let first = states.next()?;
        let for_a_reason = match first {
            State::NotApplicable(_) | State::Unknown(_) => true,
            State::Answered | State::Found | State::Silenced | State::Open => false,
        };
        (for_a_reason && states.all(|state| state == first)).then_some(first)
    }
}

/// What a point looks at: a register, and for Art. 28 one of its processors.
struct Case<'m> {
    model: &'m Model<'m>,
    register: &'m Register,
    engaged: Option<Engaged<'m>>,
}

/// A processor, and the agreements under which it processes data.
struct Engaged<'m> {
    processor: &'m Processor,
    agreements: Vec<&'m Agreement>,
}

/// Where a point's facts stand, and where else findings about it may.
#[derive(Debug, Default)]
struct Evidence {
    facts: Vec<Span>,
    /// Places by which the facts are reached.
    through: Vec<Span>,
    /// Files other than the register's, in which rules may speak of the point.
    files: Vec<FileId>,
}

/// How every point stands in each of `registers`, by what `rules` have found.
#[must_use]
pub fn coverage<'m>(
    model: &'m Model<'m>,
    rules: &[&'static Rule],
    findings: &'m [Diagnostic],
    suppressed: &'m [Suppressed],
    registers: &[&'m Register],
    language: Language,
) -> Vec<Covered<'m>> {
    let off = rules.iter().filter(|rule| levels::of(model.workspace, rule).is_none());
    let desk = Desk {
        model,
        off: off.map(|rule| rule.id).collect(),
        found: Found::new(findings, suppressed),
        processing: processing_agreements(model),
    };
    registers.iter().map(|register| desk.covered(register, language)).collect()
}

struct Desk<'m> {
    model: &'m Model<'m>,
    off: Vec<&'static str>,
    found: Found<'m>,
    /// Agreements on processing by the organisation that processes.
    processing: BTreeMap<&'m str, Vec<&'m Agreement>>,
}

fn processing_agreements<'m>(model: &'m Model<'m>) -> BTreeMap<&'m str, Vec<&'m Agreement>> {
    let mut by_party: BTreeMap<&str, Vec<&Agreement>> = BTreeMap::new();
    for agreement in model.agreements.iter() {
        let processing = agreement.kind == AgreementKind::Processing;
        let parties = agreement.parties.iter().filter(|_| processing);
        for party in parties.filter(|party| party.role == PartyRole::Processor) {
            by_party.entry(party.organisation.as_str()).or_default().push(agreement);
        }
    }
    by_party
}

impl<'m> Desk<'m> {
    fn covered(&self, register: &'m Register, language: Language) -> Covered<'m> {
        let own = self.found.of(self.model, register);
        let alone = Case { model: self.model, register, engaged: None };
        let mut parts = Vec::new();
        for section in SECTIONS {
            let cases = match section.group {
                Group::Processing => self.engagements(register),
                Group::Notice
                | Group::Sources
                | Group::Joint
                | Group::Record
                | Group::ProcessorRecord => Vec::new(),
            };
            if cases.is_empty() {
                parts.push(self.part(section, &alone, &own));
            }
            // What the register's own files say is not about one processor of several.
            parts.extend(cases.iter().map(|case| self.part(section, case, &[])));
        }
        Covered {
            id: register.id.as_str(),
            name: register.name.best(language).0.to_owned(),
            place: register.id.span(),
            parts,
        }
    }

    /// The register with each of its processors.
    fn engagements(&self, register: &'m Register) -> Vec<Case<'m>> {
        let named = register.processors.as_ref().and_then(Answer::some);
        let processors = self.model.processors.all(named.map(Vec::as_slice).unwrap_or_default());
        let case = |processor: &'m Processor| {
            let agreements = self.agreements(register, processor);
            let engaged = Some(Engaged { processor, agreements });
            Case { model: self.model, register, engaged }
        };
        processors.map(case).collect()
    }

    /// The agreement that the processor names, or else those with a controller of the register.
    fn agreements(&self, register: &Register, processor: &'m Processor) -> Vec<&'m Agreement> {
        if let Some(named) = &processor.agreement {
            return self.model.agreements.get(named).into_iter().collect();
        }
        let controls = |agreement: &&&Agreement| {
            agreement.parties.iter().any(|party| {
                let mut controllers = register.controllers.iter();
                matches!(party.role, PartyRole::Controller | PartyRole::JointController)
                    && controllers
                        .any(|one| one.organisation.as_str() == party.organisation.as_str())
            })
        };
        let with = self.processing.get(processor.organisation.as_str());
        with.into_iter().flatten().filter(controls).copied().collect()
    }

    fn part(&self, section: &'static Section, case: &Case<'m>, own: &[Heard<'m>]) -> Part<'m> {
        let spared = (section.spared)(case);
        let rows = section.points.iter().map(|point| self.row(point, spared, case, own));
        Part {
            group: section.group,
            processor: case.engaged.as_ref().map(|engaged| engaged.processor.id.as_str()),
            rows: rows.collect(),
        }
    }

    fn row(
        &self,
        point: &'static Point,
        spared: Option<&'static str>,
        case: &Case<'m>,
        own: &[Heard<'m>],
    ) -> Row<'m> {
        let mut evidence = (point.facts)(case);
        evidence.facts.sort();
        evidence.facts.dedup();
        let lost = self.lost(&evidence);
        evidence.facts.retain(|fact| !lost.iter().any(|one| one.finding.span == *fact));
        let speaks = |one: &Heard<'m>| point.is_named_by(one.finding);
        let mut findings = self.heard(point.rules, &evidence, own);
        findings.retain(speaks);
        findings.extend(lost);
        if findings.is_empty() && evidence.facts.is_empty() {
            findings = self.heard(point.instead, &evidence, own);
        }
        findings.sort_by_key(Heard::key);
        findings.dedup_by_key(|one| one.key());
        let asked = || point.rules.iter().chain(point.instead).copied();
        let off: Vec<&str> = asked().filter(|rule| self.off.contains(rule)).collect();
        let left = || match (point.spared)(case) {
            Some(reason) => Some(State::NotApplicable(reason)),
            None => (point.unknown)(case).map(State::Unknown),
        };
        let state = state(&evidence.facts, &findings, spared, left, &off);
        match state {
            State::NotApplicable(_) | State::Unknown(_) => {
                Row { point, state, facts: Vec::new(), findings: Vec::new(), off: Vec::new() }
            }
            State::Silenced => Row { point, state, facts: Vec::new(), findings, off },
            State::Answered | State::Found | State::Open => {
                Row { point, state, facts: evidence.facts, findings, off: Vec::new() }
            }
        }
    }

    /// What the rules `codes` say of a point: in the register's files or of the register, or in
    /// other files and at other places that belong to the point.
    fn heard(&self, codes: &[&str], evidence: &Evidence, own: &[Heard<'m>]) -> Vec<Heard<'m>> {
        let elsewhere = evidence.files.iter().flat_map(|file| self.found.in_file(*file));
        let places = evidence.facts.iter().chain(&evidence.through);
        let there = places.flat_map(|place| self.found.at(*place));
        let all = own.iter().copied().chain(elsewhere).chain(there);
        all.filter(|one| codes.contains(&one.finding.code)).collect()
    }

    /// References among the facts, or on the way to them, that lead nowhere.
    fn lost(&self, evidence: &Evidence) -> Vec<Heard<'m>> {
        let places = evidence.facts.iter().chain(&evidence.through);
        let there = places.flat_map(|place| self.found.at(*place));
        there.filter(|one| one.finding.code == "unknown-reference").collect()
    }
}

fn state(
    facts: &[Span],
    findings: &[Heard<'_>],
    all_spared: Option<&'static str>,
    left: impl FnOnce() -> Option<State>,
    off: &[&str],
) -> State {
    if let Some(reason) = all_spared {
        return State::NotApplicable(reason);
    }
    if findings.iter().any(|one| one.silenced.is_none()) {
        return State::Found;
    }
    match (facts.is_empty(), findings.is_empty()) {
        (false, _) => State::Answered,
        (true, false) => State::Silenced,
        (true, true) => match left() {
            Some(state) => state,
            None if off.is_empty() => State::Open,
            None => State::Silenced,
        },
    }
}

/// The rule on statements, each of which is about one matter that it names as `what`.
const STATEMENTS: &str = "statement-contradicts-facts";

impl Point {
    /// Whether a finding of one of its rules is about this point, and not about another one alone.
    fn is_named_by(&self, finding: &Diagnostic) -> bool {
        let tells = |wanted: &str| {
            let is_it = |value: &Argument| matches!(value, Argument::Text(text) if text == wanted);
            finding.arguments.iter().any(|(name, value)| *name == "what" && is_it(value))
        };
        if finding.code == STATEMENTS {
            return self.matter.is_some_and(tells);
        }
        let Some(own) = self.term else { return true };
        let mut lists = finding.arguments.iter().filter_map(|(_, argument)| match argument {
            Argument::Terms(terms) => Some(terms),
            _ => None,
        });
        lists.next().is_none_or(|terms| terms.contains(&own))
    }
}

impl Evidence {
    fn of(facts: impl IntoIterator<Item = Span>) -> Self {
        Self { facts: facts.into_iter().collect(), ..Self::default() }
    }

    fn through(mut self, places: impl IntoIterator<Item = Span>) -> Self {
        self.through.extend(places);
        self
    }

    fn in_files(mut self, files: impl IntoIterator<Item = FileId>) -> Self {
        self.files.extend(files);
        self
    }
}
