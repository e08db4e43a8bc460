use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Hint, hints_at};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "grant-necessity-weak",
    severity: Severity::Info,
    provisions: &[Provision::statute("380/2023").section("124").subsection(2)],
    page: include_str!("grant_necessity_weak.md"),
    scope: Scope::Workspace,
    check,
};

/// Why an access right is needed is not told, or only that it is useful.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter() {
        let id = ("grant", grant.id.as_str().into());
        let Some(necessity) = &grant.necessity else {
            findings.report_as("missing", grant.id.span(), vec![id]);
            continue;
        };
        let weak = necessity.iter().find_map(|(_, text)| Some((text, useful(&text.value)?)));
        if let Some((text, word)) = weak {
            findings.report(text.span, vec![id, ("word", word.into())]);
        }
    }
}

/// The word that speaks of use, in a text without one that speaks of need.
fn useful(text: &str) -> Option<&str> {
    let words = || text.split(|c: char| !c.is_alphanumeric() && c != '-');
    let needs = words().any(|word| hints_at(Hint::Necessary, word));
    words().find(|word| !needs && hints_at(Hint::Useful, word))
}
