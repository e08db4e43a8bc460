use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Register, Status};
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "date-in-future",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("date_in_future.md"),
    scope: Scope::Workspace,
    check,
};

/// What is told as done, or as being in force, has a day that is still to come.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let ahead = days(register).into_iter().filter(|(_, day)| day.value > model.as_of);
        let ahead: Vec<_> = ahead.collect();
        // A notice that is dated ahead has been approved ahead too: that is told once.
        let notice = ahead.iter().find(|(variant, _)| *variant == "notice");
        for (variant, day) in notice.map_or(ahead.as_slice(), std::slice::from_ref) {
            let arguments = vec![("date", day.value.into()), ("today", model.as_of.into())];
            findings.report_as(variant, day.span, arguments);
        }
    }
    let signed = model.agreements.iter().filter_map(|agreement| agreement.signed);
    for day in signed.filter(|day| day.value > model.as_of) {
        let arguments = vec![("date", day.value.into()), ("today", model.as_of.into())];
        findings.report(day.span, arguments);
    }
}

/// The days of a register that have been, each with the wording for one that has not.
fn days(register: &Register) -> Vec<(&'static str, Spanned<Date>)> {
    let mut days = Vec::new();
    // A draft may bear the day on which it is to be published, and begin when it is.
    let in_force = register.status == Status::InForce;
    if in_force {
        days.extend(register.since.map(|day| ("since", day)));
    }
    if let Some(notice) = &register.notice {
        days.extend(in_force.then_some(("notice", notice.date)));
        days.extend(notice.approvals.iter().map(|one| ("", one.on)));
        days.extend(notice.changes.iter().filter(|_| in_force).map(|one| ("", one.date)));
        days.extend(notice.kept.iter().map(|one| ("", one.date)));
    }
    days.extend(register.statements.iter().map(|one| ("", one.on)));
    days
}
