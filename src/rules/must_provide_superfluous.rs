use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::SourceKind;

pub(crate) static RULE: Rule = Rule {
    id: "must-provide-superfluous",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(14)],
    page: include_str!("must_provide_superfluous.md"),
    scope: Scope::File,
    check,
};

/// A duty to give data is told, and no data come from the person.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| !register.provision_duty.is_empty()) {
        let mut sources = register.sources.iter();
        let asked = sources.any(|source| source.from == SourceKind::DataSubject);
        // Without any source, `source-missing` or nobody knows who gives the data.
        if !asked && !register.sources.is_empty() {
            let span = model.field(register, "/provision-duty");
            findings.report(span, vec![("register", register.id.as_str().into())]);
        }
    }
}
