use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model;
use crate::model::Model;
use crate::register::Answer;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-without-mechanism",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(44),
        Provision::gdpr(46),
        Provision::gdpr(13).paragraph(1).point("f"),
    ],
    page: include_str!("transfer_without_mechanism.md"),
    check,
};

/// A transfer names no mechanism, or a processor sits in a third country that no transfer covers.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let id = register.id.as_str();
        let declared = register.transfers.as_ref().and_then(Answer::some);
        let declared = declared.map(Vec::as_slice).unwrap_or_default();
        for transfer in declared {
            let Some(country) = &transfer.country else { continue };
            let inside = model.catalogs.is_in_eea(country.value);
            if transfer.mechanism.is_none() && !inside {
                let arguments =
                    vec![("register", id.into()), ("country", country.value.to_string().into())];
                findings.report(country.span, arguments);
            }
        }
        for (_, country) in model::transfers(model, register).outside {
            let covered = |transfer: &crate::register::Transfer| {
                transfer.country.as_ref().is_some_and(|c| c.value == country.value)
            };
            if !declared.iter().any(covered) {
                let arguments =
                    vec![("register", id.into()), ("country", country.value.to_string().into())];
                findings.report(model.field(register, "/transfers"), arguments);
                findings.related(country.span, "label-related");
            }
        }
    }
}
