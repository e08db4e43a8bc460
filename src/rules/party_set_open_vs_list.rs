use super::agreements::{gets_access, place, standing};
use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "party-set-open-vs-list",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("party_set_open_vs_list.md"),
    check,
};

/// An agreement names its parties both as an open class and one by one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in standing(model).filter(|one| one.open_class.is_some()) {
        let listed = agreement.parties.iter().filter(|party| gets_access(party.role));
        let names: Vec<String> =
            listed.map(|party| super::parties::name(model, party.organisation.as_str())).collect();
        if !names.is_empty() {
            let id = agreement.id.as_str().into();
            let arguments = vec![("agreement", id), ("parties", Argument::List(names))];
            findings.report(place(model, agreement, "/open-class"), arguments);
        }
    }
}
