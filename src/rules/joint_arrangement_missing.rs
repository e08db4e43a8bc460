use super::rests::{is_about_other, is_whole};
use crate::diagnostic::Severity;
use crate::law::catalogs::Tag;
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "joint-arrangement-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(26).paragraph(1)],
    page: include_str!("joint_arrangement_missing.md"),
    scope: Scope::File,
    check,
};

/// Several controllers, and neither a statute nor an agreement that divides their duties: the
/// Regulation asks for the arrangement and is none, and neither is an act as a whole or a provision
/// on something else.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| model.controllers_of(one).count() > 1) {
        let mut arguments = vec![("register", register.id.as_str().into())];
        let joint = register.joint.as_ref();
        if joint.is_some_and(|joint| joint.agreement.is_some()) {
            continue;
        }
        match joint.and_then(|joint| joint.provision.as_ref()) {
            None => findings.report(register.id.span(), arguments),
            Some(named) if !may_divide(model, named.value) => {
                arguments.push(("provision", named.value.into()));
                findings.report_as("provision", named.span, arguments);
            }
            Some(_) => {}
        }
    }
}

/// Whether nothing speaks against the provision as one that divides duties between controllers.
fn may_divide(model: &Model<'_>, place: Provision) -> bool {
    place.act() != Act::GDPR
        && !is_whole(place)
        && !is_about_other(model, place, &[Tag::JointControl])
}
