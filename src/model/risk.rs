//! What calls for an impact assessment (Art. 35; WP248 rev.01; the national list).

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Model, used_categories};
use crate::law::Provision;
use crate::register::{Answer, Register, RiskFactor, Source, SpecialCategory};

/// A fact that makes processing risky.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// Special categories of data (Art. 9(1)).
    SpecialData,
    /// Data on criminal convictions and offences (Art. 10).
    CriminalData,
    /// People who need special care.
    Vulnerable,
    /// Decisions made solely by automated means (Art. 22).
    AutomatedDecisions,
    /// Evaluation, scoring or profiling.
    Profiling,
    /// Processing on a large scale.
    LargeScale,
    /// Systematic monitoring.
    Monitoring,
    /// Data that are matched or combined.
    CombinedData,
    /// Technology used in a new way.
    NewTechnology,
    /// The processing decides whether somebody gets a service or a contract.
    DeniesService,
    /// Location data.
    Location,
    /// People are not told, on the ground of Art. 14(5)(b).
    NotInformed,
    /// A reporting channel.
    Whistleblowing,
}

/// A case in which an impact assessment is always made (Art. 35(3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Compulsory {
    /// Decisions are based on an automated evaluation of people (point (a)).
    Evaluation,
    /// Sensitive data are processed on a large scale (point (b)).
    SensitiveData,
    /// A public area is monitored on a large scale (point (c)).
    PublicArea,
}

/// An entry of the supervisory authority's list (Art. 35(4)), or of 1050/2018 § 31(3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Listed {
    /// Biometric data, with a further factor.
    Biometric,
    /// Genetic data, with a further factor.
    Genetic,
    /// Location data, with a further factor.
    Location,
    /// An exemption from telling people, with a further factor.
    NotInformed,
    /// A reporting channel.
    Whistleblowing,
    /// Research or statistics that derogate from rights with sensitive data (1050/2018 § 31(3)).
    Research,
}

impl Trigger {
    /// The key of the word by which messages call it.
    #[must_use]
    pub fn term(self) -> &'static str {
        match self {
            Self::SpecialData => "trigger-special-data",
            Self::CriminalData => "trigger-criminal-data",
            Self::Vulnerable => "trigger-vulnerable",
            Self::AutomatedDecisions => "trigger-automated-decisions",
            Self::Profiling => "trigger-profiling",
            Self::LargeScale => "trigger-large-scale",
            Self::Monitoring => "trigger-monitoring",
            Self::CombinedData => "trigger-combined-data",
            Self::NewTechnology => "trigger-new-technology",
            Self::DeniesService => "trigger-denies-service",
            Self::Location => "trigger-location",
            Self::NotInformed => "trigger-not-informed",
            Self::Whistleblowing => "trigger-whistleblowing",
        }
    }
}

impl From<RiskFactor> for Trigger {
    fn from(factor: RiskFactor) -> Self {
        match factor {
            RiskFactor::LargeScale => Self::LargeScale,
            RiskFactor::SystematicMonitoring | RiskFactor::PublicAreaMonitoring => Self::Monitoring,
            RiskFactor::CombinedData => Self::CombinedData,
            RiskFactor::NewTechnology => Self::NewTechnology,
            RiskFactor::DeniesService => Self::DeniesService,
            RiskFactor::Scoring => Self::Profiling,
            RiskFactor::Location => Self::Location,
            RiskFactor::Whistleblowing => Self::Whistleblowing,
        }
    }
}

/// What calls for an impact assessment of the register: what its author states and what follows
/// from other facts.
#[must_use]
pub fn triggers(model: &Model<'_>, register: &Register) -> BTreeSet<Trigger> {
    let stated = register.risk_factors.iter().copied().map(Trigger::from);
    stated.chain(derived(model, register)).collect()
}

/// Whether the triggers call for an assessment: two of them, or a reporting channel.
#[must_use]
pub fn are_enough(triggers: &BTreeSet<Trigger>) -> bool {
    triggers.len() > 1 || triggers.contains(&Trigger::Whistleblowing)
}

/// Whether the data are of special categories or on convictions and offences.
#[must_use]
pub fn is_sensitive(model: &Model<'_>, register: &Register) -> bool {
    let held = used_categories(model, register);
    held.iter().any(|category| category.special.is_some() || category.criminal)
}

/// The case of Art. 35(3) that makes an assessment compulsory.
#[must_use]
pub fn compulsory(model: &Model<'_>, register: &Register) -> Option<Compulsory> {
    let decisions = register.automated_decisions.as_ref().and_then(Answer::some);
    let has = |factor| register.risk_factors.contains(&factor);
    let evaluates =
        has(RiskFactor::Scoring) || register.profiling.as_ref().and_then(Answer::some).is_some();
    if evaluates && decisions.is_some_and(|all| !all.is_empty()) {
        Some(Compulsory::Evaluation)
    } else if has(RiskFactor::LargeScale) && is_sensitive(model, register) {
        Some(Compulsory::SensitiveData)
    } else if has(RiskFactor::PublicAreaMonitoring) {
        Some(Compulsory::PublicArea)
    } else {
        None
    }
}

/// The entries of the national list that the register meets.
#[must_use]
pub fn listed(model: &Model<'_>, register: &Register) -> Vec<Listed> {
    let found = triggers(model, register);
    let held = used_categories(model, register);
    let of = |special| held.iter().any(|one| one.special == Some(special));
    let beside = |own: Trigger| found.iter().any(|one| *one != own);
    let entry = |own: Trigger| found.contains(&own) && beside(own);
    let derogates = register.purposes.iter().any(|one| one.rights_derogated);
    let entries = [
        (Listed::Biometric, of(SpecialCategory::Biometric) && beside(Trigger::SpecialData)),
        (Listed::Genetic, of(SpecialCategory::Genetic) && beside(Trigger::SpecialData)),
        (Listed::Location, entry(Trigger::Location)),
        (Listed::NotInformed, entry(Trigger::NotInformed)),
        (Listed::Whistleblowing, found.contains(&Trigger::Whistleblowing)),
        (Listed::Research, derogates && is_sensitive(model, register)),
    ];
    entries.into_iter().filter(|(_, is_so)| *is_so).map(|(entry, _)| entry).collect()
}

/// The triggers that follow from other facts.
fn derived(model: &Model<'_>, register: &Register) -> Vec<Trigger> {
    let held = used_categories(model, register);
    let groups = register.data.iter().flat_map(|item| model.groups.all(&item.groups));
    let mut vulnerable = groups.filter(|group| !group.nothing_stored);
    let decides = register.automated_decisions.as_ref().and_then(Answer::some);
    let facts = [
        (Trigger::SpecialData, held.iter().any(|one| one.special.is_some())),
        (Trigger::CriminalData, held.iter().any(|one| one.criminal)),
        (Trigger::Vulnerable, vulnerable.any(|group| group.vulnerable || group.children)),
        (Trigger::AutomatedDecisions, decides.is_some_and(|all| !all.is_empty())),
        (Trigger::Profiling, register.profiling.as_ref().and_then(Answer::some).is_some()),
        (Trigger::NotInformed, register.sources.iter().any(is_exempt)),
    ];
    facts.into_iter().filter(|(_, is_so)| *is_so).map(|(trigger, _)| trigger).collect()
}

/// Whether people are not told of data from the source, on one of the grounds that the national
/// list names; that they know already, or that the law provides for it, is no risk.
fn is_exempt(source: &Source) -> bool {
    let ground = Provision::gdpr(14).paragraph(5).point("b");
    source.exemption.as_ref().is_some_and(|one| ground.covers(one.value))
}
