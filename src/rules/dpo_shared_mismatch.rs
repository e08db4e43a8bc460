use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organisation;

pub(crate) static RULE: Rule = Rule {
    id: "dpo-shared-mismatch",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(37).paragraph(3)],
    page: include_str!("dpo_shared_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// A data protection officer is shared with an organisation that names none itself, or beside one
/// of one's own. Of a circle `cycle` speaks.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.organisations.iter() {
        let Some(shared) = &organisation.shared_dpo else { continue };
        let Some(holder) = model.organisations.get(shared) else { continue };
        let id = organisation.id.as_str();
        let arguments = vec![("organisation", id.into()), ("holder", shared.as_str().into())];
        if organisation.dpo.is_some() {
            findings.report_as("own", shared.span(), arguments);
        } else if holder.dpo.is_none() {
            match &holder.shared_dpo {
                None => findings.report(shared.span(), arguments),
                Some(_) if comes_back(model, organisation) => continue,
                Some(next) => {
                    let next = ("next", next.as_str().into());
                    findings.report_as("chain", shared.span(), [arguments, vec![next]].concat());
                }
            }
            findings.related(holder.id.span(), "label-defined");
        }
    }
}

/// Whether the chain that begins at `organisation` has no end.
fn comes_back(model: &Model<'_>, organisation: &Organisation) -> bool {
    let mut seen = vec![organisation.id.as_str()];
    let mut next = organisation.shared_dpo.as_ref();
    while let Some(holder) = next.and_then(|one| model.organisations.get(one)) {
        if seen.contains(&holder.id.as_str()) {
            return true;
        }
        seen.push(holder.id.as_str());
        next = holder.shared_dpo.as_ref();
    }
    false
}
