//! What rules on impact assessments share (Art. 35; WP248 rev.01; the national list).

use std::collections::BTreeSet;

use crate::law::Provision;
use crate::model::{self, Model};
use crate::register::{
    Answer, AssessmentState, ImpactAssessment, Register, RiskFactor, Source, Status,
};
use crate::text::Span;

/// The register's impact assessment, when it has one.
pub(super) fn assessment(register: &Register) -> Option<&ImpactAssessment> {
    register.impact_assessment.as_ref().and_then(Answer::some)
}

/// Whether the assessment was made, or is not needed for a reason that is told. One that is planned
/// is enough for a draft only.
pub(super) fn is_settled(register: &Register) -> bool {
    assessment(register).is_some_and(|one| match one.state {
        AssessmentState::Done => true,
        AssessmentState::NotNeeded => one.reason.is_some(),
        AssessmentState::Planned => register.status == Status::Draft,
        AssessmentState::WaivedAdministratively => false,
    })
}

/// Where the assessment is described, or else the register.
pub(super) fn place(model: &Model<'_>, register: &Register) -> Span {
    model.field(register, "/impact-assessment")
}

/// What calls for an impact assessment, as keys of words.
pub(super) fn triggers(model: &Model<'_>, register: &Register) -> BTreeSet<&'static str> {
    let stated = register.risk_factors.iter().map(|factor| word(*factor));
    stated.chain(derived(model, register)).collect()
}

/// Whether the triggers call for an assessment: two of them, or a reporting channel.
pub(super) fn are_enough(triggers: &BTreeSet<&str>) -> bool {
    triggers.len() > 1 || triggers.contains(word(RiskFactor::Whistleblowing))
}

/// Whether the data are of special categories or on convictions and offences.
pub(super) fn is_sensitive(model: &Model<'_>, register: &Register) -> bool {
    let held = model::used_categories(model, register);
    held.iter().any(|category| category.special.is_some() || category.criminal)
}

fn word(factor: RiskFactor) -> &'static str {
    match factor {
        RiskFactor::LargeScale => "trigger-large-scale",
        RiskFactor::SystematicMonitoring | RiskFactor::PublicAreaMonitoring => "trigger-monitoring",
        RiskFactor::CombinedData => "trigger-combined-data",
        RiskFactor::NewTechnology => "trigger-new-technology",
        RiskFactor::DeniesService => "trigger-denies-service",
        RiskFactor::Scoring => "trigger-profiling",
        RiskFactor::Location => "trigger-location",
        RiskFactor::Whistleblowing => "trigger-whistleblowing",
    }
}

/// The triggers that follow from other facts.
fn derived(model: &Model<'_>, register: &Register) -> Vec<&'static str> {
    let held = model::used_categories(model, register);
    let groups = register.data.iter().flat_map(|item| model.groups.all(&item.groups));
    let mut vulnerable = groups.filter(|group| !group.nothing_stored);
    let decides = register.automated_decisions.as_ref().and_then(Answer::some);
    let facts = [
        ("trigger-special-data", held.iter().any(|one| one.special.is_some())),
        ("trigger-criminal-data", held.iter().any(|one| one.criminal)),
        ("trigger-vulnerable", vulnerable.any(|group| group.vulnerable || group.children)),
        ("trigger-automated-decisions", decides.is_some_and(|all| !all.is_empty())),
        ("trigger-profiling", register.profiling.as_ref().and_then(Answer::some).is_some()),
        ("trigger-not-informed", register.sources.iter().any(is_exempt)),
    ];
    facts.into_iter().filter(|(_, is_so)| *is_so).map(|(word, _)| word).collect()
}

/// Whether people are not told of data from the source, on one of the grounds that the national
/// list names; that they know already, or that the law provides for it, is no risk.
fn is_exempt(source: &Source) -> bool {
    let ground = Provision::gdpr(14).paragraph(5).point("b");
    source.exemption.as_ref().is_some_and(|one| ground.covers(one.value))
}
