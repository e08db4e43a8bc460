use super::transfers::declared;
use crate::diagnostic::Severity;
use crate::law::{Act, Provision, Treaty};
use crate::lint::{Failing, Findings, Rule, Scope, first_failing};
use crate::model::Model;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-old-scc",
    severity: Severity::Error,
    provisions: &[Provision::whole(CLAUSES).article("4")],
    page: include_str!("transfer_old_scc.md"),
    scope: Scope::File,
    check,
};

/// A transfer relies on standard contractual clauses that ended with the year 2022.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let Some(last) = Date::new(2022, 12, 27) else { return };
    for one in declared(model) {
        let Some(decision) = one.transfer.decision.filter(|named| OLD.contains(&named.value))
        else {
            continue;
        };
        let have_ended = |day| (day > last).then_some(());
        let file = one.register.id.span().file;
        if let Some(failing) = first_failing(model, file, have_ended) {
            let mut arguments =
                vec![("decision", Provision::whole(decision.value).into()), ("date", last.into())];
            if let Failing::Then { notice, .. } = failing {
                arguments.push(("notice", notice.into()));
            }
            findings.report_as(failing.variant(), decision.span, arguments);
        }
    }
}

/// The decision whose clauses took the place of the old ones.
const CLAUSES: Act = Act::Union { year: 2021, number: 914 };

/// The decisions on the old clauses: between controllers (two sets), and to processors.
const OLD: [Act; 3] = [
    Act::UnionSuffixed { year: 2001, number: 497, treaty: Treaty::Ec },
    Act::UnionSuffixed { year: 2004, number: 915, treaty: Treaty::Ec },
    Act::UnionSuffixed { year: 2010, number: 87, treaty: Treaty::Eu },
];
