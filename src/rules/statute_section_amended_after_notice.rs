use super::phrases;
use super::statutes::act_has_ended;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::{Extent, SectionEvent, SectionState};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Cited;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "statute-section-amended-after-notice",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_section_amended_after_notice.md"),
    scope: Scope::File,
    check,
};

/// The cited place has been amended, or a part of it repealed, since the day of the notice.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let Some(then) = model.notice_date_of(cited.span.file) else { continue };
        let Some((event, on)) = change_since(model, cited, then) else { continue };
        let arguments = vec![
            ("provision", cited.provision.into()),
            ("number", cited.provision.act().to_string().into()),
            ("date", on.into()),
            ("by", phrases::instrument(event.by).into()),
            ("notice", then.into()),
        ];
        let variant = match event.extent {
            Extent::All => "",
            Extent::Some => "some",
        };
        findings.report_as(variant, cited.span, arguments);
        findings.by_row(event.confidence);
    }
    findings.gather();
}

/// The last change of the cited place by the day of the check, if it came after `then` and not
/// with the act itself.
fn change_since<'m>(
    model: &Model<'m>,
    cited: &Cited,
    then: Date,
) -> Option<(&'m SectionEvent, Date)> {
    // What is gone altogether, with or without its act, other rules tell.
    let event = match model.catalogs.section_state(cited.provision, model.as_of) {
        SectionState::Amended(event) | SectionState::PartlyGone(event) => event,
        SectionState::Gone(_) | SectionState::NothingKnown | SectionState::NotYet(_) => {
            return None;
        }
    };
    let on = event.effective_on.filter(|on| then < *on)?;
    let first_day = model.catalogs.statute(cited.provision.act())?.in_force_from;
    let came_with_act = first_day.is_some_and(|first| on <= first);
    let ended = act_has_ended(model, cited.provision, model.as_of);
    (!came_with_act && !ended).then_some((event, on))
}
