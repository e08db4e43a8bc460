use std::collections::BTreeSet;

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

/// A purpose or a retention rule is about people of whom the register says that it holds no data,
/// or data are held of nobody.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| !register.data.is_empty()) {
        let declared: BTreeSet<&str> =
            register.data.iter().flat_map(|item| &item.groups).map(Ref::as_str).collect();
        let id = register.id.as_str();
        for (index, _) in register.data.iter().enumerate().filter(|(_, one)| one.groups.is_empty())
        {
            let span = model.head(register, &format!("/data/{index}"));
            findings.report_as("nobody", span, vec![("register", id.into())]);
        }
        let stored = |group: &&Ref<Group>| {
            model.groups.get(group).is_some_and(|group| !group.nothing_stored)
        };
        let mut told = BTreeSet::new();
        for group in implied(register).filter(stored) {
            if !declared.contains(group.as_str()) && told.insert(group.as_str()) {
                let arguments = vec![("group", group.as_str().into()), ("register", id.into())];
                findings.report(group.span(), arguments);
            }
        }
    }
}

fn implied(register: &Register) -> impl Iterator<Item = &Ref<Group>> {
    let purposes = register.purposes.iter().flat_map(|purpose| &purpose.groups);
    purposes.chain(register.retention.iter().flat_map(|rule| &rule.groups))
}
