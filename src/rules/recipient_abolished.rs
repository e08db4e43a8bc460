use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};
use crate::register::{Organisation, Ref};
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "recipient-abolished",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("d")],
    page: include_str!("recipient_abolished.md"),
    check,
};

/// A recipient has ended before the day of the check; each place that names it is told once.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        for recipient in model::recipients(model, register) {
            for reference in recipient.organisations {
                let Some((organisation, ended)) = abolished(model, reference) else { continue };
                if told.insert(reference.span()) {
                    report(organisation, ended, reference, findings);
                }
            }
        }
    }
}

/// The organisation, and its last day, if that is over.
fn abolished<'a>(
    model: &Model<'a>,
    reference: &Ref<Organisation>,
) -> Option<(&'a Organisation, Date)> {
    let organisation = model.organisations.get(reference)?;
    let ended = organisation.ended.filter(|ended| model.is_past(Some(*ended)))?;
    Some((organisation, ended.value))
}

fn report(
    organisation: &Organisation,
    ended: Date,
    reference: &Ref<Organisation>,
    findings: &mut Findings<'_>,
) {
    let mut arguments =
        vec![("organisation", organisation.id.as_str().into()), ("date", ended.into())];
    match &organisation.replaced_by {
        Some(next) => {
            arguments.push(("successor", next.as_str().into()));
            findings.report_as("successor", reference.span(), arguments);
        }
        None => findings.report(reference.span(), arguments),
    }
    if let Some(ended) = &organisation.ended {
        findings.related(ended.span, "label-stated");
    }
}
