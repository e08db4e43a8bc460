use super::assessments::assessment;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::first_failing;
use crate::lint::{Findings, IMPACT_MONTHS, Rule, Scope};
use crate::model::{self, Model};
use crate::register::Register;
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "dpia-stale",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(35).paragraph(11)],
    page: include_str!("dpia_stale.md"),
    scope: Scope::File,
    check,
};

/// The impact assessment is three years old, or the processing has changed after it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let Some(made) = assessment(register).and_then(|one| one.on) else { continue };
        let due = made.value.months_later(IMPACT_MONTHS);
        let file = register.id.span().file;
        let id = || ("register", register.id.as_str().into());
        if let Some(failing) = first_failing(model, file, |day| (due < day).then_some(due)) {
            let arguments = vec![id(), ("date", made.value.into()), ("due", due.into())];
            findings.report_as(failing.variant(), made.span, arguments);
        } else if let Some((what, since)) = changed(model, register, made.value) {
            let arguments = vec![
                id(),
                ("date", made.value.into()),
                ("what", what.into()),
                ("since", since.value.into()),
            ];
            findings.report_as("changed", made.span, arguments);
            findings.related(since.span, "label-stated");
        }
    }
}

/// An assessment precedes what it is about: a change within so many months after it is taken to be
/// the one that it was made for.
const AHEAD: u32 = 6;

/// A purpose or a system that was taken up so long after the assessment that it was hardly meant
/// by it, and after the register.
fn changed<'a>(
    model: &Model<'a>,
    register: &'a Register,
    made: Date,
) -> Option<(&'a str, Spanned<Date>)> {
    let purposes = register.purposes.iter().map(|one| (one.id.as_str(), one.since));
    let systems = model::used_systems(model, register).into_iter();
    let systems = systems.map(|one| (one.id.as_str(), one.since));
    let meant = made.months_later(AHEAD);
    let is_later = |day: Date| {
        let began_before = register.since.as_ref().is_none_or(|since| since.value < day);
        meant < day && began_before && day <= model.as_of
    };
    let dated = purposes.chain(systems).filter_map(|(id, since)| Some((id, since?)));
    dated.filter(|(_, since)| is_later(since.value)).min_by_key(|(_, since)| since.value)
}
