//! What rules on claims of published texts share: what a text says of rights, and to which
//! processing each right applies by the facts.

use std::collections::BTreeSet;

use super::phrases;
use crate::diagnostic::{Argument, Arguments, Phrase};
use crate::law::catalogs::{Catalogs, Outcome};
use crate::law::rights::{Applicability, Exception, Reason};
use crate::law::{Act, LegalBasis, Provision, Right};
use crate::model::{self, Ground, Model};
use crate::register::{Answer, Claim, ClaimKind, ClaimValue, Purpose, Register};

/// So many rights and more make the notice's list of rights, of which one may be missing.
const LIST: usize = 3;

/// The claims on single rights, each with its right.
pub(super) fn claimed(register: &Register) -> impl Iterator<Item = (&Claim, Right)> {
    let of_rights = register.stated.iter().filter(|claim| claim.about == ClaimKind::Right);
    of_rights.filter_map(|claim| Some((claim, claim.right?)))
}

/// Whether the text tells the rights one by one, so that what it does not tell is missing.
pub(super) fn lists_rights(register: &Register) -> bool {
    let rights: BTreeSet<Right> = claimed(register).map(|(_, right)| right).collect();
    rights.len() >= LIST
}

/// Whether the text speaks of the right, for or against it.
pub(super) fn tells(register: &Register, right: Right) -> bool {
    claimed(register).any(|(_, told)| told == right)
}

/// Whether automated decisions are denied: by the register's answer, or by what a published text
/// says of them, however narrowly.
pub(super) fn denies_decisions(register: &Register) -> bool {
    let denial = |claim: &Claim| {
        let no = matches!(claim.says, Some(ClaimValue::No | ClaimValue::Limited));
        claim.about == ClaimKind::AutomatedDecision && no
    };
    match register.automated_decisions {
        Some(Answer::None) => true,
        Some(Answer::Some(_)) => false,
        None => register.stated.iter().any(denial),
    }
}

/// Maintained registers whose published text claims rights, each with what the facts give.
pub(super) fn with_claims<'a>(
    model: &Model<'a>,
) -> impl Iterator<Item = (&'a Register, Reach<'a>)> {
    let claiming = model.maintained().filter(|register| claimed(register).next().is_some());
    claiming.map(|register| (register, Reach::of(model, register))).collect::<Vec<_>>().into_iter()
}

/// To which processing of a register each right applies.
pub(super) struct Reach<'r> {
    register: &'r Register,
    catalogs: &'r Catalogs,
    grounds: Vec<Ground>,
    derived: Vec<Applicability>,
    loose: Vec<Loose<'r>>,
}

/// Law or a basis that no purpose classifies: statutory tasks of a purpose, or what is tied to none.
struct Loose<'r> {
    purpose: Option<&'r Purpose>,
    /// What each of the bases that it may be gives of every right.
    outcomes: Vec<(Right, Vec<Outcome>)>,
    basis: Option<LegalBasis>,
    label: Phrase,
}

/// A right under one basis of one purpose.
pub(super) struct Case<'r> {
    purpose: Option<&'r Purpose>,
    /// The basis; `None` for tasks that cite law and no basis.
    pub(super) basis: Option<LegalBasis>,
    /// Whether the right applies.
    pub(super) state: State,
    /// Why it does not, or within which limits it does.
    pub(super) reasons: Vec<Reason>,
    label: Phrase,
}

/// Whether a right applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It does.
    Open,
    /// Within limits.
    Limited,
    /// It does not.
    Closed,
    /// The facts do not decide it.
    Unknown,
}

impl<'r> Reach<'r> {
    fn of(model: &Model<'r>, register: &'r Register) -> Self {
        let (grounds, derived) = model::rights(model, register);
        let tasks = register.purposes.iter().filter_map(|purpose| {
            let decided = !purpose.anonymous_only && model::decides_on(register, purpose);
            let law = decided.then(|| unclassified(purpose)).flatten()?;
            let either = [LegalBasis::LegalObligation, LegalBasis::PublicTask];
            let outcomes = outcomes(model, &either);
            let law = Phrase::new(law.to_string(), |language| law.cite(language));
            let label = phrases::with(purpose.id.as_str(), &law);
            Some(Loose { purpose: Some(purpose), outcomes, basis: None, label })
        });
        let untied = register.unattached.iter().flat_map(|loose| &loose.bases).map(|one| {
            let basis = one.basis.value;
            let outcomes = outcomes(model, &[basis]);
            let label = phrases::basis(model.catalogs, basis);
            Loose { purpose: None, outcomes, basis: Some(basis), label }
        });
        let loose = tasks.chain(untied).collect();
        Self { register, catalogs: model.catalogs, grounds, derived, loose }
    }

    /// The right under each basis; of a claim that names purposes, only under theirs.
    pub(super) fn cases(&self, right: Right, claim: Option<&Claim>) -> Vec<Case<'r>> {
        let meant = |purpose: Option<&Purpose>| {
            let named = claim.map(|claim| claim.purposes.as_slice()).unwrap_or_default();
            let id = purpose.map(|purpose| purpose.id.as_str());
            named.is_empty() || named.iter().any(|one| Some(one.as_str()) == id)
        };
        let derived = self.derived.iter().filter(|one| one.right == right);
        let open = |one: &'_ Applicability| -> Vec<Case<'r>> {
            let open = one.applies_to.iter().map(|key| (key, State::Open, Vec::new()));
            let told = |state| move |one: &Exception| (one.key.clone(), state, one.reasons.clone());
            let limited = one.limited.iter().map(told(State::Limited));
            let closed = one.not_to.iter().map(told(State::Closed));
            let open = open.map(|(key, state, reasons)| (key.clone(), state, reasons));
            let all = open.chain(limited).chain(closed);
            all.filter_map(|(key, state, reasons)| self.case(&key, state, reasons)).collect()
        };
        let loose = self.loose.iter().map(|one| one.case(right));
        let mut seen = BTreeSet::new();
        let all = derived.flat_map(open).chain(loose).filter(|case| meant(case.purpose));
        all.filter(|case| seen.insert((case.label.clone(), case.state as u8))).collect()
    }

    fn case(&self, key: &str, state: State, reasons: Vec<Reason>) -> Option<Case<'r>> {
        let ground = self.grounds.get(key.parse::<usize>().ok()?)?;
        let purpose = self.register.purposes.get(ground.purpose)?;
        let basis = phrases::basis(self.catalogs, ground.basis);
        let label = phrases::with(purpose.id.as_str(), &basis);
        Some(Case { purpose: Some(purpose), basis: Some(ground.basis), state, reasons, label })
    }
}

impl<'r> Loose<'r> {
    fn case(&self, right: Right) -> Case<'r> {
        let found = self.outcomes.iter().find(|(of, _)| *of == right);
        let states: Vec<State> =
            found.into_iter().flat_map(|(_, all)| all.iter().copied().map(state)).collect();
        let agreed = states.first().copied().filter(|first| states.iter().all(|one| one == first));
        let state = agreed.unwrap_or(State::Unknown);
        let (purpose, basis, label) = (self.purpose, self.basis, self.label.clone());
        Case { purpose, basis, state, reasons: Vec::new(), label }
    }
}

fn state(outcome: Outcome) -> State {
    match outcome {
        Outcome::Yes | Outcome::WhenAutomated => State::Open,
        Outcome::Limited => State::Limited,
        Outcome::No => State::Closed,
    }
}

fn outcomes(model: &Model<'_>, bases: &[LegalBasis]) -> Vec<(Right, Vec<Outcome>)> {
    let of = |right| {
        let cells = bases.iter().filter_map(|basis| model.catalogs.right_by_basis(right, *basis));
        (right, cells.map(|cell| cell.outcome).collect())
    };
    Right::ALL.into_iter().map(of).collect()
}

/// The first law that a task of the purpose cites, if no statutory basis stands for it.
fn unclassified(purpose: &Purpose) -> Option<Provision> {
    if purpose.bases.iter().any(|basis| basis.basis.value.needs_law()) {
        return None;
    }
    let loose = purpose.tasks.iter().filter(|task| task.basis.is_none());
    loose.flat_map(|task| &task.provisions).map(|provision| provision.value).next()
}

impl Case<'_> {
    /// The national provision that takes the right away, if one does.
    pub(super) fn excluded_by(&self) -> Option<Provision> {
        let national = |reason: &&Reason| reason.provision.act() != Act::GDPR;
        let closed = (self.state == State::Closed).then_some(&self.reasons)?;
        closed.iter().find(national).map(|reason| reason.provision)
    }
}

/// Whether nothing gives the right, and something is known to withhold it.
pub(super) fn is_closed(cases: &[Case<'_>]) -> bool {
    !cases.is_empty() && cases.iter().all(|case| case.state == State::Closed)
}

/// The cases of that state, as purposes with their bases.
pub(super) fn named(cases: &[Case<'_>], state: &[State]) -> Argument {
    let meant = cases.iter().filter(|case| state.contains(&case.state));
    Argument::Phrases(meant.map(|case| case.label.clone()).collect())
}

/// What every finding on a right tells.
pub(super) fn about(register: &Register, right: Right) -> Arguments {
    vec![
        ("register", register.id.as_str().into()),
        ("right", Argument::Term(term(right))),
        ("article", right.provision().into()),
    ]
}

/// Whether the text says that there is the right, with or without limits.
pub(super) fn promises(claim: &Claim) -> bool {
    matches!(claim.says, Some(ClaimValue::Yes | ClaimValue::Limited))
}

/// The words for a right inside a sentence.
fn term(right: Right) -> &'static str {
    match right {
        Right::Inform => "claimed-inform",
        Right::Access => "claimed-access",
        Right::Rectify => "claimed-rectify",
        Right::Erase => "claimed-erase",
        Right::Restrict => "claimed-restrict",
        Right::Notify => "claimed-notify",
        Right::Port => "claimed-port",
        Right::Object => "claimed-object",
        Right::ObjectMarketing => "claimed-object-marketing",
        Right::AutomatedDecision => "claimed-adm",
        Right::Withdraw => "claimed-withdraw",
        Right::Complain => "claimed-complain",
        Right::Breach => "claimed-breach",
    }
}
