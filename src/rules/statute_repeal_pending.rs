use super::statutes::act_has_ended;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-repeal-pending",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_repeal_pending.md"),
    scope: Scope::File,
    check,
};

/// A Government bill would repeal the act.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let act = cited.provision.act();
        let Some(event) = model.catalogs.pending_repeal(act) else { continue };
        if !act_has_ended(model, cited.provision, model.as_of) {
            let bill = event.by.to_string();
            let arguments = vec![("number", act.to_string().into()), ("bill", bill.into())];
            findings.report(cited.span, arguments);
            findings.by_row(event.confidence);
        }
    }
    findings.gather();
}
