use super::contacts::{is_authority, tells_authority};
use super::names::spellings;
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
/// published text gives another web address or postal code for it.
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
    addresses(model, findings);
}

/// Postal addresses of the authority: in its file, and in the words of published texts that name it.
fn addresses(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.organisations.iter() {
        let country = organisation.country.map_or(CountryCode::FINLAND, |country| country.value);
        let authority = model.catalogs.supervisory_authority(country);
        let authority = authority.filter(|one| is_authority(organisation, one));
        let (Some(authority), Some(address)) = (authority, &organisation.address) else { continue };
        let old = |said: &&str| has_other(numbers(said), authority, numbers);
        if let Some(said) = spellings(address).into_iter().find(old) {
            let arguments = vec![("said", said.into()), ("known", postal(authority).into())];
            findings.report(organisation.id.span(), arguments);
        }
    }
    for register in model.maintained() {
        let country = model.country_of(register);
        let Some(authority) = model.catalogs.published_authority(country) else { continue };
        let claims = register.stated.iter().filter(|one| one.about == ClaimKind::Authority);
        for text in claims.filter_map(|claim| claim.text.as_ref()) {
            let old = |said: &str| {
                tells_authority(said, authority) && has_other(codes(said), authority, numbers)
            };
            let mut said = text.iter().map(|(_, said)| said);
            let Some(said) = said.find(|said| old(&said.value)) else { continue };
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("said", codes(&said.value).join(", ").into()),
                ("known", postal(authority).into()),
            ];
            findings.report_as("address", said.span, arguments);
        }
    }
}

/// Whether one of the numbers is in no address of the authority that the catalog has. An address is
/// told by its numbers, however its words are written.
fn has_other(
    said: Vec<&str>,
    authority: &SupervisoryAuthority,
    numbers: fn(&str) -> Vec<&str>,
) -> bool {
    let known = Language::ALL
        .into_iter()
        .flat_map(|one| authority.postal.get(one).into_iter().chain(authority.visiting.get(one)));
    let known: Vec<&str> = known.flat_map(numbers).collect();
    !known.is_empty() && said.iter().any(|one| !known.contains(one))
}

/// The numbers of an address: of the box or the house, and the postal code.
fn numbers(address: &str) -> Vec<&str> {
    address.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty()).collect()
}

/// Postal codes in running text: five digits before the name of a place, as telephone numbers have
/// none.
fn codes(text: &str) -> Vec<&str> {
    const LENGTH: usize = 5;
    let mut words = text.split_whitespace().peekable();
    let mut found = Vec::new();
    while let Some(word) = words.next() {
        let is_code = word.len() == LENGTH && word.bytes().all(|byte| byte.is_ascii_digit());
        let place = words.peek().and_then(|next| next.chars().next());
        if is_code && place.is_some_and(char::is_uppercase) {
            found.push(word);
        }
    }
    found
}

/// The postal address of the catalog.
fn postal(authority: &SupervisoryAuthority) -> &str {
    let mut known = Language::ALL.into_iter().filter_map(|one| authority.postal.get(one));
    known.next().unwrap_or_default()
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
