use super::layouts::{report, without};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{BlockName, Source, SourceKind};

pub(crate) static RULE: Rule = Rule {
    id: "source-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(14).paragraph(2).point("f")],
    page: include_str!("source_missing.md"),
    scope: Scope::File,
    check,
};

/// No source is named, or one of which nobody can tell who it is.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let id = register.id.as_str();
        if register.sources.is_empty() {
            findings.report(register.id.span(), vec![("register", id.into())]);
        }
        for source in register.sources.iter().filter(|source| is_nobody(source)) {
            let arguments = vec![("register", id.into()), ("source", source.id.as_str().into())];
            findings.report_as("unnamed", source.id.span(), arguments);
        }
    }
    report(without(model, &[BlockName::Sources]), findings);
}

fn is_nobody(source: &Source) -> bool {
    match source.from {
        SourceKind::DataSubject | SourceKind::Activity => false,
        SourceKind::Organisation => source.organisations.is_empty(),
        SourceKind::CategoryOfBodies => source.name.is_none(),
    }
}
