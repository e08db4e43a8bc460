use std::collections::BTreeSet;

use super::employment::stale_law;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::{Tag, TaggedProvision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Organisation, Ref, Register, System, SystemKind};
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "joint-controller-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(26), Provision::statute("380/2023").section("123")],
    page: include_str!("joint_controller_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// The duties are divided by a statute on joint control, and who is responsible for the national
/// system is not among the controllers.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let joined: BTreeSet<&str> = model
        .maintained()
        .filter(|register| statute(model, register).is_some())
        .flat_map(|register| model.controllers_of(register))
        .map(|controller| controller.organisation.as_str())
        .collect();
    for register in model.maintained() {
        let Some(statute) = statute(model, register) else {
            left_alone(model, register, &joined, findings);
            continue;
        };
        let named: BTreeSet<&str> =
            model.controllers_of(register).map(|one| one.organisation.as_str()).collect();
        for (system, owner) in national(model, register) {
            if !named.contains(owner.as_str()) {
                let arguments = vec![
                    ("register", register.id.as_str().into()),
                    ("provision", statute.value.into()),
                    ("organisation", owner.as_str().into()),
                    ("system", system.id.as_str().into()),
                ];
                findings.report(model.field(register, "/controllers"), arguments);
                findings.related(statute.span, "label-stated");
            }
        }
    }
}

/// The register has one controller, and the law on its tasks has given way to an act that makes the
/// controllers joint: the notice was right then, and has gone stale since. Of a controller that is a
/// joint one in another register, rules on citations speak.
fn left_alone(
    model: &Model<'_>,
    register: &Register,
    joined: &BTreeSet<&str>,
    findings: &mut Findings<'_>,
) {
    let mut controllers = model.controllers_of(register).map(|one| one.organisation.as_str());
    let (Some(alone), None) = (controllers.next(), controllers.next()) else { return };
    if register.joint.is_some() || joined.contains(alone) {
        return;
    }
    let Some(stale) = stale_law(model, register) else { return };
    let joint = |row: &&TaggedProvision| row.tag == Tag::JointControl;
    let Some(row) = model.catalogs.tags_within(Provision::whole(stale.act)).find(joint) else {
        return;
    };
    let arguments = vec![
        ("register", register.id.as_str().into()),
        ("provision", row.provision.into()),
        ("date", stale.since.into()),
        ("before", stale.cited.value.into()),
    ];
    findings.report_as("since", model.field(register, "/controllers"), arguments);
    findings.related(stale.cited.span, "label-stated");
}

/// The provision by which the register divides duties, if the catalog knows it as one on joint
/// control; the Regulation itself makes nobody a joint controller.
fn statute<'r>(model: &Model<'_>, register: &'r Register) -> Option<&'r Spanned<Provision>> {
    let whole = register.joint.iter().filter_map(|joint| joint.provision.as_ref());
    let shares = register.controllers.iter().flat_map(|one| &one.shares);
    let mut cited = whole.chain(shares.flat_map(|share| &share.provisions));
    cited.find(|one| {
        let joint = model.catalogs.tags(one.value).any(|row| row.tag == Tag::JointControl);
        joint && !one.value.act().has_articles()
    })
}

/// The national systems of the register, each with who is responsible for it, each body once.
fn national<'a>(
    model: &Model<'a>,
    register: &'a Register,
) -> Vec<(&'a System, &'a Ref<Organisation>)> {
    let mut seen = BTreeSet::new();
    let systems = model::used_systems(model, register).into_iter();
    systems
        .filter(|system| system.kind == SystemKind::National)
        .filter_map(|system| Some((system, system.owner.as_ref()?)))
        .filter(|(_, owner)| seen.insert(owner.as_str()))
        .collect()
}
