use super::agreements::{clause, of_processing, place, standing};
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Agreement, AgreementKind, AgreementParty, ClauseKind, PartyRole};

pub(crate) static RULE: Rule = Rule {
    id: "agreement-clause-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("agreement_clause_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// A processing agreement lacks terms that Art. 28(3) demands, or nobody tells whether it has them.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in of_processing(model).into_iter().chain(to_processors(model)) {
        let agreed = |about| clause(agreement, about).map(|clause| clause.agreed);
        report(model, findings, agreement, "", |about| agreed(about) == Some(false));
        report(model, findings, agreement, "untold", |about| agreed(about).is_none());
    }
}

/// The agreements by which a processor gets access to a client system: they are terms of processing
/// too.
fn to_processors<'a>(model: &Model<'a>) -> impl Iterator<Item = &'a Agreement> {
    let processes = |party: &AgreementParty| {
        let of_registers = party.standings.iter().any(|one| one.role == PartyRole::Processor);
        of_registers || party.standings.is_empty() && party.role == PartyRole::Processor
    };
    let of_access = |one: &&Agreement| one.kind == AgreementKind::AccessRight && !one.assumed;
    standing(model).filter(of_access).filter(move |one| one.parties.iter().any(processes))
}

fn report(
    model: &Model<'_>,
    findings: &mut Findings<'_>,
    agreement: &Agreement,
    variant: &'static str,
    lacks: impl Fn(ClauseKind) -> bool,
) {
    let lacking: Vec<&'static str> =
        DEMANDED.iter().filter(|(about, _)| lacks(*about)).map(|(_, term)| *term).collect();
    if !lacking.is_empty() {
        let arguments = vec![
            ("agreement", agreement.id.as_str().into()),
            ("clauses", Argument::Terms(lacking)),
        ];
        findings.report_as(variant, place(model, agreement, "/clauses"), arguments);
    }
}

/// What Art. 28(3)(a) to (h) demands. Of breaches `breach-deadline-missing` speaks.
const DEMANDED: [(ClauseKind, &str); 7] = [
    (ClauseKind::Instructions, "clause-instructions"),
    (ClauseKind::Confidentiality, "clause-confidentiality"),
    (ClauseKind::Security, "clause-security"),
    (ClauseKind::SubProcessors, "clause-sub-processors"),
    (ClauseKind::Assistance, "clause-assistance"),
    (ClauseKind::Deletion, "clause-deletion"),
    (ClauseKind::Audit, "clause-audit"),
];
