use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Status;

pub(crate) static RULE: Rule = Rule {
    id: "register-past-end",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("register_past_end.md"),
    scope: Scope::Workspace,
    check,
};

/// A register is said to be kept although its last day has passed: it has no documents any more.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let kept = |status| matches!(status, Status::InForce | Status::Draft);
    for register in model.registers.iter().filter(|one| kept(one.status)) {
        if let Some(until) = register.until.filter(|_| model.is_past(register.until)) {
            let arguments = vec![
                ("register", Argument::from(register.id.as_str())),
                ("date", until.value.into()),
            ];
            findings.report(until.span, arguments);
        }
    }
}
