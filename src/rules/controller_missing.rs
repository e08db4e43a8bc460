use super::layouts::{report, without};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{BlockName, Register};

pub(crate) static RULE: Rule = Rule {
    id: "controller-missing",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(13).paragraph(1).point("a"),
        Provision::gdpr(30).paragraph(1).point("a"),
    ],
    page: include_str!("controller_missing.md"),
    scope: Scope::File,
    check,
};

/// No controller is named, or none whose time is not over; of a register that is kept for others
/// alone, those are the controllers.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let ownerless = |one: &&'_ Register| {
        model.controllers_of(one).next().is_none() && model::acts_for(one, None).is_empty()
    };
    for register in model.maintained().filter(ownerless) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
    report(without(model, &[BlockName::Controller]), findings);
}
