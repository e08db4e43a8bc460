use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Model, chain};

pub(crate) static RULE: Rule = Rule {
    id: "subprocessor-without-authorisation",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(28).paragraph(2), Provision::gdpr(28).paragraph(4)],
    page: include_str!("subprocessor_without_authorisation.md"),
    scope: Scope::Workspace,
    check,
};

/// A processor uses another one, and the controller has not authorised it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for processor in model.processors.iter() {
        let subs = chain(processor.sub_processors.as_ref());
        for sub in subs.filter(|sub| sub.authorisation.is_none()) {
            let arguments = vec![
                ("organisation", super::parties::name(model, sub.organisation.as_str()).into()),
                ("processor", super::parties::name(model, processor.organisation.as_str()).into()),
            ];
            findings.report(sub.organisation.span(), arguments);
        }
    }
}
