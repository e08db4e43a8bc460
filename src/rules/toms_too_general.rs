use super::names::all_of;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::is_about_protection;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Measure, MeasureKind, Register};

pub(crate) static RULE: Rule = Rule {
    id: "toms-too-general",
    severity: Severity::Info,
    provisions: &[
        Provision::gdpr(32),
        Provision::statute("906/2019").section("14"),
        Provision::statute("906/2019").section("17"),
    ],
    page: include_str!("toms_too_general.md"),
    scope: Scope::File,
    check,
};

/// Access to data and the monitoring of their use.
const SPECIFIC: [Provision; 2] =
    [Provision::statute("906/2019").section("16"), Provision::statute("906/2019").section("17")];

/// A register holds secret or special data, and no measure is about access or monitoring.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| !register.measures.is_empty()) {
        let measures: Vec<&Measure> = model.measures.all(&register.measures).collect();
        // Of a measure that cannot be read nobody knows what it is about.
        let known = measures.len() == register.measures.len();
        if known && needs_care(model, register) && !measures.iter().any(|one| is_specific(one)) {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report(model.field(register, "/measures"), arguments);
        }
    }
}

fn needs_care(model: &Model<'_>, register: &Register) -> bool {
    let secret = register.secrecy.as_ref().is_some_and(|one| !one.provisions.is_empty());
    let categories = model::used_categories(model, register);
    secret || categories.iter().any(|one| one.special.is_some() || !one.secrecy.is_empty())
}

fn is_specific(measure: &Measure) -> bool {
    let by_kind = match measure.kind {
        Some(MeasureKind::Access | MeasureKind::Monitoring) => true,
        Some(
            MeasureKind::Maintenance
            | MeasureKind::Availability
            | MeasureKind::Paper
            | MeasureKind::Disposal,
        )
        | None => false,
    };
    let cites = |one: &Provision| measure.provisions.iter().any(|own| one.covers(own.value));
    let mut texts = all_of(&measure.name).chain(all_of(&measure.text));
    by_kind || SPECIFIC.iter().any(cites) || texts.any(is_about_protection)
}
