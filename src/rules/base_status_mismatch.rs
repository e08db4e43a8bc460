use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Register, Status};

pub(crate) static RULE: Rule = Rule {
    id: "base-status-mismatch",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("base_status_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// A register builds on one that is a register of its own.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let Some(named) = &register.base else { continue };
        let Some(base) = model.register(named).filter(|base| base.status != Status::Base) else {
            continue;
        };
        // Of a register that is its own base, through others or not, `cycle` speaks.
        let is_own = |one: &&Register| one.id.as_str() == register.id.as_str();
        if !is_own(&base) && !model.bases_of(base).iter().any(is_own) {
            let id = register.id.as_str();
            findings.report(
                named.span(),
                vec![("register", id.into()), ("base", named.as_str().into())],
            );
            findings.related(base.id.span(), "label-defined");
        }
    }
}
