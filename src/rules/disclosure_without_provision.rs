use super::controllers::is_of_authority;
use super::disclosures::{identifies, place, receiver};
use super::rests::is_about_other;
use crate::diagnostic::{Argument, Severity};
use crate::law::catalogs::Tag;
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "disclosure-without-provision",
    severity: Severity::Error,
    provisions: &[
        Provision::statute("621/1999").section("26"),
        Provision::statute("621/1999").section("29"),
        Provision::statute("1050/2018").section("28"),
    ],
    page: include_str!("disclosure_without_provision.md"),
    scope: Scope::File,
    check,
};

/// What the catalog may know of a provision by which data reach somebody else.
const OPENING: [Tag; 3] = [Tag::DisclosureGround, Tag::AccessRightGround, Tag::JointControl];

/// An authority discloses data of persons, and names neither a consent nor a provision, or nothing
/// but provisions that are about something else.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        let given = model::given_at(register).filter(|(_, one)| identifies(one));
        for (at, disclosure) in given.filter(|(_, one)| one.consent.is_none()) {
            let cited: Vec<Provision> = disclosure.provisions.iter().map(|one| one.value).collect();
            if cited.iter().any(|one| may_open(model, *one)) {
                continue;
            }
            let variant = if cited.is_empty() { "" } else { "other" };
            let arguments = vec![
                ("recipient", receiver(model, disclosure).into()),
                ("register", register.id.as_str().into()),
                ("provisions", Argument::Provisions(cited)),
            ];
            findings.report_as(variant, place(model, register, at), arguments);
        }
    }
}

/// Whether the provision may entitle the recipient: the Regulation leaves the disclosure of an
/// authority's documents to national law (Art. 86).
fn may_open(model: &Model<'_>, place: Provision) -> bool {
    place.act() != Act::GDPR && !is_about_other(model, place, &OPENING)
}
