use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, NOTICE_MONTHS, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "notice-review-overdue",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(24).paragraph(1), Provision::gdpr(5).paragraph(2)],
    page: include_str!("notice_review_overdue.md"),
    scope: Scope::File,
    check,
};

/// The day of review is over, or the notice has none and is two years old.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let Some(notice) = &register.notice else { continue };
        let id = register.id.as_str();
        match notice.review_by {
            Some(day) if day.value < model.as_of => {
                let arguments = vec![("register", id.into()), ("date", day.value.into())];
                findings.report(day.span, arguments);
            }
            None if notice.date.value.months_later(NOTICE_MONTHS) < model.as_of => {
                let arguments = vec![("register", id.into()), ("date", notice.date.value.into())];
                findings.report_as("old", notice.date.span, arguments);
            }
            Some(_) | None => {}
        }
    }
}
