use std::collections::BTreeSet;

use super::assessments::{assessment, is_settled, place};
use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Model, Trigger, are_enough, compulsory, triggers};
use crate::register::AssessmentState;

pub(crate) static RULE: Rule = Rule {
    id: "dpia-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(35)],
    page: include_str!("dpia_missing.md"),
    scope: Scope::File,
    check,
};

/// Two facts call for an impact assessment, or a reporting channel does, and none is settled.
///
/// Of the cases in which it is compulsory `dpia-mandatory-missing` speaks.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| !is_settled(register)) {
        let triggers = triggers(model, register);
        if !are_enough(&triggers) || compulsory(model, register).is_some() {
            continue;
        }
        let planned = assessment(register).is_some_and(|one| one.state == AssessmentState::Planned);
        let words: BTreeSet<&str> = triggers.into_iter().map(Trigger::term).collect();
        let arguments = vec![
            ("register", register.id.as_str().into()),
            ("triggers", Argument::Terms(words.into_iter().collect())),
        ];
        let variant = if planned { "planned" } else { "" };
        findings.report_as(variant, place(model, register), arguments);
    }
}
