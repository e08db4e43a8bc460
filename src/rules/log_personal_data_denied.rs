use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, sentences, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Localized, MeasureKind, Register};
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) static RULE: Rule = Rule {
    id: "log-personal-data-denied",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(4).point("1")],
    page: include_str!("log_personal_data_denied.md"),
    scope: Scope::Workspace,
    check,
};

/// A text denies that technical data are personal, although use is logged.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    let measures: BTreeMap<&str, Span> = model
        .measures
        .iter()
        .filter_map(|one| Some((one.id.as_str(), denial(&one.text)?)))
        .collect();
    for register in model.maintained().filter(|register| is_logged(model, register)) {
        let of_measures = register.measures.iter().filter_map(|one| measures.get(one.as_str()));
        for span in of_measures.copied().chain(texts(register).filter_map(denial)) {
            if told.insert(span) {
                findings.report(span, vec![("register", register.id.as_str().into())]);
            }
        }
    }
}

/// Whether a system of the register keeps a log, or a measure is about monitoring its use.
fn is_logged(model: &Model<'_>, register: &Register) -> bool {
    let logging = Provision::statute("906/2019").section("17");
    let mut systems = model::used_systems(model, register).into_iter();
    let mut measures = model.measures.all(&register.measures);
    systems.any(|system| system.log.is_some())
        || measures.any(|measure| {
            measure.kind == Some(MeasureKind::Monitoring)
                || measure.provisions.iter().any(|one| logging.covers(one.value))
        })
}

/// What the notice says in words of its own: claims and remarks.
fn texts(register: &Register) -> impl Iterator<Item = &Localized> {
    let claims = register.stated.iter().filter_map(|claim| claim.text.as_ref());
    let remarks = register.remarks.iter().filter_map(|remark| remark.text.as_ref());
    claims.chain(remarks)
}

/// Where a sentence denies that technical data are personal, if one does.
fn denial(text: &Localized) -> Option<Span> {
    let topics = [Topic::PersonalData, Topic::TechnicalData, Topic::Denial];
    let denies = |one: &str| topics.iter().all(|topic| speaks_of(one, *topic));
    let found = text.iter().find(|(_, text)| sentences(&text.value).any(denies));
    found.map(|(_, text)| text.span)
}
