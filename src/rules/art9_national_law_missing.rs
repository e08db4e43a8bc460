use super::phrases;
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

/// A condition that only law can lay down cites no law but the Regulation, whether a purpose has it
/// or a text that ties it to none.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let mut tell = |special: &SpecialBasis, variant, of: (&'static str, &str)| {
            let condition = phrases::condition(model.catalogs, special.condition.value);
            let arguments = vec![(of.0, of.1.into()), ("condition", condition.into())];
            findings.report_as(variant, special.condition.span, arguments);
        };
        for purpose in &register.purposes {
            for special in purpose.special.iter().filter(|one| lacks_law(one)) {
                tell(special, "", ("purpose", purpose.id.as_str()));
            }
        }
        let loose = register.unattached.iter().filter(|loose| !names_ground(model, loose));
        for special in loose.flat_map(|one| &one.special).filter(|one| lacks_law(one)) {
            tell(special, "unattached", ("register", register.id.as_str()));
        }
    }
}

fn lacks_law(special: &SpecialBasis) -> bool {
    let mut acts = special.provisions.iter().map(|one| one.value.act());
    special.condition.value.needs_law() && acts.all(|act| act == Act::GDPR)
}

/// Whether a provision that is tied to nothing either can carry such a condition.
fn names_ground(model: &Model<'_>, loose: &Unattached) -> bool {
    let carries = |row: &TaggedProvision| row.tag == Tag::SpecialCategoryGround;
    loose.provisions.iter().any(|one| model.catalogs.tags(one.value).any(carries))
}
