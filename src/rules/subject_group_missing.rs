use rustc_hash::FxHashSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{Group, Ref, Register};

pub(crate) static RULE: Rule = Rule {
    id: "subject-group-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(30).paragraph(1).point("c")],
    page: include_str!("subject_group_missing.md"),
    check,
};

/// The register names no group, or a purpose or a retention rule concerns one of whom the register
/// lists no data.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let id = register.id.as_str();
        if register.data.is_empty() {
            findings.report(register.id.span(), vec![("register", id.into())]);
            continue;
        }
        let listed = register.data.iter().flat_map(|item| &item.groups).map(Ref::as_str);
        let mut known: FxHashSet<&str> = listed.collect();
        for group in used(register) {
            if known.insert(group.as_str()) {
                let arguments = vec![("group", group.as_str().into()), ("register", id.into())];
                findings.report_as("unlisted", group.span(), arguments);
            }
        }
    }
}

fn used(register: &Register) -> impl Iterator<Item = &Ref<Group>> {
    let purposes = register.purposes.iter().flat_map(|purpose| &purpose.groups);
    purposes.chain(register.retention.iter().flat_map(|rule| &rule.groups))
}
