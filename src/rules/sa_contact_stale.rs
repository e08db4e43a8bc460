use super::names::{bare, spellings};
use crate::diagnostic::Severity;
use crate::law::CountryCode;
use crate::law::Provision;
use crate::law::catalogs::SupervisoryAuthority;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organisation;
use crate::text::{Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "sa-contact-stale",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(13).paragraph(2).point("d")],
    page: include_str!("sa_contact_stale.md"),
    scope: Scope::Workspace,
    check,
};

/// The workspace describes the supervisory authority itself, and otherwise than the catalog.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.organisations.iter() {
        let country = organisation.country.map_or(CountryCode::FINLAND, |country| country.value);
        let authority = model.catalogs.supervisory_authority(country);
        let Some(authority) = authority.filter(|one| is_it(organisation, one)) else { continue };
        for (said, known, span) in differing(organisation, authority) {
            let arguments = vec![("said", said.into()), ("known", known.into())];
            findings.report(span, arguments);
        }
    }
}

fn is_it(organisation: &Organisation, authority: &SupervisoryAuthority) -> bool {
    let known: Vec<String> = Language::ALL
        .into_iter()
        .filter_map(|language| authority.names.get(language))
        .map(bare)
        .collect();
    spellings(&organisation.name).into_iter().any(|name| known.contains(&bare(name)))
}

/// The contact details that are not those of the catalog: as said, as known, and where.
fn differing<'a>(
    organisation: &'a Organisation,
    authority: &'a SupervisoryAuthority,
) -> Vec<(&'a str, &'a str, Span)> {
    let phone = organisation.phone.as_ref().map(|one| (one.value.as_str(), one.span));
    let email = organisation.email.as_ref().map(|one| (one.value.as_str(), one.span));
    let web = organisation.web.as_ref().map(|one| (one.value.as_str(), one.span));
    let webs: Vec<&str> =
        Language::ALL.into_iter().filter_map(|language| authority.web.get(language)).collect();
    let told = [
        (phone, authority.phone.as_deref().into_iter().collect()),
        (email, authority.email.as_deref().into_iter().collect()),
        (web, webs),
    ];
    told.into_iter()
        .filter_map(|(said, known)| {
            let ((said, span), first) = (said?, *known.first()?);
            // A page of the known address is still the authority's.
            let is_known = known.iter().any(|known| plain(said).starts_with(&plain(known)));
            (!is_known).then_some((said, first, span))
        })
        .collect()
}

/// Without spaces, and without the end of a web address.
fn plain(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    plain.trim_end_matches('/').replace("://www.", "://").to_lowercase()
}
