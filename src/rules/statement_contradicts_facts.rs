use std::collections::BTreeSet;

use super::disclosures::{identifies, receiver};
use super::parties::name;
use super::phrases;
use super::transfers::{decision_in_force, declared_in};
use crate::diagnostic::{Argument, Arguments, Phrase, Severity};
use crate::law::catalogs::Adequacy;
use crate::law::{Mechanism, Provision};
use crate::lint::{Findings, Rule, Scope, failing_on};
use crate::model::{self, Model};
use crate::register::{
    Answer, Claim, ClaimKind, ClaimValue, Ref, Register, StatementKind, Transfer,
};

pub(crate) static RULE: Rule = Rule {
    id: "statement-contradicts-facts",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(5).paragraph(1).point("a"),
        Provision::gdpr(12).paragraph(1),
        Provision::gdpr(5).paragraph(2),
    ],
    page: include_str!("statement_contradicts_facts.md"),
    scope: Scope::File,
    check,
};

/// What a role has stated, or what a published text claims, is not what the register itself holds.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        statements(model, register, findings);
        for claim in &register.stated {
            if let Some((variant, told)) = contradiction(model, register, claim) {
                let mut arguments = vec![("register", register.id.as_str().into())];
                let names_matter = told.iter().any(|(name, _)| *name == "what");
                let matter = if variant == "decisions" { "decisions" } else { "transfers" };
                arguments.extend((!names_matter).then(|| ("what", matter.into())));
                arguments.extend(told);
                findings.report_as(variant, claim.place.span, arguments);
            }
        }
    }
}

/// Dated statements that there is none, in a register that has some.
fn statements(model: &Model<'_>, register: &Register, findings: &mut Findings<'_>) {
    for statement in &register.statements {
        let (what, facts) = match statement.what {
            StatementKind::NoTransfers => ("transfers", transfers(model, register)),
            StatementKind::NoDisclosures => ("disclosures", disclosures(model, register)),
            StatementKind::NoAutomatedDecisions => ("decisions", automation(model, register)),
            StatementKind::RightsChecked => continue,
        };
        if !facts.is_empty() {
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("what", what.into()),
                ("facts", Argument::Phrases(facts)),
            ];
            findings.report(statement.on.span, arguments);
        }
    }
}

/// How the claim contradicts the register, if it does.
fn contradiction(
    model: &Model<'_>,
    register: &Register,
    claim: &Claim,
) -> Option<(&'static str, Arguments)> {
    let denied = claim.says == Some(ClaimValue::No);
    // What is claimed of some purposes or of one system may hold for these.
    let whole = claim.purposes.is_empty() && claim.system.is_none();
    let denial = |what: &'static str, facts: Vec<Phrase>| {
        let told = vec![("what", what.into()), ("facts", Argument::Phrases(facts.clone()))];
        (!facts.is_empty()).then_some(("denial", told))
    };
    match claim.about {
        ClaimKind::Transfer if denied && whole && claim.organisation.is_none() => {
            denial("transfers", denied_transfers(model, register, claim))
        }
        ClaimKind::Transfer if !denied => {
            undeclared(model, register, claim).or_else(|| other_mechanism(model, register, claim))
        }
        ClaimKind::Adequacy if denied => adequate(model, register, claim),
        ClaimKind::AutomatedDecision if denied && whole => {
            denial("decisions", decisions(model, register))
        }
        ClaimKind::AutomatedDecision if claim.says == Some(ClaimValue::Yes) => {
            let profiles = register.profiling.as_ref().is_some_and(|one| one.some().is_some());
            let none = matches!(register.automated_decisions, Some(Answer::None));
            (none && !profiles).then(|| ("decisions", Arguments::new()))
        }
        ClaimKind::Recipient if denied && whole => {
            denial("disclosures", denied_recipients(model, register, claim))
        }
        _ => None,
    }
}

/// The third countries of the transfers that the register declares, each once. Of other places to
/// which data go `transfer-without-mechanism` speaks.
fn countries(model: &Model<'_>, register: &Register) -> Vec<Phrase> {
    let declared = register.transfers.as_ref().and_then(Answer::some);
    let countries = declared.into_iter().flatten().filter_map(|one| one.country.as_ref());
    let third = countries.filter(|one| model.is_third(one.value));
    let mut found: Vec<Phrase> =
        third.map(|one| phrases::country(model.catalogs, one.value)).collect();
    found.sort();
    found.dedup();
    found
}

/// The same, and transfers of which no country is told, by what brings the data there.
fn transfers(model: &Model<'_>, register: &Register) -> Vec<Phrase> {
    let placeless = declared_in(model, register).filter(|one| one.transfer.country.is_none());
    let mut found = countries(model, register);
    found.extend(placeless.map(|one| phrases::plain(one.by())));
    found
}

/// The third countries of the register among those that the claim denies: all, or the one it names.
/// A transfer without a country may be what a published text means by «other» transfers.
fn denied_transfers(model: &Model<'_>, register: &Register, claim: &Claim) -> Vec<Phrase> {
    let mut found = countries(model, register);
    let named = claim.country.as_ref().map(|country| country.value.to_string());
    found.retain(|one| named.as_ref().is_none_or(|named| one.form == *named));
    found
}

/// A transfer to a third country that the register has not, though it answers the question.
fn undeclared(
    model: &Model<'_>,
    register: &Register,
    claim: &Claim,
) -> Option<(&'static str, Arguments)> {
    let country = claim.country.as_ref().filter(|country| model.is_third(country.value))?;
    let declared = register.transfers.as_ref()?;
    // One without a country may be the one that is meant.
    let placeless = declared.some().into_iter().flatten().any(|one| one.country.is_none());
    let outside = model::transfers(model, register).outside;
    let told = declared.some().into_iter().flatten().filter_map(|one| one.country.as_ref());
    let mut known = told.chain(outside.iter().map(|one| one.country));
    let is_known = known.any(|one| one.value == country.value);
    let name = phrases::country(model.catalogs, country.value);
    (!is_known && !placeless).then(|| ("transfer", vec![("country", name.into())]))
}

/// A mechanism that none of the register's transfers to the country has.
fn other_mechanism(
    model: &Model<'_>,
    register: &Register,
    claim: &Claim,
) -> Option<(&'static str, Arguments)> {
    let (country, told) = (claim.country.as_ref()?.value, claim.mechanism.as_ref()?.value);
    let declared = register.transfers.as_ref().and_then(Answer::some);
    let meant = |one: &&Transfer| {
        let is_of = |own: Option<&str>, told: Option<&str>| told.is_none() || own == told;
        one.country.is_some_and(|own| own.value == country)
            && is_of(one.system.as_ref().map(Ref::as_str), claim.system.as_ref().map(Ref::as_str))
            && is_of(
                one.importer.as_ref().map(Ref::as_str),
                claim.organisation.as_ref().map(Ref::as_str),
            )
    };
    let mut known = BTreeSet::new();
    for transfer in declared.into_iter().flatten().filter(meant) {
        let fallback = transfer.fallback.as_ref().map(|one| one.value);
        // Of a transfer that rests on nothing `transfer-without-mechanism` speaks.
        known.extend(model::mechanism(model, transfer).into_iter().chain(fallback));
    }
    let is_other = !known.is_empty() && !known.contains(&told);
    is_other.then(|| {
        let known = known.into_iter().map(Mechanism::provision).collect();
        let arguments = vec![
            ("country", phrases::country(model.catalogs, country).into()),
            ("told", told.provision().into()),
            ("known", Argument::Provisions(known)),
        ];
        ("mechanism", arguments)
    })
}

/// An adequacy decision on a country whose protection the text calls inadequate: one in force on the
/// day of the text, or since. Of a decision on some recipients only a text may rightly say that
/// the country as a whole is not adequate.
fn adequate(
    model: &Model<'_>,
    register: &Register,
    claim: &Claim,
) -> Option<(&'static str, Arguments)> {
    let country = claim.country.as_ref().filter(|country| model.is_third(country.value))?.value;
    let own = claim.on.as_ref().map(|on| on.value);
    let day = own.or_else(|| model.notice_date_of(register.id.span().file));
    let whole = |row: &&Adequacy| row.scope_limits.is_none() || country.is_organisation();
    let decision = |day| decision_in_force(model, country, day).filter(whole);
    let failing = failing_on(model, day, decision)?;
    let row = failing.told();
    let mut arguments = vec![
        ("country", phrases::country(model.catalogs, country).into()),
        ("decision", Provision::whole(row.decision).into()),
        ("date", row.valid_from.into()),
    ];
    let notice = failing.notice();
    arguments.extend(notice.map(|notice| ("notice", notice.into())));
    Some((if notice.is_some() { "adequate-then" } else { "adequate" }, arguments))
}

/// Who gets personal data for purposes of their own.
fn disclosures(model: &Model<'_>, register: &Register) -> Vec<Phrase> {
    let given = model::given(register).filter(|one| identifies(one));
    let mut found: Vec<Phrase> = given.map(|one| receiver(model, one)).collect();
    found.sort();
    found.dedup();
    found
}

/// Who gets data of those that the claim denies: the recipient that it names, or all.
fn denied_recipients(model: &Model<'_>, register: &Register, claim: &Claim) -> Vec<Phrase> {
    let Some(denied) = &claim.organisation else { return disclosures(model, register) };
    let recipients = model::recipients(model, register);
    let mut all = recipients.iter().flat_map(|one| &one.organisations);
    let gets = all.any(|one| one.as_str() == denied.as_str());
    gets.then(|| name(model, denied.as_str())).into_iter().collect()
}

fn decisions(model: &Model<'_>, register: &Register) -> Vec<Phrase> {
    let listed = register.automated_decisions.as_ref().and_then(Answer::some);
    listed.into_iter().flatten().map(|one| phrases::said(model, &one.name)).collect()
}

/// Automated decisions and profiling.
fn automation(model: &Model<'_>, register: &Register) -> Vec<Phrase> {
    let profiling = register.profiling.as_ref().and_then(Answer::some);
    let profiling = profiling.map(|one| phrases::said(model, one));
    decisions(model, register).into_iter().chain(profiling).collect()
}
