use super::phrases;
use crate::diagnostic::Severity;
use crate::law::Act;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "art9-national-law-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(9).paragraph(2), Provision::statute("1050/2018").section("6")],
    page: include_str!("art9_national_law_missing.md"),
    check,
};

/// A condition that only law can lay down cites no law but the Regulation.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        for special in purpose.special.iter().filter(|one| one.condition.value.needs_law()) {
            let mut acts = special.provisions.iter().map(|one| one.value.act());
            if acts.all(|act| act == Act::GDPR) {
                let condition = phrases::condition(model.catalogs, special.condition.value);
                let arguments =
                    vec![("purpose", purpose.id.as_str().into()), ("condition", condition.into())];
                findings.report(special.condition.span, arguments);
            }
        }
    }
}
