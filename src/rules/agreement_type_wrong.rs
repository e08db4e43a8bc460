use super::agreements::{place, standing};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::AgreementKind;

pub(crate) static RULE: Rule = Rule {
    id: "agreement-type-wrong",
    severity: Severity::Warning,
    provisions: &[
        Provision::statute("410/2015").section("54"),
        Provision::statute("380/2023").section("13").subsection(2),
    ],
    page: include_str!("agreement_type_wrong.md"),
    scope: Scope::Workspace,
    check,
};

/// An agreement of another kind lets a party exercise public powers.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in standing(model).filter(|one| one.public_powers.is_some()) {
        if agreement.kind != AgreementKind::TaskTransfer {
            let id = agreement.id.as_str().into();
            findings.report(place(model, agreement, "/public-powers"), vec![("agreement", id)]);
            findings.related(place(model, agreement, "/kind"), "label-conflicts");
        }
    }
}
