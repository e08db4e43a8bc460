use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Answer, Grant, Register};
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "notice-predates-change",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(13).paragraph(3)],
    page: include_str!("notice_predates_change.md"),
    scope: Scope::File,
    check,
};

/// A controller, system, agreement or access grant is newer than the notice.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let Some(notice) = register.notice.as_ref().map(|notice| notice.date) else { continue };
        let is_newer = |day: Date| notice.value < day && day <= model.as_of;
        for (id, since) in changes(model, register) {
            if is_newer(since.value) {
                let arguments = vec![
                    ("id", id.into()),
                    ("date", since.value.into()),
                    ("notice", notice.value.into()),
                ];
                findings.report(notice.span, arguments);
                findings.related(since.span, "label-stated");
            }
        }
    }
}

/// What a notice would tell of, and since when it is so. Of purposes `further-purpose-unannounced`
/// speaks.
fn changes<'a>(model: &Model<'a>, register: &'a Register) -> Vec<(&'a str, Spanned<Date>)> {
    let controllers = register.controllers.iter().map(|one| (one.organisation.as_str(), one.since));
    let systems = model::used_systems(model, register);
    let mut grants: Vec<&Grant> =
        systems.iter().flat_map(|system| model.grants_of(system.id.as_str())).copied().collect();
    grants.sort_by_key(|grant| grant.id.as_str());
    let systems = systems.iter().map(|system| (system.id.as_str(), system.since));
    let grants = grants.into_iter().map(|grant| (grant.id.as_str(), grant.since));
    let processors = register.processors.as_ref().and_then(Answer::some).map(Vec::as_slice);
    let agreements = model
        .processors
        .all(processors.unwrap_or_default())
        .filter_map(|processor| processor.agreement.as_ref())
        .filter_map(|agreement| model.agreements.get(agreement))
        .map(|agreement| (agreement.id.as_str(), agreement.since));
    let all = controllers.chain(systems).chain(grants).chain(agreements);
    all.filter_map(|(id, since)| Some((id, since?))).collect()
}
