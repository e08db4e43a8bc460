use super::contacts::contacts;
use crate::diagnostic::Severity;
use crate::law::CountryCode;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organisation;
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "contact-phone-invalid",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("contact_phone_invalid.md"),
    scope: Scope::Workspace,
    check,
};

/// A telephone number is not one that reaches a Finnish organisation.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let own = model.organisations.iter().filter(|one| is_finnish(one));
    let own = own.filter_map(|organisation| organisation.phone.as_ref());
    let contacts = contacts(model).into_iter().filter_map(|contact| contact.phone.as_ref());
    for phone in own.chain(contacts).filter(|phone| !is_reachable(phone.value.as_str())) {
        findings.report(phone.span, vec![("phone", phone.value.as_str().into())]);
    }
}

fn is_finnish(organisation: &Organisation) -> bool {
    let country: Option<&Spanned<CountryCode>> = organisation.country.as_ref();
    country.is_none_or(|country| country.value == CountryCode::FINLAND)
}

/// A number with a trunk prefix, with the country code of Finland, or a service number of Europe
/// (116…); and not that of the emergency services.
fn is_reachable(phone: &str) -> bool {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let national = match phone.trim_start().strip_prefix('+') {
        Some(_) => digits.strip_prefix("358").filter(|rest| !rest.starts_with('0')),
        None if digits.starts_with("116") && digits.len() == 6 => return true,
        None => digits.strip_prefix('0'),
    };
    // The shortest are those of services, such as 020 202.
    national.is_some_and(|rest| rest.len() >= 5) && digits.len() <= 13
}

#[cfg(test)]
mod tests {
    use super::is_reachable;

    #[test]
    fn finnish_numbers_are_told_from_others() {
        for phone in ["017 182 111", "+358 17 182 111", "0295 020 000", "116 117", "015 1941"] {
            assert!(is_reachable(phone), "{phone}");
        }
        let wrong = ["17 182 111", "+46 8 657 61 00", "+358 017 182 111", "112", "1234567"];
        for phone in wrong.into_iter().chain(["017 18", "+358 17 1"]) {
            assert!(!is_reachable(phone), "{phone}");
        }
        // What no Finnish number is as long as.
        assert!(!is_reachable("0171821110171821"));
    }
}
