use super::layouts::{report, without_for};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{BlockName, DutyKind, Register, SourceKind};

pub(crate) static RULE: Rule = Rule {
    id: "must-provide-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("e")],
    page: include_str!("must_provide_missing.md"),
    scope: Scope::File,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        if is_asked(register) && register.provision_duty.is_empty() {
            findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
        }
        for (index, duty) in register.provision_duty.iter().enumerate() {
            // That there is a statute must be told (Art. 13(2)(e)); which one, only so that it helps.
            if duty.kind == DutyKind::Statutory && duty.provisions.is_empty() {
                let place = model.head(register, &format!("/provision-duty/{index}"));
                let arguments = vec![("register", register.id.as_str().into())];
                findings.hint_as("provision", place, arguments);
            }
        }
    }
    // Where no register answers, a place for the answer would be as empty.
    let answers = |register: &Register| is_asked(register) && !register.provision_duty.is_empty();
    report(without_for(model, &[BlockName::ProvisionDuty], answers), findings);
}

/// Whether the person gives any of the data.
fn is_asked(register: &Register) -> bool {
    register.sources.iter().any(|source| source.from == SourceKind::DataSubject)
}
