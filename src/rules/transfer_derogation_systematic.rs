use super::transfers::declared;
use crate::diagnostic::Severity;
use crate::law::{Mechanism, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::TransferFrequency;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-derogation-systematic",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(49)],
    page: include_str!("transfer_derogation_systematic.md"),
    scope: Scope::File,
    check,
};

/// A derogation carries transfers that are the rule.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model) {
        let (Some(mechanism), Some(frequency)) =
            (one.named(Mechanism::is_derogation), one.transfer.frequency)
        else {
            continue;
        };
        match frequency.value {
            TransferFrequency::Occasional => {}
            TransferFrequency::Repeated | TransferFrequency::Continuous => {
                let arguments = vec![
                    ("register", one.register.id.as_str().into()),
                    ("provision", mechanism.value.provision().into()),
                ];
                findings.report(frequency.span, arguments);
                findings.related(mechanism.span, "label-stated");
            }
        }
    }
}
