use super::disclosures::grounds;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::Tag;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "secrecy-ground-imprecise",
    severity: Severity::Info,
    provisions: &[Provision::statute("621/1999").section("24").subsection(1)],
    page: include_str!("secrecy_ground_imprecise.md"),
    scope: Scope::File,
    check,
};

/// The act on openness is cited for secrecy without the point of its list.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let list = Provision::statute("621/1999").section("24");
    let sections = Provision::statute("621/1999").sections("22", "24");
    for register in model.maintained() {
        let grounds = grounds(model, register);
        let is_exact = |one: Provision| list.covers(one) && one.point_number().is_some();
        if grounds.iter().any(|one| is_exact(one.value)) {
            continue;
        }
        let names_list = |one: Provision| list.touches(one) && one.unit().is_some();
        let of_other_act = |one: Provision| one.act() != list.act() && is_secrecy(model, one);
        let named = grounds.iter().find(|one| names_list(one.value));
        let alone = grounds.iter().find(|one| sections.covers(one.value));
        let alone = alone.filter(|_| !grounds.iter().any(|one| of_other_act(one.value)));
        if let Some(ground) = named.or(alone) {
            let id = register.id.as_str().into();
            let arguments = vec![("provision", ground.value.into()), ("register", id)];
            findings.report(ground.span, arguments);
        }
    }
}

/// Whether the catalog knows the provision as one on secrecy.
fn is_secrecy(model: &Model<'_>, provision: Provision) -> bool {
    model.catalogs.tags(provision).any(|row| row.tag == Tag::Secrecy)
}
