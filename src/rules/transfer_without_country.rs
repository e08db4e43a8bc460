use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
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
    scope: Scope::File,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        for (index, transfer) in transfers.into_iter().flatten().enumerate() {
            if transfer.country.is_none() {
                let span = model.head(register, &format!("/transfers/{index}"));
                findings.report(span, vec![("register", register.id.as_str().into())]);
            }
        }
    }
}
