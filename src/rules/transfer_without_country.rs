use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Answer;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-without-country",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(13).paragraph(1).point("f"),
        Provision::gdpr(30).paragraph(1).point("e"),
    ],
    page: include_str!("transfer_without_country.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        let unplaced = transfers.into_iter().flatten().any(|transfer| transfer.country.is_none());
        if unplaced {
            let span = model.field(register, "/transfers");
            findings.report(span, vec![("register", register.id.as_str().into())]);
        }
    }
}
