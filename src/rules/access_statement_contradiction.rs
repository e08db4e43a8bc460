use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Measure, Ref};
use std::collections::BTreeSet;

use super::parties::name;

pub(crate) static RULE: Rule = Rule {
    id: "access-statement-contradiction",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("a")],
    page: include_str!("access_statement_contradiction.md"),
    scope: Scope::File,
    check,
};

/// A measure says that only the controller's own staff have access, and others have been given it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let mut measures = register.measures.iter();
        let own_staff = |one: &&Ref<Measure>| {
            model.measures.get(one).is_some_and(|measure| measure.own_staff_only)
        };
        let Some(measure) = measures.find(own_staff) else { continue };
        let own: BTreeSet<&str> =
            model.controllers_of(register).map(|one| one.organisation.as_str()).collect();
        let grants = model::grants(model, register);
        let others: BTreeSet<&str> =
            grants.map(|grant| grant.grantee.as_str()).filter(|id| !own.contains(id)).collect();
        if !others.is_empty() {
            let names = others.into_iter().map(|id| name(model, id)).collect();
            let arguments = vec![
                ("measure", measure.as_str().into()),
                ("register", register.id.as_str().into()),
                ("organisations", Argument::Phrases(names)),
            ];
            findings.report(measure.span(), arguments);
        }
    }
}
