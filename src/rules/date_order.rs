use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Register, Status};
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "date-order",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("date_order.md"),
    scope: Scope::Workspace,
    check,
};

/// Two days of one thing stand in the wrong order.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // One that has ended too: it may be the wrong order that makes it so.
    let whole = model.registers.iter().filter(|one| one.status != Status::Base);
    let mut pairs: Vec<Pair> = whole.flat_map(of_register).collect();
    pairs.extend(model.systems.iter().map(|one| Pair(one.since, one.until)));
    pairs.extend(model.grants.iter().map(|one| Pair(one.since, one.until)));
    pairs.extend(model.organs.iter().map(|one| Pair(one.since, one.until)));
    for agreement in model.agreements.iter() {
        pairs.push(Pair(agreement.since, agreement.until));
        pairs.push(Pair(agreement.signed, agreement.until));
    }
    for Pair(first, last) in pairs {
        let (Some(first), Some(last)) = (first, last) else { continue };
        if first.value > last.value {
            let arguments = vec![("first", first.value.into()), ("last", last.value.into())];
            findings.report(last.span, arguments);
            findings.related(first.span, "label-conflicts");
        }
    }
}

/// A day, and one that does not come before it.
struct Pair(Option<Spanned<Date>>, Option<Spanned<Date>>);

fn of_register(register: &Register) -> Vec<Pair> {
    let mut pairs = vec![Pair(register.since, register.until)];
    let notice = register.notice.as_ref();
    pairs.extend(notice.map(|notice| Pair(Some(notice.date), notice.review_by)));
    pairs.extend(register.controllers.iter().map(|one| Pair(one.since, one.until)));
    pairs
}
