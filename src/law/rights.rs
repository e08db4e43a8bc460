//! Which rights follow from what a register does, purpose by purpose.
//!
//! The answer is never "no right": it says to which purposes a right applies,
//! within which limits, and to which it does not, each with its provision.
//! Anyone may still ask and gets an answer with reasons (Art. 12(4) GDPR).

use super::catalogs::{Catalogs, ConditionOutcome, Effect, Note, Outcome, RightLimit, Trigger};
use super::{LegalBasis, Provision, Right, SpecialCondition};
use crate::text::Date;

/// One processing: a purpose under one legal basis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Processing {
    /// The id of the purpose; the same purpose may come with several bases.
    pub key: String,
    /// The point of Art. 6(1).
    pub basis: LegalBasis,
    /// The point of Art. 9(2), where special categories are processed.
    pub condition: Option<SpecialCondition>,
    /// Processed by automated means: Art. 20(1)(b).
    pub automated: bool,
    /// Provided by the data subject: Art. 20(1).
    pub provided_by_subject: bool,
    /// The provisions that name its data: some acts limit rights for the data that they list.
    pub data: Vec<Provision>,
    /// What the purpose is next to the primary one.
    pub kind: ProcessingKind,
}

/// What a purpose is next to the primary one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProcessingKind {
    /// The task itself.
    Primary,
    /// Archiving in the public interest.
    Archiving,
    /// Scientific or historical research.
    Research,
    /// Statistics.
    Statistics,
}

/// To what a right applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicability {
    /// The right.
    pub right: Right,
    /// The processings it applies to.
    pub applies_to: Vec<String>,
    /// The processings it applies to within limits.
    pub limited: Vec<Exception>,
    /// The processings it does not apply to.
    pub not_to: Vec<Exception>,
}

/// A processing with what limits a right there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The id of the purpose.
    pub key: String,
    /// The reasons, at least one.
    pub reasons: Vec<Reason>,
}

/// Why a right is limited or does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reason {
    /// The provision.
    pub provision: Provision,
    /// What to say about it; the provision alone speaks where there is none.
    pub note: Option<Note>,
}

/// Which rights apply to what, on the day `on`: every right, in the order of
/// [`Right::ALL`], each processing once under it, in the order given.
///
/// The basis decides first, then the Art. 9(2) condition, then limits in force
/// on that day. Limits that no register can state (a request that harms
/// others, 1050/2018 § 34) are not applied: [`Catalogs::limits`] has them.
/// Direct marketing is not known here: [`Right::ObjectMarketing`] is for
/// documents of registers that do it.
#[must_use]
pub fn derive(processings: &[Processing], on: Date, catalogs: &Catalogs) -> Vec<Applicability> {
    Right::ALL.into_iter().map(|right| applicability(right, processings, on, catalogs)).collect()
}

fn applicability(
    right: Right,
    processings: &[Processing],
    on: Date,
    catalogs: &Catalogs,
) -> Applicability {
    let (mut applies_to, mut limited, mut not_to) = (Vec::new(), Vec::new(), Vec::new());
    for processing in processings {
        let key = processing.key.clone();
        match verdict(right, processing, on, catalogs) {
            Verdict::Applies => applies_to.push(key),
            Verdict::Limited(reasons) => limited.push(Exception { key, reasons }),
            Verdict::Not(reasons) => not_to.push(Exception { key, reasons }),
        }
    }
    Applicability { right, applies_to, limited, not_to }
}

/// What is decided so far on one right and one processing.
enum Verdict {
    Applies,
    Limited(Vec<Reason>),
    Not(Vec<Reason>),
}

fn verdict(right: Right, processing: &Processing, on: Date, catalogs: &Catalogs) -> Verdict {
    let by_basis = by_basis(right, processing, catalogs);
    let by_condition = by_condition(by_basis, right, processing, catalogs);
    let limits = || catalogs.limits(right, on).filter(|limit| concerns(limit, processing));
    // What opens a right comes first: other limits then apply to it.
    let (opening, closing): (Vec<_>, Vec<_>) = limits().partition(|l| l.effect == Effect::Opens);
    opening.into_iter().chain(closing).fold(by_condition, Verdict::under)
}

fn by_basis(right: Right, processing: &Processing, catalogs: &Catalogs) -> Verdict {
    // The matrix has every cell; without one, the right is the rule.
    let Some(cell) = catalogs.right_by_basis(right, processing.basis) else {
        return Verdict::Applies;
    };
    let reason = Reason { provision: cell.provision, note: cell.note };
    match cell.outcome {
        Outcome::Yes => Verdict::Applies,
        Outcome::Limited => Verdict::Limited(vec![reason]),
        Outcome::No => Verdict::Not(vec![reason]),
        Outcome::WhenAutomated => portable(processing),
    }
}

/// Art. 20(1): data the person provided, processed by automated means.
fn portable(processing: &Processing) -> Verdict {
    const PROVIDED: Provision = Provision::gdpr(20).paragraph(1);
    const AUTOMATED: Provision = PROVIDED.point("b");
    let paper = Reason { provision: AUTOMATED, note: Some(Note::PortAutomatedOnly) };
    let obtained = Reason { provision: PROVIDED, note: Some(Note::PortProvidedOnly) };
    let reasons: Vec<_> =
        [(processing.automated, paper), (processing.provided_by_subject, obtained)]
            .into_iter()
            .filter(|(met, _)| !met)
            .map(|(_, reason)| reason)
            .collect();
    if reasons.is_empty() { Verdict::Applies } else { Verdict::Not(reasons) }
}

fn by_condition(
    verdict: Verdict,
    right: Right,
    processing: &Processing,
    catalogs: &Catalogs,
) -> Verdict {
    let condition = processing.condition;
    let Some(cell) = condition.and_then(|c| catalogs.right_by_condition(right, c)) else {
        return verdict;
    };
    let reason = Reason { provision: cell.provision, note: cell.note };
    match cell.outcome {
        ConditionOutcome::PerBasis | ConditionOutcome::Yes | ConditionOutcome::WhenAutomated => {
            verdict
        }
        ConditionOutcome::Gives => Verdict::Applies,
        ConditionOutcome::Limited => verdict.limited_by(reason),
        ConditionOutcome::No => verdict.denied_by(reason),
    }
}

impl Verdict {
    fn under(self, limit: &RightLimit) -> Self {
        let reason = Reason { provision: limit.provision, note: limit.note };
        match limit.effect {
            Effect::Opens => Self::Limited(vec![reason]),
            Effect::Limited => self.limited_by(reason),
            Effect::No => self.denied_by(reason),
            Effect::Parallel => self,
        }
    }

    fn limited_by(self, reason: Reason) -> Self {
        match self {
            Self::Applies => Self::Limited(vec![reason]),
            Self::Limited(reasons) => Self::Limited(with(reasons, reason)),
            Self::Not(reasons) => Self::Not(reasons),
        }
    }

    fn denied_by(self, reason: Reason) -> Self {
        match self {
            Self::Applies | Self::Limited(_) => Self::Not(vec![reason]),
            Self::Not(reasons) => Self::Not(with(reasons, reason)),
        }
    }
}

/// `reasons` and one more, unless it is there already.
fn with(mut reasons: Vec<Reason>, reason: Reason) -> Vec<Reason> {
    if !reasons.contains(&reason) {
        reasons.push(reason);
    }
    reasons
}

/// Whether `limit` concerns `processing`.
fn concerns(limit: &RightLimit, processing: &Processing) -> bool {
    match limit.trigger {
        Trigger::ListedData => {
            limit.data.is_some_and(|list| processing.data.iter().any(|one| list.covers(*one)))
        }
        Trigger::Archiving => processing.kind == ProcessingKind::Archiving,
        Trigger::Research => processing.kind == ProcessingKind::Research,
        Trigger::Statistics => processing.kind == ProcessingKind::Statistics,
        Trigger::KelaGeneralSupport
        | Trigger::KelaChildCareAllowance
        | Trigger::JournalismAndArts
        | Trigger::CaseByCase => false,
    }
}
