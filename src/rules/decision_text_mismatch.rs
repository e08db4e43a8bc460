use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{DecisionPoint, Localized};
use crate::text::Language;

pub(crate) static RULE: Rule = Rule {
    id: "decision-text-mismatch",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("decision_text_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// The reasons of a decision say of a matter what the decision does not say, or says otherwise.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let language = model.languages().first().copied().unwrap_or(Language::Fi);
    for decision in model.decisions.iter() {
        for point in decision.versions.last().into_iter().flat_map(|version| &version.points) {
            let Some((variant, decided, reasoned)) = differing(point, language) else { continue };
            let said = point.reasoned.as_ref().and_then(|text| text.iter().next());
            let span = said.map_or(decision.id.span(), |(_, text)| text.span);
            let arguments = vec![
                ("decision", decision.id.as_str().into()),
                ("matter", Argument::Term(point.about.term())),
                ("decided", decided.into()),
                ("reasoned", reasoned.into()),
            ];
            findings.report_as(variant, span, arguments);
        }
    }
}

/// What the decision and its reasons say, where the reasons say something else.
fn differing(point: &DecisionPoint, language: Language) -> Option<(&'static str, &str, &str)> {
    let (reasoned, _) = point.reasoned.as_ref()?.best(language);
    let Some(decided) = &point.decided else { return Some(("undecided", "", reasoned)) };
    let differ = |(of, text): (Language, &str)| {
        let other = point.reasoned.as_ref().and_then(|reasons| reasons.get(of));
        other.is_some_and(|other| plain(other) != plain(text))
    };
    let texts = |text: &'_ Localized| -> bool {
        text.iter().any(|(of, said)| differ((of, said.value.as_str())))
    };
    texts(decided).then(|| ("", decided.best(language).0, reasoned))
}

fn plain(text: &str) -> String {
    text.trim().trim_end_matches('.').to_lowercase()
}
