use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Decision, Ref};
use crate::rules::parties::{Parties, agreed, decided, grantees_by, name, with_access};
use crate::rules::phrases;
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "party-set-mismatch",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("party_set_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// Agreement, access rights and decision name different parties: what only one of two names is
/// told, both ways.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let under = grantees_by(model, |grant| grant.decision.as_ref().map(Ref::as_str));
    for decision in model.decisions.iter() {
        let (decided, agreed) = (decided(decision), agreed(model, decision));
        let mut granted = under.get(decision.id.as_str()).cloned().unwrap_or_default();
        granted.extend(model.grants.all(&decision.grants).map(|grant| grant.grantee.as_str()));
        if decision.grants.iter().any(|one| model.grants.get(one).is_none()) {
            granted.clear();
        }
        let subject =
            Subject { kind: "decision", id: decision.id.as_str(), span: decision.id.span() };
        compare(model, findings, &subject, "", (&agreed, &decided));
        compare(model, findings, &subject, "granted", (&granted, &decided));
        compare(model, findings, &subject, "ungranted", (&agreed, &granted));
        unlisted(model, findings, decision);
    }
    without_decision(model, findings);
}

/// Of a decision that lists the access rights it grants: those that name it and are not listed.
fn unlisted(model: &Model<'_>, findings: &mut Findings<'_>, decision: &Decision) {
    if decision.grants.is_empty() {
        return;
    }
    let listed: BTreeSet<&str> = decision.grants.iter().map(Ref::as_str).collect();
    let under = model.granted_by(decision.id.as_str()).iter();
    let missing = under.map(|grant| grant.id.as_str()).filter(|id| !listed.contains(id));
    let missing: Vec<String> = missing.map(str::to_owned).collect();
    if !missing.is_empty() {
        let arguments =
            vec![("decision", decision.id.as_str().into()), ("grants", Argument::List(missing))];
        findings.report_as("unlisted", decision.id.span(), arguments);
    }
}

/// Of agreements that no decision approves: access rights that name one, for somebody who is not
/// a party. Of parties without access `agreement-party-without-grant` speaks.
fn without_decision(model: &Model<'_>, findings: &mut Findings<'_>) {
    let approved = model.decisions.iter().flat_map(|decision| &decision.agreements);
    let approved: BTreeSet<&str> = approved.map(Ref::as_str).collect();
    let under = grantees_by(model, |grant| grant.agreement.as_ref().map(Ref::as_str));
    for (id, granted) in under.iter().filter(|(id, _)| !approved.contains(*id)) {
        let Some(agreement) = model.agreements.named(id) else { continue };
        let parties = with_access(agreement);
        if !granted.is_subset(&parties) {
            let subject = Subject { kind: "agreement", id, span: agreement.id.span() };
            compare(model, findings, &subject, "agreement", (&parties, granted));
        }
    }
}

/// What the sets of parties are about.
struct Subject<'a> {
    kind: &'static str,
    id: &'a str,
    span: Span,
}

/// Reports the symmetric difference of two sets, neither of which is empty.
fn compare(
    model: &Model<'_>,
    findings: &mut Findings<'_>,
    subject: &Subject<'_>,
    variant: &'static str,
    (one, other): (&Parties<'_>, &Parties<'_>),
) {
    if one.is_empty() || other.is_empty() || one == other {
        return;
    }
    let only = |these: &Parties<'_>, those: &Parties<'_>| {
        phrases::listed(these.difference(those).map(|id| name(model, id)).collect())
    };
    let arguments = vec![
        (subject.kind, subject.id.into()),
        ("first", only(one, other)),
        ("second", only(other, one)),
    ];
    findings.report_as(variant, subject.span, arguments);
}
