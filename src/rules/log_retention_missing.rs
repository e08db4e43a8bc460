use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{MeasureKind, Register};
use std::collections::BTreeSet;

use super::keeping::{logs, says_of_logs, timed_logs};

pub(crate) static RULE: Rule = Rule {
    id: "log-retention-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("906/2019").section("17")],
    page: include_str!("log_retention_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// Use is logged, and nothing tells how long the log is kept.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let timed = timed_logs(model);
    let (telling, silent): (Vec<&Register>, Vec<&Register>) =
        model.maintained().partition(|register| says_of_logs(model, register, &timed));
    // Another register of the same controller may tell it of the same system.
    let told: BTreeSet<(&str, &str)> = telling
        .into_iter()
        .flat_map(|register| {
            let systems = model::used_systems(model, register).into_iter();
            systems.map(|system| (controller(register), system.id.as_str()))
        })
        .collect();
    let mut reported = BTreeSet::new();
    for register in silent {
        let logged: Vec<_> = model::used_systems(model, register)
            .into_iter()
            .filter(|system| system.log.is_some())
            .collect();
        for system in &logged {
            let told = told.contains(&(controller(register), system.id.as_str()));
            if !told && reported.insert(system.id.as_str()) {
                let arguments = vec![
                    ("system", system.id.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(system.id.span(), arguments);
            }
        }
        if logged.is_empty() && is_logged(model, register) {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report_as("register", model.field(register, "/measures"), arguments);
        }
    }
}

fn controller(register: &Register) -> &str {
    register.controllers.first().map_or("", |one| one.organisation.as_str())
}

/// Whether a measure of the register is that its use is logged.
fn is_logged(model: &Model<'_>, register: &Register) -> bool {
    let logging = Provision::statute("906/2019").section("17");
    let mut measures = model.measures.all(&register.measures);
    measures.any(|measure| {
        let cites = measure.provisions.iter().any(|one| logging.covers(one.value));
        cites || (measure.kind == Some(MeasureKind::Monitoring) && logs(&measure.text))
    })
}
