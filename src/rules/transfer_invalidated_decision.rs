use super::transfers::declared;
use crate::diagnostic::Severity;
use crate::law::catalogs::{Adequacy, AdequacyStatus};
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-invalidated-decision",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_invalidated_decision.md"),
    scope: Scope::File,
    check,
};

/// A decision is relied on or cited that the Court of Justice has declared invalid.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let relied = declared(model).filter_map(|one| one.transfer.decision);
    let relied = relied.map(|decision| (decision.value, decision.span));
    let cited = model.cited().map(|cited| (cited.provision.act(), cited.span));
    for (act, span) in relied.chain(cited.filter(|(act, _)| act.has_articles())) {
        if let Some(row) = invalidated(model, act) {
            report(model, row, span, findings);
        }
    }
}

fn invalidated<'a>(model: &Model<'a>, act: Act) -> Option<&'a Adequacy> {
    let mut rows = model.catalogs.adequacy_by_number(act);
    rows.find(|row| row.status == AdequacyStatus::Invalidated)
}

/// A notice that is younger than the judgment was wrong from the beginning.
fn report(model: &Model<'_>, row: &Adequacy, span: Span, findings: &mut Findings<'_>) {
    let Some(day) = row.valid_until.filter(|day| *day <= model.as_of) else { return };
    let mut arguments =
        vec![("decision", Provision::whole(row.decision).into()), ("date", day.into())];
    let notice = model.notice_date_of(span.file).filter(|notice| *notice >= day);
    arguments.extend(notice.map(|notice| ("notice", notice.into())));
    findings.report_as(if notice.is_some() { "then" } else { "" }, span, arguments);
}
