use crate::diagnostic::{Argument, Severity};
use crate::law::{Act, Provision, Unit};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-section-unknown",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("statute_section_unknown.md"),
    scope: Scope::File,
    check,
};

/// The last recital of the General Data Protection Regulation.
const RECITALS: u16 = 173;

/// A cited section, article or chapter is not among those that the act has, where they are known.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        if let Some((variant, known)) = missing(model, cited.provision) {
            let number = cited.provision.act().to_string().into();
            let arguments =
                vec![("provision", cited.provision.into()), ("number", number), ("known", known)];
            findings.report_as(variant, cited.span, arguments);
        }
    }
    findings.gather();
}

/// What is missing, and what there is instead.
fn missing(model: &Model<'_>, place: Provision) -> Option<(&'static str, Argument)> {
    match place.unit() {
        Some(Unit::Article(article)) if place.act() == Act::GDPR => {
            let known =
                article.letter.is_none() && model.catalogs.article(article.number).is_some();
            return (!known).then_some(("article", Argument::Number(99)));
        }
        Some(Unit::Recital(recital)) if place.act() == Act::GDPR => {
            return (recital > RECITALS).then_some(("recital", Argument::Number(RECITALS.into())));
        }
        Some(Unit::Section(_) | Unit::Sections(..)) => {
            let all = model.catalogs.all_sections(place.act())?;
            if !all.sections.covers(place) {
                return Some(("", Argument::Provision(all.sections)));
            }
        }
        Some(Unit::Article(_) | Unit::Recital(_) | Unit::Clause(_)) | None => {}
    }
    let chapter = place.chapter_number()?;
    let mut chapters = model.catalogs.chapters(place.act()).peekable();
    chapters.peek()?;
    let numbers: Vec<_> = chapters.filter_map(|one| one.place.chapter_number()).collect();
    let last = numbers.iter().max().map_or(0, |last| i64::from(last.number));
    (!numbers.contains(&chapter)).then_some(("chapter", Argument::Number(last)))
}
