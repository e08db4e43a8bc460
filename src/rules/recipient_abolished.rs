use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope, first_failing};
use crate::model::{self, Model};
use crate::register::{Organisation, Ref};
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "recipient-abolished",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("d")],
    page: include_str!("recipient_abolished.md"),
    scope: Scope::File,
    check,
};

/// A recipient had ended when the notice was dated, or has since; each place that names it is told
/// once.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        for recipient in model::recipients(model, register) {
            for reference in recipient.organisations {
                let Some((organisation, ended)) = ended(model, reference) else { continue };
                let over = |day| (ended < day).then_some(());
                let Some(failing) = first_failing(model, register.id.span().file, over) else {
                    continue;
                };
                if told.insert(reference.span()) {
                    report(organisation, (ended, failing.notice()), reference, findings);
                }
            }
        }
    }
}

/// The organisation, and its last day, if that is over.
fn ended<'a>(model: &Model<'a>, reference: &Ref<Organisation>) -> Option<(&'a Organisation, Date)> {
    let organisation = model.organisations.get(reference)?;
    let ended = organisation.ended.filter(|ended| model.is_past(Some(*ended)))?;
    Some((organisation, ended.value))
}

/// Tells of a recipient that had ended when the notice was dated, or has since.
fn report(
    organisation: &Organisation,
    (ended, notice): (Date, Option<Date>),
    reference: &Ref<Organisation>,
    findings: &mut Findings<'_>,
) {
    let mut arguments =
        vec![("organisation", organisation.id.as_str().into()), ("date", ended.into())];
    let successor = organisation.replaced_by.as_ref();
    arguments.extend(successor.map(|next| ("successor", next.as_str().into())));
    arguments.extend(notice.map(|notice| ("notice", notice.into())));
    let variant = match (successor, notice) {
        (None, None) => "",
        (Some(_), None) => "successor",
        (None, Some(_)) => "then",
        (Some(_), Some(_)) => "successor-then",
    };
    findings.report_as(variant, reference.span(), arguments);
    if let Some(ended) = &organisation.ended {
        findings.related(ended.span, "label-stated");
    }
}
