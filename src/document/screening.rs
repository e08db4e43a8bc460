//! The screening for an impact assessment (Art. 35): which factors of risk the facts meet, and what
//! is still to be done. It never says that no assessment is needed.

use std::collections::BTreeSet;

use super::composer::Composer;
use super::description::Told;
use super::notice::Wanted;
use super::view::screening::{FactorView, Lacking, ScreeningView};
use crate::model::{Listed, Trigger, are_enough, compulsory, listed, triggers, used_categories};
use crate::register::{Answer, AssessmentState, ImpactAssessment, RiskLevel};

/// The factors of WP248 and of the national list, in the order of the former.
const FACTORS: [Trigger; 13] = [
    Trigger::Profiling,
    Trigger::AutomatedDecisions,
    Trigger::Monitoring,
    Trigger::SpecialData,
    Trigger::CriminalData,
    Trigger::LargeScale,
    Trigger::CombinedData,
    Trigger::Vulnerable,
    Trigger::NewTechnology,
    Trigger::DeniesService,
    Trigger::Location,
    Trigger::NotInformed,
    Trigger::Whistleblowing,
];

pub(super) fn screening(composer: Composer<'_>, _: Wanted) -> Told {
    let (model, register) = (composer.model, composer.register);
    let met = triggers(model, register);
    let current = model.controllers_of(register).map(|one| &one.organisation);
    let view = ScreeningView {
        register: composer.say(&register.name),
        number: register.number.as_ref().map(|one| composer.plain(&one.value)),
        controllers: current.map(|one| composer.organisation(one)).collect(),
        purposes: register.purposes.iter().map(|one| composer.say(&one.text)).collect(),
        factors: FACTORS.iter().map(|one| composer.factor(*one, &met)).collect(),
        enough: are_enough(&met),
        met: met.len(),
        compulsory: compulsory(model, register),
        listed: listed(model, register),
        assessment: composer.assessment(register.impact_assessment.as_ref()),
        missing: missing(&composer, &met),
        risks: model.risks.all(&register.risks).map(|one| composer.risk(one)).collect(),
        as_of: composer.date(model.as_of),
        assumed: model.assumed_in(register),
    };
    Told::new(&view, composer.into_slots(), false)
}

/// What is still to be done or told.
fn missing(composer: &Composer<'_>, met: &BTreeSet<Trigger>) -> Vec<Lacking> {
    let (model, register) = (composer.model, composer.register);
    let called = are_enough(met)
        || compulsory(model, register).is_some()
        || !listed(model, register).is_empty();
    let answer = register.impact_assessment.as_ref();
    let made = answer.and_then(Answer::some);
    let state = made.map(|one| one.state);
    let settled = matches!(state, Some(AssessmentState::Done | AssessmentState::NotNeeded));
    let high = model.risks.all(&register.risks).any(|one| one.residual == RiskLevel::High);
    let has = |fact: fn(&ImpactAssessment) -> bool| made.is_some_and(fact);
    let lacks = [
        (Lacking::Answer, answer.is_none()),
        (Lacking::Assessment, called && !settled),
        (
            Lacking::Reason,
            state == Some(AssessmentState::NotNeeded) && !has(|one| one.reason.is_some()),
        ),
        (Lacking::Day, settled && !has(|one| one.on.is_some())),
        (
            Lacking::Advice,
            state == Some(AssessmentState::Done) && !has(|one| one.dpo_advised.is_some()),
        ),
        (Lacking::Risks, called && register.risks.is_empty()),
        (Lacking::Consultation, high && !has(|one| one.consulted.is_some())),
        (
            Lacking::Sending,
            listed(model, register).contains(&Listed::Research) && !has(|one| one.sent.is_some()),
        ),
    ];
    lacks.into_iter().filter(|(_, is_so)| *is_so).map(|(what, _)| what).collect()
}

impl Composer<'_> {
    fn factor(&self, factor: Trigger, met: &BTreeSet<Trigger>) -> FactorView {
        let met = met.contains(&factor);
        FactorView { factor, met, facts: if met { self.facts_of(factor) } else { Vec::new() } }
    }

    /// The names of what the register holds that meets the factor; what its author states as a
    /// factor of risk speaks for itself.
    fn facts_of(&self, factor: Trigger) -> Vec<String> {
        let (model, register) = (self.model, self.register);
        let held = used_categories(model, register);
        match factor {
            Trigger::SpecialData => held
                .iter()
                .filter(|one| one.special.is_some())
                .map(|one| self.say(&one.name))
                .collect(),
            Trigger::CriminalData => {
                held.iter().filter(|one| one.criminal).map(|one| self.say(&one.name)).collect()
            }
            Trigger::Vulnerable => {
                let groups = self.register.data.iter().flat_map(|item| &item.groups);
                let ids: BTreeSet<&str> = groups.map(|one| one.as_str()).collect();
                let groups = ids.into_iter().filter_map(|id| model.groups.named(id));
                groups
                    .filter(|one| (one.vulnerable || one.children) && !one.nothing_stored)
                    .map(|one| self.say(&one.name))
                    .collect()
            }
            Trigger::AutomatedDecisions => {
                let decisions = register.automated_decisions.as_ref().and_then(Answer::some);
                decisions.into_iter().flatten().map(|one| self.say(&one.name)).collect()
            }
            Trigger::Profiling => {
                let text = register.profiling.as_ref().and_then(Answer::some);
                text.map(|text| self.say(text)).into_iter().collect()
            }
            Trigger::LargeScale
            | Trigger::Monitoring
            | Trigger::CombinedData
            | Trigger::NewTechnology
            | Trigger::DeniesService
            | Trigger::Location
            | Trigger::NotInformed
            | Trigger::Whistleblowing => Vec::new(),
        }
    }
}
