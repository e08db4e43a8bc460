use super::transfers::{Declared, declared};
use crate::diagnostic::Severity;
use crate::law::{Mechanism, Provision};
use crate::lint::{Failing, Findings, Rule, Scope, TRANSFER_MONTHS, first_failing};
use crate::model::Model;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-tia-stale",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(46).paragraph(1)],
    page: include_str!("transfer_tia_stale.md"),
    scope: Scope::File,
    check,
};

/// The assessment of the destination is older than two years, or than an event of the country.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model).filter(|one| one.named(Mechanism::is_safeguard).is_some()) {
        let Some(assessed) = one.transfer.assessed else { continue };
        let is_old = |day| (assessed.value.months_later(TRANSFER_MONTHS) < day).then_some(());
        let mut arguments = vec![("date", assessed.value.into())];
        let file = one.register.id.span().file;
        if let Some(failing) = first_failing(model, file, is_old) {
            if let Failing::Then { notice, .. } = failing {
                arguments.push(("notice", notice.into()));
            }
            findings.report_as(failing.variant(), assessed.span, arguments);
        } else if let Some(day) = event_since(model, one, assessed.value) {
            arguments.push(("event", day.into()));
            findings.report_as("event", assessed.span, arguments);
        }
    }
}

/// The last day since `assessed` on which an adequacy decision on the country began or ended.
fn event_since(model: &Model<'_>, one: Declared<'_>, assessed: Date) -> Option<Date> {
    let country = one.transfer.country.as_ref()?.value;
    let rows = model.catalogs.adequacy_decisions(country);
    let days = rows.flat_map(|row| [Some(row.valid_from), row.valid_until]).flatten();
    days.filter(|day| assessed < *day && *day <= model.as_of).max()
}
