use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Act;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::Register;
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "statute-unused",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("statute_unused.md"),
    scope: Scope::File,
    check,
};

/// A register cites a statute for nothing in particular, and no task, basis, secrecy, source,
/// disclosure or retention of it rests on the statute.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let loose = register.unattached.iter().flat_map(|loose| &loose.provisions);
        let mut told = BTreeSet::new();
        for provision in loose {
            let act = provision.value.act();
            if told.insert(act) && !rests_on(model, register, act) {
                let arguments = vec![
                    ("register", register.id.as_str().into()),
                    ("provision", provision.value.into()),
                ];
                findings.report(provision.span, arguments);
            }
        }
    }
}

/// Whether anything of the register cites the act, other than the list of what it cites for nothing
/// and what a published text calls its statutes.
fn rests_on(model: &Model<'_>, register: &Register, act: Act) -> bool {
    let loose = register.unattached.iter().flat_map(|loose| &loose.provisions);
    let stated = register.stated.iter().flat_map(|claim| &claim.provisions);
    let aside: BTreeSet<Span> = loose.chain(stated).map(|one| one.span).collect();
    let mut own = model.cited_in(register).filter(|cited| !aside.contains(&cited.span));
    let mut held = model::used_categories(model, register)
        .into_iter()
        .flat_map(|category| category.secrecy.iter().chain(&category.provisions));
    own.any(|cited| cited.provision.act() == act) || held.any(|one| one.value.act() == act)
}
