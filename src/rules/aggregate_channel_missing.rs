use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Disclosure, Granularity};

pub(crate) static RULE: Rule = Rule {
    id: "aggregate-channel-missing",
    severity: Severity::Info,
    provisions: &[Provision::statute("906/2019").section("14")],
    page: include_str!("aggregate_channel_missing.md"),
    scope: Scope::File,
    check,
};

/// Figures on the clients of services are given, and nobody says by what channel.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let counted = |one: &&Disclosure| {
            one.granularity == Granularity::Aggregate && !one.services.is_empty()
        };
        let unsent = |one: &&Disclosure| one.channel.is_none();
        for disclosure in model::given(register).filter(counted).filter(unsent) {
            if let Some(first) = disclosure.services.first() {
                findings.report(first.span(), vec![("register", register.id.as_str().into())]);
            }
        }
    }
}
