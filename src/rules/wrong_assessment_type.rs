use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{AssessmentState, Decision};
use std::collections::BTreeMap;

use super::assessments::{assessment, place};

pub(crate) static RULE: Rule = Rule {
    id: "wrong-assessment-type",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(35)],
    page: include_str!("wrong_assessment_type.md"),
    scope: Scope::Workspace,
    check,
};

/// That the effects of a decision were not assessed stands where the impact assessment should.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let waiving = waiving(model);
    for register in model.maintained() {
        let Some(assessment) = assessment(register) else { continue };
        let id = register.id.as_str();
        let mut arguments = vec![("register", id.into())];
        // A decision that records its waiver calls it by its name, and puts nothing in its place.
        let recorded = waiving.contains_key(id);
        if assessment.state == AssessmentState::WaivedAdministratively && !recorded {
            findings.report(place(model, register), arguments);
        } else if assessment.state == AssessmentState::NotNeeded
            && assessment.reason.is_none()
            && let Some(decision) = waiving.get(id)
        {
            arguments.push(("decision", decision.id.as_str().into()));
            findings.report_as("decision", place(model, register), arguments);
            findings.related(decision.id.span(), "label-stated");
        }
    }
}

/// The decisions that waive an assessment, by the registers that they concern.
fn waiving<'a>(model: &Model<'a>) -> BTreeMap<&'a str, &'a Decision> {
    let waiving = model.decisions.iter().filter(|decision| !decision.waived.is_empty());
    let pairs = waiving.flat_map(|decision| {
        decision.registers.iter().map(move |register| (register.as_str(), decision))
    });
    pairs.collect()
}
