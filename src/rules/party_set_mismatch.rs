use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Decision;
use crate::rules::parties::{Parties, agreed, decided, granted, name};

pub(crate) static RULE: Rule = Rule {
    id: "party-set-mismatch",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("party_set_mismatch.md"),
    check,
};

/// Agreement, access rights and decision name different parties: what only one of two names is
/// told, both ways.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for decision in model.decisions.iter() {
        let (decided, agreed, granted) =
            (decided(decision), agreed(model, decision), granted(model, decision));
        compare(model, findings, decision, "", (&agreed, &decided));
        compare(model, findings, decision, "granted", (&granted, &decided));
        compare(model, findings, decision, "ungranted", (&agreed, &granted));
    }
}

/// Reports the symmetric difference of two sets, neither of which is empty.
fn compare(
    model: &Model<'_>,
    findings: &mut Findings<'_>,
    decision: &Decision,
    variant: &'static str,
    (one, other): (&Parties<'_>, &Parties<'_>),
) {
    if one.is_empty() || other.is_empty() || one == other {
        return;
    }
    let only = |these: &Parties<'_>, those: &Parties<'_>| {
        let names: Vec<String> = these.difference(those).map(|id| name(model, id)).collect();
        Argument::List(if names.is_empty() { vec!["–".to_owned()] } else { names })
    };
    let arguments = vec![
        ("decision", decision.id.as_str().into()),
        ("first", only(one, other)),
        ("second", only(other, one)),
    ];
    findings.report_as(variant, decision.id.span(), arguments);
}
