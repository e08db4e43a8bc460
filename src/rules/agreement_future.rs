use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "agreement-future",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("agreement_future.md"),
    scope: Scope::Workspace,
    check,
};

/// A processor processes data before its agreement begins.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let in_use: BTreeSet<&str> = model
        .published(false)
        .filter_map(|register| register.processors.as_ref().and_then(Answer::some))
        .flatten()
        .map(Ref::as_str)
        .collect();
    for processor in model.processors.iter() {
        let agreement = processor.agreement.as_ref().and_then(|named| model.agreements.get(named));
        let Some((agreement, begins)) = agreement.and_then(|one| Some((one, one.since?))) else {
            continue;
        };
        let name = super::parties::name(model, processor.organisation.as_str());
        let mut arguments = vec![
            ("organisation", name.into()),
            ("agreement", agreement.id.as_str().into()),
            ("date", begins.value.into()),
        ];
        let early = processor.since.filter(|since| since.value < begins.value);
        if let Some(since) = early {
            arguments.push(("since", since.value.into()));
            findings.report(since.span, arguments);
        } else if begins.value > model.as_of && in_use.contains(processor.id.as_str()) {
            findings.report_as("today", processor.id.span(), arguments);
        } else {
            continue;
        }
        findings.related(begins.span, "label-conflicts");
    }
}
