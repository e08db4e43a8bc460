use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Model, chain};

pub(crate) static RULE: Rule = Rule {
    id: "subprocessor-chain-gap",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(4)],
    page: include_str!("subprocessor_chain_gap.md"),
    scope: Scope::Workspace,
    check,
};

/// Of a sub-processor it is not told where it works, or who works for it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for processor in model.processors.iter() {
        for sub in chain(processor.sub_processors.as_ref()) {
            let name = super::parties::name(model, sub.organisation.as_str());
            let arguments = vec![("organisation", name.into())];
            if sub.countries.as_ref().is_none_or(Vec::is_empty) {
                findings.report(sub.organisation.span(), arguments);
            } else if sub.sub_processors.is_none() {
                findings.report_as("further", sub.organisation.span(), arguments);
            }
        }
    }
}
