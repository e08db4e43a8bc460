use super::employment::serves_clients;
use super::sources::is_external;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "source-marking-missing",
    severity: Severity::Info,
    provisions: &[Provision::statute("380/2023").section("114").subsection(4)],
    page: include_str!("source_marking_missing.md"),
    scope: Scope::File,
    check,
};

/// A register of employment services gets data from others than the client, and it is not told how
/// the file shows from whom they come and who recorded them.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let of_clients = model.maintained().filter(|register| serves_clients(register));
    for register in of_clients.filter(|register| register.source_marking.is_none()) {
        if register.sources.iter().any(is_external) {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report(model.field(register, "/sources"), arguments);
        }
    }
}
