use super::titles::unnumbered;
use crate::diagnostic::{Argument, Severity};
use crate::law::Act;
use crate::law::catalogs::StatuteState;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "statute-title-ambiguous",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("statute_title_ambiguous.md"),
    scope: Scope::File,
    check,
};

/// A text names a statute by a title that several acts bear or have borne. Which of them were in
/// force is told for the day of the notice, and for that of the check where it differs.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for found in unnumbered(model).into_iter().filter(|found| found.acts.len() > 1) {
        let then = model.notice_date_of(found.span.file).unwrap_or(model.as_of);
        let (was, is) =
            (standing(model, &found.acts, then), standing(model, &found.acts, model.as_of));
        let variant = if was == is { "" } else { "changed" };
        let arguments = vec![
            ("title", found.title.into()),
            ("list", numbers(found.acts)),
            ("notice", then.into()),
            ("then", numbers(was)),
            ("date", model.as_of.into()),
            ("now", numbers(is)),
        ];
        findings.report_as(variant, found.span, arguments);
    }
    findings.gather();
}

/// The acts that were in force on the day `on`.
fn standing(model: &Model<'_>, acts: &[Act], on: Date) -> Vec<Act> {
    let in_force = |act: &Act| match model.catalogs.statute_state(*act, on) {
        StatuteState::InForce | StatuteState::Undated => true,
        StatuteState::Unknown
        | StatuteState::NotYet(_)
        | StatuteState::ReplacedUndated { .. }
        | StatuteState::Repealed { .. }
        | StatuteState::Expired { .. } => false,
    };
    acts.iter().copied().filter(in_force).collect()
}

fn numbers(acts: Vec<Act>) -> Argument {
    let numbers: Vec<String> = acts.iter().map(Act::to_string).collect();
    if numbers.is_empty() { "–".into() } else { numbers.join(", ").into() }
}
