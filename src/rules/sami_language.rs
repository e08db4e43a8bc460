use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Notice, VersionKind};

pub(crate) static RULE: Rule = Rule {
    id: "sami-language",
    severity: Severity::Info,
    provisions: &[Provision::statute("1086/2003")],
    page: include_str!("sami_language.md"),
    scope: Scope::File,
    check,
};

/// A controller is a municipality of the Sámi homeland, and the notice has no version in Sámi.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        if register.notice.as_ref().is_some_and(has_sami) {
            continue;
        }
        let controllers = model.controllers_of(register);
        let in_homeland = controllers.filter_map(|one| {
            let code = model.organisations.get(&one.organisation)?.municipality.as_ref()?;
            let known = model.catalogs.municipality(&code.value)?;
            known.sami_homeland.then_some(one)
        });
        if let Some(controller) = in_homeland.into_iter().next() {
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("organisation", controller.organisation.as_str().into()),
            ];
            findings.report(controller.organisation.span(), arguments);
        }
    }
}

fn has_sami(notice: &Notice) -> bool {
    notice.other_versions.iter().any(|one| match one.kind {
        VersionKind::NorthernSami | VersionKind::InariSami | VersionKind::SkoltSami => true,
        VersionKind::EasyLanguage | VersionKind::ForChildren => false,
    })
}
