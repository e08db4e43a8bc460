use std::collections::BTreeMap;

use crate::diagnostic::Severity;
use crate::document::{Stale, differences};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Approval, Model};
use crate::text::Language;

pub(crate) static RULE: Rule = Rule {
    id: "translation-stale",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("translation_stale.md"),
    scope: Scope::Workspace,
    check,
};

/// A translation is older than what it translates: the version that prevails was approved later, or
/// a text has changed since an approval and its translation has not.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    by_day(model, findings);
    by_text(model, findings);
}

/// Texts that say something else than when they were approved, in one language and not in another.
fn by_text(model: &Model<'_>, findings: &mut Findings<'_>) {
    let found = differences(model);
    let stale: BTreeMap<(Language, &str), (&Stale, &Approval)> = found
        .iter()
        .flat_map(|one| one.stale.iter().map(|stale| (stale, one.approval)))
        .map(|(stale, approval)| ((stale.language, stale.translation.as_str()), (stale, approval)))
        .collect();
    if stale.is_empty() {
        return;
    }
    for prose in model.all_trees().iter().flat_map(|tree| &tree.prose) {
        let Some((stale, approval)) = stale.get(&(prose.language, &*prose.text)) else { continue };
        let quoted = |text: &str| text.chars().take(QUOTED).collect::<String>();
        let arguments = vec![
            ("language", prose.language.tag().into()),
            ("text", quoted(&stale.translation).into()),
            ("source", quoted(&stale.source).into()),
            ("version", approval.version.as_str().into()),
            ("date", approval.date.into()),
        ];
        findings.report_as("text", prose.span, arguments);
    }
}

/// So many characters of a text are quoted.
const QUOTED: usize = 60;

/// The version that prevails was approved later than a translation of it.
fn by_day(model: &Model<'_>, findings: &mut Findings<'_>) {
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
