use std::collections::BTreeSet;

use super::disclosures::grounds;
use super::phrases;
use super::statutes::{act_has_ended, replacement, standing};
use crate::diagnostic::{Argument, Arguments, Severity};
use crate::law::Provision;
use crate::law::catalogs::{SectionEvent, SectionState, Tag};
use crate::lint::{Findings, Rule, Scope, first_failing};
use crate::model::Model;
use crate::register::Cited;
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "statute-section-moved",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_section_moved.md"),
    scope: Scope::File,
    check,
};

/// A cited place is gone from an act that still stands: on the day of the notice already, or
/// since then. Of a range of sections some may be gone. Of an act that is a ground of secrecy the provisions on secrecy may be gone.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let then = model.notice_date_of(cited.span.file);
        let was_gone = then.and_then(|then| Some((gone(model, cited, then)?, then)));
        if let Some((gone, then)) = was_gone {
            let mut arguments = gone.arguments(cited);
            arguments.push(("notice", then.into()));
            let variant = gone.variant(["then", "then-without-replacement"]);
            findings.report_as(variant, cited.span, arguments);
            findings.by_row(gone.event.confidence);
        } else if let Some(gone) = gone(model, cited, model.as_of) {
            let variant = gone.variant(["", "without-replacement"]);
            findings.report_as(variant, cited.span, gone.arguments(cited));
            findings.by_row(gone.event.confidence);
        } else {
            within(model, cited, findings);
        }
    }
    let mut met = BTreeSet::new();
    for ground in model.maintained().flat_map(|register| grounds(model, register)) {
        // A category of data stands in several registers.
        if met.insert(ground.span) {
            secrecy(model, ground, findings);
        }
    }
    findings.gather();
}

/// Sections within a cited range that are gone, while the range as a whole is not.
fn within(model: &Model<'_>, cited: &Cited, findings: &mut Findings<'_>) {
    let on = |day: Date| {
        let told = act_has_ended(model, cited.provision, day);
        if told { Vec::new() } else { model.catalogs.gone_within(cited.provision, day) }
    };
    let now = on(model.as_of);
    if now.is_empty() {
        return;
    }
    let then = model.notice_date_of(cited.span.file).filter(|then| !on(*then).is_empty());
    let places: Vec<Provision> = now.iter().map(|(place, _)| *place).collect();
    let Some(event) = now.into_iter().map(|(_, event)| event).max_by_key(|one| one.effective_on)
    else {
        return;
    };
    let mut arguments =
        vec![("provision", cited.provision.into()), ("gone", Argument::Provisions(places))];
    arguments.extend(event.effective_on.map(|day| ("date", day.into())));
    arguments.push(("by", phrases::instrument(event.by).into()));
    arguments.extend(then.map(|then| ("notice", then.into())));
    let variant = if then.is_some() { "within-then" } else { "within" };
    findings.report_as(variant, cited.span, arguments);
    findings.by_row(event.confidence);
}

/// A ground of secrecy that is a whole act, all of whose provisions on secrecy are gone.
fn secrecy(model: &Model<'_>, ground: &Spanned<Provision>, findings: &mut Findings<'_>) {
    let act = ground.value;
    if act != Provision::whole(act.act()) {
        return;
    }
    let emptied = |day| emptied(model, act, day);
    if let Some(failing) = first_failing(model, ground.span.file, emptied) {
        let (place, gone) = failing.told();
        let mut arguments =
            vec![("act", act.act().to_string().into()), ("provision", (*place).into())];
        arguments.extend(gone.event.effective_on.map(|day| ("date", day.into())));
        arguments.push(("replacement", replacement(&gone.instead)));
        arguments.extend(failing.notice().map(|notice| ("notice", notice.into())));
        let variant = if failing.notice().is_some() { "secrecy-then" } else { "secrecy" };
        findings.report_as(variant, ground.span, arguments);
        findings.by_row(gone.event.confidence);
    }
}

/// The first provision of the act that the catalog knows as one on secrecy, if all such are gone and
/// something else is to be cited for them, while the act stands.
fn emptied<'m>(model: &Model<'m>, act: Provision, on: Date) -> Option<(Provision, Gone<'m>)> {
    let rows = model.catalogs.tags_within(act).filter(|row| row.tag == Tag::Secrecy);
    let places: Vec<Provision> = rows.map(|row| row.provision).collect();
    let first = *places.first()?;
    let mut events = Vec::new();
    for place in places {
        let SectionState::Gone(event) = model.catalogs.section_state(place, on) else {
            return None;
        };
        events.push(event);
    }
    let instead = standing(model, first, on);
    let told = act_has_ended(model, act, on) || act_has_ended(model, act, model.as_of);
    let event = events.into_iter().next().filter(|_| !told && !instead.is_empty())?;
    Some((first, Gone { event, instead }))
}

/// A place that is gone, with what may be cited instead.
struct Gone<'m> {
    event: &'m SectionEvent,
    instead: Vec<Provision>,
}

/// The event by which all of the cited place was gone on the day `on`, while its act stood.
fn gone<'m>(model: &Model<'m>, cited: &Cited, on: Date) -> Option<Gone<'m>> {
    let SectionState::Gone(event) = model.catalogs.section_state(cited.provision, on) else {
        return None;
    };
    // An act that has ended is told as a whole, once.
    let told = |day| act_has_ended(model, cited.provision, day);
    if told(on) || told(model.as_of) {
        return None;
    }
    Some(Gone { event, instead: standing(model, cited.provision, on) })
}

impl Gone<'_> {
    fn variant(&self, [with, without]: [&'static str; 2]) -> &'static str {
        if self.instead.is_empty() { without } else { with }
    }

    fn arguments(&self, cited: &Cited) -> Arguments {
        let mut arguments = vec![("provision", cited.provision.into())];
        arguments.extend(self.event.effective_on.map(|day| ("date", day.into())));
        arguments.push(("by", phrases::instrument(self.event.by).into()));
        arguments.push(("replacement", replacement(&self.instead)));
        arguments
    }
}
