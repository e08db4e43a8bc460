use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{DataItem, Group, Notice, Register, Source, SourceKind, VersionKind};

pub(crate) static RULE: Rule = Rule {
    id: "child-audience-language",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("child_audience_language.md"),
    scope: Scope::File,
    check,
};

/// Children give data themselves, and no version of the notice is written for them.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        if register.notice.as_ref().is_some_and(is_plain) {
            continue;
        }
        if let Some(group) = children(model, register) {
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("group", group.id.as_str().into()),
            ];
            findings.report(register.id.span(), arguments);
            findings.related(group.id.span(), "label-defined");
        }
    }
}

fn is_plain(notice: &Notice) -> bool {
    notice.other_versions.iter().any(|one| match one.kind {
        VersionKind::EasyLanguage | VersionKind::ForChildren => true,
        VersionKind::NorthernSami | VersionKind::InariSami | VersionKind::SkoltSami => false,
    })
}

/// A group of children who give their own data: what others tell of children, these read.
fn children<'m>(model: &Model<'m>, register: &Register) -> Option<&'m Group> {
    let asked = register.data.iter().filter(|item| is_asked(register, item));
    let mut known = asked.flat_map(|item| &item.groups).filter_map(|group| model.groups.get(group));
    known.find(|group| group.children && !group.nothing_stored)
}

fn is_asked(register: &Register, item: &DataItem) -> bool {
    let named = |source: &Source| item.sources.iter().any(|one| one.as_str() == source.id.as_str());
    let mut of_item = register.sources.iter().filter(|one| item.sources.is_empty() || named(one));
    of_item.any(|source| source.from == SourceKind::DataSubject)
}
