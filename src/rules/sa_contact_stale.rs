use super::contacts::is_authority;
use crate::diagnostic::Severity;
use crate::law::CountryCode;
use crate::law::Provision;
use crate::law::catalogs::SupervisoryAuthority;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{ClaimKind, Organisation};
use crate::text::{Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "sa-contact-stale",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(13).paragraph(2).point("d")],
    page: include_str!("sa_contact_stale.md"),
    scope: Scope::Workspace,
    check,
};

/// The workspace describes the supervisory authority itself, and otherwise than the catalog; or a
/// published text gives another web address for it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.organisations.iter() {
        let country = organisation.country.map_or(CountryCode::FINLAND, |country| country.value);
        let authority = model.catalogs.supervisory_authority(country);
        let Some(authority) = authority.filter(|one| is_authority(organisation, one)) else {
            continue;
        };
        for (said, known, span) in differing(organisation, authority) {
            let arguments = vec![("said", said.into()), ("known", known.into())];
            findings.report(span, arguments);
        }
    }
    claims(model, findings);
}

/// Web addresses of the authority in published texts. Of another body `sa-contact-missing` speaks.
fn claims(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let country = model.country_of(register);
        let Some(authority) = model.catalogs.published_authority(country) else { continue };
        for claim in register.stated.iter().filter(|one| one.about == ClaimKind::Authority) {
            let body = claim.organisation.as_ref().and_then(|one| model.organisations.get(one));
            let of_another = body.is_some_and(|body| !is_authority(body, authority));
            let Some(web) = claim.web.as_ref().filter(|_| !of_another) else { continue };
            let known = webs(authority);
            if let Some(first) = known.first().filter(|_| !is_among(web.value.as_str(), &known)) {
                let arguments = vec![
                    ("register", register.id.as_str().into()),
                    ("said", web.value.as_str().into()),
                    ("known", (*first).into()),
                ];
                findings.report_as("claim", web.span, arguments);
            }
        }
    }
}

fn webs(authority: &SupervisoryAuthority) -> Vec<&str> {
    Language::ALL.into_iter().filter_map(|language| authority.web.get(language)).collect()
}

/// A page of a known address is still the authority's.
fn is_among(said: &str, known: &[&str]) -> bool {
    known.iter().any(|known| plain(said).starts_with(&plain(known)))
}

/// The contact details that are not those of the catalog: as said, as known, and where.
fn differing<'a>(
    organisation: &'a Organisation,
    authority: &'a SupervisoryAuthority,
) -> Vec<(&'a str, &'a str, Span)> {
    let phone = organisation.phone.as_ref().map(|one| (one.value.as_str(), one.span));
    let email = organisation.email.as_ref().map(|one| (one.value.as_str(), one.span));
    let web = organisation.web.as_ref().map(|one| (one.value.as_str(), one.span));
    let told = [
        (phone, authority.phone.as_deref().into_iter().collect()),
        (email, authority.email.as_deref().into_iter().collect()),
        (web, webs(authority)),
    ];
    told.into_iter()
        .filter_map(|(said, known)| {
            let ((said, span), first) = (said?, *known.first()?);
            (!is_among(said, &known)).then_some((said, first, span))
        })
        .collect()
}

/// Without spaces, and of a web address without what protects it on its way and without its end.
fn plain(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let plain = plain.trim_end_matches('/').replace("://www.", "://").to_lowercase();
    plain.strip_prefix("http://").map(|rest| format!("https://{rest}")).unwrap_or(plain)
}
