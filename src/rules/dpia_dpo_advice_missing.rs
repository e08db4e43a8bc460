use super::assessments::{assessment, place};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{AssessmentState, Register};

pub(crate) static RULE: Rule = Rule {
    id: "dpia-dpo-advice-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(35).paragraph(2)],
    page: include_str!("dpia_dpo_advice_missing.md"),
    scope: Scope::File,
    check,
};

/// An impact assessment was made, and nobody tells when the data protection officer gave advice.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| has_officer(model, register)) {
        let Some(assessment) = assessment(register) else { continue };
        if assessment.state == AssessmentState::Done && assessment.dpo_advised.is_none() {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report(place(model, register), arguments);
        }
    }
}

/// Whether a controller has a data protection officer, or must have one.
fn has_officer<'a>(model: &Model<'a>, register: &'a Register) -> bool {
    let controllers = model.controllers_of(register).map(|one| &one.organisation);
    let mut known = controllers.filter_map(|one| model.organisations.get(one));
    known.any(|organisation| organisation.dpo.is_some() || organisation.kind.is_authority())
}
