use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::StatuteState;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-unknown",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_unknown.md"),
    scope: Scope::File,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let act = cited.provision.act();
        // Adequacy decisions have a catalog of their own.
        let is_decision = || model.catalogs.adequacy_by_number(act).next().is_some();
        let unknown = model.catalogs.statute_state(act, model.as_of) == StatuteState::Unknown;
        if unknown && !is_decision() {
            findings.report(cited.span, vec![("number", act.to_string().into())]);
        }
    }
    findings.gather();
}
