use super::statutes::{act_has_ended, replacement};
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::law::catalogs::{Confidence, SectionState, StatuteState};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "statute-not-yet-in-force",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_not_yet_in_force.md"),
    scope: Scope::Workspace,
    check,
};

/// A cited act or place enters into force later than the day of the check and of the notice, or
/// came into force after the notice was dated.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // A list is read together with notices of any day, the last one included.
    let last = model.maintained().filter_map(|one| Some(one.notice.as_ref()?.date.value)).max();
    for cited in model.cited() {
        let place = cited.provision;
        let own = model.notice_date_of(cited.span.file);
        let late = own.or(last).map_or(model.as_of, |day| day.max(model.as_of));
        let told = |from: Date| -> Vec<(&'static str, Argument)> {
            vec![("provision", place.into()), ("date", from.into())]
        };
        if let Some(from) = coming(model, place, late) {
            let before = predecessors(model, place, model.as_of);
            let variant = if before.is_empty() { "without-replacement" } else { "" };
            let mut arguments = told(from);
            arguments.push(("replacement", replacement(&before)));
            findings.report_as(variant, cited.span, arguments);
            findings.by_row(confidence(model, place, late));
        } else if let Some((from, notice)) =
            own.and_then(|day| Some((coming(model, place, day)?, day)))
            && !is_gone(model, place)
        {
            let mut arguments = told(from);
            arguments.push(("notice", notice.into()));
            findings.report_as("then", cited.span, arguments);
            findings.by_row(confidence(model, place, notice));
        }
    }
    findings.gather();
}

/// Whether the act or the place is gone by the day of the check: other rules speak of that.
fn is_gone(model: &Model<'_>, place: Provision) -> bool {
    let gone = matches!(model.catalogs.section_state(place, model.as_of), SectionState::Gone(_));
    gone || act_has_ended(model, place, model.as_of)
}

/// The first day of the act or of the place, if it is later than `on`.
fn coming(model: &Model<'_>, place: Provision, on: Date) -> Option<Date> {
    match model.catalogs.statute_state(place.act(), on) {
        StatuteState::NotYet(from) => Some(from),
        StatuteState::InForce | StatuteState::Undated => {
            match model.catalogs.section_state(place, on) {
                SectionState::NotYet(event) => event.effective_on,
                SectionState::NothingKnown
                | SectionState::Amended(_)
                | SectionState::PartlyGone(_)
                | SectionState::Gone(_) => None,
            }
        }
        StatuteState::Unknown
        | StatuteState::ReplacedUndated { .. }
        | StatuteState::Repealed { .. }
        | StatuteState::Expired { .. } => None,
    }
}

/// How sure the catalog is of the day on which the act, or the place, enters into force.
fn confidence(model: &Model<'_>, place: Provision, on: Date) -> Confidence {
    let of_act = model.catalogs.statute(place.act()).map(|one| one.confidence);
    match model.catalogs.section_state(place, on) {
        SectionState::NotYet(event) => event.confidence,
        SectionState::NothingKnown
        | SectionState::Amended(_)
        | SectionState::PartlyGone(_)
        | SectionState::Gone(_) => of_act.unwrap_or(Confidence::High),
    }
}

/// The acts that the act of `place` is to replace, as far as they are in force on the day `on`.
fn predecessors(model: &Model<'_>, place: Provision, on: Date) -> Vec<Provision> {
    let replaced = model.catalogs.statutes().iter().filter(|one| {
        let stands = model.catalogs.statute_state(one.number, on) == StatuteState::InForce;
        stands && one.replaced_by.contains(&place.act())
    });
    replaced.map(|one| Provision::whole(one.number)).collect()
}
