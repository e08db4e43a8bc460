//! Where the terms on which a processor acts stand (Art. 28).

use super::facts::{places, within};
use super::{Case, Engaged, Evidence};
use crate::model::chain;
use crate::register::{Agreement, AnnexKind, ClauseKind, Ref};
use crate::text::Span;

/// How the processor was found to give sufficient guarantees.
pub(super) fn guarantees(case: &Case<'_>) -> Evidence {
    let assessed = case.engaged.iter().filter_map(|one| one.processor.assessed.as_ref());
    on(case, assessed.map(|one| one.on.span))
}

/// What the description of the processing tells.
pub(super) fn description(case: &Case<'_>) -> Evidence {
    annexes(case, |kind| kind == AnnexKind::Description, "")
}

/// Which categories of data it lists.
pub(super) fn data_types(case: &Case<'_>) -> Evidence {
    let listed = annexes(case, |kind| kind == AnnexKind::Description, "/categories");
    if listed.facts.is_empty() { description(case) } else { listed }
}

/// For how long the data are processed: the days of the agreement, its term, or the description.
pub(super) fn duration(case: &Case<'_>) -> Evidence {
    let days = agreements(case).flat_map(|one| [one.since, one.until]).flatten();
    let days: Vec<Span> = days.map(|day| day.span).collect();
    let Evidence { facts, .. } = description(case);
    with(with(clauses(case, &[ClauseKind::Term]), days), facts)
}

/// What the controller may and must do.
pub(super) fn controller_rights(case: &Case<'_>) -> Evidence {
    let annexes =
        annexes(case, |kind| matches!(kind, AnnexKind::Description | AnnexKind::Instructions), "");
    with(clauses(case, &[ClauseKind::Instructions, ClauseKind::Audit]), annexes.facts)
}

/// Instructions.
pub(super) fn instructions(case: &Case<'_>) -> Evidence {
    let annexes = annexes(case, |kind| kind == AnnexKind::Instructions, "");
    with(clauses(case, &[ClauseKind::Instructions]), annexes.facts)
}

/// Confidentiality.
pub(super) fn confidentiality(case: &Case<'_>) -> Evidence {
    clauses(case, &[ClauseKind::Confidentiality])
}

/// Security.
pub(super) fn security(case: &Case<'_>) -> Evidence {
    let annexes = annexes(case, |kind| kind == AnnexKind::Security, "");
    with(clauses(case, &[ClauseKind::Security]), annexes.facts)
}

/// Sub-processors: the terms, and who they are.
pub(super) fn sub_processors(case: &Case<'_>) -> Evidence {
    let annexes = annexes(case, |kind| kind == AnnexKind::SubProcessors, "");
    let subs = case.engaged.iter().flat_map(|one| chain(one.processor.sub_processors.as_ref()));
    let subs: Vec<Span> = subs.map(|sub| sub.organisation.span()).collect();
    with(clauses(case, &[ClauseKind::SubProcessors]), annexes.facts).through(subs)
}

/// Help with requests of data subjects.
pub(super) fn assistance(case: &Case<'_>) -> Evidence {
    clauses(case, &[ClauseKind::Assistance])
}

/// Help with the controller's own duties, and telling of breaches.
pub(super) fn duties(case: &Case<'_>) -> Evidence {
    clauses(case, &[ClauseKind::Assistance, ClauseKind::BreachNotice])
}

/// The end of the processing.
pub(super) fn end(case: &Case<'_>) -> Evidence {
    clauses(case, &[ClauseKind::Deletion])
}

/// Information and audits.
pub(super) fn audit(case: &Case<'_>) -> Evidence {
    clauses(case, &[ClauseKind::Audit])
}

/// That the agreement is in writing: signature, reference, decision.
pub(super) fn writing(case: &Case<'_>) -> Evidence {
    let signed = agreements(case).filter_map(|one| one.signed.map(|day| day.span));
    let reference = agreements(case).filter_map(|one| Some(one.reference.as_ref()?.span));
    let decision = agreements(case).filter_map(|one| one.decision.as_ref().map(Ref::span));
    on(case, signed.chain(reference).chain(decision))
}

/// Requirements of security when the service was procured.
pub(super) fn procurement(case: &Case<'_>) -> Evidence {
    let Evidence { facts, .. } = guarantees(case);
    with(security(case), facts)
}

fn with(mut evidence: Evidence, facts: impl IntoIterator<Item = Span>) -> Evidence {
    evidence.facts.extend(facts);
    evidence
}

fn agreements<'c, 'm>(case: &'c Case<'m>) -> impl Iterator<Item = &'m Agreement> + 'c {
    case.engaged.iter().flat_map(|one: &'c Engaged<'m>| one.agreements.iter().copied())
}

/// Facts about the processor; rules speak at its id, where it names its agreement, and in the
/// file of the agreement.
fn on(case: &Case<'_>, facts: impl Iterator<Item = Span>) -> Evidence {
    let ids = case.engaged.iter().map(|one| one.processor.id.span());
    let named = case.engaged.iter().filter_map(|one| one.processor.agreement.as_ref());
    let files = agreements(case).map(|agreement| agreement.id.span().file);
    Evidence::of(facts).through(ids).through(named.map(Ref::span)).in_files(files)
}

/// The clauses on those matters, as far as they are agreed on.
fn clauses(case: &Case<'_>, about: &[ClauseKind]) -> Evidence {
    let facts = agreements(case).flat_map(|agreement| {
        let heads = places(case, agreement.id.span().file, "/clauses/*");
        let clauses = agreement.clauses.iter().zip(heads);
        let agreed = clauses.filter(|(clause, _)| clause.agreed && about.contains(&clause.about));
        agreed.map(|(_, head)| head)
    });
    on(case, facts)
}

/// The annexes of those kinds, or the field of each; one of which it is not told what it is about
/// may be the description.
fn annexes(case: &Case<'_>, is_meant: fn(AnnexKind) -> bool, field: &str) -> Evidence {
    let facts = agreements(case).flat_map(|agreement| {
        let file = agreement.id.span().file;
        let heads = places(case, file, "/annexes/*");
        let annexes = agreement.annexes.iter().zip(heads).enumerate();
        let meant = annexes
            .filter(|(_, (annex, _))| is_meant(annex.kind.unwrap_or(AnnexKind::Description)));
        let place = |(at, (_, head)): (usize, (_, Span))| match field {
            "" => Some(head),
            field => within(case, file, &format!("/annexes/{at}{field}")),
        };
        meant.filter_map(place).collect::<Vec<_>>()
    });
    on(case, facts)
}
