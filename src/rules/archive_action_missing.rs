use super::controllers::is_of_authority;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "archive-action-missing",
    severity: Severity::Info,
    provisions: &[
        Provision::statute("906/2019").section("5").subsection(2).point("3"),
        Provision::statute("906/2019").section("21").subsection(2),
    ],
    page: include_str!("archive_action_missing.md"),
    scope: Scope::File,
    check,
};

/// A retention rule of an authority says how long, and not what happens then.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        let ends = register.retention.iter().filter(|rule| rule.permanent.is_none());
        for rule in ends.filter(|rule| rule.then.is_none()) {
            let arguments =
                vec![("rule", rule.id.as_str().into()), ("register", register.id.as_str().into())];
            findings.report(rule.id.span(), arguments);
        }
    }
}
