use crate::diagnostic::Severity;
use crate::law::{CountryCode, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Controller, Layout, Localized};
use crate::text::{Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "representative-misused",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(27), Provision::gdpr(13).paragraph(1).point("a")],
    page: include_str!("representative_misused.md"),
    scope: Scope::File,
    check,
};

/// A controller established in the Union or the EEA has a representative, or a heading of its
/// notice speaks of one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let mut inside =
            model.controllers_of(register).filter(|one| is_inside(model, one)).peekable();
        if inside.peek().is_some()
            && let Some(span) = model.layout_of(register).and_then(heading)
        {
            findings.report_as("heading", span, vec![("register", register.id.as_str().into())]);
        }
        for controller in inside {
            let Some(representative) = &controller.representative else { continue };
            let role = representative.role.iter().next();
            let span = role.map_or(controller.organisation.span(), |(_, role)| role.span);
            let arguments = vec![("organisation", controller.organisation.as_str().into())];
            findings.report(span, arguments);
        }
    }
}

fn is_inside(model: &Model<'_>, controller: &Controller) -> bool {
    let known = model.organisations.get(&controller.organisation);
    let country = known.and_then(|one| one.country.as_ref());
    model.in_eea(country.map_or(CountryCode::FINLAND, |country| country.value))
}

/// Where a heading of the layout speaks of the controller's representative.
fn heading(layout: &Layout) -> Option<Span> {
    let titles = layout.sections.iter().flat_map(|section| {
        let below = section.sections.iter().filter_map(|one| one.title.as_ref());
        section.title.iter().chain(below)
    });
    titles.into_iter().find_map(speaks)
}

fn speaks(title: &Localized) -> Option<Span> {
    let about = |(language, text): (Language, &crate::text::Spanned<String>)| {
        let lower = text.value.to_lowercase();
        let word = match language {
            Language::Fi => "rekisterinpitäjän edustaja",
            Language::Sv => "ansvariges företrädare",
            Language::En => "controller’s representative",
        };
        lower.replace('\'', "’").contains(word).then_some(text.span)
    };
    title.iter().find_map(about)
}
