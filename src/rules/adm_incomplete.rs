use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, AutomatedDecision};

pub(crate) static RULE: Rule = Rule {
    id: "adm-incomplete",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("f"), Provision::gdpr(22).paragraph(2)],
    page: include_str!("adm_incomplete.md"),
    scope: Scope::File,
    check,
};

/// An automated decision is told without its logic, its consequences or what allows it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let decisions = register.automated_decisions.as_ref().and_then(Answer::some);
        for (index, decision) in decisions.into_iter().flatten().enumerate() {
            let lacking = lacking(decision);
            if !lacking.is_empty() {
                let place = format!("/automated-decisions/{index}");
                let arguments = vec![
                    ("register", register.id.as_str().into()),
                    ("fields", Argument::Fields(lacking)),
                ];
                findings.report(model.head(register, &place), arguments);
            }
        }
    }
}

fn lacking(decision: &AutomatedDecision) -> Vec<&'static str> {
    let fields = [
        ("logic", decision.logic.is_none()),
        ("consequences", decision.consequences.is_none()),
        ("provisions", decision.provisions.is_empty()),
    ];
    fields.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field).collect()
}
