use std::collections::BTreeMap;

use super::contacts::contacts;
use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Email, Organisation};
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "contact-email-invalid",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("contact_email_invalid.md"),
    scope: Scope::Workspace,
    check,
};

/// An e-mail address is with a public provider, or that of an organisation is not with its own
/// domain.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.organisations.iter() {
        let Some(email) = &organisation.email else { continue };
        if is_elsewhere(organisation, email) && !is_public(domain(email)) {
            let arguments = vec![
                ("email", email.value.as_str().into()),
                ("organisation", organisation.id.as_str().into()),
            ];
            findings.report_as("domain", email.span, arguments);
            if let Some(web) = &organisation.web {
                findings.related(web.span, "label-conflicts");
            }
        }
    }
    officers(model, findings);
    let own = model.organisations.iter().filter_map(|one| one.email.as_ref());
    let contacts = contacts(model).into_iter().filter_map(|contact| contact.email.as_ref());
    for email in own.chain(contacts).filter(|email| is_public(domain(email))) {
        findings.report(email.span, vec![("email", email.value.as_str().into())]);
    }
}

/// A data protection officer of one's own has an address in the domain of another authority. One who
/// is shared is told in a field of its own.
fn officers(model: &Model<'_>, findings: &mut Findings<'_>) {
    let authorities = model.organisations.iter().filter(|one| one.kind.is_authority());
    let homes: BTreeMap<String, &Organisation> = authorities
        .filter_map(|one| Some((registered(host(one.web.as_ref()?.value.as_str())), one)))
        .collect();
    for organisation in model.organisations.iter() {
        let officer = organisation.dpo.as_ref();
        let Some(email) = officer.and_then(|officer| officer.email.as_ref()) else { continue };
        let of_own = organisation.email.as_ref().map(|own| registered(domain(own)));
        let elsewhere = is_elsewhere(organisation, email)
            && of_own.is_none_or(|own| own != registered(domain(email)));
        let Some(holder) = homes.get(&registered(domain(email))).filter(|_| elsewhere) else {
            continue;
        };
        let arguments = vec![
            ("email", email.value.as_str().into()),
            ("organisation", organisation.id.as_str().into()),
            ("holder", holder.id.as_str().into()),
        ];
        findings.report_as("officer", email.span, arguments);
    }
}

/// Providers at which anybody can have an address.
const PUBLIC: [&str; 12] = [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.fi",
    "icloud.com",
    "kolumbus.fi",
    "live.com",
    "luukku.com",
    "outlook.com",
    "pp.inet.fi",
    "suomi24.fi",
    "yahoo.com",
];

fn is_public(domain: &str) -> bool {
    PUBLIC.contains(&domain.to_lowercase().as_str())
}

fn domain(email: &Spanned<Email>) -> &str {
    email.value.as_str().split_once('@').map_or("", |(_, domain)| domain)
}

/// Whether the address and the home page have no domain in common.
fn is_elsewhere(organisation: &Organisation, email: &Spanned<Email>) -> bool {
    let Some(web) = &organisation.web else { return false };
    registered(host(web.value.as_str())) != registered(domain(email))
}

/// The host of a web address.
fn host(web: &str) -> &str {
    let rest = web.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', ':', '?', '#']).next().unwrap_or_default()
}

/// The part of a host name that is registered: its last two labels.
fn registered(host: &str) -> String {
    let lower = host.to_lowercase();
    let labels: Vec<&str> = lower.rsplit('.').take(2).collect();
    labels.join(".")
}

#[cfg(test)]
mod tests {
    use super::registered;

    #[test]
    fn hosts_of_one_domain_are_alike() {
        assert_eq!(registered("www.kuopio.fi"), registered("Kuopio.fi"));
        assert_ne!(registered("kuopio.fi"), registered("mikkeli.fi"));
    }
}
