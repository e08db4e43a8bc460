use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::text::Language;

pub(crate) static RULE: Rule = Rule {
    id: "translation-stale",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("translation_stale.md"),
    check,
};

/// The version that prevails was approved later than a translation of it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let main = model.languages().first().copied().unwrap_or(Language::Fi);
    for register in model.maintained() {
        let Some(notice) = &register.notice else { continue };
        let prevailing = notice.authoritative.unwrap_or(main);
        let approved = |language| {
            let of_language =
                notice.approvals.iter().filter(move |one| one.language.value == language);
            of_language.max_by_key(|one| one.on.value)
        };
        let Some(source) = approved(prevailing) else { continue };
        let others = Language::ALL.into_iter().filter(|one| *one != prevailing);
        for translation in others.filter_map(approved) {
            if translation.on.value < source.on.value {
                let arguments = vec![
                    ("register", register.id.as_str().into()),
                    ("language", translation.language.value.tag().into()),
                    ("date", translation.on.value.into()),
                    ("source", prevailing.tag().into()),
                    ("changed", source.on.value.into()),
                ];
                findings.report(translation.on.span, arguments);
                findings.related(source.on.span, "label-stated");
            }
        }
    }
}
