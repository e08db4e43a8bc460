use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organ;
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "organ-ended",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(13).paragraph(1).point("a")],
    page: include_str!("organ_ended.md"),
    scope: Scope::File,
    check,
};

/// A controller acts through an organ whose time was over when the notice was dated, or is since; or
/// had not begun then, or has not yet.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let notice = register.notice.as_ref().map(|notice| notice.date.value);
        for controller in model.controllers_of(register) {
            let Some(named) = &controller.organ else { continue };
            let Some(organ) = model.organs.get(named) else { continue };
            let Some((variant, day)) = outside(organ, notice, model.as_of) else { continue };
            let mut arguments =
                vec![("organ", Argument::from(named.as_str())), ("date", day.value.into())];
            arguments.extend(notice.map(|notice| ("notice", notice.into())));
            findings.report_as(variant, named.span(), arguments);
            findings.related(day.span, "label-stated");
        }
    }
}

/// The day that the organ's time ended before, or begins after, the day of the notice or of the
/// check, with the wording for it.
fn outside(
    organ: &Organ,
    notice: Option<Date>,
    today: Date,
) -> Option<(&'static str, Spanned<Date>)> {
    if let Some(until) = organ.until.filter(|until| until.value < today) {
        let then = notice.is_some_and(|notice| until.value < notice);
        return Some((if then { "then" } else { "" }, until));
    }
    let since = organ.since?;
    if since.value > today {
        return Some(("ahead", since));
    }
    notice.is_some_and(|notice| notice < since.value).then_some(("ahead-then", since))
}
