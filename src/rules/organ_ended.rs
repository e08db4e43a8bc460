use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Organ;
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "organ-ended",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(13).paragraph(1).point("a")],
    page: include_str!("organ_ended.md"),
    check,
};

/// A controller acts through an organ whose time is over, or has not begun.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for controller in model.controllers_of(register) {
            let Some(named) = &controller.organ else { continue };
            let Some(organ) = model.organs.get(named) else { continue };
            let Some((variant, day)) = outside(organ, model.as_of) else { continue };
            let arguments =
                vec![("organ", Argument::from(named.as_str())), ("date", day.value.into())];
            findings.report_as(variant, named.span(), arguments);
            findings.related(day.span, "label-stated");
        }
    }
}

/// The day that the organ's time ended before, or begins after, the day of the check.
fn outside(organ: &Organ, today: Date) -> Option<(&'static str, Spanned<Date>)> {
    let ended = organ.until.filter(|until| until.value < today).map(|until| ("", until));
    ended.or(organ.since.filter(|since| since.value > today).map(|since| ("ahead", since)))
}
