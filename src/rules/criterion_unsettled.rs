use super::criteria::{ids, in_use};
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::CriterionStatus;

pub(crate) static RULE: Rule = Rule {
    id: "criterion-unsettled",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("124").subsection(2)],
    page: include_str!("criterion_unsettled.md"),
    scope: Scope::Workspace,
    check,
};

/// Access rights open data by a criterion that is still open, or left to be agreed elsewhere.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (criterion, grants) in in_use(model) {
        let variant = match criterion.status {
            CriterionStatus::Settled => continue,
            CriterionStatus::AgreedSeparately => "",
            CriterionStatus::Open => "open",
        };
        let arguments = vec![
            ("criterion", criterion.id.as_str().into()),
            ("grants", Argument::List(ids(&grants))),
        ];
        findings.report_as(variant, criterion.id.span(), arguments);
    }
}
