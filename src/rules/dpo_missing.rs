use super::layouts::{report, without_for};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{BlockName, Register};

pub(crate) static RULE: Rule = Rule {
    id: "dpo-missing",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(37).paragraph(1).point("a"),
        Provision::gdpr(13).paragraph(1).point("b"),
    ],
    page: include_str!("dpo_missing.md"),
    scope: Scope::Workspace,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.controllers() {
        if organisation.kind.is_authority() && model.dpo_of(organisation).is_none() {
            let arguments = vec![("organisation", organisation.id.as_str().into())];
            findings.report(organisation.id.span(), arguments);
        }
    }
    let named = |register: &Register| {
        let controllers = register.controllers.iter().map(|one| &one.organisation);
        controllers
            .filter_map(|one| model.organisations.get(one))
            .any(|one| model.dpo_of(one).is_some())
    };
    report(without_for(model, &[BlockName::Dpo], named), findings);
}
