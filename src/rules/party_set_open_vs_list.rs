use super::agreements::{gets_access, place, standing};
use super::parties::name;
use crate::diagnostic::{Argument, Phrase, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "party-set-open-vs-list",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("party_set_open_vs_list.md"),
    scope: Scope::Workspace,
    check,
};

/// An agreement or a decision names its parties both as an open class and one by one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    agreements(model, findings);
    for decision in model.decisions.iter() {
        let last = decision.versions.last();
        let Some((last, class)) = last.and_then(|one| Some((one, one.open_class.as_ref()?))) else {
            continue;
        };
        let parties = last.parties.iter();
        let names: Vec<Phrase> = parties.map(|one| name(model, one.as_str())).collect();
        if let Some((_, said)) = class.iter().next().filter(|_| !names.is_empty()) {
            let id = decision.id.as_str().into();
            let arguments = vec![("decision", id), ("parties", Argument::Phrases(names))];
            findings.report_as("decision", said.span, arguments);
        }
    }
}

fn agreements(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in standing(model).filter(|one| one.open_class.is_some()) {
        let listed = agreement.parties.iter().filter(|party| gets_access(party.role));
        let names: Vec<Phrase> =
            listed.map(|party| name(model, party.organisation.as_str())).collect();
        if !names.is_empty() {
            let id = agreement.id.as_str().into();
            let arguments = vec![("agreement", id), ("parties", Argument::Phrases(names))];
            findings.report(place(model, agreement, "/open-class"), arguments);
        }
    }
}
