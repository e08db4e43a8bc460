use super::phrases;
use super::rests::is_about_other;
use crate::diagnostic::Severity;
use crate::law::Act;
use crate::law::Provision;
use crate::law::catalogs::{Tag, TaggedProvision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{SpecialBasis, Unattached};

pub(crate) static RULE: Rule = Rule {
    id: "art9-national-law-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(9).paragraph(2), Provision::statute("1050/2018").section("6")],
    page: include_str!("art9_national_law_missing.md"),
    scope: Scope::File,
    check,
};

/// A condition that only law can lay down cites no law but the Regulation, or law that the catalog
/// knows to be about something else, whether a purpose has it
/// or a text that ties it to none.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let mut tell = |special: &SpecialBasis, variant, of: (&'static str, &str)| {
            let condition = phrases::condition(model.catalogs, special.condition.value);
            let arguments = vec![(of.0, of.1.into()), ("condition", condition.into())];
            findings.report_as(variant, special.condition.span, arguments);
        };
        for purpose in &register.purposes {
            for special in purpose.special.iter().filter(|one| lacks_law(model, one)) {
                let variant = if cites_law(special) { "other" } else { "" };
                tell(special, variant, ("purpose", purpose.id.as_str()));
            }
        }
        let loose = register.unattached.iter().filter(|loose| !names_ground(model, loose));
        for special in loose.flat_map(|one| &one.special).filter(|one| lacks_law(model, one)) {
            tell(special, "unattached", ("register", register.id.as_str()));
        }
    }
}

/// What the catalog may know of law that lays such processing down.
const CARRYING: [Tag; 2] = [Tag::SpecialCategoryGround, Tag::DisclosureGround];

fn lacks_law(model: &Model<'_>, special: &SpecialBasis) -> bool {
    let condition = special.condition.value;
    let grounds = || model.catalogs.condition_grounds(condition);
    let carries = |place: Provision| {
        place.act() != Act::GDPR
            && (!is_about_other(model, place, &CARRYING)
                || grounds().any(|row| row.provision.covers(place)))
    };
    condition.needs_law() && !special.provisions.iter().any(|one| carries(one.value))
}

/// Whether national law is cited, though it is about something else.
fn cites_law(special: &SpecialBasis) -> bool {
    special.provisions.iter().any(|one| one.value.act() != Act::GDPR)
}

/// Whether a provision that is tied to nothing either can carry such a condition.
fn names_ground(model: &Model<'_>, loose: &Unattached) -> bool {
    let carries = |row: &TaggedProvision| row.tag == Tag::SpecialCategoryGround;
    loose.provisions.iter().any(|one| model.catalogs.tags(one.value).any(carries))
}
