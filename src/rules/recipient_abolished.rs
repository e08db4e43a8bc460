use std::collections::BTreeSet;

use super::names::spellings;
use super::{phrases, renames};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::AuthorityRename;
use crate::lint::{Findings, Rule, Scope, failing_on, first_failing};
use crate::model::{self, Model};
use crate::register::{
    ClaimKind, Controller, Localized, Organisation, OrganisationKind, Ref, Register,
};
use crate::text::{Date, Language, Span, Spanned};

/// The code of the city that kept its social and health services (612/2021).
const HELSINKI: &str = "091";

pub(crate) static RULE: Rule = Rule {
    id: "recipient-abolished",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("d")],
    page: include_str!("recipient_abolished.md"),
    scope: Scope::File,
    check,
};

/// A recipient had ended when the notice was dated, or has since; each place that names it is told
/// once.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        for recipient in model::recipients(model, register) {
            for reference in recipient.organisations {
                let Some((organisation, ended)) = ended(model, reference) else {
                    let change = renamed(model, reference);
                    if let Some(change) = change.filter(|_| told.insert(reference.span())) {
                        let notice = model.notice_date_of(register.id.span().file);
                        tell(model, change, notice, reference.span(), findings);
                    }
                    continue;
                };
                let over = |day| (ended < day).then_some(());
                let Some(failing) = first_failing(model, register.id.span().file, over) else {
                    continue;
                };
                if told.insert(reference.span()) {
                    report(organisation, (ended, failing.notice()), reference, findings);
                }
            }
        }
        texts(model, register, findings);
    }
}

/// Recipients in words: categories of recipients, and what a published text says of them.
fn texts(model: &Model<'_>, register: &Register, findings: &mut Findings<'_>) {
    let notice = model.notice_date_of(register.id.span().file);
    let categories =
        model::given(register).filter_map(|one| Some((one.category.as_ref()?, notice)));
    let claims = register.stated.iter().filter(|one| one.about == ClaimKind::Recipient);
    let claims = claims.filter_map(|one| {
        let own = one.on.as_ref().map(|on| on.value);
        Some((one.text.as_ref()?, own.or(notice)))
    });
    for (text, day) in categories.chain(claims) {
        let Some(text) = in_finnish(text) else { continue };
        for renamed in renames::named(model.catalogs, &text.value) {
            if !renamed.own || was_own(model, register, renamed.change, day) {
                tell(model, renamed.change, day, text.span, findings);
            }
        }
    }
}

fn in_finnish(text: &Localized) -> Option<&Spanned<String>> {
    text.iter().find(|(language, _)| *language == Language::Fi).map(|(_, text)| text)
}

/// Whether the writer's own body is meant: the text is older than the change, and the writer is not
/// the city that kept the duty.
fn was_own(
    model: &Model<'_>,
    register: &Register,
    change: &AuthorityRename,
    day: Option<Date>,
) -> bool {
    let had_it = |one: &Controller| {
        let organisation = model.organisations.get(&one.organisation);
        organisation.is_some_and(|body| {
            let kept = body.municipality.as_ref().is_some_and(|code| code.value == HELSINKI);
            body.kind == OrganisationKind::Municipality && !kept
        })
    };
    day.is_some_and(|day| day < change.effective_on) && register.controllers.iter().any(had_it)
}

/// Tells of a name that was no longer in use on the day of the text, or is no longer.
fn tell(
    model: &Model<'_>,
    change: &AuthorityRename,
    day: Option<Date>,
    span: Span,
    findings: &mut Findings<'_>,
) {
    let over = |day| (change.effective_on <= day).then_some(());
    let Some(failing) = failing_on(model, day, over) else { return };
    let new = change.new_name.fi.as_deref();
    let successor =
        new.map_or_else(|| phrases::plain("–"), |new| phrases::name(new, &change.new_name));
    let mut arguments = vec![
        ("name", change.old_name.as_str().into()),
        ("date", change.effective_on.into()),
        ("successor", successor.into()),
    ];
    arguments.extend(failing.notice().map(|notice| ("notice", notice.into())));
    let variant = if failing.notice().is_some() { "text-then" } else { "text" };
    findings.report_as(variant, span, arguments);
    findings.by_row(change.confidence);
}

/// The organisation, and its last day, if that is over.
fn ended<'a>(model: &Model<'a>, reference: &Ref<Organisation>) -> Option<(&'a Organisation, Date)> {
    let organisation = model.organisations.get(reference)?;
    let ended = organisation.ended.filter(|ended| model.is_past(Some(*ended)))?;
    Some((organisation, ended.value))
}

/// What has become of the recipient by the catalog, where its file does not tell that it ended.
fn renamed<'a>(model: &Model<'a>, reference: &Ref<Organisation>) -> Option<&'a AuthorityRename> {
    let organisation = model.organisations.get(reference)?;
    let unknown = organisation.ended.is_none() && organisation.replaced_by.is_none();
    let names = unknown.then(|| spellings(&organisation.name))?;
    let changes = names.into_iter().filter_map(|name| model.catalogs.renamed(name));
    changes.into_iter().find(|change| change.effective_on <= model.as_of)
}

/// Tells of a recipient that had ended when the notice was dated, or has since.
fn report(
    organisation: &Organisation,
    (ended, notice): (Date, Option<Date>),
    reference: &Ref<Organisation>,
    findings: &mut Findings<'_>,
) {
    let mut arguments =
        vec![("organisation", organisation.id.as_str().into()), ("date", ended.into())];
    let successor = organisation.replaced_by.as_ref();
    arguments.extend(successor.map(|next| ("successor", next.as_str().into())));
    arguments.extend(notice.map(|notice| ("notice", notice.into())));
    let variant = match (successor, notice) {
        (None, None) => "",
        (Some(_), None) => "successor",
        (None, Some(_)) => "then",
        (Some(_), Some(_)) => "successor-then",
    };
    findings.report_as(variant, reference.span(), arguments);
    if let Some(ended) = &organisation.ended {
        findings.related(ended.span, "label-stated");
    }
}
