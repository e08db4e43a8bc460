use super::transfers::declared;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Failing, Findings, LISTING_MONTHS, Rule, Scope, first_failing};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-dpf-listing-stale",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_dpf_listing_stale.md"),
    scope: Scope::File,
    check,
};

/// The importer was last looked up on the Data Privacy Framework List more than a year ago.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model).filter(|one| one.rests_on_adequacy()) {
        let Some(checked) = one.transfer.listing_checked else { continue };
        let is_stale = |day| (checked.value.months_later(LISTING_MONTHS) < day).then_some(());
        let file = one.register.id.span().file;
        if let Some(failing) = first_failing(model, file, is_stale) {
            let mut arguments = vec![("date", checked.value.into())];
            if let Failing::Then { notice, .. } = failing {
                arguments.push(("notice", notice.into()));
            }
            findings.report_as(failing.variant(), checked.span, arguments);
        }
    }
}
