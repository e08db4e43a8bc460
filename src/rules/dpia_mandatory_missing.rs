use super::assessments::{is_settled, place};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Compulsory, Model, compulsory};

pub(crate) static RULE: Rule = Rule {
    id: "dpia-mandatory-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(35).paragraph(3)],
    page: include_str!("dpia_mandatory_missing.md"),
    scope: Scope::File,
    check,
};

/// One of the three cases of Art. 35(3) is at hand, and no impact assessment is settled.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| !is_settled(register)) {
        if let Some(case) = compulsory(model, register) {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report_as(variant(case), place(model, register), arguments);
        }
    }
}

/// The wording for the case.
fn variant(case: Compulsory) -> &'static str {
    match case {
        Compulsory::Evaluation => "",
        Compulsory::SensitiveData => "special",
        Compulsory::PublicArea => "area",
    }
}
