use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Agreement, Ref};
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "processing-before-agreement",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("processing_before_agreement.md"),
    scope: Scope::Workspace,
    check,
};

/// Processing, or access, began before its agreement or the first version of an annex was approved.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let processors = model.processors.iter().map(|one| (one.agreement.as_ref(), one.since));
    let grants = model.grants.iter().map(|one| (one.agreement.as_ref(), one.since));
    for (named, began) in processors.chain(grants) {
        let agreement = named.and_then(|named: &Ref<Agreement>| model.agreements.get(named));
        let Some((agreement, began)) = agreement.zip(began) else { continue };
        let late = approvals(model, agreement).into_iter().filter(|day| began.value < day.value);
        if let Some(approved) = late.max_by_key(|day| day.value) {
            let arguments = vec![
                ("agreement", agreement.id.as_str().into()),
                ("since", began.value.into()),
                ("date", approved.value.into()),
            ];
            findings.report(began.span, arguments);
            findings.related(approved.span, "label-conflicts");
        }
    }
}

/// When the agreement was signed, or else decided on, and when the first versions of its annexes
/// were approved; later versions come in the course of things.
fn approvals(model: &Model<'_>, agreement: &Agreement) -> Vec<Spanned<Date>> {
    let decision = agreement.decision.as_ref().and_then(|named| model.decisions.get(named));
    let decided = decision.and_then(|one| one.versions.last()?.date);
    let annexes = agreement.annexes.iter().filter(|annex| {
        let version = annex.version.as_ref().map(|version| version.value.as_str());
        version.is_none_or(|version| FIRST.contains(&version))
    });
    let approved = annexes.filter_map(|annex| annex.approved);
    agreement.signed.or(decided).into_iter().chain(approved).collect()
}

/// What a first version is called.
const FIRST: [&str; 3] = ["1", "1.0", "1.00"];
