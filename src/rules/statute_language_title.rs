use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-language-title",
    severity: Severity::Warning,
    provisions: &[Provision::statute("423/2003")],
    page: include_str!("statute_language_title.md"),
    scope: Scope::Workspace,
    check,
};

/// The catalog has no title of the act in a language of the documents. The catalog lacks it once,
/// however often the act is cited.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for cited in model.cited() {
        let act = cited.provision.act();
        let Some(statute) = model.catalogs.statute(act) else { continue };
        for language in model.languages() {
            if statute.titles.get(language).is_none() && told.insert((act, language)) {
                let number = act.to_string().into();
                let arguments = vec![("number", number), ("language", language.tag().into())];
                findings.report(cited.span, arguments);
            }
        }
    }
    findings.gather();
}
