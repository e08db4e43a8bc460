use super::agreements::{of_processing, place};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Annex, AnnexKind};

pub(crate) static RULE: Rule = Rule {
    id: "agreement-annex-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("agreement_annex_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// A processing agreement has no annex that describes the processing.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // An annex of which it is not told what it is about may be the description.
    let may_describe = |annex: &Annex| annex.kind.is_none_or(|kind| kind == AnnexKind::Description);
    for agreement in of_processing(model) {
        if !agreement.annexes.iter().any(may_describe) {
            let id = agreement.id.as_str().into();
            findings.report(place(model, agreement, "/annexes"), vec![("agreement", id)]);
        }
    }
}
