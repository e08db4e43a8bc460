use super::controllers::is_of_authority;
use super::rests::{is_about_other, is_whole};
use crate::diagnostic::{Argument, Arguments, Severity};
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Answer, AutomatedDecision, Category, Register};
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "adm-incomplete",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("f"), Provision::gdpr(22).paragraph(2)],
    page: include_str!("adm_incomplete.md"),
    scope: Scope::File,
    check,
};

/// What lets an authority decide an administrative matter automatically.
const OF_AUTHORITIES: Provision = Provision::statute("434/2003").section("53 e");
/// The contract and the consent of Art. 22(2), which need no other law.
const AGREED: [Provision; 2] =
    [Provision::gdpr(22).paragraph(2).point("a"), Provision::gdpr(22).paragraph(2).point("c")];
/// Acts in which nothing allows a decision to be made without a person.
const SILENT: [Provision; 3] = [
    Provision::statute("410/2015"),
    Provision::statute("621/1999"),
    Provision::statute("1050/2018"),
];

/// An automated decision is told without its logic, its consequences or what allows it; or what is
/// cited allows none, or not on the data that the register holds.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let decisions = register.automated_decisions.as_ref().and_then(Answer::some);
        for (index, decision) in decisions.into_iter().flatten().enumerate() {
            let place = || model.head(register, &format!("/automated-decisions/{index}"));
            let lacking = lacking(decision);
            if !lacking.is_empty() {
                let mut arguments = about(register);
                arguments.push(("fields", Argument::Fields(lacking)));
                findings.report(place(), arguments);
            }
            report_ground(model, register, decision, (findings, &place));
            let closed = closed(model, register);
            if !closed.is_empty() {
                let mut arguments = about(register);
                arguments.push(("categories", Argument::List(closed)));
                findings.hint_as("special", place(), arguments);
            }
        }
    }
}

fn about(register: &Register) -> Arguments {
    vec![("register", register.id.as_str().into())]
}

fn lacking(decision: &AutomatedDecision) -> Vec<&'static str> {
    let fields = [
        ("logic", decision.logic.is_none()),
        ("consequences", decision.consequences.is_none()),
        ("provisions", decision.provisions.is_empty()),
    ];
    fields.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field).collect()
}

/// Tells of a decision whose provisions allow none, or not one of an authority.
fn report_ground(
    model: &Model<'_>,
    register: &Register,
    decision: &AutomatedDecision,
    (findings, place): (&mut Findings<'_>, &dyn Fn() -> Span),
) {
    let cited: Vec<Provision> = decision.provisions.iter().map(|one| one.value).collect();
    let authority = is_of_authority(model, register);
    let allowed = cited.iter().any(|one| may_allow(model, *one));
    let by_act = cited.iter().any(|one| allows_authority(*one));
    if cited.is_empty() || allowed && (by_act || !authority) {
        return;
    }
    let mut arguments = about(register);
    arguments.push(("provisions", Argument::Provisions(cited)));
    match (allowed, authority) {
        (true, _) => findings.hint_as("special-act", place(), arguments),
        (false, true) => findings.report_as("authority", place(), arguments),
        (false, false) => findings.report_as("ground", place(), arguments),
    }
}

/// Whether the provision may allow the decision: nothing is known that speaks against it.
fn may_allow(model: &Model<'_>, place: Provision) -> bool {
    let agreed = AGREED.iter().any(|one| one.covers(place));
    let silent = SILENT.iter().any(|one| one.covers(place));
    let of_an_act = place.act() != Act::GDPR && !is_whole(place) && !silent;
    agreed || of_an_act && !is_about_other(model, place, &[])
}

/// Whether an authority may decide on it.
fn allows_authority(place: Provision) -> bool {
    OF_AUTHORITIES.touches(place) || AGREED.iter().any(|one| one.covers(place))
}

/// The special categories of the register on which no decision may rest: none of their conditions
/// is explicit consent or a substantial public interest (Art. 22(4)).
fn closed(model: &Model<'_>, register: &Register) -> Vec<String> {
    let special = || register.purposes.iter().flat_map(|purpose| &purpose.special);
    let opens = |category: &Category| {
        special()
            .filter(|one| one.condition.value.allows_automated_decisions())
            .any(|one| one.categories.iter().any(|listed| listed.as_str() == category.id.as_str()))
    };
    let held = model::special_categories(model, register);
    let closed = held.into_iter().filter(|category| !opens(category));
    closed.map(|category| category.id.as_str().to_owned()).collect()
}
