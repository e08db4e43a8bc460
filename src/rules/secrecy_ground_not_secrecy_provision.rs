use super::disclosures::grounds;
use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::Tag;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "secrecy-ground-not-secrecy-provision",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("secrecy_ground_not_secrecy_provision.md"),
    scope: Scope::File,
    check,
};

/// What is cited as a ground of secrecy is no provision on secrecy, or a whole act.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let grounds = grounds(model, register);
        for (variant, is_meant) in KINDS {
            let meant = || grounds.iter().filter(|one| is_meant(model, one.value));
            let Some(first) = meant().next() else { continue };
            let cited = meant().map(|one| one.value).collect();
            let arguments = vec![
                ("provisions", Argument::Provisions(cited)),
                ("register", register.id.as_str().into()),
            ];
            findings.report_as(variant, first.span, arguments);
        }
    }
}

/// A kind of citation, as the catalog knows it.
type Kind = fn(&Model<'_>, Provision) -> bool;

const KINDS: [(&str, Kind); 2] = [("", is_of_another_matter), ("act", is_whole_act)];

/// Whether the catalog knows the provision, and as one on another matter. What the catalog does not
/// know may be a provision on secrecy.
fn is_of_another_matter(model: &Model<'_>, cited: Provision) -> bool {
    let openness = Provision::statute("621/1999");
    let secrecy = openness.sections("22", "24");
    let period = openness.section("31");
    if is_whole_act(model, cited) || period.touches(cited) {
        return false;
    }
    if openness.act() == cited.act() {
        return !secrecy.touches(cited);
    }
    let tags = || model.catalogs.tags(cited).chain(model.catalogs.tags_within(cited));
    let is_regulation = cited.act() == Provision::gdpr(1).act();
    let of_secrecy = tags().any(|row| row.tag == Tag::Secrecy);
    !of_secrecy && (is_regulation || tags().next().is_some())
}

/// Whether the act alone is named, without a section.
fn is_whole_act(_: &Model<'_>, cited: Provision) -> bool {
    cited.unit().is_none() && cited.chapter_number().is_none()
}
