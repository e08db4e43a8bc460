use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{Answer, AutomatedDecision};

pub(crate) static RULE: Rule = Rule {
    id: "adm-incomplete",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("f"), Provision::gdpr(22).paragraph(2)],
    page: include_str!("adm_incomplete.md"),
    check,
};

/// An automated decision lacks its logic or its consequences.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let decisions = register.automated_decisions.as_ref().and_then(Answer::some);
        for (index, decision) in decisions.into_iter().flatten().enumerate() {
            let missing = missing(decision);
            if !missing.is_empty() {
                let arguments = vec![
                    ("register", register.id.as_str().into()),
                    ("fields", Argument::List(missing)),
                ];
                let place = format!("/automated-decisions/{index}");
                findings.report(model.head(register, &place), arguments);
            }
        }
    }
}

fn missing(decision: &AutomatedDecision) -> Vec<String> {
    let told =
        [("logic", decision.logic.is_some()), ("consequences", decision.consequences.is_some())];
    told.into_iter().filter(|(_, told)| !told).map(|(field, _)| field.to_owned()).collect()
}
