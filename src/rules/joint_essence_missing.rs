use super::layouts::{report, without_for};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{BlockName, Register};

pub(crate) static RULE: Rule = Rule {
    id: "joint-essence-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(26).paragraph(2)],
    page: include_str!("joint_essence_missing.md"),
    scope: Scope::File,
    check,
};

/// The essence of the arrangement between joint controllers has no place in the notice.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let has_essence = |register: &Register| register.joint.is_some();
    let kept_inside =
        |register: &&Register| has_essence(register) && register.internal.contains(&BLOCK);
    for register in model.maintained().filter(kept_inside) {
        let arguments = vec![("register", register.id.as_str().into())];
        findings.report(model.field(register, "/internal"), arguments);
    }
    report(without_for(model, &[BLOCK], has_essence), findings);
}

/// Where notices tell of the arrangement.
const BLOCK: BlockName = BlockName::JointControl;
