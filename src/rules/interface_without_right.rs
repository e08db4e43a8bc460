use super::controllers::is_of_authority;
use super::disclosures::{identifies, place, receiver};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{ChannelKind, Disclosure};

pub(crate) static RULE: Rule = Rule {
    id: "interface-without-right",
    severity: Severity::Error,
    provisions: &[
        Provision::statute("906/2019").section("22"),
        Provision::statute("906/2019").section("24"),
    ],
    page: include_str!("interface_without_right.md"),
    scope: Scope::File,
    check,
};

/// Data go through a technical interface on the strength of a consent alone.
///
/// Of a disclosure without any ground `disclosure-without-provision` speaks.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        let given = model::given_at(register).filter(|(_, one)| identifies(one));
        for (at, disclosure) in given.filter(|(_, one)| one.channel == Some(ChannelKind::Interface))
        {
            let has_ground = disclosure.consent.is_some() || !disclosure.provisions.is_empty();
            if has_ground && !gives_right(disclosure) {
                let arguments = vec![
                    ("recipient", receiver(model, disclosure).into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report(place(model, register, at), arguments);
            }
        }
    }
}

/// Whether a provision is cited that is more than the consent of the person, or a task given
/// on commission, under the act on openness.
fn gives_right(disclosure: &Disclosure) -> bool {
    let act = Provision::statute("621/1999");
    let lenient = [act.section("26"), act.section("29").subsection(1).point("2")];
    let is_lenient = |one: Provision| lenient.iter().any(|place| place.covers(one));
    disclosure.provisions.iter().any(|one| !is_lenient(one.value))
}
