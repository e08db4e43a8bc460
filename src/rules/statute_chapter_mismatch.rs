use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Task;
use crate::rules::names::all_of;
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "statute-chapter-mismatch",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("statute_chapter_mismatch.md"),
    scope: Scope::File,
    check,
};

/// A section is cited under a chapter in which it does not stand, or a chapter for a task that
/// another chapter of the act is about.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let place = cited.provision;
        let right = model.catalogs.chapter_of(place).map(|row| row.place);
        let right = right.filter(|right| right.chapter_number() != place.chapter_number());
        if let Some(right) = right.filter(|_| knows(model, place)) {
            let arguments = vec![("provision", place.into()), ("chapter", right.into())];
            findings.report(cited.span, arguments);
        }
    }
    let tasks = model.maintained().flat_map(|one| &one.purposes).flat_map(|one| &one.tasks);
    for task in tasks {
        for (word, cited, chapter) in strayed(model, task) {
            let arguments = vec![
                ("topic", word.into()),
                ("provision", cited.value.into()),
                ("chapter", chapter.into()),
            ];
            findings.report_as("topic", cited.span, arguments);
        }
    }
    findings.gather();
}

/// Whether the chapter that is cited is one of its act. Of any other, `statute-section-unknown`
/// speaks.
fn knows(model: &Model<'_>, place: Provision) -> bool {
    let mut chapters = model.catalogs.chapters(place.act());
    chapters.any(|row| row.place.chapter_number() == place.chapter_number())
}

/// Words of the task that are about chapters which it does not cite, though it cites a whole
/// chapter of the same act.
fn strayed<'t>(
    model: &Model<'_>,
    task: &'t Task,
) -> Vec<(String, &'t Spanned<Provision>, Provision)> {
    let is_whole = |one: &&Spanned<Provision>| one.unit().is_none() && knows(model, one.value);
    let Some(cited) = task.provisions.iter().find(is_whole) else { return Vec::new() };
    let text: String = all_of(&task.text).collect::<Vec<_>>().join(" ").to_lowercase();
    let about = model.catalogs.chapters(cited.value.act()).filter_map(|row| {
        let topic = row.topics.iter().find(|topic| text.contains(topic.as_str()))?;
        let is_cited = task.provisions.iter().any(|one| {
            let inside = model.catalogs.chapter_of(one.value).map(|chapter| chapter.place);
            row.place.covers(one.value) || inside == Some(row.place)
        });
        let word = text.split_whitespace().find(|word| word.starts_with(topic.as_str()));
        (!is_cited).then(|| (word.unwrap_or(topic).to_owned(), cited, row.place))
    });
    about.collect()
}
