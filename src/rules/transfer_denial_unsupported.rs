use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Answer, Claim, ClaimKind, ClaimValue, Register, StatementKind};

pub(crate) static RULE: Rule = Rule {
    id: "transfer-denial-unsupported",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("f")],
    page: include_str!("transfer_denial_unsupported.md"),
    scope: Scope::File,
    check,
};

/// Transfers are denied, but not every place of processing is known, or nobody has stated the denial.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let denies = |one: &&Register| matches!(one.transfers, Some(Answer::None));
    for register in model.maintained().filter(denies) {
        let picture = model::transfers(model, register);
        // Without an answer on processors `recipients-missing` speaks; of a place outside,
        // `transfer-without-mechanism`.
        if register.processors.is_none() || !picture.outside.is_empty() {
            continue;
        }
        let mut arguments = vec![("register", register.id.as_str().into())];
        let span = || model.field(register, "/transfers");
        if !picture.unplaced.is_empty() {
            let unplaced = picture.unplaced.into_iter().map(str::to_owned).collect();
            arguments.push(("processors", Argument::List(unplaced)));
            findings.report(span(), arguments);
        } else if model.statement(register, StatementKind::NoTransfers).is_none() {
            findings.report_as("unstated", span(), arguments);
        }
    }
    claims(model, findings);
}

/// A published text denies transfers, and the register knows less than that.
fn claims(model: &Model<'_>, findings: &mut Findings<'_>) {
    let denies =
        |claim: &&Claim| claim.about == ClaimKind::Transfer && claim.says == Some(ClaimValue::No);
    for register in model.maintained() {
        let denied_by_register =
            matches!(register.transfers, Some(Answer::None)) && register.processors.is_some();
        let unplaced = unplaced(model, register);
        for claim in register.stated.iter().filter(denies) {
            if !denied_by_register && !unplaced.is_empty() {
                let arguments = vec![
                    ("register", register.id.as_str().into()),
                    ("processors", Argument::List(unplaced.clone())),
                ];
                findings.report_as("claim", claim.place.span, arguments);
            }
        }
    }
}

/// Processors, or else systems, of which no country is told.
fn unplaced(model: &Model<'_>, register: &Register) -> Vec<String> {
    let processors = model::transfers(model, register).unplaced;
    if !processors.is_empty() {
        return processors.into_iter().map(str::to_owned).collect();
    }
    let systems = model::used_systems(model, register).into_iter();
    let unknown = systems.filter(|system| model::location(model, register, system).is_empty());
    unknown.map(|system| system.id.as_str().to_owned()).collect()
}
