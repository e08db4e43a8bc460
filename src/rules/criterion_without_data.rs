use super::criteria::{ids, in_use};
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "criterion-without-data",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("124").subsection(3)],
    page: include_str!("criterion_without_data.md"),
    scope: Scope::Workspace,
    check,
};

/// A criterion by which access rights open a client's data does not tell which data.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (criterion, grants) in in_use(model) {
        if criterion.categories.is_empty() {
            let arguments = vec![
                ("criterion", criterion.id.as_str().into()),
                ("grants", Argument::List(ids(&grants))),
            ];
            findings.report(criterion.id.span(), arguments);
        }
    }
}
