use std::collections::BTreeSet;

use super::titles::{bare, claims, right_names};
use crate::diagnostic::Severity;
use crate::law::Act;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Claim;
use crate::text::Language;

pub(crate) static RULE: Rule = Rule {
    id: "statute-title-mismatch",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("statute_title_mismatch.md"),
    scope: Scope::File,
    check,
};

/// A published text calls an act by a name that the catalog does not know as right: on the day of
/// the notice already, or since the act got another title.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (register, claim) in claims(model) {
        let (Some(title), Some(act)) = (&claim.title, act_of(claim)) else { continue };
        let (called, file) = (bare(&title.value), register.id.span().file);
        let known = |on| right_names(model.catalogs, act, on);
        let then = model.notice_date_of(file).unwrap_or(model.as_of);
        if called.is_empty() || known(then).is_empty() {
            continue;
        }
        let variant = match (known(then).contains(&called), known(model.as_of).contains(&called)) {
            (false, _) => "",
            (true, false) => "since",
            (true, true) => continue,
        };
        let language = model.languages().first().copied().unwrap_or(Language::Fi);
        let right = model.catalogs.title(act, language, model.as_of).map(|(_, right)| right);
        let arguments = vec![
            ("title", title.value.as_str().into()),
            ("number", act.to_string().into()),
            ("known", right.unwrap_or_default().into()),
        ];
        findings.report_as(variant, title.span, arguments);
    }
    findings.gather();
}

/// The act that the claim means, if it means one.
fn act_of(claim: &Claim) -> Option<Act> {
    let acts: BTreeSet<Act> = claim.provisions.iter().map(|one| one.value.act()).collect();
    acts.first().copied().filter(|_| acts.len() == 1)
}
